#include "core/identity/subject.h"

#include <algorithm>

#include "core/text.h"

namespace masthead::identity {
namespace {

/// Which observations of a mention are traits.
struct Reading {
  Field field;
  TraitKind kind;
};
constexpr Reading kReadings[] = {
    {Field::website, TraitKind::page},      {Field::url, TraitKind::page},
    {Field::email, TraitKind::email},       {Field::handle, TraitKind::handle},
    {Field::employer, TraitKind::employer}, {Field::former_employer, TraitKind::employer},
    {Field::job_title, TraitKind::title},   {Field::location, TraitKind::place},
    {Field::beat, TraitKind::beat},
};

std::string first_value(const std::vector<Observation>& observations, Field field) {
  const auto* found = find_first(observations, field);
  return found == nullptr ? std::string{} : found->value;
}

/// The first `most` bytes of `text`, less where that would cut a character.
std::string_view cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  return text.substr(0, most);
}

std::string_view without_prefix(std::string_view text, std::string_view prefix) {
  const bool begins =
      text.size() >= prefix.size() && equal_ignoring_case(text.substr(0, prefix.size()), prefix);
  return begins ? text.substr(prefix.size()) : text;
}

}  // namespace

std::string_view name_of(TraitKind kind) {
  switch (kind) {
    case TraitKind::account:
      return "account";
    case TraitKind::page:
      return "page";
    case TraitKind::email:
      return "email";
    case TraitKind::handle:
      return "handle";
    case TraitKind::employer:
      return "employer";
    case TraitKind::title:
      return "title";
    case TraitKind::place:
      return "place";
    case TraitKind::beat:
      return "beat";
  }
  return "";
}

std::string page_key(std::string_view url) {
  url = trim_text(url);
  url = without_prefix(url, "https:");
  url = without_prefix(url, "http:");
  url = without_prefix(url, "//");
  url = without_prefix(url, "www.");
  url = url.substr(0, url.find('#'));
  while (!url.empty() && url.back() == '/') url.remove_suffix(1);
  std::string key(url);
  const auto host = std::min(key.find_first_of("/?"), key.size());
  if (host == 0 || key.front() == '.' || key.find('.') >= host) return {};
  std::transform(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(host), key.begin(),
                 lower_ascii);
  return key;
}

void add_trait(Subject& subject, TraitKind kind, std::string_view value) {
  std::string form;
  if (kind == TraitKind::account) {
    form = value;
  } else if (kind == TraitKind::page) {
    form = page_key(value);
  } else {
    form = fold_text(trim_text(value));
    if (kind == TraitKind::handle && form.starts_with('@')) form.erase(0, 1);
  }
  if (!form.empty()) subject.traits.push_back({kind, std::move(form)});
}

void settle(Subject& subject) {
  auto& traits = subject.traits;
  std::sort(traits.begin(), traits.end());
  traits.erase(std::unique(traits.begin(), traits.end()), traits.end());
  traits.shrink_to_fit();
}

Subject make_subject(const Document& document, const Mention& mention) {
  Subject subject;
  subject.id = mention.id;
  subject.document = document.id;
  subject.name = first_value(mention.observations, Field::name);
  subject.parsed = names::parse_name(subject.name);
  subject.kind = mention.kind;
  subject.role = mention.role;
  subject.outlet = fold_text(first_value(document.article.observations, Field::outlet));
  if (const auto* id = find_first(mention.observations, Field::author_id); id != nullptr) {
    subject.author_id = fold_text(id->value);
    if (subject.outlet.empty()) subject.outlet = fold_text(id->qualifier);
  }
  subject.published = first_value(document.article.observations, Field::published);
  subject.bio = fold_text(cut(first_value(mention.observations, Field::bio), kBioBytes));
  for (const auto& account : mention.accounts) {
    if (!account.organisation) add_trait(subject, TraitKind::account, account.key);
  }
  for (const auto& observation : mention.observations) {
    for (const auto& reading : kReadings) {
      if (observation.field == reading.field) add_trait(subject, reading.kind, observation.value);
    }
  }
  settle(subject);
  return subject;
}

}  // namespace masthead::identity
