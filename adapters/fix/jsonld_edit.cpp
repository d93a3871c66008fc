#include "adapters/fix/jsonld_edit.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "core/json_writer.h"
#include "core/render/escape.h"

namespace masthead::fix {
namespace {

using Kind = JsonValue::Kind;

constexpr std::array<std::string_view, 2> kAuthorKeys = {"author", "creator"};
constexpr std::array<std::string_view, 4> kTypes = {"Person", "Organization",
                                                    "NewsMediaOrganization", "Corporation"};

template <std::size_t size>
bool is_one_of(std::string_view text, const std::array<std::string_view, size>& texts) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

}  // namespace

std::string json_string(std::string_view text) {
  std::string json;
  JsonWriter(json).string(text);
  return render::to_script(json);
}

std::vector<std::size_t> JsonldEdit::authors() const {
  std::vector<std::size_t> authors;
  for (std::size_t i = 0; i < values_.size(); ++i) {
    if (!is_one_of(values_[i].key, kAuthorKeys)) continue;
    if (values_[i].kind != Kind::array) {
      authors.push_back(i);
      continue;
    }
    for (const auto child : children_of(values_, i)) authors.push_back(child);
  }
  return authors;
}

bool JsonldEdit::is_author(std::size_t value) const {
  const auto& self = values_[value];
  if (is_one_of(self.key, kAuthorKeys)) return true;
  const auto type = find(value, "@type");
  if (type != JsonValue::kNone && is_one_of(values_[type].text, kTypes)) return true;
  if (self.parent == JsonValue::kNone) return false;
  const auto& holder = values_[self.parent];
  return holder.kind == Kind::array && is_one_of(holder.key, kAuthorKeys);
}

std::string_view JsonldEdit::name_of(std::size_t value) const {
  if (values_[value].kind == Kind::string) return values_[value].text;
  const auto name = find(value, "name");
  return name == JsonValue::kNone ? std::string_view() : std::string_view(values_[name].text);
}

std::size_t JsonldEdit::find(std::size_t object, std::string_view key) const {
  if (values_[object].kind != Kind::object) return JsonValue::kNone;
  for (const auto child : children_of(values_, object)) {
    if (values_[child].key == key) return child;
  }
  return JsonValue::kNone;
}

void JsonldEdit::replace(std::size_t value, std::string json) {
  edits_.push_back({values_[value].begin, values_[value].end, std::move(json)});
}

void JsonldEdit::remove(std::size_t value) {
  const auto& self = values_[value];
  if (self.parent == JsonValue::kNone) return;
  const auto siblings = children_of(values_, self.parent);
  if (siblings.size() == 1) return remove(self.parent);
  const auto at = std::find(siblings.begin(), siblings.end(), value);
  // With the comma behind it; the last one with the comma in front.
  if (at + 1 != siblings.end()) {
    edits_.push_back({self.member, values_[*(at + 1)].member, {}});
  } else {
    edits_.push_back({values_[*(at - 1)].end, self.end, {}});
  }
}

void JsonldEdit::add_behind(std::size_t member, std::string_view key, std::string_view json) {
  const auto end = values_[member].end;
  edits_.push_back({end, end, "," + json_string(key) + ":" + std::string(json)});
}

std::string JsonldEdit::apply() {
  std::sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) {
    return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
  });
  std::string json;
  std::size_t at = 0;
  for (const auto& edit : edits_) {
    // Of two changes to the same bytes the first one holds.
    if (edit.begin < at) continue;
    json.append(json_.substr(at, edit.begin - at)).append(edit.text);
    at = edit.end;
  }
  return json.append(json_.substr(at));
}

}  // namespace masthead::fix
