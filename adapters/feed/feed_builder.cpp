#include "adapters/feed/feed_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "adapters/feed/feed_dates.h"
#include "adapters/page/value.h"

namespace masthead::feed {
namespace {

constexpr std::string_view kByline = "feed-byline";
constexpr std::string_view kCreator = "feed-creator";
constexpr std::string_view kAuthor = "feed-author";
constexpr std::string_view kItunes = "feed-itunes";
constexpr std::string_view kContributor = "feed-contributor";
constexpr std::string_view kCredit = "feed-credit";

/// What an element of an item says of it. `plain`: of RSS or Atom.
struct ItemValue {
  std::string_view local;
  bool plain;
  std::string FeedItem::*member;
  ValueKind kind;
};
constexpr ItemValue kItemValues[] = {
    {"title", true, &FeedItem::title, ValueKind::words},
    {"guid", true, &FeedItem::id, ValueKind::address},
    {"id", true, &FeedItem::id, ValueKind::address},
    {"pubDate", true, &FeedItem::published, ValueKind::date},
    {"published", true, &FeedItem::published, ValueKind::date},
    {"issued", true, &FeedItem::published, ValueKind::date},
    {"updated", true, &FeedItem::modified, ValueKind::date},
    {"modified", true, &FeedItem::modified, ValueKind::date},
    {"date", false, &FeedItem::published, ValueKind::date},
    {"modified", false, &FeedItem::modified, ValueKind::date},
    {"language", false, &FeedItem::language, ValueKind::words},
};

struct PersonValue {
  std::string_view local;
  std::string FeedPerson::*member;
  ValueKind kind;
};
constexpr PersonValue kPersonValues[] = {
    {"name", &FeedPerson::name, ValueKind::words},
    {"uri", &FeedPerson::url, ValueKind::address},
    {"url", &FeedPerson::url, ValueKind::address},
    {"homepage", &FeedPerson::url, ValueKind::address},
    {"email", &FeedPerson::email, ValueKind::address},
    {"context", &FeedPerson::bio, ValueKind::words},
    {"avatar", &FeedPerson::image, ValueKind::address},
};

bool is_plain(const XmlName& name) { return name.space == Space::rss || name.space == Space::atom; }

Locator line_place(std::size_t line) { return {Locator::Kind::line, fmt::format_int(line).str()}; }

}  // namespace

bool FeedBuilder::is_atom(const XmlName& name) const {
  return name.space == Space::atom || (is_atom_root_ && name.space == Space::rss);
}

void FeedBuilder::open(const XmlName& name, const XmlAttributes& attributes, std::size_t line) {
  const Tag tag{name, attributes, line};
  open_.push_back(open_.empty() ? open_root(tag) : open_in(open_.back(), tag));
}

FeedBuilder::Place FeedBuilder::open_in(Place parent, const Tag& tag) {
  switch (parent) {
    case Place::root:
    case Place::channel:
      return open_in_channel(tag);
    case Place::item:
    case Place::group:
      return open_in_item(tag);
    case Place::source:
      return open_in_source(tag);
    case Place::people:
    case Place::byline_author:
      return open_in_people(tag);
    case Place::person:
      return open_in_person(tag);
    case Place::organisation:
      return tag.name == XmlName{Space::byline, "name"} ? begin_value(organisation_.name)
                                                        : Place::ignored;
    case Place::affiliation:
      return open_in_affiliation(tag);
    case Place::value:
    case Place::inner:
      return Place::inner;
    case Place::ignored:
      break;
  }
  return Place::ignored;
}

FeedBuilder::Place FeedBuilder::open_root(const Tag& tag) {
  const auto local = tag.name.local;
  is_feed_ = local == "rss" || local == "feed" || local == "RDF" || local == "channel";
  if (!is_feed_) return Place::ignored;
  is_atom_root_ = local == "feed";
  if (const auto base = tag.attributes.find("base", Space::xml); page::is_web_url(base)) {
    feed_.base = base;
  }
  if (is_atom_root_) feed_.language = tag.attributes.find("lang", Space::xml);
  return is_atom_root_ || local == "channel" ? Place::channel : Place::root;
}

FeedBuilder::Place FeedBuilder::open_in_channel(const Tag& tag) {
  const auto [space, local] = tag.name;
  if (space == Space::byline) return open_byline(tag);
  if (space == Space::dc && local == "language") return begin_value(feed_.language);
  if (!is_plain(tag.name)) return Place::ignored;
  if (local == "item" || local == "entry") return begin_item(tag);
  if (local == "channel") return Place::channel;
  if (local == "title") return begin_value(feed_.title);
  if (local == "link") return open_link(tag, feed_.url);
  if (local == "language") return begin_value(feed_.language);
  if (local == "author" && is_atom(tag.name)) return begin_person(tag, kAuthor);
  return Place::ignored;
}

FeedBuilder::Place FeedBuilder::begin_item(const Tag& tag) {
  item_ = {};
  item_.place = line_place(tag.line);
  item_.id = tag.attributes.find("about", Space::rdf);
  if (page::is_web_url(item_.id)) item_.url = item_.id;
  item_.language = tag.attributes.find("lang", Space::xml);
  guid_is_link_ = false;
  return Place::item;
}

FeedBuilder::Place FeedBuilder::open_in_item(const Tag& tag) {
  const auto [space, local] = tag.name;
  if (space == Space::byline) return open_byline(tag);
  if (space == Space::media) return open_credit(tag);
  if (space == Space::itunes && local == "author") return begin_person(tag, kItunes);
  if (space == Space::dc && local == "creator") return begin_person(tag, kCreator);
  const bool plain = is_plain(tag.name);
  if (!plain && space != Space::dc) return Place::ignored;
  if (local == "contributor") return begin_person(tag, kContributor, Role::contributor);
  if (plain && local == "author") return begin_person(tag, kAuthor);
  if (plain && local == "link") return open_link(tag, item_.url);
  if (plain && local == "source") {
    return is_atom(tag.name) ? Place::source : begin_value(item_.outlet);
  }
  if (plain && local == "guid") guid_is_link_ = tag.attributes.find("isPermaLink") != "false";
  for (const auto& value : kItemValues) {
    if (value.plain == plain && value.local == local) {
      return begin_value(item_.*value.member, value.kind);
    }
  }
  return Place::ignored;
}

FeedBuilder::Place FeedBuilder::open_in_source(const Tag& tag) {
  if (!is_plain(tag.name)) return Place::ignored;
  if (tag.name.local == "title") return begin_value(item_.outlet);
  if (tag.name.local == "author") return begin_person(tag, kAuthor);
  return Place::ignored;
}

/// What Media RSS wraps its credits in, and the credits.
FeedBuilder::Place FeedBuilder::open_credit(const Tag& tag) {
  if (tag.name.local == "group" || tag.name.local == "content") return Place::group;
  if (tag.name.local != "credit") return Place::ignored;
  const auto role = tag.attributes.find("role");
  const bool writes = role == "author" || role == "writer" || role == "reporter";
  return begin_person(tag, kCredit, writes ? Role::author : Role::photographer);
}

FeedBuilder::Place FeedBuilder::open_byline(const Tag& tag) {
  const auto local = tag.name.local;
  const bool in_item = open_.back() == Place::item || open_.back() == Place::group;
  if (!in_item) {
    const bool holds = local == "contributors" || local == "organizations";
    return holds ? Place::people : open_in_people(tag);
  }
  if (local == "role") return begin_value(item_.author_role);
  if (local == "affiliation") return Place::affiliation;
  if (local != "author") return Place::ignored;
  const auto ref = tag.attributes.find("ref");
  if (!ref.empty() && item_.authors.size() <= limits_.authors) item_.authors.emplace_back(ref);
  return Place::byline_author;
}

FeedBuilder::Place FeedBuilder::open_in_people(const Tag& tag) {
  if (tag.name == XmlName{Space::byline, "person"}) {
    const auto place = begin_person(tag, kByline);
    person_.id = tag.attributes.find("id");
    return place;
  }
  const bool is_organisation = tag.name == XmlName{Space::byline, "org"};
  if (!is_organisation || open_.back() == Place::byline_author) return Place::ignored;
  organisation_ = {std::string(tag.attributes.find("id")), {}};
  return Place::organisation;
}

FeedBuilder::Place FeedBuilder::open_in_person(const Tag& tag) {
  const auto [space, local] = tag.name;
  if (!is_plain(tag.name) && space != Space::byline) return Place::inner;
  if (local == "profile") return open_profile(tag);
  if (local == "url" && !person_.url.empty() && person_.links.size() < limits_.links) {
    person_.links.emplace_back();
    return begin_value(person_.links.back(), ValueKind::address);
  }
  for (const auto& value : kPersonValues) {
    if (value.local == local) return begin_value(person_.*value.member, value.kind);
  }
  return space == Space::byline ? Place::ignored : Place::inner;
}

FeedBuilder::Place FeedBuilder::open_profile(const Tag& tag) {
  const auto href = tag.attributes.find("href");
  if (!href.empty() && person_.links.size() <= limits_.links) person_.links.emplace_back(href);
  return Place::ignored;
}

FeedBuilder::Place FeedBuilder::open_in_affiliation(const Tag& tag) {
  if (tag.name.space != Space::byline) return Place::ignored;
  auto& affiliation = item_.affiliation;
  if (tag.name.local == "org-ref") affiliation.organisation = tag.attributes.find("ref");
  if (tag.name.local == "relationship") return begin_value(affiliation.relationship);
  if (tag.name.local == "title") return begin_value(affiliation.title);
  return Place::ignored;
}

FeedBuilder::Place FeedBuilder::open_link(const Tag& tag, std::string& target) {
  const auto href = tag.attributes.find("href");
  if (href.empty()) {
    return is_atom(tag.name) ? Place::ignored : begin_value(target, ValueKind::address);
  }
  const auto rel = tag.attributes.find("rel");
  if (target.empty() && (rel.empty() || rel == "alternate")) target = href;
  return Place::ignored;
}

FeedBuilder::Place FeedBuilder::begin_person(const Tag& tag, std::string_view rule, Role role) {
  person_ = {};
  person_.rule = rule;
  person_.role = role;
  person_.place = line_place(tag.line);
  person_words_.clear();
  return Place::person;
}

FeedBuilder::Place FeedBuilder::begin_value(std::string& target, ValueKind kind) {
  target_ = target.empty() ? &target : &spare_;
  kind_ = kind;
  words_.clear();
  return Place::value;
}

void FeedBuilder::text(std::string_view text) {
  if (open_.empty()) return;
  const auto place = open_.back();
  if (place != Place::value && place != Place::inner && place != Place::person) return;
  auto& words = target_ != nullptr ? words_ : person_words_;
  if (words.size() <= page::kLongestValue) words += text;
}

void FeedBuilder::close() {
  const auto place = open_.back();
  open_.pop_back();
  if (place == Place::value) end_value();
  if (place == Place::person) end_person();
  if (place == Place::item) end_item();
  if (place == Place::organisation && feed_.organisations.size() < most_items_) {
    feed_.organisations.push_back(std::move(organisation_));
  }
}

void FeedBuilder::end_value() {
  const auto words = page::cut_text(words_);
  if (kind_ == ValueKind::date) {
    *target_ = read_feed_date(words);
  } else if (kind_ == ValueKind::address) {
    *target_ = page::collapse_space(words);
  } else {
    *target_ = page::plain_text(words);
  }
  target_ = nullptr;
}

void FeedBuilder::end_person() {
  if (person_.name.empty()) person_.name = page::plain_text(page::cut_text(person_words_));
  std::erase(person_.links, "");
  std::vector<FeedPerson>* people = &item_.people;
  std::size_t most = limits_.authors;
  if (open_.back() == Place::source) people = &item_.source_people;
  if (open_.back() == Place::channel || open_.back() == Place::root) people = &feed_.people;
  if (open_.back() == Place::people || person_.rule == kByline) {
    if (open_.back() != Place::byline_author) {
      people = &feed_.contributors;
      most = most_items_;
    }
  }
  // One more than the limit, so that it can be told.
  if (people->size() <= most) people->push_back(std::move(person_));
}

void FeedBuilder::end_item() {
  if (item_.url.empty() && guid_is_link_ && page::is_web_url(item_.id)) item_.url = item_.id;
  if (feed_.items.size() < most_items_) {
    feed_.items.push_back(std::move(item_));
  } else {
    ++left_out_;
  }
}

Feed FeedBuilder::take() {
  if (left_out_ > 0) {
    feed_.warnings.push_back(
        fmt::format("{} items behind the first {} are left out", left_out_, most_items_));
  }
  return std::move(feed_);
}

}  // namespace masthead::feed
