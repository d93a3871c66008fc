#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/byline/byline.h"

namespace masthead::byline {

/// The names found so far, and what belongs to one of them: what stands behind a name belongs to
/// it, what stands before the first name to the first.
class NameList {
 public:
  explicit NameList(std::string_view field) : field_(field) {}

  [[nodiscard]] bool empty() const { return names_.empty(); }
  [[nodiscard]] std::size_t size() const { return names_.size(); }
  /// Precondition: !empty().
  [[nodiscard]] BylineName& last() { return names_.back(); }
  [[nodiscard]] const BylineName& last() const { return names_.back(); }

  void add(BylineName name);
  /// Cut off the last name, or off the next one where there is none yet.
  void drop(std::string_view text, std::string_view why);
  /// As above, but always off the next one: a label, a title before a name.
  void drop_before(std::string_view text, std::string_view why);
  void set_title(std::string_view text);
  void set_title_before(std::string_view text);
  void set_location(std::string_view text);
  /// An e-mail address, "@handle" or URL.
  void add_address(std::string_view text);
  /// An e-mail address stands before the first name: "jane@example.org (Jane Doe)".
  [[nodiscard]] bool waits_with_email() const { return names_.empty() && !next_.email.empty(); }

  /// All names; a field without one gives one entry that says why.
  [[nodiscard]] std::vector<BylineName> take();

 private:
  [[nodiscard]] BylineName& target() { return names_.empty() ? next_ : names_.back(); }

  std::string_view field_;
  std::vector<BylineName> names_;
  BylineName next_;  // what waits for the next name
};

}  // namespace masthead::byline
