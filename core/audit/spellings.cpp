#include "core/audit/spellings.h"

#include <algorithm>
#include <compare>
#include <map>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/audit/archive.h"
#include "core/audit/typed_words.h"
#include "core/name_words.h"
#include "core/names/compare.h"
#include "core/names/frequencies.h"

namespace masthead::audit {
namespace {

/// A person's name as words of plain letters, with the outlet of the first mention.
struct NamedAuthor {
  std::uint32_t author = 0;
  std::uint32_t outlet = 0;
  bool is_ambiguous = false;  // it fits several authors alike
  std::vector<std::string> words;
  names::Name parsed;
};

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  for (const auto& word : split_name(name)) {
    if (!word.letters.empty()) words.push_back(word.letters);
  }
  return words;
}

std::vector<NamedAuthor> named_authors(const AuditInput& input) {
  std::vector<NamedAuthor> named;
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    const auto& author = input.authors[i];
    if (author.record->kind == AuthorKind::organisation) continue;
    auto words = words_of(author.record->name);
    if (words.empty()) continue;
    const bool is_ambiguous = !author.rivals.empty();
    named.push_back({i, input.archive->sheet(*author.mentions.front().document).outlet,
                     is_ambiguous, std::move(words), names::parse_name(author.record->name)});
  }
  return named;
}

/// Letter by letter one word of two or more is another spelling: "Cyren" and "Coren".
bool is_letter_off(const NamedAuthor& a, const NamedAuthor& b) {
  std::size_t equal = 0;
  std::size_t respelled = 0;
  for (std::size_t i = 0; i < a.words.size(); ++i) {
    if (a.words[i] == b.words[i]) {
      ++equal;
    } else if (spelling_distance(a.words[i], b.words[i]) > 0) {
      ++respelled;
    }
  }
  return respelled == 1 && equal + 1 == a.words.size();
}

/// All words are the other's in another spelling or form: "Tony Garvan" and "Anthony Garven".
bool is_other_form(const NamedAuthor& a, const NamedAuthor& b) {
  using Kind = names::Difference::Kind;
  const names::NameFrequencies frequencies;
  // Few are, and to say in what two names differ costs more than to compare them.
  const auto level = names::agree(a.parsed, b.parsed, frequencies).level;
  if (level != names::Level::spelling && level != names::Level::nickname) return false;
  const auto comparison = names::compare_names(a.parsed, b.parsed, frequencies);
  bool is_spelled = false;
  for (const auto& difference : comparison.differences) {
    if (difference.kind == Kind::spelling || difference.kind == Kind::nickname) {
      is_spelled =
          is_spelled || difference.part == names::Part::family || difference.kind == Kind::nickname;
    } else if (difference.kind != Kind::initial && difference.kind != Kind::division) {
      return false;
    }
  }
  return is_spelled;
}

bool is_respelled(const NamedAuthor& a, const NamedAuthor& b) {
  if (a.words.size() != b.words.size() || a.words.size() < 2) return false;
  if (a.is_ambiguous || b.is_ambiguous) return false;
  return is_letter_off(a, b) || is_other_form(a, b);
}

/// "Juan José" of "Juan José Arboleda".
bool begins(const NamedAuthor& given, const NamedAuthor& whole) {
  return given.words.size() < whole.words.size() &&
         std::equal(given.words.begin(), given.words.end(), whole.words.begin());
}

class PairFinder {
 public:
  explicit PairFinder(const AuditInput& input) : input_(input), named_(named_authors(input)) {
    for (std::uint32_t i = 0; i < named_.size(); ++i) {
      const auto outlet = named_[i].outlet;
      for (const auto& word : named_[i].words) entries_.push_back({key_of(outlet, word), i});
      // Names that share no word to the letter share one of these.
      for (const auto& key : names::block_keys(named_[i].parsed)) {
        entries_.push_back({key_of(outlet, key), i});
      }
    }
    std::sort(entries_.begin(), entries_.end());
  }

  std::vector<NearPair> run() {
    constexpr std::size_t kMostOfBlock = 64;
    for (std::size_t first = 0; first < entries_.size();) {
      const auto block = block_at(first);
      for (std::size_t i = 0; block.size() <= kMostOfBlock && i < block.size(); ++i) {
        compare(block, i);
      }
      first += block.size();
    }
    for (const auto& one : named_) add_given(one);
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    std::vector<NearPair> near;
    near.reserve(pairs_.size());
    for (const auto& [a, b] : pairs_) near.push_back(in_order(a, b));
    return near;
  }

 private:
  /// A word of a name or a key of it, in an outlet, by its hash: that two have one by chance costs
  /// a comparison. A million names have some millions of them.
  struct Entry {
    std::uint64_t key = 0;
    std::uint32_t at = 0;  ///< of named_
    auto operator<=>(const Entry&) const = default;
  };
  using Block = std::span<const Entry>;

  static std::uint64_t key_of(std::uint32_t outlet, std::string_view word) {
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15ULL;
    return names::hash_word(word) ^ ((outlet + 1) * kSpread);
  }

  /// The entries of one key, of which `first` is the first.
  [[nodiscard]] Block block_at(std::size_t first) const {
    auto end = first;
    while (end < entries_.size() && entries_[end].key == entries_[first].key) ++end;
    return Block(entries_).subspan(first, end - first);
  }

  void compare(Block block, std::size_t at) {
    for (std::size_t j = at + 1; j < block.size(); ++j) {
      const auto& a = named_[block[at].at];
      const auto& b = named_[block[j].at];
      if (is_respelled(a, b)) add(a.author, b.author);
    }
  }

  /// A name whose bearer nobody but one can be.
  void add_given(const NamedAuthor& given) {
    constexpr std::size_t kShortest = 3;
    constexpr std::size_t kMostOfGiven = 16;
    if (given.words.size() > 2 || given.words.front().size() < kShortest) return;
    const Entry least{key_of(given.outlet, given.words.front()), 0};
    const auto first = std::lower_bound(entries_.begin(), entries_.end(), least);
    const auto block = block_at(static_cast<std::size_t>(first - entries_.begin()));
    if (block.size() > kMostOfGiven) return;
    const NamedAuthor* whole = nullptr;
    for (const auto& entry : block) {
      const auto& other = named_[entry.at];
      if (!begins(given, other)) continue;
      if (whole != nullptr && whole->words != other.words) return;
      if (whole == nullptr) whole = &other;
    }
    if (whole != nullptr) add(given.author, whole->author);
  }

  void add(std::uint32_t a, std::uint32_t b) {
    pairs_.emplace_back(std::min(a, b), std::max(a, b));
  }

  [[nodiscard]] NearPair in_order(std::uint32_t a, std::uint32_t b) const {
    const auto count = [this](std::uint32_t i) { return input_.authors[i].mentions.size(); };
    return count(b) > count(a) ? NearPair{b, a} : NearPair{a, b};
  }

  const AuditInput& input_;
  std::vector<NamedAuthor> named_;
  std::vector<Entry> entries_;  // sorted
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs_;
};

}  // namespace

std::vector<Spelling> spellings_of(const AuditedAuthor& author) {
  std::unordered_map<std::string_view, std::size_t> places;
  std::vector<Spelling> spellings;
  for (const auto& seen : author.mentions) {
    const auto* name = printed_name(*seen.mention);
    if (name == nullptr) continue;
    const auto [at, is_new] = places.emplace(name->value, spellings.size());
    if (is_new) spellings.push_back({name->value, {}});
    spellings[at->second].places.push_back(&seen);
  }
  std::sort(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) {
    if (a.places.size() != b.places.size()) return a.places.size() > b.places.size();
    return a.name < b.name;
  });
  return spellings;
}

std::string difference_of(std::string_view a, std::string_view b) {
  const auto comparison =
      names::compare_names(names::parse_name(a), names::parse_name(b), names::NameFrequencies());
  if (comparison.level == names::Level::equal) return "marks, accents or capitals";
  return names::explain(comparison);
}

std::vector<NearPair> near_pairs(const AuditInput& input) { return PairFinder(input).run(); }

std::vector<SeveralIds> several_ids(const AuditInput& input) {
  std::map<std::pair<std::uint32_t, std::string>, SeveralIds> by_name;
  for (const auto& document : input.documents) {
    const auto& sheet = input.archive->sheet(document);
    if (!sheet.is_record || document.mentions.empty()) continue;
    const auto& mention = document.mentions.front();
    const auto* id = find_first(mention.observations, Field::author_id);
    const auto* name = printed_name(mention);
    if (id == nullptr || name == nullptr || mention.kind == AuthorKind::organisation) continue;
    auto& ids = by_name[{sheet.outlet, squeeze(name->value)}];
    ids.name = name->value;
    ids.ids.push_back(id);
    ids.records.push_back(&document);
  }
  std::vector<SeveralIds> several;
  for (auto& [key, ids] : by_name) {
    std::sort(ids.ids.begin(), ids.ids.end(),
              [](const auto* a, const auto* b) { return a->value < b->value; });
    const auto end = std::unique(ids.ids.begin(), ids.ids.end(),
                                 [](const auto* a, const auto* b) { return a->value == b->value; });
    ids.ids.erase(end, ids.ids.end());
    if (ids.ids.size() > 1) several.push_back(std::move(ids));
  }
  return several;
}

}  // namespace masthead::audit
