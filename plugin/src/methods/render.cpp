#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/bio/mention_bio.h"
#include "adapters/links/platform.h"
#include "adapters/links/reader.h"
#include "adapters/page/page_reader.h"
#include "core/json_writer.h"
#include "core/record.h"
#include "core/record_articles.h"
#include "core/render/renderer.h"
#include "plugin/src/asked_author.h"
#include "plugin/src/asked_records.h"
#include "plugin/src/author_view.h"
#include "plugin/src/document_request.h"
#include "plugin/src/given_document.h"
#include "plugin/src/markup_change.h"
#include "plugin/src/method.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/record_protection.h"
#include "plugin/src/record_request.h"
#include "plugin/src/render_options.h"

namespace masthead::plugin {
namespace {

using registry::Database;

/// Whose form is made, however they are given: as ids of a registry, records or documents.
class Rendering {
 public:
  Rendering(Context& context, RenderOptions options)
      : context_(context), options_(std::move(options)) {}

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

  void add(std::vector<Record> records) {
    std::move(records.begin(), records.end(), std::back_inserter(records_));
  }

  /// What was signed, of authors who come without a document.
  void set_article(std::optional<RecordArticle> article) { article_ = std::move(article); }

  Status add_kept(const std::vector<AskedAuthor>& authors) {
    is_kept_ = true;
    const bool has_row =
        std::any_of(authors.begin(), authors.end(), [](const auto& each) { return each.has_row; });
    if (!has_row) return add_known(authors);
    auto records = make_asked_records(context_, authors);
    if (!records) return records.error();
    add(std::move(*records));
    return std::nullopt;
  }

  Status add_known(const std::vector<AskedAuthor>& authors) {
    const auto registry = context_.registry(Database::Missing::refused);
    if (!registry) return registry.error();
    return (*registry)->read([&](Database& database) -> Status {
      Protection protection;
      for (const auto& each : authors) {
        auto author = known_author(database, each.id);
        if (!author) return author.error();
        auto view = view_author(context_, database, std::move(*author));
        if (!view) return view.error();
        auto record = make_record(context_, *view);
        if (!record) return record.error();
        records_.push_back(std::move(*record));
        protection = std::move(view->protection);
      }
      return check_together(protection, records_);
    });
  }

  Status write(std::string& out) {
    if (options_.forms.empty()) return no_form();
    if (Status status = make_records()) return status;
    for (Record& record : records_) hide_fields(options_.hidden, record);
    if (Status status = find_article()) return status;
    JsonWriter json(out);
    json.begin_object().schema("rendered");
    Status status = options_.has_list ? write_list(json) : write_form(json, *options_.forms[0]);
    if (status) return status;
    json.end_object();
    return log_warnings(context_, documents_);
  }

 private:
  static std::string_view title_of_platform(std::string_view name) {
    const links::Platform* platform = links::find_platform(name);
    return platform == nullptr ? std::string_view() : platform->title;
  }

  [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(records_.size()); }

  Status write_list(JsonWriter& json) {
    json.member("authors", count()).key("forms").begin_array();
    for (const auto* form : options_.forms) {
      json.begin_object();
      if (Status status = write_form(json, *form)) return status;
      json.end_object();
    }
    json.end_array();
    return std::nullopt;
  }

  Status write_form(JsonWriter& json, const render::Renderer& form) {
    const render::Authors authors{records_, article_ ? &*article_ : nullptr};
    const std::string text = form.render(authors, {.style = options_.style,
                                                   .software = MASTHEAD_VERSION,
                                                   .platform_title = title_of_platform});
    json.member("as", form.name).member("media_type", form.media_type);
    json.member("extension", form.extension);
    if (!options_.has_list) json.member("authors", count());
    json.member("text", text);
    if (!options_.page) return std::nullopt;
    const auto change = change_of_markup(context_, *options_.page, form, text);
    if (!change) return change.error();
    json.member("change", *change);
    return std::nullopt;
  }

  static Error no_form() {
    std::vector<std::string_view> names;
    for (const auto* each : render::all_renderers()) names.push_back(each->name);
    return Error{Errc::invalid_input,
                 fmt::format("there is no form: give one of {} as the option \"as\"",
                             fmt::join(names, ", ")),
                 "/options/as"};
  }

  /// What was read of a registry is protected already.
  Status make_records() {
    if (is_kept_) return std::nullopt;
    if (!documents_.empty()) {
      const auto now = context_.now();
      if (!now) return now.error();
      add(resolve_records(documents_, *now));
    }
    return protect_records(context_, documents_, records_);
  }

  /// The article is the page's that is compared, or else the only one there is.
  Status find_article() {
    if (options_.page) {
      const auto& page = *options_.page;
      const auto document =
          page::read_page({page.name, page.bytes, page.url, page.charset}, context_.links(),
                          context_.vocabulary(), context_.limits());
      if (!document) return document.error();
      take_article(*document);
    } else if (documents_.size() == 1) {
      take_article(documents_.front());
    }
    return std::nullopt;
  }

  void take_article(const Document& document) {
    if (document.kind == DocumentKind::article) article_ = article_of(document);
  }

  Context& context_;
  RenderOptions options_;
  std::vector<Document> documents_;
  std::vector<Record> records_;
  std::optional<RecordArticle> article_;
  bool is_kept_ = false;
};

/// What one call is given beside a document.
struct Given {
  std::vector<AskedAuthor> authors;
  std::vector<Record> records;
  std::optional<RecordArticle> article;
};

/// Reads a member that is none of a document. Precondition: is_of_authors(member.name()).
Status read_given_member(Context& context, Member& member, Given& given) {
  const auto name = member.name();
  if (name == "author") return read_asked_author(member, given.authors.emplace_back());
  if (name == "record") return read_record(member, context.links(), given.records.emplace_back());
  if (name == "article") return read_record_article(member, given.article.emplace());
  return member.read_elements([&](Member& element) {
    return name == "authors" ? read_asked_author(element, given.authors.emplace_back())
                             : read_record(element, context.links(), given.records.emplace_back());
  });
}

bool is_of_authors(std::string_view name) {
  return name == "author" || name == "authors" || name == "record" || name == "records" ||
         name == "article";
}

Status call(Context& context, std::string& in, std::string& out) {
  RenderOptions options;
  Given given;
  DocumentRequest request(DocumentRequest::Takes::text_and_html);
  DocumentId id;
  Status status = context.json().read(in, [&](Member& member) {
    if (is_of_authors(member.name())) return read_given_member(context, member, given);
    if (member.name() != "options") return request.read(member, id);
    return member.read_members([&](Member& option) { return read_render_option(option, options); });
  });
  if (status) return status;
  Rendering rendering(context, std::move(options));
  rendering.set_article(std::move(given.article));
  if (!given.authors.empty()) {
    if (Status failed = rendering.add_kept(given.authors)) return failed;
  } else if (!given.records.empty()) {
    rendering.add(std::move(given.records));
  } else {
    const auto document = request.document(std::nullopt);
    if (!document) return document.error();
    if (Status refused = rendering.add(*document, name_of_document(id, 1))) return refused;
  }
  return rendering.write(out);
}

/// A line of a stream: a document, or what resolve, show and merge give.
class RenderLine {
 public:
  explicit RenderLine(Context& context) : context_(context) {}

  Status read(Member& member, DocumentId& id) {
    const auto name = member.name();
    if (name == "schema") return read_schema(member);
    if (is_record_) return read_record_member(member, records_.front());
    if (name == "record") return add(member);
    if (is_result_ && name == "authors") {
      return member.read_elements([&](Member& element) { return add(element); });
    }
    return request_.read(member, id);
  }

  Status give_to(Rendering& rendering, const Line& line, const DocumentId& id) {
    if (is_record_) {
      if (Status status = finish_record(context_.links(), records_.front())) return status;
    }
    if (!records_.empty()) {
      rendering.add(std::move(records_));
      return std::nullopt;
    }
    const auto given = request_.document(line.bytes);
    return given ? rendering.add(*given, name_of_document(id, line.number)) : given.error();
  }

 private:
  /// What is written by the library says first what it is.
  Status read_schema(Member& member) {
    if (!member.is_string()) return member.skip();
    std::string_view word;
    if (Status status = member.read(word)) return status;
    is_result_ = word == "masthead.resolve/1";
    is_record_ = word == "masthead.record/1" && records_.empty();
    if (is_record_) records_.emplace_back();
    return std::nullopt;
  }

  Status add(Member& member) {
    return read_record(member, context_.links(), records_.emplace_back());
  }

  Context& context_;
  DocumentRequest request_{DocumentRequest::Takes::text_and_html};
  std::vector<Record> records_;
  bool is_record_ = false;  ///< the line itself
  bool is_result_ = false;  ///< of resolve
};

class RenderLines final : public LineReader {
 public:
  RenderLines(Context& context, RenderOptions options)
      : context_(context), rendering_(context, std::move(options)) {}

  Status read(const Line& line, DocumentId& id, std::string& /*out*/) override {
    RenderLine one(context_);
    Status status =
        context_.json().read(line.text, [&](Member& member) { return one.read(member, id); });
    return status ? status : one.give_to(rendering_, line, id);
  }

  Status finish(std::string& out) override {
    Status status = rendering_.write(out);
    if (!status) out += '\n';
    return status;
  }

 private:
  Context& context_;
  Rendering rendering_;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  RenderOptions read;
  Status status = context.json().read(
      options, [&](Member& member) { return read_render_option(member, read); });
  if (status) return *status;
  return std::unique_ptr<LineReader>(std::make_unique<RenderLines>(context, std::move(read)));
}

}  // namespace

extern const Method kRenderMethod;
constexpr Method kRenderMethod = {"render", call, open, false, true};

}  // namespace masthead::plugin
