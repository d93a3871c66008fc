#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/json_writer.h"
#include "core/names/compare.h"
#include "core/names/name.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

/// What a line asks.
struct NamesRequest {
  DocumentId id;
  DocumentId pair_id;
  std::string_view a;
  std::string_view b;
  bool has_a = false;
  bool has_b = false;
};

Status read_name(Member& member, std::string_view& name, bool& is_there) {
  Status status = member.read(name);
  is_there = is_there || !status;
  return status;
}

Status read_member(Member& member, NamesRequest& request, DocumentId& id) {
  if (member.name() == "id") return member.read(id);
  if (member.name() == "pair_id") return member.read(request.pair_id);
  if (member.name() == "a") return read_name(member, request.a, request.has_a);
  if (member.name() == "b") return read_name(member, request.b, request.has_b);
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

Status read_request(Context& context, std::string& in, NamesRequest& request, DocumentId& id) {
  Status status =
      context.json().read(in, [&](Member& member) { return read_member(member, request, id); });
  request.id = id;
  // What names the line where it fails.
  if (std::holds_alternative<std::monostate>(id)) id = request.pair_id;
  if (status || (request.has_a && request.has_b)) return status;
  return Error{Errc::invalid_input,
               "there are not two names: give them as the members \"a\" and \"b\""};
}

/// Counts nobody: the names are all there is to go by.
Status call(Context& context, std::string& in, std::string& out) {
  NamesRequest request;
  DocumentId id;
  if (Status status = read_request(context, in, request, id)) return status;
  const auto comparison =
      names::compare_names(names::parse_name(request.a), names::parse_name(request.b), {});
  write_comparison(comparison, request.id, request.pair_id, out);
  return std::nullopt;
}

/// An id that outlives its line.
class KeptId {
 public:
  explicit KeptId(const DocumentId& id) : id_(id) {
    if (const auto* text = std::get_if<std::string_view>(&id)) text_ = *text;
  }

  [[nodiscard]] DocumentId view() const {
    return std::holds_alternative<std::string_view>(id_) ? DocumentId(std::string_view(text_))
                                                         : id_;
  }

 private:
  DocumentId id_;
  std::string text_;
};

class NameLines final : public LineReader {
 public:
  explicit NameLines(Context& context) : context_(context) {}

  Status read(const Line& line, DocumentId& id, std::string& /*out*/) override {
    NamesRequest request;
    if (Status status = read_request(context_, line.text, request, id)) return status;
    for (const auto name : {request.a, request.b}) {
      if (names_.emplace(name).second) frequencies_.add(names::parse_name(name));
    }
    pairs_.push_back({KeptId(request.id), KeptId(request.pair_id),
                      &*names_.find(std::string(request.a)),
                      &*names_.find(std::string(request.b))});
    return std::nullopt;
  }

  Status finish(std::string& out) override {
    for (const Pair& pair : pairs_) {
      const auto comparison = names::compare_names(names::parse_name(*pair.a),
                                                   names::parse_name(*pair.b), frequencies_);
      write_comparison(comparison, pair.id.view(), pair.pair_id.view(), out);
      out += '\n';
    }
    return std::nullopt;
  }

 private:
  struct Pair {
    KeptId id;
    KeptId pair_id;
    const std::string* a;
    const std::string* b;
  };

  Context& context_;
  // Each name once: how rare its words are is counted before any two are compared, so that the
  // order of the lines does not matter.
  std::unordered_set<std::string> names_;
  names::NameFrequencies frequencies_;
  std::vector<Pair> pairs_;
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
constexpr Method kNamesMethod = {"names", call, open, false, false};

}  // namespace masthead::plugin
