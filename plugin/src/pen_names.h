#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace masthead::plugin {

/// A name somebody signs with, and the names he is otherwise known by, which are not to be told
/// beside it.
struct PenName {
  std::string pen;
  std::vector<std::string> others;  ///< may be empty: not looked up
};

/// Pen names, and what tells who is behind one: another spelling of a name, a handle that spells
/// it, a text that has its words in it.
class PenNames {
 public:
  void add(PenName name) { names_.push_back(std::move(name)); }
  [[nodiscard]] bool empty() const { return names_.empty(); }

  /// True of two names one of which is a pen name, in whatever spelling, and the other none of
  /// that person's pen name. Cost: O(pen names), some microseconds each.
  [[nodiscard]] bool parts(std::string_view name, std::string_view other) const;

  /// True of a text that would tell beside `shown`, a name, what is not to stand beside it. A word
  /// of the hidden name suffices where it stands as names do: with a capital, in letters that have
  /// none, or in a text without any; beside another word of the name; within a handle or an
  /// address. In "a stone wall" it tells nothing. Cost: O(text).
  [[nodiscard]] bool tells(std::string_view shown, std::string_view text) const;
  /// A text of some sentences without those that would tell; "" where nothing else is left.
  /// Cost: O(text).
  [[nodiscard]] std::string without_telling(std::string_view shown, std::string_view text) const;

  /// True of a text that has a word of a pen name and one of what is not to be told beside it: the
  /// text tells by itself. Cost: likewise.
  [[nodiscard]] bool tells_all(std::string_view text) const;

 private:
  [[nodiscard]] std::vector<std::string> hidden_beside(std::string_view shown) const;

  std::vector<PenName> names_;
};

}  // namespace masthead::plugin
