// Laws of the sources of a page on any bytes, read as a page and as the JSON-LD of one: claims are
// bounded and well-formed, every link is absolute, and reading twice gives the same.
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/line_collector.h"
#include "adapters/page/page_reader.h"
#include "adapters/page/signer.h"
#include "adapters/page/visible.h"
#include "core/text.h"

namespace {

using masthead::Field;
using masthead::Locator;
using masthead::Observation;
using masthead::page::PageClaims;

void require(bool law, const char* words, const std::string& detail) {
  if (!law) {
    std::fprintf(stderr, "broken law: %s: %s\n", words, detail.c_str());
    std::abort();
  }
}

void check(const Observation& o) {
  require(!o.value.empty() && masthead::is_utf8(o.value), "a value is words", o.original);
  require(masthead::is_utf8(o.original), "the original is UTF-8", o.value);
  require(!o.rule.empty(), "a rule made it", o.value);
  const bool link = o.field == Field::url || o.field == Field::website || o.field == Field::image;
  require(!link || o.value.find(':') != std::string::npos, "a link is absolute", o.value);
  if (o.locator.kind == Locator::Kind::jsonptr) {
    require(o.locator.value.starts_with('/'), "a pointer begins with /", o.locator.value);
    return;
  }
  std::size_t offset = 0;
  const auto* end = o.locator.value.data() + o.locator.value.size();
  const auto [stop, error] = std::from_chars(o.locator.value.data(), end, offset);
  require(error == std::errc{} && stop == end, "a place is a number", o.locator.value);
}

void check(const masthead::page::TextLine& line, std::size_t size) {
  require(!line.text.empty() && masthead::is_utf8(line.text), "a line is words", line.text);
  require(line.text.size() <= masthead::page::kLongestLine, "a line is cut", line.text);
  require(line.size >= line.text.size(), "a line is no shorter than its front", line.text);
  // A byte of another encoding is up to three of UTF-8.
  require(line.offset <= 3 * size + 1000, "a line stands in the page", line.text);
}

const masthead::words::Vocabulary& vocabulary() {
  static const masthead::words::Vocabulary all;
  return all;
}

void check_bylines(const PageClaims& claims) {
  const masthead::page::OutletNames outlet(claims, "https://news.example/a/b");
  const auto found = masthead::page::find_bylines(claims, outlet, vocabulary());
  require(found.size() <= masthead::page::kMostBylines, "bylines are bounded", "");
  for (const auto& byline : found) {
    require(byline.line < claims.lines.size(), "a byline is a line", byline.text);
    require(!byline.names.empty(), "a byline names somebody", byline.text);
    require(masthead::is_utf8(byline.text), "a byline is UTF-8", byline.text);
  }
}

void check(const masthead::page::Boxes& boxes) {
  for (std::size_t i = 0; i < boxes.parts.size(); ++i) {
    const auto parent = boxes.parts[i].parent;
    require(parent == masthead::page::kNoPart || parent < i, "a part stands in an earlier one", "");
    require(masthead::is_utf8(boxes.parts[i].text), "the text of a part is UTF-8", "");
  }
  for (const auto& link : boxes.links) {
    const bool known = link.part == masthead::page::kNoPart || link.part < boxes.parts.size();
    require(known, "a link stands in a part or in none", link.url);
    require(masthead::is_utf8(link.label), "a label is UTF-8", link.url);
  }
}

std::string written(const PageClaims& claims) {
  std::string out;
  const auto add = [&out](const std::vector<Observation>& observations) {
    for (const auto& o : observations)
      out += o.value + '\n' + o.rule + '\n' + o.locator.value + '\n';
  };
  for (const auto& claim : claims.authors) add(claim.observations);
  add(claims.article);
  add(claims.outlet_links);
  for (const auto& part : claims.boxes.parts) out += part.text + '\n';
  for (const auto& link : claims.boxes.links) out += link.url + '\n' + link.label + '\n';
  for (const auto& words : claims.warnings) out += words + '\n';
  for (const auto& line : claims.lines) out += line.text + '\n' + std::to_string(line.place) + '\n';
  return out;
}

void check_page(std::string_view bytes) {
  masthead::Limits limits;
  limits.authors = 20;
  const masthead::page::PageInput input{"fuzz", bytes, "https://news.example/a/b", {}};
  const auto claims = masthead::page::read_claims(input, vocabulary(), limits);
  if (!claims.ok()) {
    const auto code = claims.error().code;
    require(code == masthead::Errc::limit || code == masthead::Errc::unsupported ||
                code == masthead::Errc::malformed,
            "a failure is a documented one", claims.error().message);
    return;
  }
  std::map<std::string_view, std::size_t> counts;
  for (const auto& claim : claims->authors) {
    require(!claim.observations.empty(), "a claim says something", std::string(claim.rule));
    for (const auto& o : claim.observations) check(o);
    ++counts[name_of(claim.source)];
  }
  for (const auto& [source, count] : counts) {
    require(count <= 2 * (limits.authors + 1), "claims are bounded", std::string(source));
  }
  require(claims->lines.size() <= masthead::page::LineCollector::kMostLines, "lines are bounded",
          "");
  for (const auto& line : claims->lines) check(line, bytes.size());
  check_bylines(*claims);
  for (const auto& o : claims->article) check(o);
  check(claims->boxes);
  for (const auto& o : claims->outlet_links) check(o);
  const auto again = masthead::page::read_claims(input, vocabulary(), limits);
  require(again.ok() && written(*again) == written(*claims), "reading is a function", "");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  check_page(bytes);
  check_page("<script type=application/ld+json>" + std::string(bytes) + "</script>");
  return 0;
}
