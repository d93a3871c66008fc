#include "adapters/page/doctype.h"

#include <cstddef>

#include "adapters/page/references.h"
#include "adapters/page/scan.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// Walks over the raw declaration.
class Reader {
 public:
  explicit Reader(const Doctype& doctype) : rest_(doctype.raw), complete_(doctype.complete) {}

  DoctypeParts parse() {
    parts_.force_quirks = !complete_;
    read_name();
    if (!parts_.name) {
      parts_.force_quirks = true;
    } else {
      read_ids();
    }
    return std::move(parts_);
  }

 private:
  void skip_space() {
    while (!rest_.empty() && is_of(rest_.front(), kSpace)) rest_.remove_prefix(1);
  }

  static std::string decoded(std::string_view raw) {
    std::string scratch;
    return std::string(decode_markup(raw, References::none, Nul::replace, scratch));
  }

  void read_name() {
    skip_space();
    std::size_t size = 0;
    while (size < rest_.size() && !is_of(rest_[size], kSpace)) ++size;
    if (size == 0) return;
    parts_.name = decoded(rest_.substr(0, size));
    for (char& c : *parts_.name) c = lower_ascii(c);
    rest_.remove_prefix(size);
  }

  /// A quoted identifier; false where none begins here or it is not closed.
  bool read_quoted(std::optional<std::string>& id) {
    if (rest_.empty() || (rest_.front() != '"' && rest_.front() != '\'')) return false;
    const char quote = rest_.front();
    rest_.remove_prefix(1);
    const auto size = rest_.find(quote);
    id = decoded(rest_.substr(0, size));
    rest_.remove_prefix(size == std::string_view::npos ? rest_.size() : size + 1);
    return size != std::string_view::npos;
  }

  void read_ids() {
    skip_space();
    if (rest_.empty()) return;
    const auto keyword = rest_.substr(0, 6);
    const bool is_public = equal_ignoring_case(keyword, "public");
    if (!is_public && !equal_ignoring_case(keyword, "system")) {
      parts_.force_quirks = true;
      return;
    }
    rest_.remove_prefix(6);
    skip_space();
    if (!read_quoted(is_public ? parts_.public_id : parts_.system_id)) {
      parts_.force_quirks = true;
      return;
    }
    skip_space();
    if (is_public && !rest_.empty() && !read_quoted(parts_.system_id)) {
      parts_.force_quirks = true;
      return;
    }
    skip_space();
    // Junk behind the identifiers is skipped, even where the page ends in it.
    if (!rest_.empty()) parts_.force_quirks = false;
  }

  std::string_view rest_;
  bool complete_;
  DoctypeParts parts_;
};

}  // namespace

DoctypeParts parse_doctype(const Doctype& doctype) { return Reader(doctype).parse(); }

}  // namespace masthead::page
