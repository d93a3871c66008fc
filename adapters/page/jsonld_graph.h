#pragma once

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/limits.h"

namespace masthead::page {

/// What the types of a JSON-LD node come down to.
enum class LdType : std::uint8_t {
  none,  ///< no type, or one that says nothing about authors
  article,
  work,  ///< another creative work that a page can be about: a recipe, a video
  image,
  web_page,
  profile_page,
  web_site,
  person,
  organisation,
  role,  ///< schema.org Role: stands between a property and its value
};

/// Where a node stands in its block.
enum class LdPlace : std::uint8_t {
  main,    ///< at the top, in "@graph" or as the main entity: what the page is about may be here
  update,  ///< an entry of a live blog
  image,   ///< the image of a main node
  nested,  ///< anywhere else: a comment, a related story, an author
};

/// The last part of a type or property name: "Person" of "schema:Person" or
/// "https://schema.org/Person".
[[nodiscard]] std::string_view local_name(std::string_view name);

/// The type a name of schema.org stands for, in any case and with any prefix.
[[nodiscard]] LdType type_of(std::string_view name);

/// The type a value of "@type" stands for: of several the one that says most about authors.
[[nodiscard]] LdType ld_type(simdjson::dom::element value);

/// An object of a block.
struct LdNode {
  simdjson::dom::object object;
  LdType type = LdType::none;
  LdPlace place = LdPlace::nested;
  std::uint32_t entry = 0;  ///< where it stands: LdGraph::path()
  std::uint32_t owner = 0;  ///< the node it is a property of; its own number: none
  std::string_view id;      ///< "@id", or ""
};

/// The JSON-LD blocks of one page as one graph. It keeps no view of the texts it was given.
///
/// Memory: 10 x the blocks; at most kMostBytes of blocks and kMostEntries objects and arrays are
/// kept, the outer before the inner.
class LdGraph {
 public:
  static constexpr std::size_t kMostBytes = std::size_t{4} << 20;
  static constexpr std::size_t kMostEntries = 50'000;

  explicit LdGraph(const Limits& limits) : depth_limit_(limits.depth) {}

  /// Reads one block; the first is block 0. What was wrong with it is said in words, "" for
  /// nothing; a block that cannot be read holds no nodes.
  [[nodiscard]] std::string add_block(std::string_view text);

  /// Finds the nodes of all blocks. Call it once, behind the last block.
  void build();

  [[nodiscard]] std::span<const LdNode> nodes() const { return nodes_; }
  [[nodiscard]] bool is_cut() const { return cut_; }  ///< some nodes were left out

  /// The nodes that say more about `id` than the id itself, in the order of the page: those of that
  /// "@id", else people and organisations whose "url" it is.
  [[nodiscard]] std::vector<std::uint32_t> described(std::string_view id) const;

  /// The node as a value.
  [[nodiscard]] simdjson::dom::element whole(const LdNode& node) const {
    return entries_[node.entry].element;
  }

  /// The place of a node: "/BLOCK" and an RFC 6901 pointer into it, "/0/@graph/3". A block that
  /// was several values in a row is an array of them.
  [[nodiscard]] std::string path(const LdNode& node) const;

 private:
  struct Entry {
    simdjson::dom::element element;
    std::string_view key;  ///< of the object it is in, or of the array's object
    std::uint32_t parent;  ///< an entry; its own number: a block
    std::uint32_t node;    ///< of the nearest object, itself included; kNoNode: none
    std::uint32_t index;   ///< in its array, or block number; kNoIndex: a member
  };
  static constexpr std::uint32_t kNone = UINT32_MAX;
  using IdRow = std::pair<std::string_view, std::uint32_t>;

  bool parse(std::string& buffer, std::string_view text, std::string& error);
  void add_entry(simdjson::dom::element element, std::string_view key, std::uint32_t parent,
                 std::uint32_t index);
  void add_node(std::uint32_t entry);
  void expand(std::uint32_t entry);
  [[nodiscard]] LdPlace place_of(std::string_view key, std::uint32_t owner) const;

  std::size_t depth_limit_;
  std::size_t bytes_ = 0;
  bool cut_ = false;
  simdjson::dom::parser parser_;
  std::string buffer_;
  std::deque<simdjson::dom::document> documents_;  // elements point at them: they must not move
  std::vector<std::pair<std::uint32_t, const simdjson::dom::document*>> roots_;
  std::uint32_t blocks_ = 0;
  std::vector<Entry> entries_;
  std::vector<LdNode> nodes_;
  std::vector<IdRow> ids_;   ///< sorted; nodes that hold more than an id
  std::vector<IdRow> urls_;  ///< sorted; of people and organisations
};

/// The string of a member, whatever the prefix of its name; "" where it is none. Cost: O(members).
[[nodiscard]] std::string_view string_member(simdjson::dom::object object, std::string_view name);

/// A step of a JSON Pointer: "/" and the name with "~" and "/" escaped.
[[nodiscard]] std::string pointer_step(std::string_view name);

}  // namespace masthead::page
