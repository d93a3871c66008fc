#include "core/render/data_file.h"

#include <fmt/format.h>

#include <vector>

#include "core/render/escape.h"
#include "core/render/profile.h"

namespace masthead::render {
namespace {

class Entry {
 public:
  Entry(const Profile& profile, const DataSyntax& syntax, std::string& out)
      : profile_(profile), record_(*profile.record), syntax_(syntax), out_(out) {}

  void write() {
    out_.append(syntax_.before_key).append(to_quoted(profile_.slug)).append(syntax_.after_key);
    text("id", record_.id);
    text("name", record_.name);
    text("kind", name_of(record_.kind));
    list("alternate_names", names_of(record_));
    text("job_title", record_.job_title);
    list("employers", record_.employers);
    text("location", record_.location);
    text("bio", record_.bio);
    list("beats", record_.beats);
    list("languages", record_.languages);
    list("awards", record_.awards);
    text("email", profile_.email);
    text("website", profile_.website);
    text("url", profile_.page);
    text("image", profile_.image);
    accounts();
  }

 private:
  void member(std::string_view name, std::string_view value) {
    out_ += fmt::format("{}{}{}{}\n", syntax_.indent, name, syntax_.assign, value);
  }

  void text(std::string_view name, std::string_view value) {
    if (!value.empty()) member(name, to_quoted(value));
  }

  template <class Text>
  void list(std::string_view name, const std::vector<Text>& values) {
    std::vector<std::string> quoted;
    quoted.reserve(values.size());
    for (const auto& value : values) quoted.push_back(to_quoted(value));
    if (!quoted.empty()) member(name, fmt::format("[{}]", fmt::join(quoted, ", ")));
  }

  void accounts() {
    std::vector<std::string> all;
    for (const auto& account : profile_.accounts) {
      const auto inner = [&](std::string_view name, std::string_view value) {
        return fmt::format("{}{}{}", name, syntax_.inner_assign, to_quoted(value));
      };
      all.push_back(fmt::format("{{{}, {}, {}}}", inner("platform", account.platform),
                                inner("handle", account.handle), inner("url", account.url)));
    }
    if (!all.empty()) member("accounts", fmt::format("[{}]", fmt::join(all, ", ")));
  }

  const Profile& profile_;
  const Record& record_;
  const DataSyntax& syntax_;
  std::string& out_;
};

}  // namespace

std::string to_data_file(const Authors& authors, const DataSyntax& syntax) {
  std::string out;
  for (const auto& profile : make_profiles(authors)) {
    if (!out.empty()) out += '\n';
    Entry(profile, syntax, out).write();
  }
  return out;
}

}  // namespace masthead::render
