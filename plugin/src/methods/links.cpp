#include <optional>

#include "core/json_writer.h"
#include "plugin/src/line_options.h"
#include "plugin/src/method.h"

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

class LinkLines final : public LineReader {
 public:
  LinkLines(Context& context, LineForm form) : context_(context), form_(form) {}

  Status read(const Line& line, DocumentId& id, std::string& out) override {
    Status status = is_typed(line.text, form_) ? read_typed(line, out)
                                               : answer_json(context_, line.text, id, out);
    if (!status) out += '\n';
    return status;
  }

  Status finish(std::string& /*out*/) override { return std::nullopt; }

 private:
  Status read_typed(const Line& line, std::string& out) {
    auto text = decode_typed(context_, line);
    if (!text) return text.error();
    return answer(context_, *text, {}, {}, out);
  }

  Context& context_;
  LineForm form_;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  const auto form = read_line_options(context, options);
  if (!form) return form.error();
  return std::unique_ptr<LineReader>(std::make_unique<LinkLines>(context, *form));
}

}  // namespace

extern const Method kLinksMethod;
constexpr Method kLinksMethod = {"links", call, open, true, false};

}  // namespace masthead::plugin
