#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "adapters/bio/bio_reader.h"
#include "core/json_writer.h"
#include "core/text.h"
#include "plugin/src/line_options.h"
#include "plugin/src/method.h"

namespace masthead::plugin {
namespace {

/// What a line asks.
struct BioRequest {
  std::optional<std::string_view> bio;
  std::string_view name;
  std::string_view language;
};

/// A member of "fields", in the order of the schema.
struct BioField {
  std::string_view name;
  Field field;
  bool is_number;
};
constexpr BioField kFields[] = {
    {"job_title", Field::job_title, false},
    {"employer", Field::employer, false},
    {"former_employer", Field::former_employer, false},
    {"former_title", Field::former_title, false},
    {"location", Field::location, false},
    {"years_of_experience", Field::years_of_experience, true},
    {"since_year", Field::since_year, true},
    {"education", Field::education, false},
    {"degree", Field::degree, false},
    {"beats", Field::beat, false},
    {"media", Field::medium, false},
    {"languages", Field::language, false},
    {"email", Field::email, false},
    {"website", Field::website, false},
    {"handles", Field::handle, false},
    {"awards", Field::award, false},
};

/// An account is a handle where the words are one, and a website where they are a link.
Field field_of(const bio::BioClaim& claim) {
  if (claim.field != Field::account) return claim.field;
  return claim.text.find('/') == std::string_view::npos ? Field::handle : Field::website;
}

const BioField* find_field(Field field) {
  const auto* found = std::find_if(std::begin(kFields), std::end(kFields),
                                   [field](const BioField& f) { return f.field == field; });
  return found == std::end(kFields) ? nullptr : found;
}

std::optional<std::int64_t> to_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (code != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

void write_value(JsonWriter& json, const BioField& field, std::string_view value) {
  const auto number = field.is_number ? to_number(value) : std::nullopt;
  number ? json.integer(*number) : json.string(value);
}

/// A field shows the biography's own words; a number and an address their value, which alone can be
/// used. A claim has both.
std::string_view shown(const bio::BioClaim& claim, const BioField& field) {
  return field.is_number || field.field == Field::email ? std::string_view(claim.value)
                                                        : claim.text;
}

void write_fields(JsonWriter& json, const std::vector<bio::BioClaim>& claims) {
  json.key("fields").begin_object();
  for (const BioField& field : kFields) {
    std::vector<std::string_view> values;
    for (const bio::BioClaim& claim : claims) {
      if (field_of(claim) != field.field) continue;
      const auto value = shown(claim, field);
      if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
    }
    if (values.empty()) continue;
    json.key(field.name).begin_array();
    for (const std::string_view value : values) write_value(json, field, value);
    json.end_array();
  }
  json.end_object();
}

void write_claim(JsonWriter& json, const bio::BioClaim& claim, const BioField& field,
                 std::string_view bio) {
  json.begin_object()
      .member("field", field.name)
      .member("text", claim.text)
      .member("offset", static_cast<std::int64_t>(claim.text.data() - bio.data()))
      .key("value");
  write_value(json, field, claim.value);
  if (claim.field == Field::since_year) json.member_if("since_of", claim.qualifier);
  if (claim.account) {
    json.member("platform", claim.account->platform)
        .member_if("handle", claim.account->handle)
        .member("url", claim.account->url);
  }
  json.member_if("rule", claim.rule).end_object();
}

Status answer(Context& context, const BioRequest& request, const DocumentId& id, std::string& out) {
  const std::string_view bio = request.bio.value_or(std::string_view{});
  const auto claims = context.bios().read(bio, request.name, request.language);
  JsonWriter json(out);
  json.begin_object().schema("bio");
  write_id(json, id);
  write_fields(json, claims);
  json.key("claims").begin_array();
  for (const bio::BioClaim& claim : claims) {
    const BioField* field = find_field(field_of(claim));
    if (field != nullptr) write_claim(json, claim, *field, bio);
  }
  json.end_array().end_object();
  return std::nullopt;
}

Status read_member(Member& member, BioRequest& request, DocumentId& id) {
  if (member.name() == "id") return member.read(id);
  if (member.name() == "name") return member.read(request.name);
  if (member.name() == "lang") return member.read(request.language);
  if (member.name() != "bio") return member.skip();
  std::string_view bio;
  if (Status status = member.read(bio)) return status;
  request.bio = bio;
  return std::nullopt;
}

Status answer_json(Context& context, std::string& in, DocumentId& id, std::string& out) {
  BioRequest request;
  Status status =
      context.json().read(in, [&](Member& member) { return read_member(member, request, id); });
  if (status) return status;
  if (!request.bio) {
    return Error{Errc::invalid_input, "there is no biography: give it as the member \"bio\""};
  }
  return answer(context, request, id, out);
}

Status call(Context& context, std::string& in, std::string& out) {
  DocumentId id;
  return answer_json(context, in, id, out);
}

class BioLines final : public LineReader {
 public:
  BioLines(Context& context, LineForm form) : context_(context), form_(form) {}

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
    return answer(context_, {*text, {}, {}}, {}, out);
  }

  Context& context_;
  LineForm form_;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  const auto form = read_line_options(context, options);
  if (!form) return form.error();
  return std::unique_ptr<LineReader>(std::make_unique<BioLines>(context, *form));
}

}  // namespace

extern const Method kBioMethod;
constexpr Method kBioMethod = {"bio", call, open, true, false};

}  // namespace masthead::plugin
