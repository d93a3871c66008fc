#include "adapters/http/cache.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <tuple>
#include <vector>

#include "core/id.h"
#include "core/text.h"

namespace masthead::http {
namespace {

constexpr std::string_view kFirstLine = "masthead-cache/1";
constexpr std::array<std::string_view, 3> kKept = {"content-type", "etag", "last-modified"};

bool forbids(const fetch::Response& response) {
  const std::string_view control = response.header("cache-control");
  for (std::size_t i = 0; i + 8 <= control.size(); ++i) {
    if (equal_ignoring_case(control.substr(i, 8), "no-store")) return true;
  }
  return false;
}

/// Writes a file whole or not at all.
void write_file(const std::string& path, std::string_view text) {
  std::string draft = path + ".XXXXXX";
  const int file = mkstemp(draft.data());
  if (file < 0) return;
  bool whole = true;
  while (whole && !text.empty()) {
    const auto written = write(file, text.data(), text.size());
    whole = written > 0;
    if (whole) text.remove_prefix(static_cast<std::size_t>(written));
  }
  close(file);
  if (!whole || std::rename(draft.c_str(), path.c_str()) != 0) unlink(draft.c_str());
}

}  // namespace

std::string Cache::path_of(std::string_view url, fetch::Accept accept) const {
  const std::string kind = std::to_string(static_cast<int>(accept));
  return fmt::format("{}/{}", folder_, make_id("p_", {kind, url}));
}

std::optional<fetch::Response> Cache::find(std::string_view url, fetch::Accept accept) const {
  if (folder_.empty()) return std::nullopt;
  std::ifstream in(path_of(url, accept), std::ios::binary);
  std::string line;
  if (!std::getline(in, line) || line != kFirstLine) return std::nullopt;
  if (!std::getline(in, line) || line != url) return std::nullopt;
  fetch::Response response;
  response.status = 200;
  for (const std::string_view name : kKept) {
    if (!std::getline(in, line)) return std::nullopt;
    if (!line.empty()) response.headers.emplace_back(name, line);
  }
  response.body.assign(std::istreambuf_iterator<char>(in), {});
  std::error_code ignored;  // when it was used is known less well then
  std::filesystem::last_write_time(path_of(url, accept),
                                   std::filesystem::file_time_type::clock::now(), ignored);
  return response;
}

void Cache::keep(std::string_view url, fetch::Accept accept,
                 const fetch::Response& response) const {
  const bool can_ask =
      !response.header("etag").empty() || !response.header("last-modified").empty();
  if (folder_.empty() || response.status != 200 || !can_ask || forbids(response)) return;
  std::string text = fmt::format("{}\n{}\n", kFirstLine, url);
  for (const std::string_view name : kKept) text += fmt::format("{}\n", response.header(name));
  write_file(path_of(url, accept), text + response.body);
  make_room();
}

/// Looks through the folder each time: other processes keep answers there as well.
void Cache::make_room() const {
  namespace fs = std::filesystem;
  struct File {
    fs::file_time_type used;
    std::uint64_t size;
    fs::path path;
  };
  if (most_ == 0) return;
  std::vector<File> files;
  std::uint64_t all = 0;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder_, error)) {
    // Nothing is removed that is no answer of ours.
    if (!entry.path().filename().string().starts_with("p_")) continue;
    const auto size = entry.file_size(error);
    if (error) continue;
    const auto used = entry.last_write_time(error);
    if (error) continue;
    files.push_back({used, size, entry.path()});
    all += size;
  }
  if (all <= most_) return;
  std::sort(files.begin(), files.end(), [](const File& a, const File& b) {
    return std::tie(a.used, a.path) < std::tie(b.used, b.path);
  });
  // Some room is made at once, so that not every answer has to.
  const std::uint64_t wanted = most_ - most_ / 8;
  for (const File& file : files) {
    if (all <= wanted) return;
    fs::remove(file.path, error);
    all -= file.size;
  }
}

}  // namespace masthead::http
