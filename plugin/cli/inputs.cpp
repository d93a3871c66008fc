#include "plugin/cli/inputs.h"

#include <fmt/format.h>
#include <glob.h>
#include <simdjson.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"

namespace masthead::cli {
namespace {

namespace fs = std::filesystem;

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::string to_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool is_page_name(std::string_view path) { return has_ending(path, {".html", ".htm", ".xhtml"}); }

bool is_rows_name(std::string_view path) {
  return has_ending(path, {".jsonl", ".ndjson", ".csv", ".tsv"});
}

/// True where a folder of pages holds a file of that name for its own sake.
bool is_feed_name(std::string_view path) {
  std::string name = to_lower(path);
  if (ends_with(name, ".gz")) name.resize(name.size() - 3);
  return ends_with(name, ".rss") || ends_with(name, ".atom") || ends_with(name, ".rdf");
}

bool is_folder(const std::string& path) {
  std::error_code none;
  return path != "-" && fs::is_directory(path, none);
}

Source to_source(const std::string& path, bool is_found) {
  Source source;
  source.id = path == "-" ? "stdin" : path;
  source.path = path;
  source.is_page = is_page_name(path);
  source.is_rows = is_rows_name(path);
  source.is_found = is_found;
  return source;
}

Source failed(const std::string& id, const std::string& why) {
  Source source;
  source.id = id;
  source.failure = why;
  return source;
}

/// What a pattern stands for; empty: nothing.
std::vector<std::string> matches_of(const std::string& pattern) {
  glob_t found{};
  std::vector<std::string> paths;
  if (::glob(pattern.c_str(), 0, nullptr, &found) == 0) {
    paths.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  }
  ::globfree(&found);
  std::sort(paths.begin(), paths.end());
  return paths;
}

bool is_pattern(const std::string& path) {
  std::error_code none;
  return path.find_first_of("*?[") != std::string::npos && !fs::exists(path, none);
}

/// True where an entry of a folder is to be read, or to be entered.
bool is_wanted(const fs::directory_entry& entry, FolderRule rule) {
  std::error_code none;
  if (entry.path().filename().native().front() == '.') return false;
  if (rule == FolderRule::every_file) return entry.is_regular_file(none);
  if (entry.is_directory(none)) return !entry.is_symlink(none);
  const auto& name = entry.path().native();
  return entry.is_regular_file(none) && (is_page_name(name) || is_feed_name(name));
}

std::string nothing_in(const std::string& path, FolderRule rule) {
  return rule == FolderRule::pages
             ? fmt::format(
                   "the folder {} has no page: name a folder with files that end with "
                   ".html, .rss, .atom or .html.gz, or name the files",
                   path)
             : fmt::format(
                   "the folder {} is empty: put the pasted pages into it, one file each "
                   "(hidden files and sub-folders are not read)",
                   path);
}

}  // namespace

bool has_ending(std::string_view path, std::initializer_list<std::string_view> ends) {
  std::string name = to_lower(path);
  if (ends_with(name, ".gz")) name.resize(name.size() - 3);
  return std::any_of(ends.begin(), ends.end(),
                     [&name](std::string_view end) { return ends_with(name, end); });
}

/// A manifest that is being read.
class Inputs::Manifest {
 public:
  explicit Manifest(const std::string& path)
      : name_(path == "-" ? "stdin" : path), folder_(fs::path(path).parent_path()), lines_(path) {}

  std::optional<Source> next() {
    for (;;) {
      const std::optional<std::string> line = lines_.next();
      if (!line) return std::nullopt;
      if (line->find_first_not_of(" \t\r") != std::string::npos) return read(*line);
    }
  }

 private:
  [[nodiscard]] Source read(const std::string& line) {
    const std::string place = fmt::format("{}:{}", name_, lines_.number());
    simdjson::dom::element root;
    if (parser_.parse(line).get(root) != simdjson::SUCCESS || !root.is_object()) {
      return failed(place, place + ": not a JSON object: give one {\"id\",\"page\"} a line");
    }
    Source source;
    source.id_is_number = root["id"].is<std::int64_t>();
    source.id = id_of(root);
    std::string_view page;
    if (root["page"].get(page) != simdjson::SUCCESS || page.empty()) {
      return failed(source.id.empty() ? place : source.id,
                    place + ": there is no page: give its path as the member \"page\"");
    }
    source.path = (folder_ / fs::path(page)).native();
    if (source.id.empty()) source.id = source.path;
    std::string_view url;
    if (root["url"].get(url) == simdjson::SUCCESS) source.url = url;
    source.is_page = true;
    return source;
  }

  static std::string id_of(const simdjson::dom::element& root) {
    std::string_view text;
    std::int64_t number = 0;
    if (root["id"].get(text) == simdjson::SUCCESS) return std::string(text);
    if (root["id"].get(number) == simdjson::SUCCESS) return std::to_string(number);
    return {};
  }

  std::string name_;
  fs::path folder_;
  InputLines lines_;
  simdjson::dom::parser parser_;
};

Inputs::Inputs(std::vector<std::string> paths, std::vector<std::string> manifests, FolderRule rule)
    : paths_(std::move(paths)), manifests_(std::move(manifests)), rule_(rule) {
  std::reverse(paths_.begin(), paths_.end());
  std::reverse(manifests_.begin(), manifests_.end());
}

Inputs::~Inputs() = default;

std::optional<Source> Inputs::next() {
  for (;;) {
    if (!ready_.empty()) {
      Source source = std::move(ready_.back());
      ready_.pop_back();
      if (!source.failure.empty() || !is_folder(source.path)) return source;
      push_folder(source);
    } else if (manifest_ != nullptr) {
      if (auto source = manifest_->next()) return source;
      manifest_.reset();
    } else if (paths_.empty() && manifests_.empty()) {
      return std::nullopt;
    } else {
      open_next();
    }
  }
}

void Inputs::open_next() {
  std::vector<std::string>& from = paths_.empty() ? manifests_ : paths_;
  const std::string path = std::move(from.back());
  from.pop_back();
  if (&from == &paths_) {
    expand(path);
    return;
  }
  try {
    manifest_ = std::make_unique<Manifest>(path);
  } catch (const Failure& failure) {
    ready_.push_back(failed(path, failure.what()));
  }
}

void Inputs::expand(const std::string& path) {
  if (!is_pattern(path)) {
    ready_.push_back(to_source(path, false));
    return;
  }
  const auto paths = matches_of(path);
  for (auto at = paths.rbegin(); at != paths.rend(); ++at) ready_.push_back(to_source(*at, false));
  if (paths.empty()) {
    ready_.push_back(failed(path, fmt::format("nothing matches {}: check the pattern", path)));
  }
}

void Inputs::push_folder(const Source& folder) {
  const std::string& path = folder.path;
  std::vector<std::string> names;
  std::error_code error;
  fs::directory_iterator entry(path, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    if (is_wanted(*entry, rule_)) names.push_back(entry->path().native());
  }
  if (error) {
    ready_.push_back(failed(path, cannot_read(path, error.value()).what()));
    return;
  }
  std::sort(names.begin(), names.end(), std::greater<>());
  for (const std::string& name : names) ready_.push_back(to_source(name, true));
  const bool is_missed = names.empty() && !folder.is_found;
  if (is_missed) ready_.push_back(failed(path, nothing_in(path, rule_)));
}

}  // namespace masthead::cli
