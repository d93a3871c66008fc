#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace masthead {

/// A handle as letters a-z, with where it is divided: at separators and digits, before a capital
/// behind a small letter, and before the last of several capitals where a small letter follows
/// ("BBCJane").
struct HandleLetters {
  std::string plain;               ///< one byte a letter
  std::vector<std::string> shown;  ///< for each letter what is printed, in lower case
  std::vector<bool> divided;       ///< before each letter, and behind the last
  std::vector<bool> numbered;      ///< there, by a digit
};

/// The letters of a handle; none where one has no plain Latin form (name_words.h), where it is
/// percent-encoded, or where there are more than 48. What follows "@" behind the first character
/// is a host. Precondition: is_utf8(handle). Cost: one pass.
[[nodiscard]] HandleLetters split_handle(std::string_view handle);

/// The letters [from, to) as a word of a name: "Saeed". Precondition: from < to.
[[nodiscard]] std::string title_case(const HandleLetters& handle, std::size_t from, std::size_t to);

}  // namespace masthead
