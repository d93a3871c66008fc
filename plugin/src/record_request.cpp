#include "plugin/src/record_request.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

/// A text of an object and where it goes.
template <class Object>
struct TextMember {
  std::string_view name;
  std::string Object::*to;
};

struct ListMember {
  std::string_view name;
  std::vector<std::string> Record::*to;
};

constexpr TextMember<Record> kTexts[] = {
    {"id", &Record::id},
    {"name", &Record::name},
    {"job_title", &Record::job_title},
    {"location", &Record::location},
    {"bio", &Record::bio},
    {"email", &Record::email},
    {"website", &Record::website},
    {"url", &Record::url},
    {"image", &Record::image},
};
constexpr ListMember kLists[] = {
    {"former_titles", &Record::former_titles},
    {"employers", &Record::employers},
    {"former_employers", &Record::former_employers},
    {"beats", &Record::beats},
    {"media", &Record::media},
    {"languages", &Record::languages},
    {"awards", &Record::awards},
    {"handles", &Record::handles},
};
constexpr TextMember<AlternateName> kNameTexts[] = {
    {"name", &AlternateName::name},
    {"source", &AlternateName::source},
    {"account", &AlternateName::account},
    {"document", &AlternateName::document},
    {"observation", &AlternateName::observation},
};
constexpr TextMember<Education> kEducationTexts[] = {
    {"institution", &Education::institution},
    {"degree", &Education::degree},
};
constexpr TextMember<Account> kAccountTexts[] = {
    {"platform", &Account::platform},
    {"handle", &Account::handle},
    {"url", &Account::url},
    {"original", &Account::original},
};
constexpr TextMember<RecordArticle> kArticleTexts[] = {
    {"document", &RecordArticle::document}, {"url", &RecordArticle::url},
    {"outlet", &RecordArticle::outlet},     {"headline", &RecordArticle::headline},
    {"section", &RecordArticle::section},   {"summary", &RecordArticle::summary},
    {"dateline", &RecordArticle::dateline}, {"published", &RecordArticle::published},
    {"modified", &RecordArticle::modified}, {"language", &RecordArticle::language},
};

/// A text; a null is none.
Status read_text(Member& member, std::string& to) {
  if (member.is_null()) return member.skip();
  std::string_view text;
  if (Status status = member.read(text)) return status;
  to = text;
  return std::nullopt;
}

/// Reads the member into the text of that name, or passes over it.
template <class Object, std::size_t size>
Status read_into(Member& member, const TextMember<Object> (&texts)[size], Object& object) {
  const auto* found = std::find_if(std::begin(texts), std::end(texts),
                                   [&](const auto& each) { return each.name == member.name(); });
  return found == std::end(texts) ? member.skip() : read_text(member, object.*(found->to));
}

Status read_list(Member& member, std::vector<std::string>& to) {
  return member.read_elements(
      [&](Member& element) { return read_text(element, to.emplace_back()); });
}

/// An array of objects that are texts alone.
template <class Object, std::size_t size>
Status read_objects(Member& member, const TextMember<Object> (&texts)[size],
                    std::vector<Object>& to) {
  return member.read_elements([&](Member& element) {
    Object& object = to.emplace_back();
    return element.read_members([&](Member& inner) { return read_into(inner, texts, object); });
  });
}

Status read_kind(Member& member, AuthorKind& kind) {
  std::string_view word;
  if (Status status = member.read(word)) return status;
  for (const auto each : {AuthorKind::person, AuthorKind::organisation}) {
    if (name_of(each) != word) continue;
    kind = each;
    return std::nullopt;
  }
  return member.refuse(
      fmt::format("kind is {}: it must be \"person\" or \"organisation\"", quoted(word)));
}

Status read_number(Member& member, std::optional<int>& number) {
  std::int64_t value = 0;
  if (Status status = member.read(value)) return status;
  if (value < 0 || value > 9999) {
    return member.refuse(fmt::format("{} is {}: it must be from 0 to 9999", member.name(), value));
  }
  number = static_cast<int>(value);
  return std::nullopt;
}

Status read_experience(Member& member, Experience& experience) {
  return member.read_members([&](Member& inner) {
    if (inner.name() == "years") return read_number(inner, experience.years);
    if (inner.name() == "since") return read_number(inner, experience.since);
    if (inner.name() == "since_of") return read_text(inner, experience.since_of);
    return inner.skip();
  });
}

Status read_structured(Member& member, Record& record) {
  const auto name = member.name();
  if (name == "kind") return read_kind(member, record.kind);
  if (name == "experience") return read_experience(member, record.experience);
  if (name == "alternate_names") return read_objects(member, kNameTexts, record.alternate_names);
  if (name == "education") return read_objects(member, kEducationTexts, record.education);
  if (name == "accounts") return read_objects(member, kAccountTexts, record.accounts);
  if (name == "articles") {
    return member.read_elements([&](Member& element) {
      return read_record_article(element, record.articles.emplace_back());
    });
  }
  return read_into(member, kTexts, record);
}

/// What the JSON of an account does not say.
void complete(links::LinkReader& links, Account& account) {
  const auto reading = links.read(account.url);
  if (!reading || !links::is_account(reading->kind)) return;
  const Account read = links::to_account(*reading, account.original);
  account.key = read.key;
  account.organisation = read.organisation;
}

}  // namespace

Status read_record_article(Member& member, RecordArticle& article) {
  return member.read_members(
      [&](Member& inner) { return read_into(inner, kArticleTexts, article); });
}

Status read_record_member(Member& member, Record& record) {
  const auto* list =
      std::find_if(std::begin(kLists), std::end(kLists),
                   [&](const ListMember& each) { return each.name == member.name(); });
  return list == std::end(kLists) ? read_structured(member, record)
                                  : read_list(member, record.*(list->to));
}

Status finish_record(links::LinkReader& links, Record& record) {
  if (record.name.empty()) {
    return Error{Errc::invalid_input, "the record has no name: give it as \"name\"", "/name"};
  }
  for (Account& account : record.accounts) complete(links, account);
  return std::nullopt;
}

Status read_record(Member& member, links::LinkReader& links, Record& record) {
  Status status =
      member.read_members([&](Member& inner) { return read_record_member(inner, record); });
  if (status) return status;
  status = finish_record(links, record);
  return status ? member.refuse(status->message) : status;
}

}  // namespace masthead::plugin
