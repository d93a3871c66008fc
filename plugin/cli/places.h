#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace masthead::cli {

/// What the lines of a stream are, so that an error that names one can be given to a person.
/// Memory: of the lines since the last forget().
class Places {
 public:
  /// The next line is an input of its own.
  void add(const std::string& input);
  /// The next lines are rows of a file.
  void add_rows(const std::string& file, const std::vector<std::size_t>& numbers);

  /// "page.html", or "rows.jsonl:17"; "input" for a line that is not known.
  ///
  /// @param line  counted in the stream, from 1
  [[nodiscard]] std::string name_of(std::uint64_t line) const;

  /// Forgets the lines there are: no error names them any more.
  void forget();

 private:
  struct Place {
    std::size_t input = 0;   // of inputs_
    std::size_t number = 0;  // of its file; 0: it is all of it
  };

  std::uint64_t first_ = 1;
  std::vector<Place> places_;
  std::vector<std::string> inputs_;
};

}  // namespace masthead::cli
