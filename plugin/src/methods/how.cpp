#include <algorithm>
#include <array>
#include <string>

#include "plugin/src/merge_told.h"
#include "plugin/src/merged.h"
#include "plugin/src/method.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/registry_told.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;

Status call(Context& context, std::string& in, std::string& out) {
  MergeOptions options;
  options.report = MergeOptions::Report::how;
  ToldStyle style;
  const std::array<RequestMember, 4> members = {{{"author", &options.author},
                                                 {"format", &style.format},
                                                 {"colour", &style.colour},
                                                 {"width", &style.width}}};
  if (Status status = read_members(context, in, members)) return status;
  if (options.author.empty()) return missing_member("author", "author");
  if (Status status = set_style(style, options)) return status;
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  ToldMentions told;
  Status status = (*registry)->read([&](Database& database) -> Status {
    const auto author = known_author(database, options.author);
    if (!author) return author.error();
    options.author = author->smallest;
    if (Status failed = add_author(context, database, *author, told)) return failed;
    return complete(context, database, told);
  });
  if (status) return status;
  const bool is_mixed =
      std::any_of(told.subjects.begin(), told.subjects.end(), [&](const auto& subject) {
        return told.protection.parts(subject.name, told.subjects.front().name);
      });
  if (is_mixed) return not_together();
  return write_how(Merged(told.subjects, told.judgements, told.epoch, told.authors), options, out);
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("how");
}

}  // namespace

extern const Method kHowMethod;
constexpr Method kHowMethod = {"how", call, open, false, false};

}  // namespace masthead::plugin
