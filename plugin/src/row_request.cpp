#include "plugin/src/row_request.h"

#include <fmt/format.h>

#include <utility>
#include <variant>

namespace masthead::plugin {

Status RowRequest::read(Member& member) {
  if (member.is_null()) return member.skip();
  Status status = read_known(member);
  if (!status || status->code != Errc::invalid_input) return status;
  if (!refused_) refused_ = std::move(status);
  return std::nullopt;
}

Status RowRequest::read_known(Member& member) {
  const std::string_view name = member.name();
  if (name == "document") {
    is_article_ = true;
    return read_id(member, article_.document);
  }
  if (name == "byline") return read_byline(member);
  if (name == "author_ids") {
    is_article_ = true;
    return read_list(member, article_.author_ids);
  }
  if (name == "byline_links") return read_links(member);
  if (name == "excerpt") return read_of_article(member, article_.excerpt);
  if (name == "tail") return read_of_article(member, article_.tail);
  if (name == "published") return member.read(article_.published);
  if (name == "headline") return member.read(article_.headline);
  if (name == "outlet") return read_outlet(member);
  if (name == "author_id") return read_id(member, author_.author_id);
  if (name == "name") return member.read(author_.name);
  if (name == "links") return read_list(member, author_.links);
  if (name == "bio") return member.read(author_.bio);
  if (name == "job_title") return member.read(author_.job_title);
  if (name == "email") return member.read(author_.email);
  return member.skip();
}

Status RowRequest::read_id(Member& member, std::string_view& out) {
  DocumentId id;
  if (Status status = member.read(id)) return status;
  if (const auto* number = std::get_if<std::int64_t>(&id)) {
    out = numbers_.emplace_back(fmt::format("{}", *number));
  } else if (const auto* text = std::get_if<std::string_view>(&id)) {
    out = *text;
  }
  return std::nullopt;
}

Status RowRequest::read_of_article(Member& member, std::string_view& out) {
  is_article_ = true;
  return member.read(out);
}

Status RowRequest::read_outlet(Member& member) {
  Status status = member.read(article_.outlet);
  author_.outlet = article_.outlet;
  return status;
}

Status RowRequest::read_byline(Member& member) {
  is_article_ = true;
  if (member.is_array()) {
    article_.byline_is_list = true;
    return read_list(member, article_.byline);
  }
  std::string_view text;
  if (!member.is_string()) {
    if (Status status = member.skip()) return status;
    return member.refuse("/byline must be a string or an array of strings");
  }
  Status status = member.read(text);
  if (!status) article_.byline.assign(1, text);
  return status;
}

Status RowRequest::read_list(Member& member, std::vector<std::string_view>& out) {
  out.clear();
  return member.read_elements([&](Member& element) -> Status {
    if (element.is_null()) return element.skip();
    std::string_view text;
    Status status = read_id(element, text);
    if (!status) out.push_back(text);
    return status;
  });
}

/// [["https://...", "Jane Doe"], ...]
Status RowRequest::read_links(Member& member) {
  is_article_ = true;
  article_.byline_links.clear();
  return member.read_elements([&](Member& element) -> Status {
    std::vector<std::string_view> pair;
    if (Status status = read_list(element, pair)) return status;
    if (pair.empty() || pair.size() > 2) {
      return element.refuse(
          fmt::format("{} must be an array of a URL and its words", element.pointer()));
    }
    article_.byline_links.push_back({pair[0], pair.size() > 1 ? pair[1] : std::string_view{}});
    return std::nullopt;
  });
}

}  // namespace masthead::plugin
