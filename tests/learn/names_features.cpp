// Prints what names.py learns from: the names of the features, then a line a pair of names read
// from standard input ("NAME<tab>NAME"), "1" in front where they are in two scripts. The first
// argument is a file of names, a line each, which the frequencies are counted in.

#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include "core/names/alignment.h"
#include "core/names/features.h"
#include "core/names/frequencies.h"
#include "core/names/name.h"

namespace {

namespace names = masthead::names;

void print_head() {
  std::cout << "across";
  for (const auto name : names::kFeatureNames) std::cout << '	' << name;
  std::cout << '\n';
}

void print_pair(std::string_view line, const names::NameFrequencies& frequencies) {
  const auto tab = line.find('\t');
  const auto a = names::parse_name(line.substr(0, tab));
  const auto b = names::parse_name(line.substr(tab + 1));
  const auto alignment = names::align(a, b);
  const auto summary = names::summarize(a, b, alignment, frequencies);
  std::cout << (a.script() != b.script() ? '1' : '0');
  for (const double value : names::features_of(a, b, alignment, summary)) {
    std::cout << '\t' << value;
  }
  std::cout << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  names::NameFrequencies frequencies;
  std::ifstream epoch(argv[1]);
  for (std::string line; std::getline(epoch, line);) frequencies.add(names::parse_name(line));
  print_head();
  for (std::string line; std::getline(std::cin, line);) print_pair(line, frequencies);
  return 0;
}
