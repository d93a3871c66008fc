#include "adapters/page/jsonld_value.h"

#include <fmt/format.h>

namespace masthead::page {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

struct Frame {
  array::iterator at;
  array::iterator end;
  std::string path;
  std::size_t index = 0;
};

/// The array a value is or wraps.
bool list_of(element value, std::string& path, array& list) {
  if (value.get(list) == simdjson::SUCCESS) return true;
  object wrapper;
  if (value.get(wrapper) != simdjson::SUCCESS) return false;
  for (const char* name : {"@list", "@set"}) {
    if (wrapper[name].get(list) != simdjson::SUCCESS) continue;
    (path += '/') += name;
    return true;
  }
  return false;
}

std::string_view first_string(element value) {
  array list;
  if (value.get(list) == simdjson::SUCCESS) {
    const auto first = list.begin();
    if (!(first != list.end())) return {};
    value = *first;
  }
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return text;
  object wrapper;
  if (value.get(wrapper) != simdjson::SUCCESS) return {};
  return wrapper["@value"].get(text) == simdjson::SUCCESS ? text : std::string_view{};
}

std::string_view name_of_thing(object thing) {
  for (const auto member : thing) {
    if (local_name(member.key) == "name") return first_string(member.value);
  }
  return {};
}

}  // namespace

std::vector<LdLeaf> ld_values(element value, std::string path, std::size_t most) {
  std::vector<LdLeaf> leaves;
  std::vector<Frame> open;
  array list;
  if (!list_of(value, path, list)) {
    if (!value.is_null()) leaves.push_back({value, std::move(path)});
    return leaves;
  }
  open.push_back({list.begin(), list.end(), std::move(path)});
  while (!open.empty() && leaves.size() < most) {
    Frame& frame = open.back();
    if (!(frame.at != frame.end)) {
      open.pop_back();
      continue;
    }
    const element item = *frame.at;
    ++frame.at;
    std::string place = fmt::format("{}/{}", frame.path, frame.index++);
    if (list_of(item, place, list)) {
      open.push_back({list.begin(), list.end(), std::move(place)});
    } else if (!item.is_null()) {
      leaves.push_back({item, std::move(place)});
    }
  }
  return leaves;
}

std::string_view ld_text(element value, const LdGraph& graph) {
  if (const auto text = first_string(value); !text.empty()) return text;
  object thing;
  if (value.get(thing) != simdjson::SUCCESS) return {};
  if (const auto name = name_of_thing(thing); !name.empty()) return name;
  for (const auto node : graph.described(string_member(thing, "@id"))) {
    const auto name = name_of_thing(graph.nodes()[node].object);
    if (!name.empty()) return name;
  }
  return {};
}

std::string_view ld_link(element value) {
  if (const auto text = first_string(value); !text.empty()) return text;
  object thing;
  if (value.get(thing) != simdjson::SUCCESS) return {};
  for (const char* name : {"url", "contentUrl", "@id"}) {
    for (const auto member : thing) {
      if (local_name(member.key) != name) continue;
      if (const auto link = first_string(member.value); !link.empty()) return link;
    }
  }
  return {};
}

}  // namespace masthead::page
