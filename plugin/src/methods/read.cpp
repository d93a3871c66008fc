#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "adapters/feed/feed_reader.h"
#include "core/document.h"
#include "core/json_writer.h"
#include "plugin/src/document_request.h"
#include "plugin/src/given_document.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"
#include "plugin/src/row_options.h"

namespace masthead::plugin {
namespace {

void write_first(JsonWriter& json, std::string_view name,
                 const std::vector<Observation>& observations, Field field) {
  const Observation* found = find_first(observations, field);
  if (found != nullptr) json.member_if(name, found->value);
}

std::string_view first_name(const Mention& mention) {
  const Observation* name = find_first(mention.observations, Field::name);
  return name == nullptr ? std::string_view() : std::string_view(name->value);
}

/// An agency that signs is an author of the page; who helped, or took the pictures, is credited.
bool is_author(const Mention& mention) {
  return mention.role == Role::author || mention.role == Role::agency;
}

/// Each account once, however many of the page's sources name it.
void write_accounts(JsonWriter& json, const std::vector<Account>& accounts) {
  std::unordered_set<std::string_view> written;
  json.key("accounts").begin_array();
  for (const Account& account : accounts) {
    if (!written.insert(account.key).second) continue;
    json.begin_object()
        .member("platform", account.platform)
        .member_if("handle", account.handle)
        .member("url", account.url)
        .end_object();
  }
  json.end_array();
}

/// The author's pages that are no account, each once: beside the one printed as `url`.
void write_links(JsonWriter& json, const Mention& mention) {
  std::unordered_set<std::string_view> written;
  const Observation* first = find_first(mention.observations, Field::url);
  if (first != nullptr) written.insert(first->value);
  bool any = false;
  for (const Observation& observation : mention.observations) {
    if (observation.field != Field::url && observation.field != Field::website) continue;
    if (!written.insert(observation.value).second) continue;
    if (!any) json.key("links").begin_array();
    any = true;
    json.string(observation.value);
  }
  if (any) json.end_array();
}

/// The sources that give the author's name, each once.
void write_sources(JsonWriter& json, const Mention& mention) {
  std::vector<Source> sources;
  for (const Observation& observation : mention.observations) {
    if (observation.field == Field::name) sources.push_back(observation.source);
  }
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  json.key("sources").begin_array();
  for (const Source source : sources) json.string(name_of(source));
  json.end_array();
}

void write_author(JsonWriter& json, const Mention& mention) {
  const auto& observations = mention.observations;
  json.begin_object().member("name", first_name(mention)).member("kind", name_of(mention.kind));
  write_first(json, "job_title", observations, Field::job_title);
  write_first(json, "url", observations, Field::url);
  write_accounts(json, mention.accounts);
  write_links(json, mention);
  write_first(json, "image", observations, Field::image);
  write_first(json, "bio", observations, Field::bio);
  write_first(json, "email", observations, Field::email);
  write_first(json, "employer", observations, Field::employer);
  write_first(json, "location", observations, Field::location);
  if (mention.role != Role::author) json.member("role", name_of(mention.role));
  write_sources(json, mention);
  json.end_object();
}

void write_people(JsonWriter& json, const Document& document) {
  json.key("authors").begin_array();
  for (const Mention& mention : document.mentions) {
    if (is_author(mention) && !first_name(mention).empty()) write_author(json, mention);
  }
  json.end_array().key("credits").begin_array();
  for (const Credit& credit : document.article.credits) {
    json.begin_object()
        .member("name", credit.name)
        .member("role", name_of(credit.role))
        .end_object();
  }
  for (const Mention& mention : document.mentions) {
    if (is_author(mention) || first_name(mention).empty()) continue;
    json.begin_object()
        .member("name", first_name(mention))
        .member("role", name_of(mention.role))
        .end_object();
  }
  json.end_array();
}

void write_warnings(JsonWriter& json, const std::vector<std::string>& warnings) {
  if (warnings.empty()) return;
  json.key("warnings").begin_array();
  for (const std::string& warning : warnings) json.string(warning);
  json.end_array();
}

void write_rest(JsonWriter& json, const Document& document) {
  if (!document.set_aside.empty()) {
    json.key("set_aside").begin_array();
    for (const SetAside& set_aside : document.set_aside) {
      json.begin_object()
          .member("name", first_name(set_aside.mention))
          .member("reason", set_aside.reason)
          .end_object();
    }
    json.end_array();
  }
  write_warnings(json, document.warnings);
}

/// The place of an item in its feed.
struct FeedPlace {
  std::string_view feed;  ///< what the feed is called
  std::size_t item = 0;   ///< from 1; 0: the feed has none
  std::size_t items = 0;
};

void write_place(JsonWriter& json, const FeedPlace& place) {
  json.member("feed", place.feed);
  if (place.item > 0) json.member("item", static_cast<std::int64_t>(place.item));
  json.member("items", static_cast<std::int64_t>(place.items));
}

void write_document(const Document& document, const DocumentId& id, std::string_view url,
                    const FeedPlace* place, std::string& out) {
  const auto& article = document.article.observations;
  const Observation* own = find_first(article, Field::url);
  JsonWriter json(out);
  json.begin_object().schema("read");
  write_id(json, id);
  if (place != nullptr) write_place(json, *place);
  json.member_if("url", own == nullptr ? url : std::string_view(own->value));
  write_first(json, "headline", article, Field::headline);
  write_first(json, "published", article, Field::published);
  write_first(json, "modified", article, Field::modified);
  write_first(json, "section", article, Field::section);
  write_first(json, "language", article, Field::language);
  write_first(json, "outlet", article, Field::outlet);
  write_people(json, document);
  write_rest(json, document);
  json.end_object();
}

/// Answers the items of one feed.
class FeedAnswer {
 public:
  FeedAnswer(Context& context, const GivenDocument& given, std::string_view name)
      : context_(context), input_{name, given.bytes, given.url, given.charset} {}

  /// A line an item. What is to be said of the feed goes with the first; a feed without items has
  /// an answer all the same, so that each line has one.
  Status write_lines(std::string& out) {
    if (Status status = parse()) return status;
    if (feed_.items.empty()) {
      const FeedPlace place{input_.id, 0, 0};
      Document none;
      none.warnings = feed_.warnings;
      none.warnings.emplace_back("the feed has no items");
      write_document(none, input_.id, input_.url, &place, out);
    }
    return write_items("\n", feed_.warnings, out);
  }

  /// One object with all items.
  Status write_object(const DocumentId& id, std::string& out) {
    if (Status status = parse()) return status;
    JsonWriter json(out);
    json.begin_object().schema("feed");
    write_id(json, id);
    json.member_if("title", feed_.title).member_if("url", feed_.url).key("items").begin_array();
    if (Status status = write_items(",", {}, out)) return status;
    json.end_array();
    write_warnings(json, feed_.warnings);
    json.end_object();
    return std::nullopt;
  }

 private:
  Status parse() {
    auto feed = feed::parse_feed(input_, context_.limits());
    if (!feed) return feed.error();
    feed_ = std::move(*feed);
    return std::nullopt;
  }

  Status write_items(std::string_view between, const std::vector<std::string>& warnings,
                     std::string& out) const {
    for (std::size_t i = 0; i < feed_.items.size(); ++i) {
      auto document = feed::read_item(feed_, i, input_, context_.links(), context_.vocabulary(),
                                      context_.limits());
      if (i == 0) {
        document.warnings.insert(document.warnings.begin(), warnings.begin(), warnings.end());
      } else {
        out += between;
        if (Status status = context_.host().check_cancel()) return status;
      }
      const FeedPlace place{input_.id, i + 1, feed_.items.size()};
      write_document(document, std::string_view(document.id), {}, &place, out);
    }
    return std::nullopt;
  }

  Context& context_;
  feed::FeedInput input_;
  feed::Feed feed_;
};

/// What becomes of a feed: a line an item, or one object.
enum class FeedForm : std::uint8_t { lines, object };

Status answer(Context& context, const Line& line, const cms::AuthorNames& authors, DocumentId& id,
              FeedForm form, std::string& out) {
  DocumentRequest request(DocumentRequest::Takes::html);
  Status status =
      context.json().read(line.text, [&](Member& member) { return request.read(member, id); });
  if (status) return status;
  const auto given = request.document(line.bytes);
  if (!given) return given.error();
  const std::string name = name_of_document(id, line.number);
  if (given->form == Form::feed) {
    FeedAnswer feed(context, *given, name);
    return form == FeedForm::lines ? feed.write_lines(out) : feed.write_object(id, out);
  }
  const auto documents = read_given(context, *given, name, &authors);
  if (!documents) return documents.error();
  write_document(documents->front(), id, given->url, nullptr, out);
  return std::nullopt;
}

Status call(Context& context, std::string& in, std::string& out) {
  DocumentId id;
  return answer(context, {in, 1, std::nullopt}, {}, id, FeedForm::object, out);
}

class PageLines final : public LineReader {
 public:
  PageLines(Context& context, cms::AuthorNames authors)
      : context_(context), authors_(std::move(authors)) {}

  Status read(const Line& line, DocumentId& id, std::string& out) override {
    Status status = answer(context_, line, authors_, id, FeedForm::lines, out);
    if (!status) out += '\n';
    return status;
  }

  Status finish(std::string& /*out*/) override { return std::nullopt; }

 private:
  Context& context_;
  cms::AuthorNames authors_;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  cms::AuthorNames authors;
  Status status = context.json().read(options, [&](Member& member) -> Status {
    if (member.name() == "authors") return read_author_names(member, authors);
    if (Status skipped = member.skip()) return skipped;
    static constexpr std::array<std::string_view, 1> kOptions = {"authors"};
    return member.refuse(unknown_name("option", member.name(), kOptions));
  });
  if (status) return *status;
  return std::unique_ptr<LineReader>(std::make_unique<PageLines>(context, std::move(authors)));
}

}  // namespace

extern const Method kReadMethod;
constexpr Method kReadMethod = {"read", call, open, true, true};

}  // namespace masthead::plugin
