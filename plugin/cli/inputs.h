#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::cli {

/// One thing to read, or why it cannot be.
struct Source {
  std::string id;    ///< what the result calls it: the manifest's id, or the path as it was given
  std::string path;  ///< "-": standard input
  std::string url;   ///< by the manifest; empty: not known
  bool id_is_number = false;  ///< the manifest's id is an integer
  bool is_page = false;       ///< a manifest names it, or its name says HTML
  bool is_rows = false;       ///< its name says rows: JSON Lines, CSV or TSV
  bool is_found = false;      ///< a folder held it: nobody asked for it by name
  std::string failure{};      ///< not empty: why there is nothing to read, in words
};

/// Which files of a folder are read.
enum class FolderRule : std::uint8_t {
  every_file,  ///< its regular files, without sub-folders
  pages,       ///< files of HTML (.html, .htm, .xhtml, with or without .gz), in sub-folders too
};

/// True where a path ends with one of `ends` (".csv"), case aside; ".gz" may stand behind it.
[[nodiscard]] bool has_ending(std::string_view path, std::initializer_list<std::string_view> ends);

/// What to say where there are no sources at all.
inline constexpr const char* kNothingToRead =
    "there is nothing to read: the folders and manifests name no page";

/// What the INPUTs of a command line stand for, one after another: files, folders, patterns the
/// shell did not expand, and the pages of manifests. Hidden files and folders are left out, links
/// to folders are not followed; what a folder or a pattern holds is in the order of the names, byte
/// by byte.
///
/// Memory is bounded by the names of the folders on the way to one file: a manifest is read line by
/// line.
class Inputs {
 public:
  /// @param paths      files, folders, patterns, "-"
  /// @param manifests  JSON Lines {"id","page","url"?}, gzip allowed; "page" is relative to the
  ///                   manifest. They are read after `paths`.
  Inputs(std::vector<std::string> paths, std::vector<std::string> manifests, FolderRule rule);
  ~Inputs();
  Inputs(const Inputs&) = delete;
  Inputs& operator=(const Inputs&) = delete;
  Inputs(Inputs&&) = delete;
  Inputs& operator=(Inputs&&) = delete;

  /// The next source; nullopt: there are no more.
  [[nodiscard]] std::optional<Source> next();

 private:
  class Manifest;

  void open_next();
  void expand(const std::string& path);
  void push_folder(const Source& folder);

  std::vector<std::string> paths_;      // those left, the next one last
  std::vector<std::string> manifests_;  // likewise
  FolderRule rule_;
  std::vector<Source> ready_;  // likewise; folders among them are opened when their turn comes
  std::unique_ptr<Manifest> manifest_;
};

}  // namespace masthead::cli
