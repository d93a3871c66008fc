#include "core/identity/columns.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "core/identity/levels.h"
#include "core/identity/weights.h"
#include "core/text.h"

namespace masthead::identity {
namespace {

constexpr std::size_t kShortestBioWord = 4;
constexpr std::ptrdiff_t kSharedAccount = 4;  ///< the first level of accounts in common

constexpr bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The letters a name may stand in: of an account or page what is behind the platform or host.
std::string letters_of(FactKind kind, std::string_view value) {
  if (!is_key(kind) && kind != FactKind::handle) return {};
  if (kind == FactKind::account) value.remove_prefix(std::min(value.find(':'), value.size()));
  if (kind == FactKind::email) value = value.substr(0, value.find('@'));
  std::string letters;
  for (const char c : value) {
    if (const char lower = lower_ascii(c); lower >= 'a' && lower <= 'z') letters += lower;
  }
  return letters;
}

Columns::Habit habit(const Epoch::Context& context) {
  constexpr std::uint32_t kDirectory = 200;
  constexpr std::uint32_t kSeveral = 8;
  constexpr double kNearlyOnce = 0.9;
  constexpr double kAgain = 0.85;
  if (context.names == 0) return Columns::Habit::unknown;  // a site
  const double share = static_cast<double>(context.names) / context.mentions;
  if (context.mentions >= kDirectory && share > kNearlyOnce) return Columns::Habit::lists;
  const bool prints = context.mentions >= kSeveral && share < kAgain;
  return prints ? Columns::Habit::prints : Columns::Habit::unknown;
}

}  // namespace

std::string count_key(FactKind kind, std::string_view value) {
  std::string key(1, static_cast<char>('a' + static_cast<int>(kind)));
  key.append(value);
  return key;
}

std::string_view name_of(FactKind kind) {
  if (kind == FactKind::site) return "site";
  if (kind == FactKind::bio_word) return "bio";
  return name_of(static_cast<TraitKind>(kind));
}

std::vector<std::string_view> bio_words(std::string_view bio) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < bio.size() && words.size() < kBioWords;) {
    while (at < bio.size() && !is_word_byte(bio[at])) ++at;
    const std::size_t begin = at;
    while (at < bio.size() && is_word_byte(bio[at])) ++at;
    if (at - begin >= kShortestBioWord) words.push_back(bio.substr(begin, at - begin));
  }
  return words;
}

Columns::Columns(const Epoch& epoch)
    : epoch_(&epoch), shares_(epoch.contexts.size() + 1), habits_(shares_.size()) {
  const auto all = static_cast<float>(std::max<std::size_t>(epoch.mentions, 1));
  for (const auto& [name, context] : epoch.contexts) {
    shares_[context.number] = static_cast<float>(context.mentions) / all;
    habits_[context.number] = habit(context);
  }
  const auto& weights = epoch.weights->of;
  for (const auto feature : {Feature::handle, Feature::outlet, Feature::site}) {
    const auto& of = weights[static_cast<std::size_t>(feature)];
    most_of_the_rest_ += *std::max_element(of.begin(), of.end());
  }
  // Of accounts that are not the same the best is that nothing is known.
  const auto& of = weights[static_cast<std::size_t>(Feature::account)];
  most_of_the_rest_ += *std::max_element(of.begin(), of.begin() + kSharedAccount);
}

Fact Columns::look_up(FactKind kind, std::string_view value) const {
  Fact fact;
  const auto counted = epoch_->counts.find(count_key(kind, value));
  const double count = counted == epoch_->counts.end() ? 1.0 : counted->second;
  const auto all = static_cast<double>(std::max<std::size_t>(epoch_->mentions, 1));
  fact.bits = static_cast<float>(std::max(0.0, std::log2(all / count)));
  if (is_key(kind)) {
    const auto held = epoch_->holders.find(count_key(kind, value));
    if (held != epoch_->holders.end()) fact.holders = held->second;
    if (hubs_.contains(std::string(value))) fact.holders = kMostHolders;
  }
  fact.letters = letters_of(kind, value);
  if (kind == FactKind::site) {
    const auto context = epoch_->contexts.find(std::string(value));
    if (context != epoch_->contexts.end()) fact.context = context->second.number;
  }
  return fact;
}

FactId Columns::number(FactKind kind, std::string_view value) {
  const auto k = static_cast<std::size_t>(kind);
  auto& table = table_[k];
  const auto [at, is_new] =
      numbers_[k].emplace(std::string(value), static_cast<std::uint32_t>(table.size()));
  if (is_new) {
    table.push_back(look_up(kind, value));
    table.back().value = at->first;
  }
  return static_cast<FactId>(k << 28U) | at->second;
}

std::uint32_t Columns::number_text(std::string_view a, std::string_view b) {
  if (a.empty()) return 0;
  std::string key(a);
  if (!b.empty()) key.append(1, '\n').append(b);
  return texts_.emplace(std::move(key), static_cast<std::uint32_t>(texts_.size() + 1))
      .first->second;
}

std::size_t Columns::add(const Subject& subject) {
  Row row;
  row.subject = &subject;
  row.first_fact = static_cast<std::uint32_t>(facts_.size());
  for_each_fact(subject, [&](FactKind kind, std::string_view value) {
    facts_.push_back(number(kind, value));
  });
  const auto begin = facts_.begin() + row.first_fact;
  std::sort(begin, facts_.end());
  facts_.erase(std::unique(begin, facts_.end()), facts_.end());
  row.facts = static_cast<std::uint32_t>(facts_.size()) - row.first_fact;
  row.outlet = number_text(subject.outlet, {});
  if (!subject.author_id.empty()) {
    const auto desk = epoch_->desk_of(subject);
    row.desk = number_text(desk, {});
    row.author = number_text(subject.author_id, std::string(desk) + '\t');
  }
  row.document = subject.document.empty() ? 0 : number_document(subject.document);
  const auto context = epoch_->contexts.find(subject.outlet);
  if (context != epoch_->contexts.end()) row.context = context->second.number;
  rows_.push_back(row);
  return rows_.size() - 1;
}

}  // namespace masthead::identity
