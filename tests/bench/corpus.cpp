#include <simdjson.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "core/json_writer.h"
#include "core/text.h"
#include "tests/bench/bench.h"
#include "tests/unit/link_negatives.h"
#include "tests/unit/link_profiles.h"

namespace masthead::bench {
namespace {

/// Two profiles as people paste them to one link that is none.
std::vector<Link> generated() {
  std::vector<Link> links;
  test::Random random(7);
  for (const auto& negative : test::generate_negatives()) {
    if (!is_ascii(negative.url)) {
      continue;
    }
    links.push_back({negative.url, {}});
    for (int i = 0; i < 2; ++i) {
      const auto& profile = test::profiles()[random.below(test::profiles().size())];
      links.push_back({decorated_link(profile, random), {}});
    }
  }
  return links;
}

}  // namespace

std::vector<Link> read_corpus(const std::string& path) {
  if (path.empty()) {
    return generated();
  }
  std::ifstream file(path);
  std::vector<Link> links;
  simdjson::dom::parser parser;
  for (std::string line; std::getline(file, line);) {
    simdjson::dom::element row;
    std::string_view url;
    if (parser.parse(line).get(row) != simdjson::SUCCESS ||
        row["url"].get(url) != simdjson::SUCCESS) {
      continue;
    }
    std::string_view hint;
    const bool hinted = row["hint"].get(hint) == simdjson::SUCCESS;
    links.push_back({std::string(url), hinted ? std::string(hint) : std::string()});
  }
  if (links.empty()) {
    throw std::runtime_error(path + " holds no line with a \"url\": give a JSON Lines file");
  }
  return links;
}

void write_corpus(const std::vector<Link>& links, const std::string& path) {
  std::ofstream file(path);
  for (const auto& link : links) {
    std::string line;
    JsonWriter(line)
        .begin_object()
        .member("url", link.url)
        .member_if("hint", link.hint)
        .end_object();
    file << line << '\n';
  }
  if (!file.good()) {
    throw std::runtime_error(path + " cannot be written");
  }
}

Spread spread_of(std::vector<double> seconds) {
  std::sort(seconds.begin(), seconds.end());
  return {seconds.front(), seconds[seconds.size() / 2]};
}

}  // namespace masthead::bench
