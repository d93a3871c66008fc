// Prints what sounds.py learns from: a line a name read from standard input, "NAME<tab>WORD..."
// with each word as "SOUNDS|SCRIPT". Initials, titles and what cannot be read are left out.

#include <iostream>
#include <string>

#include "core/names/alignment.h"
#include "core/names/name.h"

namespace {

namespace names = masthead::names;

void print_name(const std::string& line) {
  const auto name = names::parse_name(line);
  std::cout << line;
  for (const auto& word : name.words()) {
    if (!names::takes_part(word) || word.initial) continue;
    std::cout << '\t' << name.sounds(word) << '|' << static_cast<int>(name.script());
  }
  std::cout << '\n';
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) print_name(line);
  return 0;
}
