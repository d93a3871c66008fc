#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/cms/rows.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// The members of article rows and author rows, which content systems and archives export.
///
/// Whether a line is a row is known only when all its members are: what is wrong with one is kept
/// until then. A null is a member that is not there; an id may be an integer. Views are valid as
/// long as this lives and until the reader's next read.
class RowRequest {
 public:
  /// Reads one member, or passes over one it does not know.
  /// Errors: malformed, limit; what else is wrong with a row is error()'s to say.
  [[nodiscard]] Status read(Member& member);
  /// As read(), for an address that has been read.
  void set_url(std::string_view url) { article_.url = url; }

  /// A member of an article's row was there: "document", "byline", ...
  [[nodiscard]] bool is_article() const { return is_article_; }
  /// "author_id" was there, and nothing of an article.
  [[nodiscard]] bool is_author() const { return !is_article_ && !author_.author_id.empty(); }
  /// What is wrong with the row, with its place.
  [[nodiscard]] const Status& error() const { return refused_; }

  [[nodiscard]] const cms::ArticleRow& article() const { return article_; }
  [[nodiscard]] const cms::AuthorRow& author() const { return author_; }

 private:
  Status read_known(Member& member);
  Status read_id(Member& member, std::string_view& out);
  Status read_byline(Member& member);
  Status read_list(Member& member, std::vector<std::string_view>& out);
  Status read_links(Member& member);
  Status read_outlet(Member& member);
  Status read_of_article(Member& member, std::string_view& out);

  cms::ArticleRow article_;
  cms::AuthorRow author_;
  bool is_article_ = false;
  Status refused_;
  std::deque<std::string> numbers_;  // ids that were integers
};

}  // namespace masthead::plugin
