#include "plugin/src/document_request.h"

#include <fmt/format.h>

#include <utility>

#include "adapters/feed/feed_reader.h"
#include "plugin/src/base64.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

// What JSON carries has been decoded: a page's own word for its encoding no longer holds.
constexpr std::string_view kDecoded = "utf-8";

Status read_optional(Member& member, std::optional<std::string_view>& out) {
  std::string_view text;
  Status status = member.read(text);
  if (!status) out = text;
  return status;
}

Status read_content(Member& member, std::optional<Form>& out) {
  std::string_view word;
  if (Status status = member.read(word)) return status;
  if (word == "html") {
    out = Form::html;
  } else if (word == "text") {
    out = Form::text;
  } else if (word == "feed") {
    out = Form::feed;
  } else {
    return member.refuse(
        fmt::format("content is {}: it must be \"html\", \"text\" or \"feed\"", quoted(word)));
  }
  return std::nullopt;
}

}  // namespace

Status DocumentRequest::read(Member& member, DocumentId& id) {
  const std::string_view name = member.name();
  if (name == "id") {
    has_id_ = true;
    return member.read(id);
  }
  if (name == "url") return member.read(url_);
  if (name == "html") return read_optional(member, html_);
  if (name == "html_base64") return read_optional(member, html_base64_);
  if (name == "feed") return read_optional(member, feed_);
  if (name == "feed_base64") return read_optional(member, feed_base64_);
  if (name == "charset") return member.read(charset_);
  if (name == "content") return read_content(member, content_);
  if (takes_ == Takes::text_and_html && name == "text") return read_optional(member, text_);
  if (takes_ == Takes::text_and_html && name == "text_base64") {
    return read_optional(member, text_base64_);
  }
  return read_row(member, id);
}

/// An "id" is what the caller says; a row is called by its own.
Status DocumentRequest::read_row(Member& member, DocumentId& id) {
  const bool is_own =
      member.name() == "document" || (member.name() == "author_id" && !row_.is_article());
  Status status = row_.read(member);
  if (status || has_id_ || !is_own) return status;
  const std::string_view own =
      member.name() == "document" ? row_.article().document : row_.author().author_id;
  if (!own.empty()) id = own;
  return status;
}

Result<GivenDocument> DocumentRequest::row() const {
  if (const auto& error = row_.error(); error.has_value()) return *error;
  GivenDocument given;
  given.url = url_;
  given.form = row_.is_article() ? Form::article_row : Form::author_row;
  given.article = row_.is_article() ? &row_.article() : nullptr;
  given.author = row_.is_article() ? nullptr : &row_.author();
  return given;
}

Result<GivenDocument> DocumentRequest::document(std::optional<std::string_view> bytes) {
  const int given = int{text_.has_value()} + int{text_base64_.has_value()} +
                    int{html_.has_value()} + int{html_base64_.has_value()} +
                    int{feed_.has_value()} + int{feed_base64_.has_value()} + int{bytes.has_value()};
  if (given > 1) {
    return Error{Errc::invalid_input,
                 "the document is given more than once: give one of \"text\", "
                 "\"text_base64\", \"html\", \"html_base64\", \"feed\", \"feed_base64\" and bytes"};
  }
  if (text_) return GivenDocument{Form::text, *text_, url_, charset_, nullptr, nullptr};
  if (html_) return GivenDocument{Form::html, *html_, url_, kDecoded, nullptr, nullptr};
  if (feed_) return GivenDocument{Form::feed, *feed_, url_, kDecoded, nullptr, nullptr};
  if (text_base64_) return from_base64(Form::text, "/text_base64", *text_base64_);
  if (html_base64_) return from_base64(Form::html, "/html_base64", *html_base64_);
  if (feed_base64_) return from_base64(Form::feed, "/feed_base64", *feed_base64_);
  if (!bytes && (row_.is_article() || row_.is_author())) {
    row_.set_url(url_);
    return row();
  }
  if (!bytes) return missing();
  const Form usual = takes_ == Takes::html ? Form::html : Form::text;
  const Form said = content_.value_or(usual);
  const GivenDocument document{
      feed::is_feed(*bytes) ? Form::feed : said, *bytes, url_, charset_, nullptr, nullptr};
  if (takes_ == Takes::html && document.form == Form::text) {
    return Error{Errc::invalid_input,
                 "content is \"text\": this method reads pages of HTML and feeds", "/content"};
  }
  return document;
}

Result<GivenDocument> DocumentRequest::from_base64(Form form, std::string_view member,
                                                   std::string_view digits) {
  auto bytes = decode_base64(digits);
  if (!bytes) {
    return Error{Errc::malformed,
                 fmt::format("{} is not base64 (RFC 4648, without white space)", member),
                 std::string(member)};
  }
  decoded_ = std::move(*bytes);
  return GivenDocument{form, decoded_, url_, charset_, nullptr, nullptr};
}

Error DocumentRequest::missing() const {
  return Error{Errc::invalid_input,
               takes_ == Takes::html
                   ? "there is no page: give it as \"html\" or \"html_base64\", a feed as "
                     "\"feed\" or \"feed_base64\", or a row with \"document\" or \"author_id\""
                   : "there is no text: give it as \"text\" or \"text_base64\", a page as "
                     "\"html\" or \"html_base64\", a feed as \"feed\" or \"feed_base64\", or a "
                     "row with \"document\" or \"author_id\""};
}

std::string name_of_document(const DocumentId& id, std::size_t number) {
  if (const auto* text = std::get_if<std::string_view>(&id)) return std::string(*text);
  if (const auto* integer = std::get_if<std::int64_t>(&id)) return fmt::format("{}", *integer);
  return fmt::format("document-{}", number);
}

}  // namespace masthead::plugin
