#include "adapters/page/box_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "adapters/page/scan.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// Parts of a word that name an author, in the languages sites are written in.
constexpr std::string_view kAuthorRoots[] = {
    "author",    "autor",    "auteur",    "byline",      "contributor", "forfatter",   "skribent",
    "redakteur", "redactor", "redacteur", "columnist",   "journalist",  "kirjoittaja", "yazar",
    "penulis",   "szerzo",   "avtor",     "giornalista", "periodista",  "schrijver",
};
/// Words that hold one of them and mean something else: "authority", French "hauteur".
constexpr std::string_view kOtherRoots[] = {"authori", "autorid", "autoriz", "hauteur"};
/// Whole words.
constexpr std::string_view kAuthorWords[] = {"writer", "writers", "vcard"};
constexpr std::string_view kBioWords[] = {
    "bio",       "biography",   "biographie",   "biografie",   "biografia",
    "biografi",  "description", "beschreibung", "descripcion", "descrizione",
    "descricao", "blurb",       "about",        "vita",
};
/// Those of them that say so outside an author's box, too.
constexpr std::string_view kLoneBioWords[] = {"bio", "biography", "biographie", "biografie",
                                              "biografia"};
constexpr std::string_view kTitleWords[] = {
    "job",      "jobtitle", "role",   "position", "occupation", "function", "funktion",
    "fonction", "cargo",    "puesto", "poste",    "ruolo",      "rolle",    "profession",
};
constexpr std::string_view kMayBeTitleWords[] = {"title", "titel", "titre", "titulo"};

/// Four letters of each word that may open a part, which few other words of classes hold; " bio"
/// has a mark before it, see may_open_part().
constexpr std::string_view kRareLetters[] = {
    "auth", "utor", "uteu", "ylin", "fatt", "krib", "kteu", "dact", "umni", "urna", "irjo", "yaza",
    "enul", "zerz", "avto", "iorn", "odis", "hrij", "writ", "vcar", " bio", "-bio", "_bio",
};

constexpr std::uint32_t letters_at(const char* text) {
  std::uint32_t letters = 0;
  for (unsigned i = 0; i < 4; ++i) {
    letters |= (static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) | 0x20U) << 8 * i;
  }
  return letters;
}

/// A set of four letters each; a few others are said to be in it.
struct LetterSet {
  static constexpr unsigned kBits = 15;
  std::array<std::uint8_t, (std::size_t{1} << kBits) / 8> bits{};

  static constexpr std::uint32_t place_of(std::uint32_t letters) {
    return (letters * 0x9E3779B1U) >> (32U - kBits);
  }
  constexpr void add(std::string_view word) {
    const auto place = place_of(letters_at(word.data()));
    bits[place / 8] = static_cast<std::uint8_t>(bits[place / 8] | 1U << place % 8);
  }
  [[nodiscard]] constexpr bool has(std::uint32_t letters) const {
    const auto place = place_of(letters);
    return (bits[place / 8] >> place % 8 & 1U) != 0;
  }
};

consteval LetterSet make_letters() {
  LetterSet set;
  for (const auto letters : kRareLetters) set.add(letters);
  return set;
}
constexpr LetterSet kLetters = make_letters();

/// Spares nearly every class the look at its words. Nearly all time of this file goes here.
bool may_open_part(std::string_view text) {
  if (equal_ignoring_case(text.substr(0, 3), "bio")) return true;
  std::uint32_t letters = 0;  // the last four
  for (const char c : text) {
    letters = letters >> 8U | (static_cast<std::uint32_t>(static_cast<unsigned char>(c)) | 0x20U)
                                  << 24U;
    if (kLetters.has(letters)) return true;
  }
  return false;
}

constexpr std::size_t kLongestWord = 32;

template <class Words>
bool is_one_of(std::string_view word, const Words& words) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

template <class Words>
bool holds_one_of(std::string_view word, const Words& words) {
  return std::any_of(std::begin(words), std::end(words), [word](std::string_view root) {
    return word.find(root) != std::string_view::npos;
  });
}

/// `word` is in lower case.
PartKind kind_of(std::string_view word, bool inside) {
  PartKind kind = 0;
  const bool author = is_one_of(word, kAuthorWords) || holds_one_of(word, kAuthorRoots);
  if (author && !holds_one_of(word, kOtherRoots)) kind |= kAuthorPart;
  if (is_one_of(word, kLoneBioWords)) kind |= kBioPart;
  if (!inside) return kind;
  if (is_one_of(word, kBioWords)) kind |= kBioPart;
  if (is_one_of(word, kTitleWords)) kind |= kTitlePart;
  if (is_one_of(word, kMayBeTitleWords)) kind |= kMayBeTitle;
  return kind;
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// The end of the word that begins at `at`: a mark, or a capital behind a small letter.
std::size_t word_end(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && is_of(text[end], kLetter) &&
         !(is_upper(text[end]) && !is_upper(text[end - 1]))) {
    ++end;
  }
  return end;
}

}  // namespace

PartKind read_box_words(std::string_view text, bool inside) {
  if (!inside && !may_open_part(text)) return 0;
  std::array<char, kLongestWord> word{};
  PartKind kind = 0;
  PartKind here = 0;  // of words that no space parts: "author-title", not "author post-title"
  for (std::size_t at = 0; at < text.size();) {
    if (!is_of(text[at], kLetter)) {
      if (is_of(text[at], kSpace)) here = 0;
      ++at;
      continue;
    }
    const std::size_t end = word_end(text, at);
    const std::size_t size = std::min(end - at, word.size());
    std::transform(text.begin() + static_cast<std::ptrdiff_t>(at),
                   text.begin() + static_cast<std::ptrdiff_t>(at + size), word.begin(),
                   lower_ascii);
    here |= kind_of({word.data(), size}, inside || here != 0);
    kind |= here;
    at = end;
  }
  return kind;
}

}  // namespace masthead::page
