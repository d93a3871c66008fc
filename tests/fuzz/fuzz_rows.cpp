// Laws of reading the row of an article: the same row is the same document; each claim says where
// in the row it stands, in valid UTF-8; a name's words stand in the field that its place names; the
// byline is kept as it was typed.
//
// The input is the byline, the excerpt, the tail and the headline, divided by NUL.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/cms/marked_text.h"
#include "adapters/cms/row_reader.h"
#include "core/text.h"

namespace {

using masthead::Document;
using masthead::Mention;
using masthead::Observation;
using masthead::cms::ArticleRow;
using masthead::cms::Breaks;

void require(bool law, const char* words, std::string_view text) {
  if (law) return;
  std::fprintf(stderr, "broken law: %s: \"%.*s\"\n", words, static_cast<int>(text.size()),
               text.data());
  std::abort();
}

std::vector<std::string> cut(std::string_view text) {
  std::vector<std::string> parts;
  while (true) {
    const auto end = text.find('\0');
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  parts.resize(4);
  return parts;
}

std::string_view field_of(const ArticleRow& row, std::string_view place) {
  if (place == "/excerpt") return row.excerpt;
  if (place == "/tail") return row.tail;
  return place == "/headline" ? row.headline : row.byline.front();
}

bool stands_in(std::string_view words, std::string_view field, Breaks breaks) {
  const auto lines = masthead::cms::read_marked_text(field, breaks, {});
  return std::any_of(lines.begin(), lines.end(), [words](const auto& line) {
    return line.text.find(words) != std::string::npos;
  });
}

void check(const Observation& claim, const ArticleRow& row) {
  require(masthead::is_utf8(claim.value), "values are UTF-8", claim.value);
  require(!claim.value.empty(), "a claim has a value", claim.original);
  require(claim.locator.value.starts_with('/'), "a claim has a place", claim.value);
  if (claim.field != masthead::Field::name) return;
  const auto field = field_of(row, claim.locator.value);
  // The typed byline is read as the excerpt shows its lines, where it does.
  const bool stands = stands_in(claim.original, field, Breaks::line) ||
                      stands_in(claim.original, field, Breaks::paragraph) ||
                      stands_in(claim.original, row.excerpt, Breaks::paragraph);
  require(stands, "a name's words stand in the row", claim.original);
}

void check(const Document& document, const ArticleRow& row) {
  for (const auto& claim : document.article.observations) {
    if (claim.field != masthead::Field::name) {
      check(claim, row);
    } else {
      require(claim.original == row.byline.front(), "the byline is kept as typed", claim.original);
    }
  }
  for (const auto& mention : document.mentions) {
    for (const auto& claim : mention.observations) check(claim, row);
  }
  for (const auto& aside : document.set_aside) {
    require(!aside.reason.empty(), "who is set aside has a reason", row.byline.front());
    for (const auto& claim : aside.mention.observations) check(claim, row);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const masthead::words::Vocabulary vocabulary;
  static masthead::links::LinkReader links;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  auto parts = cut(bytes);
  for (auto& part : parts) part = masthead::decode_text(part).text;
  ArticleRow row;
  row.outlet = "The Daily Planet";
  row.byline = {parts[0]};
  row.excerpt = parts[1];
  row.tail = parts[2];
  row.headline = parts[3];
  const auto document = masthead::cms::read_article("a", row, nullptr, links, vocabulary, {});
  const auto again = masthead::cms::read_article("a", row, nullptr, links, vocabulary, {});
  require(document.ok() == again.ok(), "twice read is once read", bytes);
  if (!document.ok()) return 0;
  check(*document, row);
  require(document->mentions.size() == again->mentions.size(), "twice read is once read", bytes);
  for (std::size_t i = 0; i < document->mentions.size(); ++i) {
    require(document->mentions[i].id == again->mentions[i].id, "ids are of the row alone", bytes);
  }
  return 0;
}
