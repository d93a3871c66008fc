#pragma once

#include <string>
#include <vector>

#include "adapters/cms/rows.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// An author of a registry whom a host shows under its own name and page.
struct AskedAuthor {
  std::string id;             ///< of an author, or of one of his mentions
  double min_confidence = 0;  ///< what is less sure to be one author is not shown as one
  bool has_row = false;       ///< false: nothing but the id was given

  // What the host's profile says; the texts of an author's row, and two more.
  std::string author_id;
  std::string name;
  std::string url;  ///< his page at the host
  std::string image;
  std::string bio;
  std::string job_title;
  std::string email;
  std::string outlet;
  std::vector<std::string> links;

  /// The row; borrowed.
  [[nodiscard]] cms::AuthorRow row() const;
  /// Equal for equal ones, and for no others.
  [[nodiscard]] std::string key() const;
};

/// Reads an id, or an object with an id and a row.
/// Errors: invalid_input (no id, no row, a row without a name or that is none), malformed, limit.
[[nodiscard]] Status read_asked_author(Member& member, AskedAuthor& author);

}  // namespace masthead::plugin
