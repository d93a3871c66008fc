#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/commands.h"
#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/inputs.h"

namespace masthead::cli {

/// A folder that patches are written to, with an index of them.
class PatchFolder {
 public:
  /// Makes the folder where there is none. Throws Failure (usage): it cannot be made, or it has the
  /// patches of an earlier run and `replaces` is false; nothing is read then.
  PatchFolder(std::string path, bool replaces);

  /// Writes a patch of a document; its name in the folder. Throws Failure.
  std::string add(const std::string& document, std::string_view patch);
  /// Writes the index, JSON Lines. Throws Failure.
  void write_index(std::string_view lines);
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  void remove_earlier();
  void write(const std::string& name, std::string_view text);

  std::string path_;
  bool replaces_;
  std::set<std::string> names_;
};

/// Makes patches of what an audit found and can correct, and says so on standard error. Pages are
/// read again and never written to.
///
/// @param style        the house style, a JSON object; empty: none.
/// @param corrections  the lines masthead.correction/1 of the audit.
/// @param sources      by a document's id: where it was read.
/// Throws Failure.
void write_patches(const Invocation& call, const std::string& style,
                   const std::vector<std::string>& corrections,
                   const std::map<std::string, Source>& sources, PatchFolder& folder,
                   Console& console);

}  // namespace masthead::cli
