#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"

namespace masthead::feed {

/// One person as one place of a feed names them. Words are plain text: markup and character
/// references are gone; links stand as they are written.
struct FeedPerson {
  /// Which rule made it, a constant: "feed-byline", "feed-creator" (dc:creator), "feed-author"
  /// (author), "feed-itunes", "feed-contributor", "feed-credit" (media:credit).
  std::string_view rule;
  Role role = Role::author;
  Locator place;     ///< a line of the decoded feed, or a JSON Pointer
  std::string id;    ///< of the byline namespace: what items call them
  std::string name;  ///< the words of the field: several names, an address, "jane@x (Jane)"
  std::string url;
  std::string email;
  std::string image;
  std::string bio;
  std::vector<std::string> links;  ///< profiles elsewhere
};

/// What an item of the byline namespace says of its author and an organisation.
struct FeedAffiliation {
  std::string organisation;  ///< the id it has in the feed
  std::string relationship;  ///< "employed", "former", ...
  std::string title;
};

/// One item or entry.
struct FeedItem {
  std::string id;   ///< guid, atom:id, rdf:about or the "id" of JSON; empty: none
  std::string url;  ///< as it is written
  std::string title;
  std::string published;  ///< RFC 3339 or a date alone; empty: none, or not readable
  std::string modified;
  std::string language;
  std::string outlet;  ///< of another feed this item came from; empty: this feed's
  Locator place;
  std::vector<FeedPerson> people;
  std::vector<FeedPerson> source_people;  ///< the authors of the feed it came from
  std::vector<std::string> authors;       ///< ids of the byline namespace
  std::string author_role;                ///< of the byline namespace: "staff", "editor", ...
  FeedAffiliation affiliation;
};

/// An organisation of the byline namespace.
struct FeedOrganisation {
  std::string id;
  std::string name;
};

/// A feed as it is written; what it means is read_item()'s to say.
struct Feed {
  std::string title;
  std::string url;   ///< of the site, as it is written
  std::string base;  ///< an xml:base, or empty
  std::string language;
  std::vector<FeedPerson> people;               ///< authors of every item that names none
  std::vector<FeedPerson> contributors;         ///< people items refer to by id; sorted by it
  std::vector<FeedOrganisation> organisations;  ///< sorted by id
  std::vector<FeedItem> items;
  std::vector<std::string> warnings;
};

}  // namespace masthead::feed
