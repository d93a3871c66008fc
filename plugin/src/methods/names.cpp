#include <fmt/format.h>

#include <optional>

#include "core/json_writer.h"
#include "core/names/compare.h"
#include "core/names/name.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

/// What a line asks.
struct NamesRequest {
  DocumentId pair_id;
  std::optional<std::string_view> a;
  std::optional<std::string_view> b;
};

Status read_name(Member& member, std::optional<std::string_view>& name) {
  std::string_view text;
  Status status = member.read(text);
  if (!status) name = text;
  return status;
}

Status read_member(Member& member, NamesRequest& request, DocumentId& id) {
  if (member.name() == "id") return member.read(id);
  if (member.name() == "pair_id") return member.read(request.pair_id);
  if (member.name() == "a") return read_name(member, request.a);
  if (member.name() == "b") return read_name(member, request.b);
  return member.skip();
}

void write_comparison(const names::Comparison& comparison, const DocumentId& id,
                      const DocumentId& pair_id, std::string& out) {
  JsonWriter json(out);
  json.begin_object().schema("names");
  write_id(json, id);
  write_id(json, "pair_id", pair_id);
  json.key("score").number(comparison.score);
  json.key("same").boolean(comparison.score >= names::kSameName);
  json.member("level", names::name_of(comparison.level));
  json.key("bits").number(comparison.bits);
  json.member("why", names::explain(comparison)).end_object();
}

Status answer(Context& context, const names::NameFrequencies& frequencies, std::string& in,
              DocumentId& id, std::string& out) {
  NamesRequest request;
  Status status =
      context.json().read(in, [&](Member& member) { return read_member(member, request, id); });
  const DocumentId given = id;
  // What names the line where it fails.
  if (std::holds_alternative<std::monostate>(id)) id = request.pair_id;
  if (status) return status;
  if (!request.a || !request.b) {
    return Error{Errc::invalid_input,
                 "there are not two names: give them as the members \"a\" and \"b\""};
  }
  const auto comparison = names::compare_names(names::parse_name(*request.a),
                                               names::parse_name(*request.b), frequencies);
  write_comparison(comparison, given, request.pair_id, out);
  return std::nullopt;
}

Status call(Context& context, std::string& in, std::string& out) {
  DocumentId id;
  return answer(context, names::NameFrequencies(), in, id, out);
}

class NameLines final : public LineReader {
 public:
  explicit NameLines(Context& context) : context_(context) {}

  Status read(const Line& line, DocumentId& id, std::string& out) override {
    Status status = answer(context_, frequencies_, line.text, id, out);
    if (!status) out += '\n';
    return status;
  }

  Status finish(std::string& /*out*/) override { return std::nullopt; }

 private:
  Context& context_;
  // The built-in ones alone, so that a pair's score does not depend on the pairs beside it.
  names::NameFrequencies frequencies_;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  Status status = context.json().read(options, [](Member& member) -> Status {
    if (Status skipped = member.skip()) return skipped;
    return member.refuse(fmt::format("unknown option {}: names has none", quoted(member.name())));
  });
  if (status) return *status;
  return std::unique_ptr<LineReader>(std::make_unique<NameLines>(context));
}

}  // namespace

extern const Method kNamesMethod;
constexpr Method kNamesMethod = {"names", call, open, true, false};

}  // namespace masthead::plugin
