#include "plugin/cli/places.h"

#include <fmt/format.h>

namespace masthead::cli {

void Places::add(const std::string& input) {
  places_.push_back({inputs_.size(), 0});
  inputs_.push_back(input);
}

void Places::add_rows(const std::string& file, const std::vector<std::size_t>& numbers) {
  for (const std::size_t number : numbers) places_.push_back({inputs_.size(), number});
  inputs_.push_back(file);
}

std::string Places::name_of(std::uint64_t line) const {
  if (line < first_ || line - first_ >= places_.size()) return "input";
  const Place& place = places_[line - first_];
  const std::string& input = inputs_[place.input];
  return place.number == 0 ? input : fmt::format("{}:{}", input, place.number);
}

void Places::forget() {
  first_ += places_.size();
  places_.clear();
  inputs_.clear();
}

}  // namespace masthead::cli
