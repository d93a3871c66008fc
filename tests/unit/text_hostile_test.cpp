// Hostile strings pasted into a page: kept exactly, or refused.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/text/text_reader.h"
#include "core/text.h"
#include "plugin/src/base64.h"

namespace {

using masthead::Field;
using simdjson::dom::element;

/// One string of the corpus; nothing where it is of another kind or no string.
std::optional<std::string> bytes_of(element row) {
  std::string_view kind;
  if (row["kind"].get(kind) != simdjson::SUCCESS) return std::nullopt;
  if (kind != "utf8" && kind != "naughty") return std::nullopt;
  std::string_view text;
  if (row["input"].get(text) == simdjson::SUCCESS) return std::string(text);
  if (row["input_b64"].get(text) != simdjson::SUCCESS) return std::nullopt;
  return masthead::plugin::decode_base64(text);
}

constexpr std::string_view kBio =
    "Nora Lindqvist is a reporter who covers the harbour and writes of ";

/// What a page gives back of `bytes` inside a biography.
void check_kept(const std::string& bytes) {
  masthead::links::LinkReader links;
  static const masthead::words::Vocabulary kVocabulary;
  const auto page = "Nora Lindqvist\nReporter, Malmo\n" + std::string(kBio) + bytes + " x.\n";
  const auto documents = masthead::text::read_text("page.txt", page, links, kVocabulary);
  if (bytes.find('\0') != std::string::npos) {
    REQUIRE_FALSE(documents.ok());
    CHECK(documents.error().code == masthead::Errc::malformed);
    return;
  }
  REQUIRE(documents.ok());
  const auto decoded = masthead::decode_text(page);
  const auto& document = documents->front();
  REQUIRE_FALSE(document.mentions.empty());
  CHECK((decoded.repairs > 0) == !masthead::is_utf8(bytes));
  CHECK(document.warnings.empty() == (decoded.repairs == 0));
  const auto* bio = masthead::find_first(document.mentions[0].observations, Field::bio);
  REQUIRE(bio != nullptr);
  CHECK(masthead::is_utf8(bio->value));
  CHECK(decoded.text.substr(std::stoul(bio->locator.value), bio->original.size()) == bio->original);
  if (bytes.find_first_of("\r\n") != std::string::npos) return;  // a line end ends the paragraph
  const auto kept = masthead::decode_text(std::string(kBio) + bytes + " x.").text;
  CHECK(bio->original == kept);
}

}  // namespace

TEST_CASE("hostile strings in a page are kept exactly where MASTHEAD_CORPORA names their folder") {
  const char* folder = std::getenv("MASTHEAD_CORPORA");
  if (folder == nullptr) {
    std::fputs("\n*** NOT RUN: MASTHEAD_CORPORA is unset, so no hostile string was read. ***\n",
               stderr);
    return;
  }
  std::ifstream in(std::filesystem::path(folder) / "hostile" / "dev.jsonl", std::ios::binary);
  REQUIRE_MESSAGE(in.good(), "hostile/dev.jsonl cannot be read");
  simdjson::dom::parser parser;
  std::size_t kept = 0;
  for (std::string line; std::getline(in, line);) {
    element row;
    if (parser.parse(line).get(row) != simdjson::SUCCESS) continue;  // lone surrogates
    const auto bytes = bytes_of(row);
    if (!bytes) continue;
    CAPTURE(line);
    check_kept(*bytes);
    ++kept;
  }
  CHECK(kept > 390);
}
