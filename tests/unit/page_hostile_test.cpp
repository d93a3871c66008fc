#include <doctest/doctest.h>
#include <simdjson.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/decoder.h"
#include "adapters/page/tokenizer.h"
#include "core/text.h"
#include "plugin/src/base64.h"

namespace masthead::test {
namespace {

using simdjson::dom::element;

/// One row of the hostile corpus.
struct Row {
  std::string id;
  std::string input;
  std::string fragment;
  std::string tree;
  std::string encoding;
  std::string replaced;  ///< what a decoder makes of it
  bool valid = false;
  bool has_replaced = false;
};

std::string string_of(const element& row, std::string_view key) {
  std::string_view value;
  return row[key].get(value) == simdjson::SUCCESS ? std::string(value) : std::string{};
}

Row read_row(const element& line) {
  Row row;
  row.id = string_of(line, "id");
  row.input = string_of(line, "input");
  std::string_view base64;
  if (line["input_b64"].get(base64) == simdjson::SUCCESS)
    row.input = plugin::decode_base64(base64).value_or("");
  row.fragment = string_of(line, "fragment");
  const element expect = line["expect"];
  row.tree = string_of(expect, "tree");
  row.encoding = string_of(expect, "encoding");
  row.valid = expect["valid"].get(row.valid) == simdjson::SUCCESS && row.valid;
  row.has_replaced = expect["replace_b64"].get(base64) == simdjson::SUCCESS;
  if (row.has_replaced) row.replaced = plugin::decode_base64(base64).value_or("");
  return row;
}

/// The rows of one kind; none, said loudly, where there is no corpus.
std::vector<Row> rows_of(std::string_view kind) {
  std::vector<Row> rows;
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr || *corpora == '\0') {
    MESSAGE("MASTHEAD_CORPORA is not set: the hostile rows of kind ", std::string(kind),
            " were not read");
    return rows;
  }
  simdjson::dom::parser parser;
  simdjson::dom::document_stream lines;
  const auto path = std::filesystem::path(corpora) / "hostile" / "dev.jsonl";
  simdjson::padded_string text;
  REQUIRE(simdjson::padded_string::load(path.string()).get(text) == simdjson::SUCCESS);
  REQUIRE(parser.parse_many(text, std::size_t{1} << 24).get(lines) == simdjson::SUCCESS);
  for (const element line : lines) {
    if (string_of(line, "kind") == kind) rows.push_back(read_row(line));
  }
  CHECK(!rows.empty());
  return rows;
}

/// An element as a tree and tokens both show it: its name and its attributes.
using Element = std::pair<std::string, std::map<std::string, std::string>>;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = lower_ascii(c);
  return out;
}

std::string_view without_space(std::string_view name) {
  for (const std::string_view space : {"svg ", "math "}) {
    if (name.starts_with(space)) return name.substr(space.size());
  }
  return name;
}

/// The elements of a tree as html5lib writes it; names without their name space, in lower case.
std::set<Element> elements_of(std::string_view tree) {
  std::vector<Element> elements;
  while (!tree.empty()) {
    const auto size = std::min(tree.find("\n| "), tree.size());
    auto line = trim_text(tree.substr(std::min(std::size_t{1}, size), size));
    line = line.starts_with("| ") ? trim_text(line.substr(2)) : line;
    tree.remove_prefix(std::min(size + 1, tree.size()));
    const auto quote = line.find("=\"");
    if (line.starts_with('<') && line.ends_with('>') && !line.starts_with("<!")) {
      const auto name = without_space(line.substr(1, line.size() - 2));
      elements.push_back({lower(name), {}});
    } else if (!line.starts_with('"') && line.ends_with('"') && quote != line.npos &&
               !elements.empty()) {
      auto name = lower(line.substr(0, quote));
      if (const auto space = name.find(' '); space != name.npos) name[space] = ':';
      const auto value = line.substr(quote + 2, line.size() - quote - 3);
      elements.back().second.emplace(std::move(name), value);
    }
  }
  return {elements.begin(), elements.end()};
}

class ElementSink : public page::TokenSink {
 public:
  void start_tag(const page::StartTag& tag) override {
    std::string scratch;
    Element element{std::string(tag.name(scratch)), {}};
    if (element.first == "image" && !tag.foreign) element.first = "img";
    for (const auto& attribute : tag.attributes) {
      std::string value(attribute.value(scratch));
      element.second.emplace(attribute.name(scratch), std::move(value));
    }
    elements.insert(std::move(element));
  }
  std::set<Element> elements;
};

/// Elements that HTML makes without a start tag in the page.
bool is_implied(const Element& element) {
  static const std::set<std::string> kImplied = {"html", "head", "body",     "tbody", "tr",
                                                 "p",    "br",   "colgroup", "math"};
  return kImplied.count(element.first) != 0;
}

/// What the content of a fragment's context element is.
page::TextKind kind_within(std::string_view context) {
  if (context == "title" || context == "textarea") return page::TextKind::rcdata;
  if (context == "script") return page::TextKind::script;
  if (context == "plaintext") return page::TextKind::plaintext;
  const bool raw = context == "style" || context == "xmp" || context == "iframe" ||
                   context == "noembed" || context == "noframes";
  return raw ? page::TextKind::rawtext : page::TextKind::data;
}

}  // namespace

TEST_CASE("hostile html_tree: every element of the tree has its start tag") {
  int equal = 0;
  int dropped = 0;
  const auto rows = rows_of("html_tree");
  for (const auto& row : rows) {
    CAPTURE(row.id);
    CAPTURE(row.input);
    ElementSink sink;
    page::Tokenizer tokenizer(sink);
    tokenizer.begin_inside(kind_within(row.fragment), row.fragment);
    REQUIRE(tokenizer.read(row.input));
    const auto tree = elements_of(row.tree);
    bool all = true;
    for (const auto& element : tree) {
      all = all && (sink.elements.count(element) != 0 || is_implied(element));
    }
    CHECK(all);
    equal += all ? 1 : 0;
    for (const auto& element : sink.elements) {
      dropped += tree.count(element) != 0 || is_implied(element) ? 0 : 1;
    }
  }
  // What tokens have and trees have not: a <frameset> behind text and what stands within one, parts
  // of a table where there is none.
  MESSAGE("html_tree: ", equal, " of ", rows.size(),
          "; start tags that no element came of: ", dropped);
  CHECK(dropped <= static_cast<int>(rows.size() / 10));
}

TEST_CASE("hostile html_encoding: the encoding is the expected one") {
  const auto rows = rows_of("html_encoding");
  int right = 0;
  for (const auto& row : rows) {
    CAPTURE(row.id);
    CAPTURE(row.input.substr(0, 200));
    CHECK(page::sniff_encoding(row.input, "").name == row.encoding);
    right += page::sniff_encoding(row.input, "").name == row.encoding ? 1 : 0;
  }
  MESSAGE("html_encoding: ", right, " of ", rows.size());
}

TEST_CASE("hostile utf8: valid stays, the rest becomes U+FFFD by maximal subpart") {
  const auto rows = rows_of("utf8");
  int right = 0;
  for (const auto& row : rows) {
    CAPTURE(row.id);
    page::DecodedPage decoded;
    REQUIRE(page::decode_page(row.input, "utf-8", {}, decoded).ok());
    const bool good = (decoded.repairs == 0) == row.valid && is_utf8(decoded.text) &&
                      (!row.valid || decoded.text.data() == row.input.data()) &&
                      (!row.has_replaced || decoded.text == row.replaced);
    CHECK(good);
    right += good ? 1 : 0;
  }
  MESSAGE("utf8: ", right, " of ", rows.size());
}

}  // namespace masthead::test
