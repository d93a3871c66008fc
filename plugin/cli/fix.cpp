#include "plugin/cli/fix.h"

#include <Poco/JSONString.h>
#include <fmt/format.h>
#include <simdjson.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include "plugin/cli/base64.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"
#include "plugin/cli/json.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {
namespace {

namespace fs = std::filesystem;
using simdjson::dom::element;

constexpr const char* kIndex = "index.jsonl";

/// "site/a.html" as the name of a file.
std::string name_of(const std::string& document) {
  constexpr std::size_t kLongest = 120;
  std::string name;
  for (const char c : document) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '.' || c == '-';
    name += is_plain ? c : '_';
  }
  name = name.substr(name.size() > kLongest ? name.size() - kLongest : 0);
  const auto first = name.find_first_not_of("._-");
  return first == std::string::npos ? "page" : name.substr(first);
}

/// The documents a finding was found in.
std::vector<std::string> documents_of(element finding) {
  std::vector<std::string> documents;
  std::string_view document;
  if (finding["document"].get(document) == simdjson::SUCCESS) documents.emplace_back(document);
  simdjson::dom::array several;
  if (finding["documents"].get(several) != simdjson::SUCCESS) return documents;
  for (const element each : several) {
    if (each.get(document) == simdjson::SUCCESS) documents.emplace_back(document);
  }
  return documents;
}

/// Findings by the documents they were found in.
std::map<std::string, std::vector<std::string>> by_document(
    const std::vector<std::string>& corrections) {
  std::map<std::string, std::vector<std::string>> documents;
  simdjson::dom::parser parser;
  for (const std::string& line : corrections) {
    element root;
    if (parser.parse(line).get(root) != simdjson::SUCCESS) continue;
    for (const auto& document : documents_of(root)) documents[document].push_back(line);
  }
  return documents;
}

/// Why no patch can be made of a document; "": it can.
std::string refusal_of(const std::map<std::string, Source>& sources, const std::string& document) {
  const auto source = sources.find(document);
  if (source == sources.end()) {
    return "it is no page in a file of its own: correct it where the rows, the feed or the text "
           "come "
           "from";
  }
  if (source->second.path == "-") {
    return "it came from standard input: name the file to have a patch of it";
  }
  if (has_ending(source->second.path, {".gz"})) {
    return "the file is packed: unpack it to have a patch of it";
  }
  return "";
}

class Patches {
 public:
  Patches(const Invocation& call, std::string style, PatchFolder& folder, Console& console)
      : settings_(call, environ),
        folder_(folder),
        engine_(settings_.to_json(), console),
        style_(std::move(style)) {}

  void add(const std::string& document, const std::vector<std::string>& findings,
           const Source& source) {
    Text answer;
    try {
      answer = engine_.call("fix", request_of(document, findings, source));
    } catch (const InputFailure& failure) {
      return leave(document, findings, failure.what());
    } catch (const Failure& failure) {
      if (failure.code() != kNothingDone) throw;
      return leave(document, findings, failure.what());
    }
    add(document, source, answer.view());
  }

  /// A document of which there is no patch.
  void leave(const std::string& document, const std::vector<std::string>& findings,
             const std::string& why) {
    left_ += findings.size();
    index_ += fmt::format("{{\"document\":{},\"findings\":{},\"why\":{}}}\n",
                          Poco::toJSON(document), findings.size(), Poco::toJSON(why));
  }

  /// Writes the index; what was done, for a person.
  std::string finish() {
    folder_.write_index(index_);
    return fmt::format(
        "{} findings corrected in {} patches in {}, {} left: {}/{} says which, and why", applied_,
        patches_, folder_.path(), left_, folder_.path(), kIndex);
  }

 private:
  std::string request_of(const std::string& document, const std::vector<std::string>& findings,
                         const Source& source) const {
    Bytes bytes(source.path);
    std::string list;
    for (const auto& finding : findings) list += (list.empty() ? "" : ",") + finding;
    std::string request = fmt::format(R"({{"id":{},"path":{},"html_base64":"{}","findings":[{}])",
                                      Poco::toJSON(document), Poco::toJSON(source.path),
                                      to_base64(read_all(bytes, settings_.input_bytes())), list);
    if (!source.url.empty()) request += ",\"url\":" + Poco::toJSON(source.url);
    if (!style_.empty()) request += ",\"style\":" + style_;
    return request + "}";
  }

  void add(const std::string& document, const Source& source, std::string_view answer) {
    simdjson::dom::parser parser;
    const simdjson::padded_string text(answer);
    element root;
    simdjson::dom::array applied;
    simdjson::dom::array left;
    if (parser.parse(text).get(root) != simdjson::SUCCESS) return;
    if (root["applied"].get(applied) != simdjson::SUCCESS) return;
    if (root["left"].get(left) != simdjson::SUCCESS) return;
    applied_ += applied.size();
    left_ += left.size();
    std::string_view patch;
    std::string name;
    if (root["patch"].get(patch) == simdjson::SUCCESS) {
      name = ",\"patch\":" + Poco::toJSON(folder_.add(document, patch));
      ++patches_;
    }
    index_ += fmt::format("{{\"document\":{},\"path\":{}{},\"applied\":{},\"left\":{}}}\n",
                          Poco::toJSON(document), Poco::toJSON(source.path), name,
                          simdjson::minify(applied), simdjson::minify(left));
  }

  Settings settings_;
  PatchFolder& folder_;
  Engine engine_;
  std::string style_;
  std::string index_;
  std::size_t applied_ = 0;
  std::size_t left_ = 0;
  std::size_t patches_ = 0;
};

}  // namespace

PatchFolder::PatchFolder(std::string path, bool replaces)
    : path_(std::move(path)), replaces_(replaces) {
  std::error_code error;
  fs::create_directories(path_, error);
  if (!fs::is_directory(path_, error)) {
    throw Failure(kUsage, fmt::format("cannot make the folder {}: give --fix a folder that can be "
                                      "written to",
                                      path_));
  }
  if (!fs::exists(fs::path(path_) / kIndex, error)) return;
  if (!replaces_) {
    throw Failure(kUsage, fmt::format("{} has the patches of an earlier run: name another folder, "
                                      "or replace them with --force",
                                      path_));
  }
  remove_earlier();
}

/// The patches that the earlier index names, and nothing else.
void PatchFolder::remove_earlier() {
  std::ifstream index(fs::path(path_) / kIndex, std::ios::binary);
  simdjson::dom::parser parser;
  for (std::string line; std::getline(index, line);) {
    element root;
    std::string_view name;
    if (parser.parse(line).get(root) != simdjson::SUCCESS) continue;
    if (root["patch"].get(name) != simdjson::SUCCESS) continue;
    if (name_of(std::string(name)) != name || !name.ends_with(".patch")) continue;
    std::error_code error;
    fs::remove(fs::path(path_) / std::string(name), error);
  }
}

std::string PatchFolder::add(const std::string& document, std::string_view patch) {
  const std::string base = name_of(document);
  std::string name = base + ".patch";
  for (int i = 2; !names_.insert(name).second; ++i) name = fmt::format("{}-{}.patch", base, i);
  std::error_code error;
  if (!replaces_ && fs::exists(fs::path(path_) / name, error)) {
    throw Failure(kNothingDone,
                  fmt::format("{}/{} is there already: name another folder, or replace "
                              "it with --force",
                              path_, name));
  }
  write(name, patch);
  return name;
}

void PatchFolder::write_index(std::string_view lines) { write(kIndex, lines); }

void PatchFolder::write(const std::string& name, std::string_view text) {
  std::ofstream out(fs::path(path_) / name, std::ios::binary | std::ios::trunc);
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
  if (out.flush()) return;
  throw Failure(kNothingDone,
                fmt::format("cannot write {}/{}: make room, or name another folder", path_, name));
}

void write_patches(const Invocation& call, const std::string& style,
                   const std::vector<std::string>& corrections,
                   const std::map<std::string, Source>& sources, PatchFolder& folder,
                   Console& console) {
  Patches patches(call, style, folder, console);
  const auto documents = by_document(corrections);
  for (const auto& [document, findings] : documents) {
    const std::string refusal = refusal_of(sources, document);
    if (refusal.empty()) {
      patches.add(document, findings, sources.at(document));
    } else {
      patches.leave(document, findings, refusal);
    }
  }
  console.explain(patches.finish() + "\n");
}

}  // namespace masthead::cli
