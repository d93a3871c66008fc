#include "adapters/feed/json_feed.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "adapters/feed/feed_dates.h"
#include "adapters/page/value.h"

namespace masthead::feed {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::string_view kAuthor = "feed-author";
constexpr std::string_view kByline = "feed-byline";

/// A member's string; "" where it is missing or something else.
std::string_view string_of(const object& thing, std::string_view name) {
  std::string_view text;
  return thing[name].get(text) == simdjson::SUCCESS ? text : std::string_view{};
}

std::string words_of(const object& thing, std::string_view name) {
  return page::plain_text(page::cut_text(string_of(thing, name)));
}

std::string address_of(const object& thing, std::string_view name) {
  return page::collapse_space(page::cut_text(string_of(thing, name)));
}

/// An id: a string, or a number that ought to be one.
std::string id_of(const object& thing) {
  std::int64_t number = 0;
  if (thing["id"].get(number) == simdjson::SUCCESS) return fmt::format_int(number).str();
  return address_of(thing, "id");
}

/// Calls `visit(object, number)` for each object of a member that is an array.
template <class Visit>
void each_object(const object& thing, std::string_view name, Visit visit) {
  array elements;
  if (thing[name].get(elements) != simdjson::SUCCESS) return;
  std::size_t number = 0;
  for (const element each : elements) {
    object found;
    if (each.get(found) == simdjson::SUCCESS) visit(found, number);
    ++number;
  }
}

class Reader {
 public:
  Reader(std::size_t most_items, const Limits& limits) : limits_(limits), most_items_(most_items) {}

  Feed read(const object& root) {
    feed_.title = words_of(root, "title");
    feed_.url = address_of(root, "home_page_url");
    feed_.language = address_of(root, "language");
    read_people(root, "", feed_.people);
    if (object byline; root["_byline"].get(byline) == simdjson::SUCCESS) read_byline(byline);
    std::size_t items = 0;
    each_object(root, "items", [&](const object& item, std::size_t number) {
      if (++items <= most_items_) read_item(item, fmt::format("/items/{}", number));
    });
    if (items > most_items_) {
      feed_.warnings.push_back(fmt::format("{} items behind the first {} are left out",
                                           items - most_items_, most_items_));
    }
    return std::move(feed_);
  }

 private:
  void read_byline(const object& byline) {
    each_object(byline, "contributors", [&](const object& person, std::size_t number) {
      if (feed_.contributors.size() > most_items_) return;
      feed_.contributors.push_back(
          read_person(person, kByline, fmt::format("/_byline/contributors/{}", number)));
    });
    each_object(byline, "organizations", [&](const object& organisation, std::size_t) {
      if (feed_.organisations.size() > most_items_) return;
      feed_.organisations.push_back({id_of(organisation), words_of(organisation, "name")});
    });
  }

  void read_item(const object& thing, const std::string& path) {
    FeedItem item;
    item.place = {Locator::Kind::jsonptr, path};
    item.id = id_of(thing);
    item.url = address_of(thing, "url");
    item.title = words_of(thing, "title");
    item.published = read_feed_date(string_of(thing, "date_published"));
    item.modified = read_feed_date(string_of(thing, "date_modified"));
    item.language = address_of(thing, "language");
    read_people(thing, path, item.people);
    if (object byline; thing["_byline"].get(byline) == simdjson::SUCCESS) {
      read_item_byline(byline, path + "/_byline", item);
    }
    feed_.items.push_back(std::move(item));
  }

  void read_item_byline(const object& byline, const std::string& path, FeedItem& item) {
    item.author_role = words_of(byline, "role");
    object author;
    if (byline["author"].get(author) == simdjson::SUCCESS) {
      item.people.push_back(read_person(author, kByline, path + "/author"));
    } else if (auto id = address_of(byline, "author"); !id.empty()) {
      item.authors.push_back(std::move(id));
    }
    object affiliation;
    if (byline["affiliation"].get(affiliation) != simdjson::SUCCESS) return;
    item.affiliation = {address_of(affiliation, "org"), words_of(affiliation, "relationship"),
                        words_of(affiliation, "title")};
  }

  /// "authors", or the "author" of version 1.0 where there are none.
  void read_people(const object& thing, const std::string& path, std::vector<FeedPerson>& people) {
    each_object(thing, "authors", [&](const object& person, std::size_t number) {
      // One more than the limit, so that it can be told.
      if (people.size() > limits_.authors) return;
      people.push_back(read_person(person, kAuthor, fmt::format("{}/authors/{}", path, number)));
    });
    object person;
    if (people.empty() && thing["author"].get(person) == simdjson::SUCCESS) {
      people.push_back(read_person(person, kAuthor, path + "/author"));
    }
  }

  [[nodiscard]] FeedPerson read_person(const object& thing, std::string_view rule,
                                       std::string path) const {
    FeedPerson person;
    person.rule = rule;
    person.place = {Locator::Kind::jsonptr, std::move(path)};
    person.id = id_of(thing);
    person.name = words_of(thing, "name");
    person.url = address_of(thing, "url");
    person.email = address_of(thing, "email");
    person.image = address_of(thing, "avatar");
    read_profile(thing, person);
    if (object byline; thing["_byline"].get(byline) == simdjson::SUCCESS) {
      read_profile(byline, person);
    }
    return person;
  }

  void read_profile(const object& thing, FeedPerson& person) const {
    if (person.bio.empty()) person.bio = words_of(thing, "context");
    each_object(thing, "profiles", [&](const object& profile, std::size_t) {
      auto href = address_of(profile, "href");
      if (!href.empty() && person.links.size() <= limits_.links) {
        person.links.push_back(std::move(href));
      }
    });
  }

  const Limits& limits_;
  std::size_t most_items_;
  Feed feed_;
};

}  // namespace

Result<Feed> parse_json_feed(std::string_view text, std::size_t most_items, const Limits& limits) {
  simdjson::dom::parser parser;
  if (parser.allocate(std::max<std::size_t>(text.size(), 1), limits.depth) != simdjson::SUCCESS) {
    throw std::bad_alloc();
  }
  element root;
  const auto failure = parser.parse(text.data(), text.size()).get(root);
  if (failure == simdjson::DEPTH_ERROR) {
    return Error{Errc::limit,
                 fmt::format("the feed is nested deeper than limits.depth ({})", limits.depth)};
  }
  if (failure != simdjson::SUCCESS) {
    return Error{Errc::malformed,
                 fmt::format("the feed is not JSON: {}", simdjson::error_message(failure))};
  }
  object feed;
  if (root.get(feed) != simdjson::SUCCESS ||
      string_of(feed, "version").find("jsonfeed.org/version/") == std::string_view::npos) {
    return Error{Errc::malformed,
                 "this is no feed: a JSON Feed is an object whose \"version\" is "
                 "\"https://jsonfeed.org/version/1.1\""};
  }
  return Reader(most_items, limits).read(feed);
}

}  // namespace masthead::feed
