#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace masthead::cli {

/// A word of the command line as JSON. Throws Failure (usage) where it is not UTF-8.
[[nodiscard]] std::string quote_argument(const std::string& word);

/// True for a line that says why its input could not be used. The library writes "schema" first.
[[nodiscard]] bool is_error_line(std::string_view line);

/// Such a line, read.
struct ErrorLine {
  std::uint64_t line = 0;  ///< of the input, from 1
  std::string message;
};
[[nodiscard]] ErrorLine read_error_line(std::string_view json);

/// How many results of "read" there are of the input whose first result this is: one, or one for
/// each item of a feed.
[[nodiscard]] std::size_t count_results(std::string_view json);

/// The "message" of what masthead_last_error() gave.
[[nodiscard]] std::string read_message(std::string_view json);

/// One result of "links". Members that are null or absent are empty.
struct LinkRow {
  std::string platform;
  std::string kind;
  std::string handle;
  std::string canonical;
  std::string input;
  std::string reason;
};
[[nodiscard]] LinkRow read_link_row(std::string_view json);

/// One result of "bio".
struct BioCard {
  std::string id;  ///< empty: none was given
  /// The fields there are, in the library's order: the name, and the values.
  std::vector<std::pair<std::string, std::vector<std::string>>> fields;
};
[[nodiscard]] BioCard read_bio_card(std::string_view json);

/// One result of "names".
struct NameVerdict {
  double score = 0;
  bool same = false;
  std::string level;
  std::string why;
};
[[nodiscard]] NameVerdict read_name_verdict(std::string_view json);

/// What "render" gave.
struct Rendered {
  std::uint64_t authors = 0;
  std::string text;
  std::string change;  ///< empty: none, or not asked for
};
[[nodiscard]] Rendered read_rendered(std::string_view json);

/// A page of an answer: the objects of an array, a line each, and where it goes on, as JSON.
struct Page {
  std::string lines;
  std::string next;  ///< empty: this was the last
};
[[nodiscard]] Page read_page(std::string_view json, const char* member);

/// True for an answer that is a text to be printed.
[[nodiscard]] bool is_card(std::string_view json);
/// The text of what "resolve" gave with {"format":"text"}.
[[nodiscard]] std::string read_card(std::string_view json);

}  // namespace masthead::cli
