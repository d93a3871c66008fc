#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/bio/mention_bio.h"
#include "core/json_writer.h"
#include "core/record.h"
#include "core/render/text.h"
#include "plugin/src/document_request.h"
#include "plugin/src/given_document.h"
#include "plugin/src/known.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"
#include "plugin/src/row_options.h"
#include "plugin/src/style_options.h"

namespace masthead::plugin {
namespace {

/// How the result is given.
struct Options {
  bool as_text = false;
  render::TextStyle style;
  cms::AuthorNames authors;  ///< of ids in rows
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

Status read_option(Member& member, Options& options) {
  static constexpr std::array<std::string_view, 5> kOptions = {"format", "why", "colour", "width",
                                                               "authors"};
  if (member.name() == "format") return read_format(member, options.as_text);
  const auto* style = std::find(kStyleOptions.begin(), kStyleOptions.end(), member.name());
  if (style != kStyleOptions.end()) return read_style_option(member, options.style);
  if (member.name() == "authors") return read_author_names(member, options.authors);
  if (Status status = member.skip()) return status;
  return member.refuse(unknown_name("option", member.name(), kOptions));
}

/// The documents of one run and what becomes of them.
class Resolution {
 public:
  Resolution(Context& context, const Options& options) : context_(context), options_(options) {}

  Status add(const GivenDocument& given, const std::string& name) {
    auto documents = read_given(context_, given, name, &options_.authors);
    if (!documents) return documents.error();
    for (Document& document : *documents) {
      // A pasted text's biographies have been read with the text around them.
      if (given.form == Form::text) break;
      for (Mention& mention : document.mentions) bio::read_bios(mention, name, context_.bios());
    }
    std::move(documents->begin(), documents->end(), std::back_inserter(documents_));
    return std::nullopt;
  }

  Status write(std::string& out) const {
    const auto now = context_.now();
    if (!now) return now.error();
    const std::vector<Record> records = resolve_records(documents_, *now);
    Recognition known;
    if (!context_.config().registry.empty()) {
      auto found = recognise(context_, documents_);
      if (!found) return found.error();
      known = std::move(*found);
    }
    options_.as_text ? write_text(records, known, out) : write_records(records, known, out);
    return log_warnings(context_, documents_);
  }

 private:
  void write_records(const std::vector<Record>& records, const Recognition& known,
                     std::string& out) const {
    JsonWriter json(out);
    json.begin_object().schema("resolve").key("authors").begin_array();
    for (const Record& record : records) {
      // A record is written whole by core; the writer here sees only the array around them.
      if (&record != &records.front()) out += ',';
      write_json(record, MASTHEAD_VERSION, out);
    }
    json.end_array();
    write_known(json, known);
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

  void write_text(const std::vector<Record>& records, const Recognition& known,
                  std::string& out) const {
    std::string cards = records.empty() ? "No author was found.\n" : "";
    for (const Record& record : records) {
      if (&record != &records.front()) cards += '\n';
      render::append_text(record, options_.style, cards);
    }
    append_known(known, cards);
    JsonWriter(out).begin_object().schema("text").member("text", cards).end_object();
  }

  Context& context_;
  Options options_;
  std::vector<Document> documents_;
};

Status call(Context& context, std::string& in, std::string& out) {
  Options options;
  DocumentRequest request(DocumentRequest::Takes::text_and_html);
  DocumentId id;
  const auto read_option_member = [&](Member& member) { return read_option(member, options); };
  Status status = context.json().read(in, [&](Member& member) {
    return member.name() == "options" ? member.read_members(read_option_member)
                                      : request.read(member, id);
  });
  if (status) return status;
  const auto given = request.document(std::nullopt);
  if (!given) return given.error();
  Resolution resolution(context, options);
  if (Status refused = resolution.add(*given, name_of_document(id, 1))) return refused;
  return resolution.write(out);
}

class DocumentLines final : public LineReader {
 public:
  DocumentLines(Context& context, const Options& options)
      : context_(context), resolution_(context, options) {}

  Status read(const Line& line, DocumentId& id, std::string& /*out*/) override {
    DocumentRequest request(DocumentRequest::Takes::text_and_html);
    Status status =
        context_.json().read(line.text, [&](Member& member) { return request.read(member, id); });
    if (status) return status;
    const auto given = request.document(line.bytes);
    return given ? resolution_.add(*given, name_of_document(id, line.number)) : given.error();
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
  return std::unique_ptr<LineReader>(std::make_unique<DocumentLines>(context, read));
}

}  // namespace

extern const Method kResolveMethod;
constexpr Method kResolveMethod = {"resolve", call, open, false, true};

}  // namespace masthead::plugin
