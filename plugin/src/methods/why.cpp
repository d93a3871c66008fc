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

Status read_both(Context& context, Database& database, MergeOptions& options, ToldMentions& told) {
  for (std::string* side : {&options.a, &options.b}) {
    const auto author = known_author(database, *side);
    if (!author) return author.error();
    auto mention = find_anchor(database, *side);
    if (!mention) return mention.error();
    *side = std::move(*mention);
    if (Status status = add_author(context, database, *author, told)) return status;
  }
  return complete(context, database, told);
}

Status call(Context& context, std::string& in, std::string& out) {
  MergeOptions options;
  options.report = MergeOptions::Report::why;
  ToldStyle style;
  const std::array<RequestMember, 5> members = {{{"a", &options.a},
                                                 {"b", &options.b},
                                                 {"format", &style.format},
                                                 {"colour", &style.colour},
                                                 {"width", &style.width}}};
  if (Status status = read_members(context, in, members)) return status;
  if (options.a.empty()) return missing_member("a", "first author or mention");
  if (options.b.empty()) return missing_member("b", "second author or mention");
  if (Status status = set_style(style, options)) return status;
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  ToldMentions told;
  Status status = (*registry)->read(
      [&](Database& database) { return read_both(context, database, options, told); });
  if (status) return status;
  const Merged merged(told.subjects, told.judgements, told.epoch, told.authors);
  if (told.protection.parts(merged.subject(options.a).name, merged.subject(options.b).name)) {
    return not_together();
  }
  return write_why(merged, options, out);
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("why");
}

}  // namespace

extern const Method kWhyMethod;
constexpr Method kWhyMethod = {"why", call, open, false, false};

}  // namespace masthead::plugin
