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
#include "core/json_writer.h"
#include "plugin/src/archive_feed.h"
#include "plugin/src/coauthors.h"
#include "plugin/src/collection.h"
#include "plugin/src/fetch_request.h"
#include "plugin/src/job.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

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
      want_feed(fetches);
      return std::nullopt;
    }
    want(fetches, web::site_url(base_), fetch::Accept::json, What::site, 0);
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
    if (!guests_.empty()) json.member("guests", static_cast<std::int64_t>(guests_.size()));
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
  enum class What : std::uint8_t { site, posts, users, terms, coauthors, feed };
  /// The new posts of a page, how many it holds, and the last id of those.
  struct PostPage {
    std::vector<web::WordPressPost> fresh;
    std::size_t items = 0;
    std::int64_t last = 0;
  };
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
      const bool of_feed = each.name() == "feed" || each.name() == "next" || each.name() == "seen";
      if (of_feed) return feed_.read(each);
      return each.name() == "guests" ? read_texts(each, guests_) : each.skip();
    });
  }

  void want(fetch::Fetches& fetches, const std::string& url, fetch::Accept accept, What what,
            std::int64_t page) {
    wanted_[fetches.want(url, accept)] = {what, page};
  }

  void want_posts(fetch::Fetches& fetches, std::int64_t page) {
    want(fetches, web::posts_url(base_, page), fetch::Accept::json, What::posts, page);
  }

  /// The users come last, when there is a WordPress: their pages are few and quick, and fill what
  /// is left at the end.
  void want_pages(fetch::Fetches& fetches) {
    for (const std::int64_t page : posts_.take_wanted()) want_posts(fetches, page);
    if (kind_ != Kind::wordpress) return;
    for (const std::int64_t page : users_.take_wanted()) {
      want(fetches, web::users_url(base_, page), fetch::Accept::json, What::users, page);
    }
  }

  void take_page(fetch::Fetches& fetches, std::size_t number, Answer answer) {
    const bool first = answer.what == What::posts && answer.page == 1;
    if (answer.fetched.outcome == fetch::Outcome::ok && take_good(answer)) {
      want_pages(fetches);
    } else if (first && kind_ == Kind::unknown) {
      // Where there is no WordPress: the address itself, or where a feed is by custom.
      kind_ = Kind::feed;
      feed_.start(url_);
      want_feed(fetches);
    } else {
      miss(number, std::move(answer));
    }
    settle(fetches);
  }

  bool take_good(const Answer& answer) {
    switch (answer.what) {
      case What::posts:
        return take_posts(answer.page, answer.fetched);
      case What::users:
        return take_users(answer.page, answer.fetched);
      case What::terms:
        return take_terms(answer.page, answer.fetched);
      default:
        return take_coauthors(answer.page, answer.fetched);
    }
  }

  /// Writes the pages whose authors are known, and asks for those that are not.
  void settle(fetch::Fetches& fetches) {
    if (waiting_.empty()) return;
    users_.ask_again();
    want_pages(fetches);
    for (const std::int64_t page : terms_.take_wanted()) {
      want(fetches, web::terms_url(base_, page), fetch::Accept::json, What::terms, page);
    }
    if (!terms_.is_whole() || !users_.is_whole()) return;
    for (auto page = waiting_.begin(); page != waiting_.end();) {
      for (const std::int64_t post : coauthors_.take_wanted(page->second.fresh)) {
        want(fetches, web::coauthors_url(base_, post), fetch::Accept::json, What::coauthors, post);
      }
      const bool known = coauthors_.is_known(page->second.fresh);
      if (known) write_posts(page->first, page->second);
      page = known ? waiting_.erase(page) : std::next(page);
    }
  }

  /// A page that is not there, or may not be seen, is passed; another is a problem.
  void miss(std::size_t number, Answer answer) {
    const int status = answer.fetched.response.status;
    answer.fetched.response.body.clear();
    const bool is_shut = status == 401 || status == 403 || status == 404;
    if (answer.what == What::coauthors) {
      is_shut ? static_cast<void>(coauthors_.add_answer(answer.page, {}))
              : coauthors_.fail(answer.page);
    } else if (answer.page > 1 && status == 400) {
      return list_of(answer.what).pass(answer.page);
    } else if (is_shut && answer.what != What::posts) {
      if (answer.what == What::terms) coauthors_.shut();
      list_of(answer.what).pass(answer.page);
    }
    problems_.emplace(number, std::move(answer));
  }

  Collection& list_of(What what) {
    return what == What::posts ? posts_ : what == What::users ? users_ : terms_;
  }

  bool take_posts(std::int64_t page, const fetch::Fetched& fetched) {
    auto posts = web::read_posts(fetched.response.body);
    if (!posts) return false;
    kind_ = Kind::wordpress;
    posts_.learn(fetched.response, page, posts->size());
    if (!posts_.has(page)) {
      posts_.pass(page);
      return true;
    }
    PostPage read{{}, posts->size(), 0};
    bool waits = false;
    for (web::WordPressPost& post : *posts) {
      read.last = std::max(read.last, post.id);
      if (!posts_.is_new(page, post.id)) continue;
      waits = waits || !post.coauthors.empty();
      read.fresh.push_back(std::move(post));
    }
    if (waits) {
      waiting_.emplace(page, std::move(read));
    } else {
      write_posts(page, read);
    }
    return true;
  }

  void write_posts(std::int64_t page, const PostPage& read) {
    std::vector<std::string> rows;
    for (const web::WordPressPost& post : read.fresh) {
      const auto authors = coauthors_.authors_of(post);
      without_author_ += authors.empty() ? 1 : 0;
      for (const auto& [key, author] : authors) {
        rows.push_back(row_of(fmt::format("{}/posts/{}/{}", key_, post.id, key), post.link,
                              post.published, key, author));
      }
    }
    posts_.add(page, read.fresh.size(), read.items, read.last);
    write_part(rows);
  }

  bool take_terms(std::int64_t page, const fetch::Fetched& fetched) {
    const auto terms = web::read_terms(fetched.response.body);
    if (!terms) return false;
    terms_.learn(fetched.response, page, terms->size());
    terms_.add(page, terms->size(), terms->size(), 0);
    coauthors_.add_terms(*terms);
    return true;
  }

  bool take_coauthors(std::int64_t post, const fetch::Fetched& fetched) {
    const auto authors = web::read_coauthors(fetched.response.body);
    if (!authors) return false;
    std::vector<std::string> rows;
    for (const auto& [key, author] : coauthors_.add_answer(post, *authors)) {
      if (!guests_.insert(key).second) continue;
      rows.push_back(
          row_of(fmt::format("{}/coauthors/{}", key_, key), author.page, "", key, author));
    }
    if (!rows.empty()) write_part(rows);
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
      coauthors_.add_user(author);
      if (!users_.is_new(page, author.id)) continue;
      ++fresh;
      if (author.name.empty()) continue;
      rows.push_back(row_of(fmt::format("{}/users/{}", key_, author.id), author.page, "",
                            std::to_string(author.id), author));
    }
    users_.add(page, fresh, users->size(), last);
    write_part(rows);
    return true;
  }

  [[nodiscard]] std::string row_of(const std::string& id, const std::string& url,
                                   const std::string& published, const std::string& author_id,
                                   const web::WordPressAuthor& author) const {
    mention::MentionRow row;
    row.document = url.empty() ? std::string_view(id) : std::string_view(url);
    row.url = url;
    row.published = published;
    row.outlet = outlet_;
    row.name = author.name;
    row.author_id = author_id;
    row.bio = author.bio;
    if (!author.site.empty()) row.links.emplace_back(author.site);
    return write_row(row, id);
  }

  void want_feed(fetch::Fetches& fetches) {
    want(fetches, feed_.page(feed_.next()), fetch::Accept::feed, What::feed, feed_.next());
  }

  Status take_feed(Context& context, fetch::Fetches& fetches, std::size_t number, Answer answer) {
    const fetch::Fetched& fetched = answer.fetched;
    const std::int64_t page = answer.page;
    const bool is_feed =
        fetched.outcome == fetch::Outcome::ok && feed::is_feed(fetched.response.body);
    if (!is_feed && page == 1 && feed_.address() == url_) {
      feed_.start(base_ + "/feed/");
      want_feed(fetches);
      return std::nullopt;
    }
    std::vector<std::string> rows;
    if (is_feed && feed_.take(context, fetched, page, rows, without_author_)) {
      write_part(rows);
      if (!feed_.has_ended()) want_feed(fetches);
    } else if (!feed_.end(fetched, page)) {
      answer.fetched.response.body.clear();
      problems_.emplace(number, std::move(answer));
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_complete() const {
    if (kind_ == Kind::feed) return feed_.has_ended();
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
      feed_.write(json);
    } else {
      posts_.write(json.key("posts"));
      users_.write(json.key("users"));
      if (!guests_.empty()) {
        json.key("guests").begin_array();
        for (const std::string& key : guests_) json.string(key);
        json.end_array();
      }
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
  Collection terms_;
  Coauthors coauthors_;
  std::map<std::int64_t, PostPage> waiting_;  ///< for their authors
  std::set<std::string> guests_;              ///< who have their mention
  std::int64_t without_author_ = 0;
  ArchiveFeed feed_;
  std::string parts_;
  std::map<std::size_t, Answer> problems_;
  std::map<std::size_t, std::pair<What, std::int64_t>> wanted_;  ///< by number of the document
};

std::unique_ptr<JobWork> make() { return std::make_unique<Archive>(); }

}  // namespace

extern const JobKind kArchiveJob;
constexpr JobKind kArchiveJob = {"archive", make};

}  // namespace masthead::plugin
