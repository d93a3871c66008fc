#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/imitation.h"
#include "core/names/compare.h"

namespace masthead::audit::rules {
namespace {

/// An account of an author.
struct Known {
  std::uint32_t author = 0;
  const Account* account = nullptr;
};

/// An account that is compared, and how often it was seen.
struct Compared {
  const Known* known = nullptr;
  std::size_t documents = 0;
  HandleShape shape;
  bool spells_name = false;  ///< the author's
};

/// Handles of one platform with a key in common. More than these have it by chance.
constexpr std::size_t kMostAlike = 64;

std::size_t documents_with(const AuditedAuthor& author, const Account& account) {
  std::set<std::string_view> documents;
  for (const auto& seen : author.mentions) {
    const auto& accounts = seen.mention->accounts;
    if (std::any_of(accounts.begin(), accounts.end(),
                    [&](const Account& a) { return a.key == account.key; })) {
      documents.insert(seen.document->id);
    }
  }
  return documents.size();
}

std::vector<Known> collect(const AuditInput& input) {
  std::vector<Known> known;
  for (std::size_t i = 0; i < input.authors.size(); ++i) {
    for (const auto& account : input.authors[i].record->accounts) {
      if (account.handle.empty() || account.platform.empty()) continue;
      known.push_back({static_cast<std::uint32_t>(i), &account});
    }
  }
  return known;
}

/// What the eye cannot tell, and what may be another person's handle in good faith.
bool is_certain(Imitation imitation) {
  return imitation == Imitation::invisible || imitation == Imitation::direction ||
         imitation == Imitation::confusable || imitation == Imitation::lookalike;
}

std::string_view in_words(Imitation imitation) {
  switch (imitation) {
    case Imitation::none:
      break;
    case Imitation::invisible:
      return "characters that are not seen are hidden in it";
    case Imitation::direction:
      return "it is written backwards and shown forwards";
    case Imitation::confusable:
      return "letters of another script or with marks stand in it";
    case Imitation::lookalike:
      return "letters or digits that look alike are exchanged";
    case Imitation::separator:
      return "only dots, hyphens or underscores tell them apart";
    case Imitation::affix:
      return "a word is added to it";
    case Imitation::typo:
      return "a letter is left out, doubled or swapped";
  }
  return {};
}

class Check {
 public:
  explicit Check(const AuditInput& input) : input_(input), known_(collect(input)) {}

  void run(std::vector<Finding>& findings);

 private:
  /// A hash of a platform and a key of a handle, and the account's place.
  using Row = std::pair<std::uint64_t, std::uint32_t>;

  [[nodiscard]] std::vector<Row> rows() const;
  void compare(std::uint32_t a, std::uint32_t b);
  [[nodiscard]] Compared prepare(const Known& known) const;
  [[nodiscard]] bool share_name(const Known& a, const Known& b) const;
  [[nodiscard]] Finding make_finding(const Known& imposter, const Known& genuine,
                                     Imitation how) const;

  const AuditInput& input_;
  std::vector<Known> known_;
  names::NameFrequencies frequencies_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> compared_;
  std::map<std::tuple<std::string, std::string, std::string>, Finding> found_;
};

/// The handle holds the words of a name, letter by letter: "martakowal" of Marta Kowal does, and
/// "martak0wal" does not.
bool spells(const HandleShape& handle, std::string_view text) {
  constexpr std::size_t kShortestWord = 3;
  const auto name = names::parse_name(text);
  bool any = false;
  for (const auto& word : name.words()) {
    const auto letters = name.folded(word);
    if (letters.size() < kShortestWord) continue;
    any = true;
    const std::u32string wide(letters.begin(), letters.end());
    if (handle.bare.find(wide) == std::u32string::npos) return false;
  }
  return any;
}

/// Whose handle is taken for the genuine one: that of plain letters, else one that spells its
/// author's name, else the one seen in more documents, else the shorter, else the smaller.
bool is_earlier(const Compared& a, const Compared& b) {
  const auto rank = [](const Compared& one) {
    return std::make_tuple(!one.shape.ascii, !one.spells_name, ~one.documents,
                           one.shape.seen.size(), std::string_view(one.known->account->handle));
  };
  return rank(a) < rank(b);
}

Compared Check::prepare(const Known& known) const {
  const auto& author = input_.authors[known.author];
  auto shape = shape_of_handle(known.account->handle);
  const bool spelt = spells(shape, author.record->name);
  return {&known, documents_with(author, *known.account), std::move(shape), spelt};
}

bool Check::share_name(const Known& a, const Known& b) const {
  const auto& one = input_.authors[a.author].record->name;
  const auto& other = input_.authors[b.author].record->name;
  const auto agreement =
      names::agree(names::parse_name(one), names::parse_name(other), frequencies_);
  return agreement.level != names::Level::different && agreement.level != names::Level::conflicting;
}

Finding Check::make_finding(const Known& imposter, const Known& genuine, Imitation how) const {
  const auto& author = input_.authors[imposter.author];
  const auto& name = input_.authors[genuine.author].record->name;
  Finding finding;
  finding.message = fmt::format(
      "The {} account {} of {} looks like {}, the account of {}: {}. Ask whether it is genuine.",
      imposter.account->platform, imposter.account->handle, author.record->name,
      genuine.account->handle, imposter.author == genuine.author ? "the same author" : name,
      in_words(how));
  for (const auto& seen : author.mentions) {
    for (const auto& observation : seen.mention->observations) {
      if (observation.field != Field::account) continue;
      if (observation.value != imposter.account->url) continue;
      finding.evidence.push_back(observation.id);
      finding.documents.push_back(seen.document->id);
    }
  }
  for (auto* values : {&finding.documents, &finding.evidence}) {
    std::sort(values->begin(), values->end());
    values->erase(std::unique(values->begin(), values->end()), values->end());
  }
  finding.subjects = {imposter.author};
  if (imposter.author != genuine.author) finding.subjects.push_back(genuine.author);
  finding.values = {imposter.account->key, genuine.account->key};
  return finding;
}

void Check::compare(std::uint32_t a, std::uint32_t b) {
  if (!compared_.emplace(std::min(a, b), std::max(a, b)).second) return;
  auto genuine = prepare(known_[a]);
  auto imposter = prepare(known_[b]);
  if (is_earlier(imposter, genuine)) std::swap(genuine, imposter);
  auto how = imitates(imposter.shape, genuine.shape);
  if (how == Imitation::none) {
    std::swap(genuine, imposter);
    how = imitates(imposter.shape, genuine.shape);
  }
  if (how == Imitation::none) return;
  // One author's two accounts differ so by choice; strangers' by chance.
  const auto& one = *genuine.known;
  const auto& other = *imposter.known;
  if (!is_certain(how) && (one.author == other.author || !share_name(one, other))) return;
  found_.emplace(std::make_tuple(input_.authors[other.author].record->name, other.account->key,
                                 one.account->key),
                 make_finding(other, one, how));
}

std::vector<Check::Row> Check::rows() const {
  const std::hash<std::string_view> hash_platform;
  const std::hash<std::u32string> hash_key;
  std::vector<Row> rows;
  for (std::uint32_t i = 0; i < known_.size(); ++i) {
    const auto platform = hash_platform(known_[i].account->platform);
    for (const auto& key : imitation_keys(shape_of_handle(known_[i].account->handle))) {
      rows.emplace_back(hash_key(key) ^ (platform * 0x9E3779B97F4A7C15ULL), i);
    }
  }
  std::sort(rows.begin(), rows.end());
  return rows;
}

void Check::run(std::vector<Finding>& findings) {
  const auto all = rows();
  for (auto first = all.begin(); first != all.end();) {
    const auto last =
        std::find_if(first, all.end(), [&](const Row& row) { return row.first != first->first; });
    const bool chance = static_cast<std::size_t>(last - first) > kMostAlike;
    for (auto a = first; !chance && a != last; ++a) {
      for (auto b = std::next(a); b != last; ++b) compare(a->second, b->second);
    }
    first = last;
  }
  for (auto& [key, finding] : found_) findings.push_back(std::move(finding));
}

void check(const AuditInput& input, std::vector<Finding>& findings) { Check(input).run(findings); }

}  // namespace

extern const Rule imposter_handle;
constexpr Rule imposter_handle{
    .id = "imposter-handle",
    .severity = Severity::warning,
    .title = "A handle imitates an author's",
    .citations = {{{&kConfusables, "section 4, confusable detection"},
                   {&kTrustExpertise, "who wrote this"}}},
    .help =
        "Fires where two accounts of one platform can be taken for each other: characters that "
        "are not seen, letters of another script, letters and digits that look alike (\"rn\" "
        "and \"m\", \"0\" and \"o\"). Where only a word is added, a separator differs or a "
        "letter is left out, doubled or swapped, it fires only if the two authors' names can be "
        "one person's. Capitals alone are no difference. The handle of plain letters, the one "
        "that spells its author's name or the one seen more often is taken for the genuine one. A "
        "reader who follows the wrong one reads an "
        "imposter.",
    .example = "Marta Kowal's X account is martakowal; a page links martak0wal.",
    .fix =
        "Ask the author which account is theirs; take the link to the other one away and report "
        "it to the platform.",
    .check = check};

}  // namespace masthead::audit::rules
