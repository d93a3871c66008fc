#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/json_writer.h"
#include "plugin/src/document_request.h"
#include "plugin/src/method.h"
#include "plugin/src/page_fix.h"
#include "plugin/src/page_patch.h"
#include "plugin/src/style_request.h"

namespace masthead::plugin {
namespace {

Status read_text(Member& member, std::string& out) {
  std::string_view text;
  Status status = member.read(text);
  if (!status) out = text;
  return status;
}

Status read_fix(Member& member, WantedFix& wanted) {
  if (member.name() == "field") return read_text(member, wanted.field);
  if (member.name() == "old") return read_text(member, wanted.old_value);
  if (member.name() == "new") return read_text(member, wanted.new_value);
  return member.skip();
}

/// One that was given; of several the first is taken.
Status read_author(Member& member, WantedFix& wanted) {
  std::string author;
  Status status = read_text(member, author);
  if (!status && wanted.author.empty()) wanted.author = std::move(author);
  return status;
}

Status read_finding(Member& member, WantedFix& wanted) {
  const std::string_view name = member.name();
  if (name == "id") return read_text(member, wanted.id);
  if (name == "rule") return read_text(member, wanted.rule);
  if (name == "author") return read_author(member, wanted);
  if (name == "authors") {
    return member.read_elements([&](Member& each) { return read_author(each, wanted); });
  }
  if (name == "fix") {
    return member.read_members([&](Member& each) { return read_fix(each, wanted); });
  }
  return member.skip();
}

struct Request {
  std::string path;
  std::vector<WantedFix> wanted;
  AuditOptions options;
};

Status read(Member& member, Request& request, DocumentRequest& document, DocumentId& id) {
  const std::string_view name = member.name();
  if (name == "path") return read_text(member, request.path);
  if (name == "style") return read_style(member, request.options.house);
  if (name != "findings") return document.read(member, id);
  return member.read_elements([&](Member& finding) {
    return finding.read_members([&, wanted = &request.wanted.emplace_back()](Member& each) {
      return read_finding(each, *wanted);
    });
  });
}

void write(JsonWriter& json, std::string_view name, std::string_view words,
           const std::vector<FixOutcome>& outcomes) {
  json.key(name).begin_array();
  for (const auto& each : outcomes) {
    json.begin_object().member("finding", each.finding).member("rule", each.rule);
    json.member(words, each.words).end_object();
  }
  json.end_array();
}

Status call(Context& context, std::string& in, std::string& out) {
  Request request;
  DocumentRequest document(DocumentRequest::Takes::html);
  DocumentId id;
  Status status =
      context.json().read(in, [&](Member& member) { return read(member, request, document, id); });
  if (status) return status;
  const auto given = document.document(std::nullopt);
  if (!given) return given.error();
  const auto name = name_of_document(id, 1);
  const PageToFix page{std::string(name), std::string(given->bytes), std::string(given->url),
                       std::string(given->charset)};
  for (const auto* rule : audit::all_rules()) request.options.rules.push_back(rule);
  const auto fixed = fix_page(context, page, request.wanted, request.options);
  if (!fixed) return fixed.error();
  const auto& path = request.path.empty() ? page.name : request.path;
  JsonWriter json(out);
  json.begin_object().schema("fixed").member("id", page.name);
  json.member_if("patch", make_patch(path, page.bytes, fixed->bytes));
  write(json, "applied", "change", fixed->applied);
  write(json, "left", "why", fixed->left);
  json.end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("fix");
}

}  // namespace

extern const Method kFixMethod;
constexpr Method kFixMethod = {"fix", call, open, false, false};

}  // namespace masthead::plugin
