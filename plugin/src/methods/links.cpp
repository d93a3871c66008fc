#include <fmt/format.h>

#include <array>
#include <optional>
#include <utility>

#include "core/json_writer.h"
#include "core/text.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

/// What a line asks.
struct LinkRequest {
  std::optional<std::string_view> url;
  std::string_view hint;
};

void write_reading(const links::Reading& reading, std::string_view input, const DocumentId& id,
                   std::string& out) {
  JsonWriter json(out);
  json.begin_object().schema("links");
  write_id(json, id);
  json.member("input", input)
      .member_or_null("platform", links::platform_name(reading))
      .member("kind", links::name_of(reading.kind))
      .member_or_null("handle", reading.handle)
      .member_or_null("canonical", reading.canonical);
  json.key("dropped").begin_array();
  for (const auto& dropped : reading.dropped) {
    json.begin_object()
        .member("text", dropped.text)
        .member("why", links::name_of(dropped.why))
        .end_object();
  }
  json.end_array().member_if("reason", reading.reason).end_object();
}

Status answer(Context& context, std::string_view url, std::string_view hint, const DocumentId& id,
              std::string& out) {
  const auto reading = context.links().read(url, hint);
  if (!reading) return reading.error();
  write_reading(*reading, url, id, out);
  return std::nullopt;
}

Status read_member(Member& member, LinkRequest& request, DocumentId& id) {
  if (member.name() == "id") return member.read(id);
  if (member.name() == "hint") return member.read(request.hint);
  if (member.name() != "url") return member.skip();
  std::string_view url;
  if (Status status = member.read(url)) return status;
  request.url = url;
  return std::nullopt;
}

Status answer_json(Context& context, std::string& in, DocumentId& id, std::string& out) {
  LinkRequest request;
  Status status =
      context.json().read(in, [&](Member& member) { return read_member(member, request, id); });
  if (status) return status;
  if (!request.url) {
    return Error{Errc::invalid_input, "there is no link: give it as the member \"url\""};
  }
  return answer(context, *request.url, request.hint, id, out);
}

Status call(Context& context, std::string& in, std::string& out) {
  DocumentId id;
  return answer_json(context, in, id, out);
}

/// "json": every line is an object. "auto": a line that does not begin with { is a link as typed.
enum class Lines : std::uint8_t { json, as_typed_too };

class LinkLines final : public LineReader {
 public:
  LinkLines(Context& context, Lines lines) : context_(context), lines_(lines) {}

  Status read(std::string& line, std::size_t number, DocumentId& id, std::string& out) override {
    const bool typed = lines_ == Lines::as_typed_too && line[line.find_first_not_of(" \t")] != '{';
    Status status = typed ? read_typed(line, number, out) : answer_json(context_, line, id, out);
    if (!status) out += '\n';
    return status;
  }

  Status finish(std::string& /*out*/) override { return std::nullopt; }

 private:
  Status read_typed(std::string& line, std::size_t number, std::string& out) {
    if (is_utf8(line)) return answer(context_, line, {}, {}, out);
    const DecodedText decoded = decode_text(line);
    Status status = context_.host().log(
        LogLevel::warning, Errc::malformed,
        fmt::format("line {} is not UTF-8: {} sequence(s) of its bytes became U+FFFD", number,
                    decoded.repairs));
    return status ? status : answer(context_, decoded.text, {}, {}, out);
  }

  Context& context_;
  Lines lines_;
};

Status read_lines(Member& member, Lines& lines) {
  static constexpr std::array<std::string_view, 1> kOptions = {"lines"};
  if (member.name() != kOptions[0]) {
    if (Status status = member.skip()) return status;
    return member.refuse(unknown_name("option", member.name(), kOptions));
  }
  std::string_view word;
  if (Status status = member.read(word)) return status;
  if (word != "json" && word != "auto") {
    return member.refuse(fmt::format("lines is {}: it must be \"json\" or \"auto\"", quoted(word)));
  }
  lines = word == "auto" ? Lines::as_typed_too : Lines::json;
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  Lines lines = Lines::json;
  Status status =
      context.json().read(options, [&](Member& member) { return read_lines(member, lines); });
  if (status) return *status;
  return std::unique_ptr<LineReader>(std::make_unique<LinkLines>(context, lines));
}

}  // namespace

extern const Method kLinksMethod;
constexpr Method kLinksMethod = {"links", call, open};

}  // namespace masthead::plugin
