#include "plugin/fetch/transcript.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <fstream>
#include <utility>

#include "core/json_writer.h"
#include "core/text.h"

namespace masthead::plugin {
namespace {

using simdjson::dom::element;

/// RFC 4648, section 4.
std::string base64_of(std::string_view bytes) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::string_view part = bytes.substr(i, 3);
    std::uint32_t value = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      value = value << 8 | (k < part.size() ? static_cast<unsigned char>(part[k]) : 0U);
    }
    for (std::size_t k = 0; k < 4; ++k) {
      text += k <= part.size() ? kDigits[value >> (18 - 6 * k) & 63U] : '=';
    }
  }
  return text;
}

}  // namespace

std::string write_response(const fetch::Response& response, bool with_body) {
  std::string text;
  JsonWriter json(text);
  json.begin_object();
  if (response.id > 0) json.member("id", static_cast<std::int64_t>(response.id));
  if (response.failure == fetch::Failure::none) {
    json.member("status", std::int64_t{response.status});
  } else {
    json.member("failure", name_of(response.failure));
  }
  json.key("headers").begin_object();
  for (const auto& [name, value] : response.headers) {
    if (name != "set-cookie") json.member(name, value);
  }
  json.end_object()
      .member_if("address", response.address)
      .member("elapsed_ms", response.elapsed_ms);
  if (with_body && is_utf8(response.body)) {
    json.member("body", response.body);
  } else if (with_body) {
    json.member("body_base64", base64_of(response.body));
  }
  json.end_object();
  return text;
}

Result<Recorder> Recorder::open(const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "ae");
  if (file != nullptr) return Recorder(file);
  return Error{Errc::invalid_input,
               fmt::format("record is {}, which cannot be written: name another file", path)};
}

bool Recorder::add(std::string_view url, const fetch::Response& response) {
  std::string line;
  JsonWriter json(line);
  json.begin_object().member("url", url).key("response");
  fetch::Response kept = response;
  kept.id = 0;
  line += write_response(kept, true) + "}\n";
  const bool written = std::fwrite(line.data(), 1, line.size(), file_.get()) == line.size();
  return std::fflush(file_.get()) == 0 && written;
}

Result<Replay> Replay::open(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    return Error{Errc::invalid_input,
                 fmt::format("replay is {}, which cannot be read: name a recorded file", path)};
  }
  Replay replay;
  simdjson::dom::parser parser;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    element exchange;
    element response;
    std::string_view url;
    if (parser.parse(line).get(exchange) != simdjson::SUCCESS ||
        exchange["url"].get(url) != simdjson::SUCCESS ||
        exchange["response"].get(response) != simdjson::SUCCESS || !response.is_object()) {
      return Error{Errc::malformed, fmt::format("line {} of {} is no recorded answer: record it "
                                                "anew",
                                                number, path)};
    }
    replay.answers_[std::string(url)].responses.push_back(simdjson::minify(response));
  }
  return replay;
}

std::optional<std::string> Replay::answer(const std::string& url, std::size_t id) {
  const auto found = answers_.find(url);
  if (found == answers_.end()) return std::nullopt;
  Answers& answers = found->second;
  const std::size_t at = std::min(answers.given++, answers.responses.size() - 1);
  const std::string& response = answers.responses[at];
  const bool is_empty = response == "{}";
  return fmt::format(R"({{"id":{}{}{})", id, is_empty ? "" : ",", response.substr(1));
}

}  // namespace masthead::plugin
