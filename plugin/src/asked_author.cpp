#include "plugin/src/asked_author.h"

#include <fmt/format.h>

#include <string_view>

#include "plugin/src/row_request.h"

namespace masthead::plugin {
namespace {

Status read_text(Member& member, std::string& to) {
  if (member.is_null()) return member.skip();
  std::string_view text;
  if (Status status = member.read(text)) return status;
  to = text;
  return std::nullopt;
}

void take(const cms::AuthorRow& row, AskedAuthor& author) {
  author.author_id = row.author_id;
  author.name = row.name;
  author.bio = row.bio;
  author.job_title = row.job_title;
  author.email = row.email;
  author.outlet = row.outlet;
  author.links.assign(row.links.begin(), row.links.end());
}

Status read_row(Member& member, AskedAuthor& author) {
  RowRequest row;
  Status status = member.read_members([&](Member& inner) {
    if (inner.name() == "url") return read_text(inner, author.url);
    if (inner.name() == "image") return read_text(inner, author.image);
    return row.read(inner);
  });
  if (status) return status;
  if (row.error()) return row.error();
  if (row.is_article()) return member.refuse("the row is an article's: give an author's");
  take(row.author(), author);
  author.has_row = true;
  if (author.name.empty()) return member.refuse("the row has no name: give it as \"name\"");
  return std::nullopt;
}

Status read_confidence(Member& member, double& confidence) {
  if (Status status = member.read(confidence)) return status;
  if (confidence >= 0 && confidence <= 1) return std::nullopt;
  return member.refuse(fmt::format("min_confidence is {}: it must be from 0 to 1", confidence));
}

}  // namespace

cms::AuthorRow AskedAuthor::row() const {
  return {author_id, name, {links.begin(), links.end()}, bio, job_title, email, outlet};
}

std::string AskedAuthor::key() const {
  std::string key = fmt::format("{};{};{}", min_confidence, has_row, links.size());
  const auto add = [&](const std::string& text) {
    key += fmt::format(";{}:{}", text.size(), text);
  };
  for (const auto* text :
       {&id, &author_id, &name, &url, &image, &bio, &job_title, &email, &outlet}) {
    add(*text);
  }
  for (const auto& link : links) add(link);
  return key;
}

Status read_asked_author(Member& member, AskedAuthor& author) {
  if (!member.is_object()) return read_text(member, author.id);
  Status status = member.read_members([&](Member& inner) {
    if (inner.name() == "author") return read_text(inner, author.id);
    if (inner.name() == "min_confidence") return read_confidence(inner, author.min_confidence);
    if (inner.name() == "row") return read_row(inner, author);
    return inner.skip();
  });
  if (status) return status;
  if (author.id.empty()) return member.refuse("there is no id: give it as \"author\"");
  if (!author.has_row) return member.refuse("there is no row: give it as \"row\", or the id alone");
  return std::nullopt;
}

}  // namespace masthead::plugin
