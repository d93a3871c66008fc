#include <algorithm>
#include <string>
#include <utility>

#include "adapters/bio/phrases.h"
#include "core/text.h"

// E-mail addresses, websites and handles: what they are, the links adapter says.
namespace masthead::bio {

using words::Class;

namespace {

bool is_link(std::string_view word) {
  return word.find("://") != std::string_view::npos ||
         (word.size() > 4 && equal_ignoring_case(word.substr(0, 4), "www."));
}

bool is_email(std::string_view word) {
  const auto at = word.find('@');
  return at != std::string_view::npos && at > 0 && !is_link(word) &&
         word.find('@', at + 1) == std::string_view::npos &&
         word.find('.', at) != std::string_view::npos;
}

/// The platform named beside a handle: "Twitter: @jane", "@jane on X"; empty: none.
std::string_view platform_beside(const Sentence& s, std::size_t i) {
  for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
    if (s.kind(i - back) == Kind::contact) break;
    if (s.has(i - back, Class::platform_name)) return s.folded(i - back);
  }
  for (std::size_t k = i + 1; k < i + 4 && k < s.size() && s.kind(k) != Kind::contact; ++k) {
    if (s.has(k, Class::platform_name)) return s.folded(k);
  }
  return {};
}

/// A website that begins a sentence and is no part of it.
bool stands_alone(const Sentence& s, std::size_t i) {
  return i == 0 && (!s.is_word(i + 1) || s[i + 1].capital);
}

/// Whose handle: somebody tells to look there, or it stands apart from the sentence. "Deputy
/// @TheParty" is another's; "Jane Doe aka @jane" is her own.
bool is_own_handle(const Sentence& s, std::size_t i, std::string_view platform) {
  if (!platform.empty() || i == 0 || (i > 1 && s[i - 2].of_name)) return true;
  for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
    if (s.has(i - back, Class::find_verb)) return true;
    if (s.kind(i - back) == Kind::contact && is_email(s.text(i - back, i - back + 1))) return true;
  }
  const Kind before = s.kind(i - 1);
  return s[i - 1].of_name || before == Kind::colon || before == Kind::open || before == Kind::dash;
}

std::size_t read_email(Draft& draft, std::size_t i) {
  const auto word = draft.sentence.text(i, i + 1);
  if (!is_email(word) || word.front() == '@') return i;
  auto value = word;
  if (value.size() > 7 && equal_ignoring_case(value.substr(0, 7), "mailto:"))
    value.remove_prefix(7);
  std::string folded(value);
  std::transform(folded.begin(), folded.end(), folded.begin(), lower_ascii);
  draft.claim(Field::email, {i, i + 1}, "email", std::move(folded));
  return i + 1;
}

std::size_t read_handle(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  const auto word = s.text(i, i + 1);
  if (word.front() != '@' || word.size() < 3) return i;
  // "reporter @ThePlanet" is told apart from the person's own handle by the word before it.
  if (i > 0 && (s.has(i - 1, Class::job_head) || s.has(i - 1, Class::occupation))) {
    draft.claim(Field::employer, {i, i + 1}, "handle", std::string(word.substr(1)));
    return i + 1;
  }
  BioClaim claim;
  claim.field = Field::handle;
  claim.text = word;
  claim.value = word;
  claim.rule = "handle";
  const auto platform = platform_beside(s, i);
  if (!is_own_handle(s, i, platform)) return i;
  if (const auto read = draft.links.read(word, platform == "twitter" ? "x" : platform);
      read && links::is_account(read.value().kind)) {
    claim.field = Field::account;
    claim.account = links::to_account(read.value(), word);
  }
  draft.claim(std::move(claim));
  return i + 1;
}

std::size_t read_website(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  const auto word = s.text(i, i + 1);
  if (word.front() == '@' || is_email(word)) return i;
  const auto read = draft.links.read(word);
  BioClaim claim;
  claim.text = word;
  claim.value = word;
  claim.rule = "website";
  if (read && links::is_account(read.value().kind)) {
    claim.field = Field::account;
    claim.account = links::to_account(read.value(), word);
    draft.claim(std::move(claim));
    return i + 1;
  }
  if (read && read.value().platform != nullptr) return i;
  bool told = is_link(word) || stands_alone(s, i) ||
              (i > 0 && (s.has(i - 1, Class::site_word) || s.kind(i - 1) == Kind::colon));
  for (std::size_t back = 1; back < 11 && back <= i && !told; ++back) {
    told = s.has(i - back, Class::find_verb);
  }
  if (!told) return i;
  claim.field = Field::website;
  draft.claim(std::move(claim));
  return i + 1;
}

/// "@ janedoe", with a space, where nothing else stands: a page's way to show a handle.
std::size_t read_spaced_handle(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  const bool sign = s.kind(i) == Kind::other && s.folded(i) == "@";
  if (!sign || !s.is_word(i + 1) || (s.kind(i + 2) != Kind::stop && s.kind(i + 2) != Kind::bar)) {
    return i;
  }
  std::string value("@");
  value.append(s.text(i + 1, i + 2));
  draft.claim(Field::handle, {i, i + 2}, "spaced-handle", std::move(value));
  return i + 2;
}

}  // namespace

extern const Rule spaced_handle;
constexpr Rule spaced_handle{
    .name = "spaced-handle", .at = Rule::At::start, .read = read_spaced_handle};
extern const Rule email;
constexpr Rule email{.name = "email", .at = Rule::At::contact, .scan = true, .read = read_email};
extern const Rule handle;
constexpr Rule handle{.name = "handle", .at = Rule::At::contact, .scan = true, .read = read_handle};
extern const Rule website;
constexpr Rule website{
    .name = "website", .at = Rule::At::contact, .scan = true, .read = read_website};

}  // namespace masthead::bio
