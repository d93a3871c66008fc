// An author's page, with the pages that follow it, becomes author records.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "adapters/bio/mention_bio.h"
#include "adapters/page/decoder.h"
#include "adapters/page/page_reader.h"
#include "adapters/web/page_links.h"
#include "core/json_writer.h"
#include "core/record.h"
#include "core/render/text.h"
#include "masthead/version.h"
#include "plugin/src/fetch_request.h"
#include "plugin/src/job.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

constexpr std::int64_t kMostPages = 100;
constexpr std::int64_t kNarrowest = 20;
constexpr std::int64_t kWidest = 1000;

class ResolvePage final : public JobWork {
 public:
  Status read(Member& member) override {
    static constexpr std::array<std::string_view, 6> kNames = {"url", "pages",  "format",
                                                               "why", "colour", "width"};
    if (member.name() == "url") {
      std::string_view url;
      if (Status status = member.read(url)) return status;
      url_ = url;
      return std::nullopt;
    }
    if (member.name() == "pages") return read_number(member, 1, kMostPages, pages_);
    if (member.name() == "format") return read_format(member);
    if (member.name() == "why") return member.read(style_.why);
    if (member.name() == "colour") return member.read(style_.colour);
    if (member.name() == "width") return read_number(member, kNarrowest, kWidest, width_);
    if (Status status = member.skip()) return status;
    return member.refuse(unknown_name("member", member.name(), kNames));
  }

  Status begin(Context& /*context*/, fetch::Fetches& fetches) override {
    if (url_.empty()) {
      return Error{Errc::invalid_input, "there is no page: give its address as \"url\""};
    }
    fetches.want(url_, fetch::Accept::html);
    return std::nullopt;
  }

  Status take(Context& context, fetch::Fetches& fetches, std::size_t /*number*/,
              fetch::Fetched fetched) override {
    if (fetched.outcome == fetch::Outcome::ok) {
      if (Status status = read_page(context, fetched)) return status;
      want_next(context, fetches, fetched);
    }
    fetched.response.body.clear();
    fetched_.push_back(std::move(fetched));
    return std::nullopt;
  }

  Status write(Context& context, std::string& out) override {
    const auto now = context.now();
    if (!now) return now.error();
    const std::vector<Record> records = resolve_records(documents_, *now);
    if (as_text_) return write_cards(records, out);
    JsonWriter json(out);
    json.begin_object().schema("resolved").key("pages").begin_array();
    for (const fetch::Fetched& fetched : fetched_) {
      json.begin_object();
      write_fetched(json, fetched);
      json.end_object();
    }
    json.end_array().key("authors").begin_array();
    for (const Record& record : records) {
      // A record is written whole by core; the writer here sees only the array around them.
      if (&record != &records.front()) out += ',';
      write_json(record, MASTHEAD_VERSION, out);
    }
    json.end_array();
    write_warnings(json);
    json.end_object();
    return std::nullopt;
  }

 private:
  static Status read_number(Member& member, std::int64_t least, std::int64_t most,
                            std::int64_t& to) {
    if (Status status = member.read(to)) return status;
    if (to >= least && to <= most) return std::nullopt;
    return member.refuse(
        fmt::format("{} is {}: it must be from {} to {}", member.name(), to, least, most));
  }

  Status read_format(Member& member) {
    std::string_view word;
    if (Status status = member.read(word)) return status;
    as_text_ = word == "text";
    if (as_text_ || word == "json") return std::nullopt;
    return member.refuse(
        fmt::format("format is {}: it must be \"json\" or \"text\"", quoted(word)));
  }

  /// A page that cannot be read is a warning: the others may say enough.
  Status read_page(Context& context, const fetch::Fetched& fetched) {
    const std::string at = to_text(fetched.at);
    const std::string_view type = fetched.response.header("content-type");
    auto document = page::read_page({at, fetched.response.body, at, fetch::charset_of(type)},
                                    context.links(), context.vocabulary(), context.limits());
    if (!document) {
      warnings_.push_back({at, document.error().message});
      return std::nullopt;
    }
    for (const std::string& warning : document->warnings) warnings_.push_back({at, warning});
    for (Mention& mention : document->mentions) bio::read_bios(mention, at, context.bios());
    documents_.push_back(std::move(*document));
    return std::nullopt;
  }

  void want_next(Context& context, fetch::Fetches& fetches, const fetch::Fetched& fetched) {
    seen_.insert(to_text(fetched.at));
    if (fetched_.size() + 1 >= static_cast<std::size_t>(pages_)) return;
    page::DecodedPage decoded;
    const std::string_view type = fetched.response.header("content-type");
    if (!page::decode_page(fetched.response.body, fetch::charset_of(type), context.limits(),
                           decoded)) {
      return;
    }
    const web::PageLinks found = web::read_links(decoded.text, fetched.at, context.limits());
    const auto next = std::find_if(found.links.begin(), found.links.end(),
                                   [](const auto& link) { return link.has_rel("next"); });
    if (next == found.links.end()) return;
    auto url = fetch::read_url(next->url);
    if (!url || origin_of(*url) != origin_of(fetched.at)) return;
    url->fragment.reset();
    if (seen_.insert(to_text(*url)).second) fetches.want(to_text(*url), fetch::Accept::html);
  }

  void write_warnings(JsonWriter& json) const {
    if (warnings_.empty()) return;
    json.key("warnings").begin_array();
    for (const Warning& warning : warnings_) {
      json.begin_object()
          .member("document", warning.document)
          .member("message", warning.message)
          .end_object();
    }
    json.end_array();
  }

  Status write_cards(const std::vector<Record>& records, std::string& out) {
    style_.width = static_cast<std::size_t>(width_);
    std::string cards = records.empty() ? "No author was found.\n" : "";
    for (const Record& record : records) {
      if (&record != &records.front()) cards += '\n';
      render::append_text(record, style_, cards);
    }
    for (const fetch::Fetched& fetched : fetched_) {
      if (fetched.outcome == fetch::Outcome::ok) continue;
      const std::string_view why = name_of(
          fetched.outcome == fetch::Outcome::no_answer ? fetched.failure : fetch::Failure::none);
      cards += fmt::format("\n{}: {}{}{}\n", fetched.url, name_of(fetched.outcome),
                           why == "none" ? "" : ": ", why == "none" ? "" : why);
    }
    JsonWriter(out).begin_object().schema("text").member("text", cards).end_object();
    return std::nullopt;
  }

  struct Warning {
    std::string document;
    std::string message;
  };

  std::string url_;
  std::int64_t pages_ = 5;
  bool as_text_ = false;
  render::TextStyle style_;
  std::int64_t width_ = 80;
  std::set<std::string> seen_;
  std::vector<fetch::Fetched> fetched_;
  std::vector<Document> documents_;
  std::vector<Warning> warnings_;
};

std::unique_ptr<JobWork> make() { return std::make_unique<ResolvePage>(); }

}  // namespace

extern const JobKind kResolveJob;
constexpr JobKind kResolveJob = {"resolve", make};

}  // namespace masthead::plugin
