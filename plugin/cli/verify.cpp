// `masthead verify`: whether an author's page and accounts know of each other.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"
#include "plugin/cli/settings.h"
#include "plugin/cli/verified.h"
#include "plugin/cli/web.h"
#include "plugin/cli/web_job.h"
#include "plugin/cli/whole_file.h"

namespace masthead::cli {
namespace {

/// What was verified before: a result of "verify" a line, a page each.
class Kept {
 public:
  explicit Kept(std::string path) : path_(std::move(path)) {
    if (path_.empty() || !std::filesystem::exists(path_)) return;
    std::ifstream in(path_, std::ios::binary);
    if (!in) throw Failure(kNothingDone, fmt::format("{} cannot be read: see --keep", path_));
    for (std::string line; std::getline(in, line);) {
      if (!line.empty()) lines_[read_verified(line).page] = line;
    }
  }

  /// A result of before, or nothing.
  [[nodiscard]] std::string find(const std::string& page) const {
    auto found = lines_.find(page);
    if (found == lines_.end()) found = lines_.find(page + '/');  // as an address is written back
    return found == lines_.end() ? "" : found->second;
  }

  void put(const std::string& page, const std::string& line) { lines_[page] = line; }

  void save() const {
    if (path_.empty()) return;
    std::string text;
    for (const auto& [page, line] : lines_) text += line + '\n';
    write_whole_file(path_, text);
  }

 private:
  std::string path_;
  std::map<std::string, std::string> lines_;
};

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (in) return {std::istreambuf_iterator<char>(in), {}};
  throw Failure(
      kNothingDone,
      fmt::format("{} cannot be read: give an address, a file with an author's record, or "
                  "--registry and an author's id",
                  path));
}

std::vector<VerifySubject> subjects_of(const Invocation& call, Engine& engine) {
  const std::string& first = call.inputs.front();
  std::vector<std::string> links(call.inputs.begin() + 1, call.inputs.end());
  if (is_address(first)) return {{{first}, std::move(links)}};
  std::vector<VerifySubject> subjects;
  if (call.has("registry")) {
    const Text shown = engine.call(
        "show", fmt::format(R"({{"author":{},"format":"json"}})", quote_argument(first)));
    subjects = read_subjects(shown.view(), first);
  } else {
    subjects = read_subjects(read_file(first), first);
  }
  if (links.empty()) return subjects;
  for (VerifySubject& subject : subjects) subject.links = links;
  return subjects;
}

std::string members_of(const Invocation& call, const std::string& page,
                       const std::vector<std::string>& links, const Kept& kept) {
  std::string all;
  for (const std::string& link : links) all += (all.empty() ? "" : ",") + quote_argument(link);
  std::string members = fmt::format(R"("url":{},"links":[{}])", quote_argument(page), all);
  if (call.has("term")) {
    const auto days = number_of("term", call.value("term", ""), 3650);
    members += fmt::format(R"(,"term_days":{})", days);
  }
  const std::string before = kept.find(page);
  if (!before.empty()) members += R"(,"kept":)" + before;
  return members;
}

}  // namespace

int run_verify(const Invocation& call) {
  Console console(call.value("color", "auto"));
  watch_interrupt();
  const Settings settings(call, environ);
  Engine engine(settings.to_json(), console);
  Kept kept{std::string(call.value("keep", ""))};
  const bool as_json = call.value("format", "text") == "json";
  bool any = false;
  bool all = true;
  for (const VerifySubject& subject : subjects_of(call, engine)) {
    for (const std::string& page : subject.pages) {
      const std::string result =
          run_job(engine, "verify", members_of(call, page, subject.links, kept), call);
      const Verified verified = read_verified(result);
      any = any || verified.page_answered;
      all = all && verified.page_answered && verified.links_answered;
      console.write(as_json ? result + "\n" : verified_in_words(result, console.colour()));
      // The silence of a page takes back nothing.
      if (!verified.page_answered && !kept.find(page).empty()) continue;
      kept.put(verified.page, result);
      kept.save();
    }
  }
  if (!any) return kNothingDone;
  return all ? kDone : kSomeFailed;
}

}  // namespace masthead::cli
