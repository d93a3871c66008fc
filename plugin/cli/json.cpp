#include "plugin/cli/json.h"

#include <Poco/JSONString.h>
#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>

#include "plugin/cli/exit_code.h"

namespace masthead::cli {
namespace {

using simdjson::dom::element;

/// A line of the library with its parser, which owns what the elements show.
class Line {
 public:
  explicit Line(std::string_view json) {
    if (parser_.parse(json.data(), json.size()).get(root_) != simdjson::SUCCESS) {
      throw Failure(kNothingDone,
                    "the library wrote a line that is not JSON: reinstall masthead, its program "
                    "and library do not belong together");
    }
  }

  [[nodiscard]] const element& root() const { return root_; }

 private:
  simdjson::dom::parser parser_;
  element root_;
};

// Null and absent are empty.
std::string text_of(const element& object, const char* name) {
  std::string_view text;
  if (object[name].get(text) != simdjson::SUCCESS) return {};
  return std::string(text);
}

// A string or an integer; empty where there is neither.
std::string word_of(const element& value) {
  std::string_view text;
  std::int64_t number = 0;
  if (value.get(text) == simdjson::SUCCESS) return std::string(text);
  return value.get(number) == simdjson::SUCCESS ? std::to_string(number) : std::string();
}

}  // namespace

std::string quote_argument(const std::string& word) {
  if (simdjson::validate_utf8(word.data(), word.size())) return Poco::toJSON(word);
  throw Failure(kUsage, fmt::format("\"{}\" is not UTF-8: give it in UTF-8", word));
}

bool is_error_line(std::string_view line) {
  constexpr std::string_view kStart = R"({"schema":"masthead.error/1")";
  return line.substr(0, kStart.size()) == kStart;
}

ErrorLine read_error_line(std::string_view json) {
  const Line line(json);
  ErrorLine error;
  element detail;
  if (line.root()["line"].get(error.line) != simdjson::SUCCESS) error.line = 0;
  if (line.root()["error"].get(detail) == simdjson::SUCCESS) {
    error.message = text_of(detail, "message");
  }
  return error;
}

std::size_t count_results(std::string_view json) {
  // Only an item of a feed has the member; the name may stand in any text, too.
  if (json.find(R"("items":)") == std::string_view::npos) return 1;
  const Line line(json);
  std::uint64_t items = 0;
  if (line.root()["items"].get(items) != simdjson::SUCCESS) return 1;
  return std::max<std::size_t>(items, 1);
}

std::string read_message(std::string_view json) { return text_of(Line(json).root(), "message"); }

LinkRow read_link_row(std::string_view json) {
  const Line line(json);
  const element& root = line.root();
  return {text_of(root, "platform"),  text_of(root, "kind"),  text_of(root, "handle"),
          text_of(root, "canonical"), text_of(root, "input"), text_of(root, "reason")};
}

BioCard read_bio_card(std::string_view json) {
  const Line line(json);
  BioCard card;
  element id;
  if (line.root()["id"].get(id) == simdjson::SUCCESS) card.id = word_of(id);
  simdjson::dom::object fields;
  if (line.root()["fields"].get(fields) != simdjson::SUCCESS) return card;
  for (const auto& [name, values] : fields) {
    std::vector<std::string> words;
    for (const element value : values) words.push_back(word_of(value));
    card.fields.emplace_back(name, std::move(words));
  }
  return card;
}

NameVerdict read_name_verdict(std::string_view json) {
  const Line line(json);
  NameVerdict verdict;
  if (line.root()["score"].get(verdict.score) != simdjson::SUCCESS) verdict.score = 0;
  if (line.root()["same"].get(verdict.same) != simdjson::SUCCESS) verdict.same = false;
  verdict.level = text_of(line.root(), "level");
  verdict.why = text_of(line.root(), "why");
  return verdict;
}

Rendered read_rendered(std::string_view json) {
  const Line line(json);
  Rendered rendered;
  if (line.root()["authors"].get(rendered.authors) != simdjson::SUCCESS) rendered.authors = 0;
  rendered.text = text_of(line.root(), "text");
  rendered.change = text_of(line.root(), "change");
  return rendered;
}

Page read_page(std::string_view json, const char* member) {
  const Line line(json);
  Page page;
  simdjson::dom::array items;
  if (line.root()[member].get(items) == simdjson::SUCCESS) {
    for (const element item : items) page.lines += simdjson::minify(item) + "\n";
  }
  element next;
  if (line.root()["next"].get(next) == simdjson::SUCCESS) page.next = simdjson::minify(next);
  return page;
}

bool is_card(std::string_view json) {
  constexpr std::string_view kStart = R"({"schema":"masthead.text/)";
  return json.substr(0, kStart.size()) == kStart;
}

std::string read_card(std::string_view json) { return text_of(Line(json).root(), "text"); }

}  // namespace masthead::cli
