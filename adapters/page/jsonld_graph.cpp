#include "adapters/page/jsonld_graph.h"

#include <fmt/format.h>

#include <algorithm>

#include "adapters/page/json_repair.h"
#include "core/text.h"

namespace masthead::page {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

bool is_blank(std::string_view text) { return trim_text(text).empty(); }

/// Of several types the one that says most about authors: the enumerators' order, "none" last.
LdType stronger(LdType a, LdType b) {
  if (a == LdType::none) return b;
  return b == LdType::none ? a : std::min(a, b);
}

std::string_view string_of(element value) {
  std::string_view text;
  return value.get(text) == simdjson::SUCCESS ? text : std::string_view{};
}

struct ById {
  bool operator()(const std::pair<std::string_view, std::uint32_t>& row,
                  std::string_view id) const {
    return row.first < id;
  }
  bool operator()(std::string_view id,
                  const std::pair<std::string_view, std::uint32_t>& row) const {
    return id < row.first;
  }
};

}  // namespace

LdType ld_type(element value) {
  std::string_view name;
  if (value.get(name) == simdjson::SUCCESS) return type_of(name);
  array names;
  if (value.get(names) != simdjson::SUCCESS) return LdType::none;
  auto type = LdType::none;
  for (const element each : names) {
    if (each.get(name) == simdjson::SUCCESS) type = stronger(type, type_of(name));
  }
  return type;
}

std::string_view string_member(object object, std::string_view name) {
  for (const auto member : object) {
    if (equal_ignoring_case(local_name(member.key), name)) return string_of(member.value);
  }
  return {};
}

std::string pointer_step(std::string_view name) {
  std::string step = "/";
  for (const char c : name) {
    if (c == '~') {
      step += "~0";
    } else if (c == '/') {
      step += "~1";
    } else {
      step += c;
    }
  }
  return step;
}

bool LdGraph::parse(std::string& buffer, std::string_view text, std::string& error) {
  buffer.reserve(text.size() + simdjson::SIMDJSON_PADDING);
  buffer = text;
  if (parser_.capacity() < text.size() || parser_.max_depth() != depth_limit_) {
    const auto failure = parser_.allocate(std::max(text.size(), parser_.capacity()), depth_limit_);
    if (failure != simdjson::SUCCESS) throw std::bad_alloc();
  }
  documents_.emplace_back();
  element root;
  const auto failure =
      parser_.parse_into_document(documents_.back(), buffer.data(), buffer.size(), false).get(root);
  if (failure == simdjson::SUCCESS) return true;
  documents_.pop_back();
  if (failure == simdjson::MEMALLOC) throw std::bad_alloc();
  error = simdjson::error_message(failure);
  return false;
}

std::string LdGraph::add_block(std::string_view text) {
  const std::uint32_t block = blocks_++;
  if (is_blank(text)) return {};
  if (text.size() > kMostBytes - bytes_) return "left out: too much JSON-LD in one page";
  bytes_ += text.size();
  std::string error;
  std::string words;
  if (!parse(buffer_, text, error)) {
    const auto repaired = repair_json(text);
    if (is_blank(repaired.text) && repaired.repairs.empty()) return {};
    if (!parse(buffer_, repaired.text, error)) return "not JSON: " + error;
    words = "repaired: " + repaired.repairs;
  }
  roots_.emplace_back(block, &documents_.back());
  return words;
}

void LdGraph::add_entry(element element, std::string_view key, std::uint32_t parent,
                        std::uint32_t index) {
  if (!element.is_object() && !element.is_array()) return;
  if (entries_.size() >= kMostEntries) {
    cut_ = true;
    return;
  }
  const auto entry = static_cast<std::uint32_t>(entries_.size());
  const bool is_root = parent == kNone;
  entries_.push_back(
      {element, key, is_root ? entry : parent, is_root ? kNone : entries_[parent].node, index});
  if (element.is_object()) add_node(entry);
}

LdPlace LdGraph::place_of(std::string_view key, std::uint32_t owner) const {
  if (owner == kNone) return LdPlace::main;
  if (nodes_[owner].place != LdPlace::main) return LdPlace::nested;
  if (key == "@graph" || key == "mainEntity" || key == "mainEntityOfPage") return LdPlace::main;
  if (key == "liveBlogUpdate") return LdPlace::update;
  const bool image = key == "image" || key == "primaryImageOfPage" || key == "thumbnail";
  return image ? LdPlace::image : LdPlace::nested;
}

void LdGraph::add_node(std::uint32_t entry) {
  Entry& at = entries_[entry];
  const auto number = static_cast<std::uint32_t>(nodes_.size());
  LdNode node;
  node.object = at.element.get_object().value_unsafe();
  node.entry = entry;
  node.owner = at.node == kNone ? number : at.node;
  node.place = place_of(local_name(at.key), at.node);
  std::size_t members = 0;
  std::string_view url;
  for (const auto member : node.object) {
    ++members;
    if (member.key == "@type" || member.key == "type") {
      node.type = stronger(node.type, ld_type(member.value));
    } else if (member.key == "@id" || member.key == "id") {
      node.id = string_of(member.value);
    } else if (local_name(member.key) == "url") {
      url = string_of(member.value);
    }
  }
  at.node = number;
  nodes_.push_back(node);
  if (!node.id.empty() && members > 1) ids_.emplace_back(node.id, number);
  const bool somebody = node.type == LdType::person || node.type == LdType::organisation;
  if (somebody && !url.empty()) urls_.emplace_back(url, number);
}

void LdGraph::expand(std::uint32_t entry) {
  const Entry at = entries_[entry];
  if (at.element.is_array()) {
    std::uint32_t index = 0;
    const array items = at.element.get_array().value_unsafe();
    for (const element item : items) add_entry(item, at.key, entry, index++);
    return;
  }
  const object thing = at.element.get_object().value_unsafe();
  for (const auto member : thing) {
    if (member.key != "@context") add_entry(member.value, member.key, entry, kNone);
  }
}

void LdGraph::build() {
  for (const auto& [block, document] : roots_) add_entry(document->root(), {}, kNone, block);
  // The list grows while it is walked: outer nodes come first, and nothing recurs.
  for (std::uint32_t i = 0; i < entries_.size() && !cut_; ++i) expand(i);
  std::sort(ids_.begin(), ids_.end());
  std::sort(urls_.begin(), urls_.end());
}

std::vector<std::uint32_t> LdGraph::described(std::string_view id) const {
  constexpr std::ptrdiff_t kMost = 8;
  std::vector<std::uint32_t> found;
  if (id.empty()) return found;
  for (const auto* rows : {&ids_, &urls_}) {
    const auto [first, last] = std::equal_range(rows->begin(), rows->end(), id, ById{});
    for (auto row = first; row != last && row - first < kMost; ++row) found.push_back(row->second);
    if (!found.empty()) break;
  }
  return found;
}

std::string LdGraph::path(const LdNode& node) const {
  std::vector<std::uint32_t> way;
  for (std::uint32_t at = node.entry;; at = entries_[at].parent) {
    way.push_back(at);
    if (entries_[at].parent == at) break;
  }
  std::string path;
  for (auto at = way.rbegin(); at != way.rend(); ++at) {
    const Entry& entry = entries_[*at];
    path += entry.index == kNone ? pointer_step(entry.key) : fmt::format("/{}", entry.index);
  }
  return path;
}

}  // namespace masthead::page
