#include "adapters/page/jsonld_person.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

using simdjson::dom::object;

constexpr std::size_t kMostValues = 100;  // of one property

enum class Shape : std::uint8_t { name, part_of_name, text, link };

struct Property {
  std::string_view name;
  Shape shape;
  Field field;
};

/// https://schema.org/Person, and what of https://schema.org/Organization is the same.
constexpr Property kProperties[] = {
    {"name", Shape::name, Field::name},
    {"givenName", Shape::part_of_name, Field::name},
    {"additionalName", Shape::part_of_name, Field::name},
    {"familyName", Shape::part_of_name, Field::name},
    {"url", Shape::link, Field::url},
    {"mainEntityOfPage", Shape::link, Field::website},
    {"sameAs", Shape::link, Field::website},
    {"image", Shape::link, Field::image},
    {"jobTitle", Shape::text, Field::job_title},
    {"hasOccupation", Shape::text, Field::job_title},
    {"worksFor", Shape::text, Field::employer},
    {"affiliation", Shape::text, Field::employer},
    {"description", Shape::text, Field::bio},
    {"disambiguatingDescription", Shape::text, Field::bio},
    {"email", Shape::text, Field::email},
    {"knowsAbout", Shape::text, Field::beat},
    {"knowsLanguage", Shape::text, Field::language},
    {"alumniOf", Shape::text, Field::education},
    {"award", Shape::text, Field::award},
    {"workLocation", Shape::text, Field::location},
    {"homeLocation", Shape::text, Field::location},
};

const Property* property_of(std::string_view key) {
  const auto local = local_name(key);
  const auto* at = std::find_if(std::begin(kProperties), std::end(kProperties),
                                [local](const Property& p) { return p.name == local; });
  return at == std::end(kProperties) ? nullptr : at;
}

/// An object that describes a person, and its place.
struct Description {
  object thing;
  std::string path;
};

std::string_view without_mailto(std::string_view text) {
  constexpr std::string_view kScheme = "mailto:";
  text = trim_text(text);
  if (equal_ignoring_case(text.substr(0, kScheme.size()), kScheme)) text.remove_prefix(7);
  return text.substr(0, text.find('?'));
}

class PersonReader {
 public:
  PersonReader(const LdAuthorship& authorship, const LdGraph& graph)
      : authorship_(authorship), graph_(graph) {
    claim_.source = Source::jsonld;
    claim_.rule = authorship.rule;
    claim_.role = authorship.role;
    claim_.of_article = authorship.of_article;
  }

  void read_string(std::string_view text, const std::string& path);
  void read_object(object thing, const std::string& path);
  void add(Field field, std::string value, std::string_view original, const std::string& path);

  std::vector<AuthorClaim> take();

 private:
  void describe(const Description& description);
  void describe_as(std::string_view id);
  void member(const Property& property, const LdLeaf& leaf);
  void link(const Property& property, const LdLeaf& leaf);
  void declare(LdType type);
  [[nodiscard]] bool has(Field field) const {
    return find_first(claim_.observations, field) != nullptr;
  }

  const LdAuthorship& authorship_;
  const LdGraph& graph_;
  AuthorClaim claim_;
  std::vector<Observation> more_names_;
  std::string parts_[3];  ///< given, additional, family name
  std::string parts_path_;
};

void PersonReader::add(Field field, std::string value, std::string_view original,
                       const std::string& path) {
  if (value.empty()) return;
  const bool known =
      std::any_of(claim_.observations.begin(), claim_.observations.end(),
                  [&](const Observation& o) { return o.field == field && o.value == value; });
  if (known) return;
  auto o = observe(field, std::move(value), original, Source::jsonld, authorship_.rule,
                   {Locator::Kind::jsonptr, path});
  const bool another = field == Field::name && has(Field::name);
  (another ? more_names_ : claim_.observations).push_back(std::move(o));
}

void PersonReader::declare(LdType type) {
  if (claim_.declared) return;
  if (type == LdType::person) claim_.declared = AuthorKind::person;
  if (type == LdType::organisation) claim_.declared = AuthorKind::organisation;
}

void PersonReader::link(const Property& property, const LdLeaf& leaf) {
  const auto words = ld_link(leaf.value);
  if (words.size() > kLongestValue) return;
  // The first address is the author's page; what else there is may be anything of theirs.
  const bool another = property.field == Field::url && has(Field::url);
  const Field field = another ? Field::website : property.field;
  if (field == Field::image && has(field)) return;
  add(field, collapse_space(decode_references(words)), words, leaf.path);
}

void PersonReader::member(const Property& property, const LdLeaf& leaf) {
  if (property.shape == Shape::link) return link(property, leaf);
  const auto words = ld_text(leaf.value, graph_);
  if (property.field == Field::email) {
    const auto address = without_mailto(words);
    return add(Field::email, collapse_space(address), words, leaf.path);
  }
  std::string value = plain_text(words);
  if (property.shape != Shape::part_of_name) {
    return add(property.field, std::move(value), words, leaf.path);
  }
  const auto part = static_cast<std::size_t>(&property - &kProperties[1]);
  if (parts_path_.empty()) parts_path_ = leaf.path;
  if (parts_[part].empty()) parts_[part] = std::move(value);
}

void PersonReader::describe(const Description& description) {
  for (const auto each : description.thing) {
    if (each.key == "@type" || each.key == "type") declare(ld_type(each.value));
    const auto* property = property_of(each.key);
    if (property == nullptr) continue;
    const auto path = description.path + pointer_step(each.key);
    for (const auto& leaf : ld_values(each.value, path, kMostValues)) member(*property, leaf);
  }
}

void PersonReader::describe_as(std::string_view id) {
  for (const auto number : graph_.described(id)) {
    const auto& node = graph_.nodes()[number];
    describe({node.object, graph_.path(node)});
  }
}

void PersonReader::read_object(object thing, const std::string& path) {
  describe({thing, path});
  auto id = string_member(thing, "@id");
  if (id.empty()) id = string_member(thing, "id");
  claim_.node = cut_text(id);
  const bool alone = claim_.observations.empty();
  describe_as(id);
  if (alone && !id.empty() && claim_.observations.empty()) claim_.dangling = path + "/@id";
  if (const auto* url = find_first(claim_.observations, Field::url);
      url != nullptr && !has(Field::name)) {
    describe_as(std::string(url->original));
  }
  if (claim_.observations.empty() && is_web_url(id)) {
    add(Field::url, std::string(id), id, path + "/@id");
  }
}

void PersonReader::read_string(std::string_view text, const std::string& path) {
  describe_as(text);
  if (has(Field::name)) return;
  if (is_web_url(trim_text(text))) {
    add(Field::url, collapse_space(text), text, path);
  } else {
    add(Field::name, plain_text(text), text, path);
  }
}

std::vector<AuthorClaim> PersonReader::take() {
  if (!has(Field::name)) {
    std::string name;
    for (const auto& part : parts_) {
      if (!name.empty() && !part.empty()) name += ' ';
      name += part;
    }
    const std::string words = name;
    add(Field::name, std::move(name), words, parts_path_);
  }
  std::vector<AuthorClaim> claims;
  AuthorClaim other = claim_;
  claims.push_back(std::move(claim_));
  for (auto& name : more_names_) {
    other.observations = {std::move(name)};
    claims.push_back(other);
  }
  return claims;
}

/// The values a Role stands in front of; none where `value` is no Role.
std::vector<LdLeaf> behind_role(const LdLeaf& value, std::string_view property) {
  object role;
  if (value.value.get(role) != simdjson::SUCCESS) return {};
  LdType type = LdType::none;
  for (const auto member : role) {
    if (member.key == "@type") type = ld_type(member.value);
  }
  if (type != LdType::role) return {};
  for (const auto member : role) {
    if (local_name(member.key) != property) continue;
    return ld_values(member.value, value.path + pointer_step(member.key), kMostValues);
  }
  return {};
}

void read_leaf(PersonReader& reader, const LdLeaf& leaf) {
  object thing;
  std::string_view text;
  if (leaf.value.get(thing) == simdjson::SUCCESS) {
    if (thing["@value"].get(text) == simdjson::SUCCESS) return reader.read_string(text, leaf.path);
    reader.read_object(thing, leaf.path);
  } else if (leaf.value.get(text) == simdjson::SUCCESS) {
    reader.read_string(text, leaf.path);
  }
}

void append(std::vector<AuthorClaim>& to, std::vector<AuthorClaim> from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

}  // namespace

std::vector<AuthorClaim> ld_people(const LdLeaf& value, const LdAuthorship& authorship,
                                   const LdGraph& graph) {
  std::vector<AuthorClaim> claims;
  for (const auto& leaf : behind_role(value, authorship.property)) {
    PersonReader reader(authorship, graph);
    read_leaf(reader, leaf);
    const auto title = string_member(value.value.get_object().value_unsafe(), "roleName");
    reader.add(Field::job_title, plain_text(title), title, value.path + "/roleName");
    append(claims, reader.take());
  }
  if (!claims.empty()) return claims;
  PersonReader reader(authorship, graph);
  read_leaf(reader, value);
  return reader.take();
}

}  // namespace masthead::page
