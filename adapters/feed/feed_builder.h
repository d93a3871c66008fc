#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/feed/feed.h"
#include "adapters/feed/xml_reader.h"
#include "core/limits.h"

namespace masthead::feed {

/// What the words of an element become.
enum class ValueKind : std::uint8_t { words, address, date };

/// Builds a feed of the elements of RSS, RDF and Atom. Of a value that is given twice the first is
/// kept. Elements that are not known are passed over with all that is in them; the words of one
/// that holds markup are read without it.
class FeedBuilder final : public XmlHandler {
 public:
  FeedBuilder(const Limits& limits, std::size_t most_items)
      : limits_(limits), most_items_(most_items) {}

  void open(const XmlName& name, const XmlAttributes& attributes, std::size_t line) override;
  void text(std::string_view text) override;
  void close() override;

  /// The root was one of a feed.
  [[nodiscard]] bool is_feed() const { return is_feed_; }
  [[nodiscard]] Feed take();

 private:
  /// What the element that is open is.
  enum class Place : std::uint8_t {
    root,
    channel,
    item,
    source,  ///< atom:source: the feed an entry came from
    group,   ///< holds what its parent may hold
    people,  ///< byline:contributors, byline:organizations
    person,
    byline_author,
    organisation,
    affiliation,
    value,
    inner,  ///< markup within words
    ignored,
  };

  /// An element that was opened, and the line it is on.
  struct Tag {
    XmlName name;
    const XmlAttributes& attributes;
    std::size_t line;
  };

  Place open_in(Place parent, const Tag& tag);
  Place open_root(const Tag& tag);
  Place open_in_channel(const Tag& tag);
  Place open_in_item(const Tag& tag);
  Place open_in_source(const Tag& tag);
  Place open_in_people(const Tag& tag);
  Place open_in_person(const Tag& tag);
  Place open_in_affiliation(const Tag& tag);
  Place open_byline(const Tag& tag);
  Place open_link(const Tag& tag, std::string& target);
  Place open_credit(const Tag& tag);
  Place open_profile(const Tag& tag);
  Place begin_item(const Tag& tag);
  Place begin_person(const Tag& tag, std::string_view rule, Role role = Role::author);
  Place begin_value(std::string& target, ValueKind kind = ValueKind::words);

  [[nodiscard]] bool is_atom(const XmlName& name) const;
  void end_value();
  void end_person();
  void end_item();

  const Limits& limits_;
  std::size_t most_items_;
  Feed feed_;
  FeedItem item_;
  FeedPerson person_;
  FeedOrganisation organisation_;
  std::vector<Place> open_;
  std::string words_;         ///< of the value that is open
  std::string person_words_;  ///< of the person that is open, outside the elements within
  std::string spare_;         ///< takes what is not kept
  std::string* target_ = nullptr;
  ValueKind kind_ = ValueKind::words;
  bool is_feed_ = false;
  bool is_atom_root_ = false;  ///< "feed" without a namespace
  bool guid_is_link_ = false;
  std::size_t left_out_ = 0;  ///< items beyond the limit
};

}  // namespace masthead::feed
