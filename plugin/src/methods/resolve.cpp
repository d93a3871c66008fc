#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "adapters/text/text_reader.h"
#include "core/json_writer.h"
#include "core/record.h"
#include "core/render/text.h"
#include "plugin/src/base64.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

constexpr std::int64_t kNarrowest = 20;
constexpr std::int64_t kWidest = 1000;

/// How the result is given.
struct Options {
  bool as_text = false;
  render::TextStyle style;
};

/// What a line holds.
struct TextRequest {
  std::optional<std::string_view> text;
  std::optional<std::string_view> base64;
};

Status read_format(Member& member, bool& as_text) {
  std::string_view word;
  if (Status status = member.read(word)) return status;
  if (word != "json" && word != "text") {
    return member.refuse(
        fmt::format("format is {}: it must be \"json\" or \"text\"", quoted(word)));
  }
  as_text = word == "text";
  return std::nullopt;
}

Status read_width(Member& member, std::size_t& width) {
  std::int64_t columns = 0;
  if (Status status = member.read(columns)) return status;
  if (columns < kNarrowest || columns > kWidest) {
    return member.refuse(
        fmt::format("width is {}: it must be from {} to {}", columns, kNarrowest, kWidest));
  }
  width = static_cast<std::size_t>(columns);
  return std::nullopt;
}

Status read_option(Member& member, Options& options) {
  static constexpr std::array<std::string_view, 4> kOptions = {"format", "why", "colour", "width"};
  if (member.name() == "format") return read_format(member, options.as_text);
  if (member.name() == "why") return member.read(options.style.why);
  if (member.name() == "colour") return member.read(options.style.colour);
  if (member.name() == "width") return read_width(member, options.style.width);
  if (Status status = member.skip()) return status;
  return member.refuse(unknown_name("option", member.name(), kOptions));
}

Status read_optional(Member& member, std::optional<std::string_view>& out) {
  std::string_view text;
  Status status = member.read(text);
  if (!status) out = text;
  return status;
}

Status read_member(Member& member, TextRequest& request, DocumentId& id) {
  if (member.name() == "id") return member.read(id);
  if (member.name() == "text") return read_optional(member, request.text);
  if (member.name() == "text_base64") return read_optional(member, request.base64);
  return member.skip();
}

std::string name_of_document(const DocumentId& id, std::size_t number) {
  if (const auto* text = std::get_if<std::string_view>(&id)) return std::string(*text);
  if (const auto* integer = std::get_if<std::int64_t>(&id)) return fmt::format("{}", *integer);
  return fmt::format("document-{}", number);
}

/// The documents of one run and what becomes of them.
class Resolution {
 public:
  Resolution(Context& context, const Options& options) : context_(context), options_(options) {}

  Status add(const TextRequest& request, const DocumentId& id, std::size_t number) {
    if (request.text.has_value() == request.base64.has_value()) {
      return Error{Errc::invalid_input,
                   request.text ? "there are both \"text\" and \"text_base64\": give one of them"
                                : "there is no text: give it as \"text\" or \"text_base64\""};
    }
    if (request.text) return add(*request.text, name_of_document(id, number));
    const auto bytes = decode_base64(*request.base64);
    if (bytes) return add(*bytes, name_of_document(id, number));
    return Error{Errc::malformed, "/text_base64 is not base64 (RFC 4648, without white space)",
                 "/text_base64"};
  }

  Status write(std::string& out) const {
    const std::vector<Record> records = resolve_records(documents_);
    options_.as_text ? write_text(records, out) : write_records(records, out);
    return log_warnings();
  }

 private:
  Status add(std::string_view bytes, const std::string& name) {
    auto documents =
        text::read_text(name, bytes, context_.links(), context_.vocabulary(), context_.limits());
    if (!documents) return documents.error();
    std::move(documents->begin(), documents->end(), std::back_inserter(documents_));
    return std::nullopt;
  }

  void write_records(const std::vector<Record>& records, std::string& out) const {
    JsonWriter json(out);
    json.begin_object().schema("resolve").key("authors").begin_array();
    for (const Record& record : records) {
      // A record is written whole by core; the writer here sees only the array around them.
      if (&record != &records.front()) out += ',';
      write_json(record, MASTHEAD_VERSION, out);
    }
    json.end_array();
    write_warnings(json);
    json.end_object();
  }

  void write_warnings(JsonWriter& json) const {
    bool any = false;
    for (const Document& document : documents_) {
      for (const std::string& warning : document.warnings) {
        if (!any) json.key("warnings").begin_array();
        any = true;
        json.begin_object().member("document", document.id).member("message", warning).end_object();
      }
    }
    if (any) json.end_array();
  }

  void write_text(const std::vector<Record>& records, std::string& out) const {
    std::string cards = records.empty() ? "No author was found.\n" : "";
    for (const Record& record : records) {
      if (&record != &records.front()) cards += '\n';
      render::append_text(record, options_.style, cards);
    }
    JsonWriter(out).begin_object().schema("text").member("text", cards).end_object();
  }

  Status log_warnings() const {
    for (const Document& document : documents_) {
      for (const std::string& warning : document.warnings) {
        Status status = context_.host().log(LogLevel::warning, Errc::ok,
                                            fmt::format("{}: {}", document.id, warning));
        if (status) return status;
      }
    }
    return std::nullopt;
  }

  Context& context_;
  Options options_;
  std::vector<Document> documents_;
};

Status call(Context& context, std::string& in, std::string& out) {
  Options options;
  TextRequest request;
  DocumentId id;
  const auto read_option_member = [&](Member& member) { return read_option(member, options); };
  Status status = context.json().read(in, [&](Member& member) {
    return member.name() == "options" ? member.read_members(read_option_member)
                                      : read_member(member, request, id);
  });
  if (status) return status;
  Resolution resolution(context, options);
  if (Status refused = resolution.add(request, id, 1)) return refused;
  return resolution.write(out);
}

class TextLines final : public LineReader {
 public:
  TextLines(Context& context, const Options& options)
      : context_(context), resolution_(context, options) {}

  Status read(std::string& line, std::size_t number, DocumentId& id,
              std::string& /*out*/) override {
    TextRequest request;
    Status status = context_.json().read(
        line, [&](Member& member) { return read_member(member, request, id); });
    return status ? status : resolution_.add(request, id, number);
  }

  Status finish(std::string& out) override {
    Status status = resolution_.write(out);
    if (!status) out += '\n';
    return status;
  }

 private:
  Context& context_;
  Resolution resolution_;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  Options read;
  Status status =
      context.json().read(options, [&](Member& member) { return read_option(member, read); });
  if (status) return *status;
  return std::unique_ptr<LineReader>(std::make_unique<TextLines>(context, read));
}

}  // namespace

extern const Method kResolveMethod;
constexpr Method kResolveMethod = {"resolve", call, open};

}  // namespace masthead::plugin
