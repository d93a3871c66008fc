#include <fmt/core.h>
#include <simdjson.h>

#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include "adapters/bio/bio_reader.h"
#include "tests/bench/bench.h"

namespace masthead::bench {
namespace {

struct Bio {
  std::string text;
  std::string name;
};

std::vector<Bio> read_bios(const std::string& path) {
  std::ifstream in(path);
  simdjson::dom::parser parser;
  std::vector<Bio> bios;
  std::string line;
  while (std::getline(in, line)) {
    const simdjson::dom::element row = parser.parse(line);
    const std::string_view text = row["bio"];
    std::string_view name;
    if (row["name"].get(name) != simdjson::SUCCESS) name = {};
    bios.push_back({std::string(text), std::string(name)});
  }
  return bios;
}

/// The peer: a handful of expressions, as one writes them in an afternoon.
constexpr const char* kExpressions[] = {
    R"(is (an?|the) ([a-z -]+(editor|reporter|correspondent|writer|journalist)))",
    R"((at|for|with) ((The )?[A-Z]\w+( [A-Z]\w+)*))",
    R"((covers|covering|writes about|reports on) ([a-z ,-]+))",
    R"((based|lives) in ([A-Z]\w+(,? [A-Z]\w+)*))",
    R"((\d+|two|ten)\+? (years|decades))",
    R"(since (\d{4}))",
    R"((graduated from|graduate of|studied at) ([A-Z]\w+( [A-Z]\w+)*))",
    R"([\w.]+@[\w.]+)",
    R"(@\w+)",
};

constexpr int kRounds = 7;

std::size_t matches_of(const std::string& text, const std::vector<std::regex>& expressions) {
  std::size_t matches = 0;
  for (const auto& expression : expressions) {
    matches += std::regex_search(text, expression) ? 1 : 0;
  }
  return matches;
}

}  // namespace

void measure_bios(const std::string& path) {
  const auto bios = read_bios(path);
  if (bios.empty()) {
    fmt::print("bios.none {}\n", path);
    return;
  }
  links::LinkReader links;
  const words::Vocabulary vocabulary;
  bio::BioReader reader(links, vocabulary);
  std::vector<std::regex> expressions;
  for (const char* expression : kExpressions) expressions.emplace_back(expression);
  std::size_t claims = 0;
  std::size_t matches = 0;
  std::vector<double> own;
  std::vector<double> peer;
  const auto read_all = [&] {
    for (const auto& bio : bios) claims += reader.read(bio.text, bio.name, "").size();
  };
  const auto match_all = [&] {
    for (const auto& bio : bios) matches += matches_of(bio.text, expressions);
  };
  for (int round = 0; round < kRounds; ++round) {
    own.push_back(seconds_of(read_all));
    peer.push_back(seconds_of(match_all));
  }
  const auto count = static_cast<double>(bios.size());
  fmt::print("bios.per_second {:.0f}\n", count / spread_of(own).best);
  fmt::print("bios.per_second_median {:.0f}\n", count / spread_of(own).median);
  fmt::print("bios.claims {}\n", claims / kRounds);
  fmt::print("bios.peer_expressions_per_second {:.0f}\n", count / spread_of(peer).best);
  fmt::print("bios.peer_matches {}\n", matches / kRounds);
}

}  // namespace masthead::bench
