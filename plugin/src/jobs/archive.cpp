// An outlet's whole archive becomes mentions, a page of it at a time.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "adapters/feed/feed_reader.h"
#include "adapters/mention/mention_row.h"
#include "adapters/web/wordpress.h"
#include "core/id.h"
#include "core/json_writer.h"
#include "plugin/src/collection.h"
#include "plugin/src/fetch_request.h"
#include "plugin/src/job.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

constexpr std::int64_t kMostFeedPages = 10'000;
constexpr const char* kPostFields = "id,date,date_gmt,link,author,_links.author,_embedded";
constexpr const char* kUserFields = "id,name,url,description,link";

class Archive final : public JobWork {
 public:
  Status read(Member& member) override {
    static constexpr std::array<std::string_view, 2> kNames = {"url", "from"};
    if (member.name() == "url") return read_text(member, url_);
    if (member.name() == "from") return read_state(member);
    if (Status status = member.skip()) return status;
    return member.refuse(unknown_name("member", member.name(), kNames));
  }

  Status begin(Context& /*context*/, fetch::Fetches& fetches) override {
    const auto url = fetch::read_url(url_);
    if (!url) {
      return Error{Errc::invalid_input, "there is no site: give its address as \"url\""};
    }
    fetches.leave_out_hashes();
    base_ = origin_of(*url) + url->path;
    while (base_.ends_with('/')) base_.pop_back();
    key_ = url->host + base_.substr(origin_of(*url).size());
    outlet_ = outlet_.empty() ? url->host : outlet_;
    if (kind_ == Kind::feed) {
      want(fetches, page_of_feed(next_), fetch::Accept::feed, What::feed, next_);
      return std::nullopt;
    }
    want(fetches, base_ + "/wp-json/?_fields=name", fetch::Accept::json, What::site, 0);
    want_pages(fetches);
    return std::nullopt;
  }

  Status take(Context& context, fetch::Fetches& fetches, std::size_t number,
              fetch::Fetched fetched) override {
    const auto [what, page] = wanted_.at(number);
    if (what == What::feed)
      return take_feed(context, fetches, number, {what, page, std::move(fetched)});
    if (what == What::site) {
      has_site_ = true;
      const bool good = fetched.outcome == fetch::Outcome::ok;
      const std::string name = good ? web::read_site_name(fetched.response.body) : "";
      if (!name.empty()) outlet_ = name;
      const auto second = name.empty() ? std::nullopt : posts_.take_guess();
      if (second) want_posts(fetches, *second);
      for (auto& [held, answer] : std::exchange(held_, {})) {
        take_page(fetches, held, std::move(answer));
      }
      return std::nullopt;
    }
    // Rows have the outlet's name.
    if (!has_site_) {
      held_.emplace(number, Answer{what, page, std::move(fetched)});
    } else {
      take_page(fetches, number, {what, page, std::move(fetched)});
    }
    return std::nullopt;
  }

  void take_parts(std::string& out) override { out += std::exchange(parts_, {}); }

  Status write(Context& /*context*/, std::string& out) override {
    JsonWriter json(out);
    json.begin_object().schema("archive").member("kind", name_of(kind_));
    json.member("outlet", outlet_).member("posts", posts_.count());
    json.member("authors", users_.count());
    if (posts_.total() >= 0) json.member("total", posts_.total());
    json.member("without_author", without_author_);
    json.key("complete").boolean(is_complete());
    json.key("problems").begin_array();
    for (const auto& [number, answer] : problems_) {
      json.begin_object();
      write_fetched(json, answer.fetched);
      json.end_object();
    }
    json.end_array().end_object();
    return std::nullopt;
  }

 private:
  enum class Kind : std::uint8_t { unknown, wordpress, feed };
  enum class What : std::uint8_t { site, posts, users, feed };
  /// An answer that waits for the outlet's name, or a problem, by its number.
  struct Answer {
    What what;
    std::int64_t page;
    fetch::Fetched fetched;
  };

  static std::string_view name_of(Kind kind) {
    static constexpr std::string_view kKinds[] = {"unknown", "wordpress", "feed"};
    return kKinds[static_cast<std::size_t>(kind)];
  }

  static Status read_text(Member& member, std::string& to) {
    std::string_view text;
    if (Status status = member.read(text)) return status;
    to = text;
    return std::nullopt;
  }

  /// "state" of a part, to go on from there.
  Status read_state(Member& member) {
    return member.read_members([&](Member& each) -> Status {
      if (each.name() == "kind") {
        std::string kind;
        if (Status status = read_text(each, kind)) return status;
        kind_ = kind == "feed" ? Kind::feed : Kind::wordpress;
        return std::nullopt;
      }
      if (each.name() == "posts") return posts_.read(each);
      if (each.name() == "users") return users_.read(each);
      if (each.name() == "outlet") return read_text(each, outlet_);
      if (each.name() == "without_author") return each.read(without_author_);
      if (each.name() == "feed") return read_text(each, feed_);
      if (each.name() == "next") return each.read(next_);
      if (each.name() != "seen") return each.skip();
      return each.read_elements([&](Member& element) -> Status {
        std::string id;
        if (Status status = read_text(element, id)) return status;
        seen_.insert(std::move(id));
        return std::nullopt;
      });
    });
  }

  void want(fetch::Fetches& fetches, const std::string& url, fetch::Accept accept, What what,
            std::int64_t page) {
    wanted_[fetches.want(url, accept)] = {what, page};
  }

  void want_posts(fetch::Fetches& fetches, std::int64_t page) {
    want(fetches,
         fmt::format("{}/wp-json/wp/v2/posts?_embed=author&_fields={}&per_page={}&orderby=id"
                     "&order=asc&page={}",
                     base_, kPostFields, Collection::kPerPage, page),
         fetch::Accept::json, What::posts, page);
  }

  /// The users come last, when there is a WordPress: their pages are few and quick, and fill what
  /// is left at the end.
  void want_pages(fetch::Fetches& fetches) {
    for (const std::int64_t page : posts_.take_wanted()) want_posts(fetches, page);
    if (kind_ != Kind::wordpress) return;
    for (const std::int64_t page : users_.take_wanted()) {
      want(fetches,
           fmt::format("{}/wp-json/wp/v2/users?_fields={}&per_page={}&orderby=id&order=asc&page={}",
                       base_, kUserFields, Collection::kPerPage, page),
           fetch::Accept::json, What::users, page);
    }
  }

  void take_page(fetch::Fetches& fetches, std::size_t number, Answer answer) {
    const bool good = answer.fetched.outcome == fetch::Outcome::ok;
    const bool of_posts = answer.what == What::posts;
    const bool taken = good && (of_posts ? take_posts(answer.page, answer.fetched)
                                         : take_users(answer.page, answer.fetched));
    if (taken) {
      want_pages(fetches);
    } else if (of_posts && answer.page == 1 && kind_ == Kind::unknown) {
      want_feed(fetches);
    } else {
      miss(number, std::move(answer));
    }
  }

  /// A page that is not there, or may not be seen, is passed; another is a problem.
  void miss(std::size_t number, Answer answer) {
    const int status = answer.fetched.response.status;
    answer.fetched.response.body.clear();
    const bool of_posts = answer.what == What::posts;
    const bool is_past = answer.page > 1 && status == 400;
    const bool is_shut = !of_posts && (status == 401 || status == 403 || status == 404);
    if (is_past || is_shut) (of_posts ? posts_ : users_).pass(answer.page);
    if (!is_past) problems_.emplace(number, std::move(answer));
  }

  bool take_posts(std::int64_t page, const fetch::Fetched& fetched) {
    const auto posts = web::read_posts(fetched.response.body);
    if (!posts) return false;
    kind_ = Kind::wordpress;
    posts_.learn(fetched.response, page, posts->size());
    if (!posts_.has(page)) {
      posts_.pass(page);
      return true;
    }
    std::vector<std::string> rows;
    std::size_t fresh = 0;
    std::int64_t last = 0;
    for (const web::WordPressPost& post : *posts) {
      last = std::max(last, post.id);
      if (!posts_.is_new(page, post.id)) continue;
      ++fresh;
      without_author_ += post.authors.empty() ? 1 : 0;
      for (const web::WordPressAuthor& author : post.authors) {
        rows.push_back(row_of(fmt::format("{}/posts/{}/{}", key_, post.id, author.id), post.link,
                              post.published, author));
      }
    }
    posts_.add(page, fresh, posts->size(), last);
    write_part(rows);
    return true;
  }

  bool take_users(std::int64_t page, const fetch::Fetched& fetched) {
    const auto users = web::read_users(fetched.response.body);
    if (!users) return false;
    users_.learn(fetched.response, page, users->size());
    std::vector<std::string> rows;
    std::size_t fresh = 0;
    std::int64_t last = 0;
    for (const web::WordPressAuthor& author : *users) {
      last = std::max(last, author.id);
      if (!users_.is_new(page, author.id)) continue;
      ++fresh;
      if (author.name.empty()) continue;
      rows.push_back(row_of(fmt::format("{}/users/{}", key_, author.id), author.page, "", author));
    }
    users_.add(page, fresh, users->size(), last);
    write_part(rows);
    return true;
  }

  [[nodiscard]] std::string row_of(const std::string& id, const std::string& url,
                                   const std::string& published,
                                   const web::WordPressAuthor& author) const {
    mention::MentionRow row;
    const std::string number = std::to_string(author.id);
    row.document = url.empty() ? std::string_view(id) : std::string_view(url);
    row.url = url;
    row.published = published;
    row.outlet = outlet_;
    row.name = author.name;
    row.author_id = number;
    row.bio = author.bio;
    if (!author.site.empty()) row.links.emplace_back(author.site);
    return write_row(row, id);
  }

  /// Where there is no WordPress: the address itself, or where a feed is by custom.
  void want_feed(fetch::Fetches& fetches) {
    kind_ = Kind::feed;
    feed_ = url_;
    want(fetches, page_of_feed(1), fetch::Accept::feed, What::feed, 1);
  }

  [[nodiscard]] std::string page_of_feed(std::int64_t page) const {
    if (page == 1) return feed_;
    return fmt::format("{}{}paged={}", feed_, feed_.find('?') == std::string::npos ? '?' : '&',
                       page);
  }

  Status take_feed(Context& context, fetch::Fetches& fetches, std::size_t number, Answer answer) {
    const fetch::Fetched& fetched = answer.fetched;
    const std::int64_t page = answer.page;
    const bool is_feed =
        fetched.outcome == fetch::Outcome::ok && feed::is_feed(fetched.response.body);
    if (!is_feed && page == 1 && feed_ == url_) {
      feed_ = base_ + "/feed/";
      want(fetches, feed_, fetch::Accept::feed, What::feed, 1);
      return std::nullopt;
    }
    if (!is_feed) {
      end_feed(number, std::move(answer));
      return std::nullopt;
    }
    const std::string at = to_text(fetched.at);
    const std::string_view type = fetched.response.header("content-type");
    const auto documents = feed::read_feed({at, fetched.response.body, at, fetch::charset_of(type)},
                                           context.links(), context.vocabulary(), context.limits());
    if (!documents) {
      end_feed(number, std::move(answer));
      return std::nullopt;
    }
    const bool any = take_items(*documents);
    next_ = page + 1;
    feed_ended_ = !any || next_ > kMostFeedPages;
    write_part(std::exchange(rows_, {}));
    if (!feed_ended_) want(fetches, page_of_feed(next_), fetch::Accept::feed, What::feed, next_);
    return std::nullopt;
  }

  /// True where one of them is new.
  bool take_items(const std::vector<Document>& documents) {
    bool any = false;
    for (const Document& document : documents) {
      if (!seen_.insert(make_id("d_", {document.id})).second) continue;
      any = true;
      without_author_ += document.mentions.empty() ? 1 : 0;
      for (const Mention& mention : document.mentions) {
        rows_.push_back(write_row(document, mention));
      }
    }
    return any;
  }

  /// A feed ends where there is no further page of it.
  void end_feed(std::size_t number, Answer answer) {
    using fetch::Outcome;
    answer.fetched.response.body.clear();
    const Outcome outcome = answer.fetched.outcome;
    const bool none = outcome == Outcome::not_found || outcome == Outcome::gone ||
                      outcome == Outcome::ok || outcome == Outcome::unsupported_type;
    feed_ended_ = answer.page > 1 && none;
    if (!feed_ended_) problems_.emplace(number, std::move(answer));
  }

  [[nodiscard]] bool is_complete() const {
    if (kind_ == Kind::feed) return feed_ended_;
    return kind_ == Kind::wordpress && posts_.is_whole() && users_.is_whole();
  }

  void write_part(const std::vector<std::string>& rows) {
    JsonWriter json(parts_);
    json.begin_object().schema("archive-part").key("rows").begin_array();
    // A row is written whole by others.
    parts_ += fmt::format("{}", fmt::join(rows, ","));
    json.end_array().key("state").begin_object().member("kind", name_of(kind_));
    json.member("outlet", outlet_).member("without_author", without_author_);
    if (kind_ == Kind::feed) {
      json.member("feed", feed_).member("next", next_).key("seen").begin_array();
      for (const std::string& id : seen_) json.string(id);
      json.end_array();
    } else {
      posts_.write(json.key("posts"));
      users_.write(json.key("users"));
    }
    json.end_object().end_object();
    parts_ += '\n';
  }

  std::string url_;
  std::string base_;  ///< without a final slash
  std::string key_;   ///< begins the ids of rows: host and path
  std::string outlet_;
  Kind kind_ = Kind::unknown;
  bool has_site_ = false;
  std::map<std::size_t, Answer> held_;
  Collection posts_;
  Collection users_;
  std::int64_t without_author_ = 0;
  std::string feed_;
  std::int64_t next_ = 1;
  std::set<std::string> seen_;
  bool feed_ended_ = false;
  std::vector<std::string> rows_;
  std::string parts_;
  std::map<std::size_t, Answer> problems_;
  std::map<std::size_t, std::pair<What, std::int64_t>> wanted_;  ///< by number of the document
};

std::unique_ptr<JobWork> make() { return std::make_unique<Archive>(); }

}  // namespace

extern const JobKind kArchiveJob;
constexpr JobKind kArchiveJob = {"archive", make};

}  // namespace masthead::plugin
