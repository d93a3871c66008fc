#include "tests/unit/page_tokens.h"

#include <map>
#include <optional>
#include <utility>

#include "adapters/page/doctype.h"
#include "core/json_writer.h"

namespace masthead::test {
namespace {

void string_or_null(JsonWriter& json, const std::optional<std::string>& value) {
  if (value) {
    json.string(*value);
  } else {
    json.null();
  }
}

}  // namespace

void TokenRecorder::end_text() {
  if (characters_.empty()) return;
  std::string token;
  JsonWriter(token).begin_array().string("Character").string(characters_).end_array();
  tokens_.push_back(std::move(token));
  characters_.clear();
}

void TokenRecorder::start_tag(const page::StartTag& tag) {
  end_text();
  std::string scratch;
  std::string token;
  JsonWriter json(token);
  json.begin_array().string("StartTag").string(tag.name(scratch)).begin_object();
  std::map<std::string, std::string> attributes;
  for (const auto& attribute : tag.attributes) {
    std::string value(attribute.value(scratch));
    attributes.emplace(attribute.name(scratch), std::move(value));
  }
  for (const auto& [name, value] : attributes) json.member(name, value);
  json.end_object();
  if (tag.self_closing) json.boolean(true);
  json.end_array();
  tokens_.push_back(std::move(token));
}

void TokenRecorder::end_tag(const page::EndTag& tag) {
  end_text();
  std::string scratch;
  std::string token;
  JsonWriter(token).begin_array().string("EndTag").string(tag.name(scratch)).end_array();
  tokens_.push_back(std::move(token));
}

void TokenRecorder::text(const page::Text& text) {
  std::string scratch;
  characters_ += text.value(scratch);
}

void TokenRecorder::comment(const page::Comment& comment) {
  end_text();
  std::string scratch;
  std::string token;
  JsonWriter(token).begin_array().string("Comment").string(comment.value(scratch)).end_array();
  tokens_.push_back(std::move(token));
}

void TokenRecorder::doctype(const page::Doctype& doctype) {
  end_text();
  const auto parts = parse_doctype(doctype);
  std::string token;
  JsonWriter json(token);
  json.begin_array().string("DOCTYPE");
  string_or_null(json, parts.name);
  string_or_null(json, parts.public_id);
  string_or_null(json, parts.system_id);
  json.boolean(!parts.force_quirks).end_array();
  tokens_.push_back(std::move(token));
}

std::vector<std::string> TokenRecorder::take() {
  end_text();
  return std::exchange(tokens_, {});
}

std::vector<std::string> tokens_of(std::string_view page, Beginning beginning) {
  TokenRecorder recorder;
  page::Tokenizer tokenizer(recorder);
  tokenizer.begin_inside(beginning.kind, beginning.start_tag);
  if (!tokenizer.read(page)) return {"the page is too large"};
  return recorder.take();
}

std::vector<std::string> tokens_in_pieces(std::string_view page, std::size_t piece,
                                          Beginning beginning) {
  TokenRecorder recorder;
  page::Tokenizer tokenizer(recorder);
  tokenizer.begin_inside(beginning.kind, beginning.start_tag);
  for (; !page.empty(); page.remove_prefix(std::min(piece, page.size()))) {
    if (!tokenizer.feed(page.substr(0, piece))) return {"the page is too large"};
  }
  tokenizer.finish();
  return recorder.take();
}

}  // namespace masthead::test
