#include "adapters/fix/correct.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "adapters/fix/jsonld_edit.h"
#include "adapters/fix/page_spans.h"
#include "core/render/address.h"
#include "core/render/escape.h"
#include "core/text.h"

namespace masthead::fix {
namespace {

using Value = JsonValue::Kind;

/// Meta tags that have an author's name.
constexpr std::array<std::string_view, 6> kNames = {"author",         "article:author",
                                                    "dc.creator",     "dcterms.creator",
                                                    "parsely-author", "sailthru.author"};
/// Those that have an account.
constexpr std::array<std::string_view, 3> kHandles = {"twitter:creator", "fediverse:creator",
                                                      "twitter:creator:id"};

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    lines.emplace_back(line);
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return lines;
}

bool has(const std::vector<std::string>& lines, std::string_view text) {
  return std::find(lines.begin(), lines.end(), text) != lines.end();
}

/// Who is an author of one "author", and the values as they are to stand.
struct Authors {
  std::vector<std::string> json;
  std::vector<std::string> names;
  bool has_old = false;
};

void rename(JsonldEdit& edit, const Correction& correction) {
  for (std::size_t i = 0; i < edit.values().size(); ++i) {
    const auto& value = edit.values()[i];
    if (value.kind != Value::string || trim_text(value.text) != correction.old_value) continue;
    const bool is_name =
        value.key == "name" && value.parent != JsonValue::kNone && edit.is_author(value.parent);
    const bool is_alone = value.key != "name" && edit.is_author(i);
    if (is_name || is_alone) edit.replace(i, json_string(correction.new_value));
  }
}

std::string person(std::string_view name, std::string_view page) {
  std::string json = "{\"@type\":\"Person\",\"name\":" + json_string(name);
  if (!page.empty()) json += ",\"url\":" + json_string(page);
  return json + "}";
}

std::string page_of(std::string_view name, const Correction& correction) {
  for (const auto& [author, page] : correction.pages) {
    if (author == name) return render::web_address(page);
  }
  return {};
}

/// True of one name that holds all of several: "A and B".
bool holds_all(std::string_view name, const std::vector<std::string>& names) {
  return names.size() > 1 && std::all_of(names.begin(), names.end(), [&](const std::string& each) {
           return name.find(each) != std::string_view::npos;
         });
}

/// The authors as they are to stand: those that stay as they are, then the new ones.
Authors authors_of(std::string_view json, const JsonldEdit& edit,
                   const std::vector<std::size_t>& present, const Correction& correction) {
  const auto old = lines_of(correction.old_value);
  const auto wanted = lines_of(correction.new_value);
  Authors authors;
  for (const auto each : present) {
    const std::string name(trim_text(edit.name_of(each)));
    const bool is_old = has(old, name) || (!old.empty() && holds_all(name, wanted));
    authors.has_old = authors.has_old || is_old;
    if (is_old && !has(wanted, name)) continue;
    const auto& value = edit.values()[each];
    authors.json.emplace_back(json.substr(value.begin, value.end - value.begin));
    authors.names.push_back(name);
  }
  for (const auto& name : wanted) {
    if (has(authors.names, name)) continue;
    authors.json.push_back(person(name, page_of(name, correction)));
    authors.names.push_back(name);
  }
  return authors;
}

void set_authors(std::string_view json, JsonldEdit& edit, const Correction& correction) {
  for (std::size_t i = 0; i < edit.values().size(); ++i) {
    const auto& value = edit.values()[i];
    if (value.key != "author" && value.key != "creator") continue;
    const auto present =
        value.kind == Value::array ? children_of(edit.values(), i) : std::vector<std::size_t>{i};
    const auto authors = authors_of(json, edit, present, correction);
    // Nobody is an author no more than before.
    if (authors.json.empty() || (!authors.has_old && !correction.old_value.empty())) continue;
    std::string list;
    for (const auto& each : authors.json) list += (list.empty() ? "" : ",") + each;
    edit.replace(i, authors.json.size() == 1 ? list : "[" + list + "]");
  }
}

void set_links(JsonldEdit& edit, const std::string& old, const std::string& wanted) {
  for (std::size_t i = 0; i < edit.values().size(); ++i) {
    const auto& value = edit.values()[i];
    if (value.kind != Value::string || trim_text(value.text) != old) continue;
    const auto& holder =
        value.key.empty() && value.parent != JsonValue::kNone ? edit.values()[value.parent] : value;
    if (holder.key != "sameAs" && holder.key != "url") continue;
    wanted.empty() ? edit.remove(i) : edit.replace(i, json_string(wanted));
  }
}

void set_page(JsonldEdit& edit, const Correction& correction) {
  for (std::size_t i = 0; i < edit.values().size(); ++i) {
    if (!edit.is_author(i) || trim_text(edit.name_of(i)) != correction.author) continue;
    const auto url = edit.find(i, "url");
    const auto address = json_string(correction.new_value);
    if (edit.values()[i].kind == Value::string) {
      edit.replace(i, person(correction.author, correction.new_value));
    } else if (url == JsonValue::kNone) {
      edit.add_behind(edit.find(i, "name"), "url", address);
    } else if (edit.values()[url].text == correction.old_value) {
      correction.new_value.empty() ? edit.remove(url) : edit.replace(url, address);
    }
  }
}

/// A member of whoever has it so: the job title, the type.
void set_member(JsonldEdit& edit, std::string_view key, const Correction& correction) {
  for (std::size_t i = 0; i < edit.values().size(); ++i) {
    const auto& value = edit.values()[i];
    if (value.key != key || value.text != correction.old_value) continue;
    if (value.parent == JsonValue::kNone || !edit.is_author(value.parent)) continue;
    const bool is_of_all = key != "@type" && correction.author.empty();
    if (!is_of_all && trim_text(edit.name_of(value.parent)) != correction.author) continue;
    edit.replace(i, json_string(correction.new_value));
  }
}

std::optional<std::string> edit_block(std::string_view json, const Correction& correction) {
  auto values = read_values(json);
  if (!values) return std::nullopt;
  JsonldEdit edit(json, std::move(*values));
  switch (correction.kind) {
    case Correction::Kind::rename:
      rename(edit, correction);
      break;
    case Correction::Kind::authors:
      set_authors(json, edit, correction);
      break;
    case Correction::Kind::links:
      set_links(edit, correction.old_value, correction.new_value);
      break;
    case Correction::Kind::page:
      set_page(edit, correction);
      break;
    case Correction::Kind::title:
      set_member(edit, "jobTitle", correction);
      break;
    case Correction::Kind::type:
      set_member(edit, "@type", correction);
      break;
    case Correction::Kind::handle:
      break;
  }
  if (edit.empty()) return std::nullopt;
  auto edited = edit.apply();
  // What is no JSON any more is worse than what was wrong.
  if (edited == json || !read_values(edited)) return std::nullopt;
  return edited;
}

template <std::size_t size>
bool is_about(const AttributeSpan& meta, const std::array<std::string_view, size>& names) {
  return std::find(names.begin(), names.end(), meta.name) != names.end();
}

/// Whether the attribute says what is to change, and may say the new value.
bool is_meant(const AttributeSpan& attribute, const Correction& correction) {
  if (correction.new_value.empty() || attribute.value != correction.old_value) return false;
  switch (correction.kind) {
    case Correction::Kind::rename:
      return is_about(attribute, kNames);
    case Correction::Kind::authors:
      // A tag names one.
      return is_about(attribute, kNames) && correction.new_value.find('\n') == std::string::npos;
    case Correction::Kind::handle:
      return is_about(attribute, kHandles);
    case Correction::Kind::links:
      return attribute.name.empty() || is_about(attribute, kNames);
    default:
      return false;
  }
}

/// A part of the page, and what is to stand there.
struct Change {
  Span span;
  std::string text;
};

void add_attributes(const std::vector<AttributeSpan>& attributes, const Correction& correction,
                    std::vector<Change>& changes) {
  for (const auto& attribute : attributes) {
    if (!is_meant(attribute, correction)) continue;
    auto text = render::to_markup(correction.new_value);
    if (!attribute.is_quoted) text.insert(0, 1, '"').append(1, '"');
    changes.push_back({attribute.span, std::move(text)});
  }
}

/// True of an address that leads nowhere a page may lead: a script, other data, no host.
bool is_unsafe(const Correction& correction) {
  const bool is_address =
      correction.kind == Correction::Kind::links || correction.kind == Correction::Kind::page;
  return is_address && !correction.new_value.empty() &&
         render::web_address(correction.new_value).empty();
}

/// Makes one change of one value each.
std::optional<std::string> correct_one(const std::string& page, const Correction& correction) {
  if (is_unsafe(correction)) return std::nullopt;
  const auto spans = find_spans(page);
  std::vector<Change> changes;
  for (const auto& block : spans.jsonld) {
    const auto json = std::string_view(page).substr(block.begin, block.end - block.begin);
    if (auto edited = edit_block(json, correction)) changes.push_back({block, std::move(*edited)});
  }
  add_attributes(spans.metas, correction, changes);
  add_attributes(spans.addresses, correction, changes);
  if (changes.empty()) return std::nullopt;
  std::sort(changes.begin(), changes.end(),
            [](const Change& a, const Change& b) { return a.span.begin < b.span.begin; });
  std::string corrected;
  std::size_t at = 0;
  for (const auto& change : changes) {
    corrected.append(page, at, change.span.begin - at).append(change.text);
    at = change.span.end;
  }
  corrected.append(page, at);
  if (corrected == page) return std::nullopt;
  return corrected;
}

}  // namespace

std::optional<std::string> correct(const std::string& page, const Correction& correction) {
  const auto old = lines_of(correction.old_value);
  if (correction.kind != Correction::Kind::links || old.size() < 2) {
    return correct_one(page, correction);
  }
  // Of a list each value is one of its own.
  auto wanted = lines_of(correction.new_value);
  wanted.resize(old.size());
  std::string corrected = page;
  for (std::size_t i = 0; i < old.size(); ++i) {
    Correction one = correction;
    one.old_value = old[i];
    one.new_value = wanted[i];
    if (auto next = correct_one(corrected, one)) corrected = std::move(*next);
  }
  if (corrected == page) return std::nullopt;
  return corrected;
}

}  // namespace masthead::fix
