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

constexpr std::size_t kPairs = 1024;

constexpr std::size_t pair_of(char a, char b) {
  const auto letter = [](char c) { return static_cast<std::size_t>(c) & 31U; };
  return letter(a) << 5U | letter(b);
}

struct PairSet {
  std::array<std::uint64_t, kPairs / 64> bits{};
  constexpr void add(std::string_view word, std::size_t at) {
    const auto pair = pair_of(word[at], word[at + 1]);
    bits[pair / 64] |= std::uint64_t{1} << (pair % 64);
  }
  [[nodiscard]] constexpr bool has(char a, char b) const {
    const auto pair = pair_of(a, b);
    return (bits[pair / 64] >> (pair % 64) & 1U) != 0;
  }
};

/// A rare pair of letters of each word that may open a part.
consteval PairSet make_pairs() {
  PairSet pairs;
  for (const std::string_view pair : {"ut", "yl", "rf", "kr", "kt", "ct", "um", "rn", "rj", "za",
                                      "nu", "ze", "vt", "io", "hr", "wr", "vc"}) {
    pairs.add(pair, 0);
  }
  return pairs;
}
constexpr PairSet kRarePairs = make_pairs();

bool may_open_part(std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (kRarePairs.has(text[at], text[at + 1])) return true;
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
