#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "adapters/byline/byline.h"
#include "adapters/feed/feed_reader.h"
#include "adapters/page/claim_list.h"
#include "adapters/page/claims.h"
#include "adapters/page/reconcile.h"
#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::feed {
namespace {

constexpr std::string_view kByline = "feed-byline";
constexpr std::string_view kItunes = "feed-itunes";
constexpr std::string_view kItemRule = "feed-item";
constexpr std::string_view kChannelRule = "feed-channel";

/// The rules that name an item's authors, the most trusted first.
constexpr std::array<std::string_view, 6> kTrust = {kByline, "feed-creator",     "feed-author",
                                                    kItunes, "feed-contributor", "feed-credit"};

std::size_t rank_of(std::string_view rule) {
  return static_cast<std::size_t>(std::find(kTrust.begin(), kTrust.end(), rule) - kTrust.begin());
}

/// The thing of that id in a list sorted by id, or nullptr.
template <class Thing>
const Thing* find_by_id(const std::vector<Thing>& things, std::string_view id) {
  const auto at = std::lower_bound(
      things.begin(), things.end(), id,
      [](const Thing& thing, std::string_view wanted) { return thing.id < wanted; });
  return at != things.end() && at->id == id ? &*at : nullptr;
}

/// A mailbox that nobody reads stands for nobody.
bool is_mailbox(std::string_view email) {
  const auto at = email.find('@');
  if (at == std::string_view::npos || at == 0 || email.ends_with(".invalid")) return false;
  std::string local(email.substr(0, at));
  std::erase_if(local, [](char c) { return c == '-' || c == '_' || c == '.'; });
  return !equal_ignoring_case(local, "noreply") && !equal_ignoring_case(local, "donotreply");
}

/// Makes what the page adapter makes of a page: claims, which reconcile() decides upon.
class ItemClaims {
 public:
  ItemClaims(const Feed& feed, const FeedItem& item, const FeedInput& input)
      : feed_(feed), item_(item), base_(base_of(feed, input)) {
    url_ = page::resolve_url(item.url, base_);
  }

  page::PageClaims make() {
    add_article();
    add_authors();
    return std::move(claims_);
  }

  [[nodiscard]] std::string_view page_url() const { return url_.empty() ? base_ : url_; }

 private:
  static std::string base_of(const Feed& feed, const FeedInput& input) {
    for (const std::string_view base : {std::string_view(feed.base), std::string_view(feed.url)}) {
      if (page::is_web_url(base)) return std::string(base);
    }
    return page::is_web_url(input.url) ? std::string(input.url) : std::string();
  }

  void add_article() {
    put(Field::headline, item_.title, kItemRule);
    put(Field::url, url_, kItemRule);
    put(Field::published, item_.published, kItemRule);
    put(Field::modified, item_.modified, kItemRule);
    put(Field::language, item_.language.empty() ? feed_.language : item_.language, kItemRule);
    put(Field::outlet, item_.outlet.empty() ? feed_.title : item_.outlet, kChannelRule);
    if (item_.outlet.empty() && page::is_web_url(feed_.url)) {
      claims_.outlet_links.push_back(observe(Field::website, feed_.url, item_.place, kChannelRule));
    }
  }

  void add_authors() {
    std::vector<const FeedPerson*> people;
    people.reserve(item_.people.size() + item_.authors.size() + feed_.people.size());
    for (const auto& person : item_.people) people.push_back(&person);
    add_referred(people);
    const auto signs = [](const FeedPerson* person) {
      return person->role == Role::author && person->rule != kItunes;
    };
    // A podcast's network is what its items name where they name nobody else.
    if (std::any_of(people.begin(), people.end(), signs)) {
      std::erase_if(people, [](const FeedPerson* person) { return person->rule == kItunes; });
    }
    const bool inherits = std::none_of(people.begin(), people.end(), [](const FeedPerson* person) {
      return person->role == Role::author;
    });
    if (inherits) {
      const auto& from = item_.source_people.empty() ? feed_.people : item_.source_people;
      for (const auto& person : from) people.push_back(&person);
    }
    std::stable_sort(people.begin(), people.end(), [](const auto* a, const auto* b) {
      return rank_of(a->rule) < rank_of(b->rule);
    });
    for (const auto* person : people) add_person(*person);
  }

  void add_referred(std::vector<const FeedPerson*>& people) {
    for (const auto& id : item_.authors) {
      if (const auto* person = find_by_id(feed_.contributors, id)) {
        people.push_back(person);
      } else {
        claims_.warnings.push_back(fmt::format("the feed has no contributor \"{}\"", id));
      }
    }
  }

  void add_person(const FeedPerson& person) {
    page::AuthorClaim claim;
    claim.source = Source::feed;
    claim.rule = person.rule;
    claim.role = person.role;
    const bool of_byline = person.rule == kByline;
    if (of_byline && item_.author_role == "editor") claim.role = Role::contributor;
    const auto add = [&](Field field, std::string value) {
      if (value.empty()) return;
      claim.observations.push_back(observe(field, std::move(value), person.place, person.rule));
    };
    add(Field::name, person.name);
    if (is_mailbox(person.email)) add(Field::email, person.email);
    // Which of an author's addresses is their page at the outlet, their host says.
    add(Field::website, page::resolve_url(person.url, base_));
    for (const auto& link : person.links) add(Field::website, page::resolve_url(link, base_));
    add(Field::image, page::resolve_url(person.image, base_));
    add(Field::bio, person.bio);
    if (of_byline) add_affiliation(add);
    if (!claim.observations.empty()) claims_.authors.push_back(std::move(claim));
  }

  template <class Add>
  void add_affiliation(Add add) const {
    const auto& given = item_.affiliation;
    const bool former = given.relationship == "former";
    if (!former && given.relationship != "employed") return;
    add(former ? Field::former_title : Field::job_title, given.title);
    if (const auto* employer = find_by_id(feed_.organisations, given.organisation)) {
      add(former ? Field::former_employer : Field::employer, employer->name);
    }
  }

  static Observation observe(Field field, std::string value, const Locator& place,
                             std::string_view rule) {
    const std::string original = value;
    return page::observe(field, std::move(value), original, Source::feed, rule, place);
  }

  void put(Field field, const std::string& value, std::string_view rule) {
    if (!value.empty()) claims_.article.push_back(observe(field, value, item_.place, rule));
  }

  const Feed& feed_;
  const FeedItem& item_;
  std::string base_;
  std::string url_;
  page::PageClaims claims_;
};

/// How many names the claims give, as far as it takes to know that they are too many. Reading them
/// is linear; telling which are one person's is not.
bool has_too_many(const page::PageClaims& claims, const words::Vocabulary& vocabulary,
                  const Limits& limits) {
  constexpr std::size_t kShortestName = 2;  // "A,"
  std::size_t bytes = 0;
  for (const auto& claim : claims.authors) {
    const auto* name = find_first(claim.observations, Field::name);
    if (name != nullptr) bytes += name->value.size() + 1;
  }
  if (bytes / kShortestName <= limits.authors) return claims.authors.size() > limits.authors;
  std::size_t names = 0;
  for (const auto& claim : claims.authors) {
    const auto* name = find_first(claim.observations, Field::name);
    if (name == nullptr) continue;
    names += byline::read_byline(name->value, claim.declared, {}, vocabulary).size();
    if (names > limits.authors) return true;
  }
  return false;
}

std::string name_of(const FeedItem& item, std::string_view feed, std::size_t index) {
  if (!item.id.empty()) return item.id;
  return item.url.empty() ? fmt::format("{}#{}", feed, index + 1) : item.url;
}

}  // namespace

Document read_item(const Feed& feed, std::size_t item, const FeedInput& input,
                   links::LinkReader& links, const words::Vocabulary& vocabulary,
                   const Limits& limits) {
  const FeedItem& given = feed.items[item];
  ItemClaims maker(feed, given, input);
  auto claims = maker.make();
  const std::string id = name_of(given, input.id, item);
  if (has_too_many(claims, vocabulary, limits)) {
    claims.authors.clear();
    claims.warnings.push_back(
        fmt::format("more authors than limits.authors ({}): none is read", limits.authors));
  }
  auto article = claims.article;
  auto document =
      page::reconcile(id, maker.page_url(), std::move(claims), links, vocabulary, limits);
  if (document) return std::move(*document);
  Document without;
  without.id = id;
  for (auto& observation : article) {
    seal(observation, id);
    without.article.observations.push_back(std::move(observation));
  }
  without.warnings.push_back(document.error().message);
  return without;
}

}  // namespace masthead::feed
