#include "tests/unit/reconcile_table.h"

#include <iterator>
#include <string_view>
#include <utility>

namespace masthead::test {
namespace {

using simdjson::dom::element;

std::string text_of(element object, std::string_view member) {
  std::string_view value;
  return object[member].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

Observation observe(Field field, std::string value, std::string_view rule, Source source) {
  Observation observation;
  observation.field = field;
  observation.original = value;
  observation.value = std::move(value);
  observation.source = source;
  observation.rule = rule;
  return observation;
}

/// Rules are constants: a claim keeps a view.
std::string_view constant_rule(std::string_view rule) {
  static constexpr std::string_view kRules[] = {
      "jsonld-author",        "jsonld-creator",         "jsonld-editor",
      "jsonld-person",        "jsonld-other",           "jsonld-image",
      "meta-author",          "meta-article-author",    "meta-parsely",
      "meta-twitter-creator", "meta-fediverse-creator", "meta-dc-creator",
      "rel-author",           "microdata-author",       "hcard-author",
      "visible-byline",       "visible-line",           "jsonld-contributor",
      "link-to-author",       "jsonld-profile",
  };
  for (const auto known : kRules) {
    if (known == rule) return known;
  }
  return "unknown-rule";
}

Source source_of(std::string_view rule) {
  if (rule.starts_with("jsonld")) return Source::jsonld;
  if (rule.starts_with("meta")) return Source::meta;
  if (rule.starts_with("microdata")) return Source::microdata;
  if (rule.starts_with("hcard")) return Source::hcard;
  if (rule.starts_with("visible")) return Source::byline;
  return Source::rel;
}

Role role_of(std::string_view word) {
  if (word == "contributor") return Role::contributor;
  return word == "photographer" ? Role::photographer : Role::author;
}

constexpr std::pair<std::string_view, Field> kFields[] = {
    {"name", Field::name},         {"url", Field::url},     {"website", Field::website},
    {"handle", Field::handle},     {"email", Field::email}, {"job_title", Field::job_title},
    {"employer", Field::employer}, {"bio", Field::bio},     {"image", Field::image},
};

/// "place": a JSON Pointer.
Locator place_of(element row) {
  auto place = text_of(row, "place");
  return place.empty() ? Locator{} : Locator{Locator::Kind::jsonptr, std::move(place)};
}

page::AuthorClaim claim_of(element row) {
  page::AuthorClaim claim;
  claim.rule = constant_rule(text_of(row, "rule"));
  claim.source = source_of(claim.rule);
  claim.role = role_of(text_of(row, "role"));
  const auto declared = text_of(row, "declared");
  if (declared == "person") claim.declared = AuthorKind::person;
  if (declared == "organisation") claim.declared = AuthorKind::organisation;
  bool other = false;
  claim.of_article = row["other"].get(other) != simdjson::SUCCESS || !other;
  for (const auto& [member, field] : kFields) {
    simdjson::dom::array list;
    if (row[member].get(list) == simdjson::SUCCESS) {
      for (const std::string_view value : list) {
        claim.observations.push_back(observe(field, std::string(value), claim.rule, claim.source));
      }
    } else if (auto value = text_of(row, member); !value.empty()) {
      claim.observations.push_back(observe(field, std::move(value), claim.rule, claim.source));
    }
  }
  for (auto& o : claim.observations) o.locator = place_of(row);
  return claim;
}

void say_details(const std::vector<Observation>& observations, std::string& said) {
  static constexpr Field kSaid[] = {Field::account, Field::url,       Field::website,
                                    Field::handle,  Field::job_title, Field::location,
                                    Field::email,   Field::bio,       Field::image};
  for (const auto& o : observations) {
    for (const auto field : kSaid) {
      if (o.field != field) continue;
      said.append(" ").append(name_of(field)).append("=").append(o.value);
      if (!o.qualifier.empty()) said.append("(").append(o.qualifier).append(")");
    }
  }
}

std::string say(const Mention& mention, std::string_view as) {
  std::string said(as);
  const auto* name = find_first(mention.observations, Field::name);
  if (mention.kind == AuthorKind::organisation) said += " organisation";
  said.append(" ").append(name == nullptr ? "?" : name->value);
  say_details(mention.observations, said);
  return said;
}

}  // namespace

page::PageClaims claims_of(element test) {
  page::PageClaims claims;
  simdjson::dom::array list;
  if (test["outlet"].get(list) == simdjson::SUCCESS) {
    for (const std::string_view name : list) {
      claims.article.push_back(
          observe(Field::outlet, std::string(name), "jsonld-publisher", Source::jsonld));
    }
  }
  if (test["outlet_links"].get(list) == simdjson::SUCCESS) {
    for (const std::string_view link : list) {
      const auto field = link.starts_with("@") ? Field::handle : Field::website;
      claims.outlet_links.push_back(
          observe(field, std::string(link), "jsonld-publisher", Source::jsonld));
    }
  }
  for (const element row : test["claims"].get_array()) claims.authors.push_back(claim_of(row));
  return claims;
}

std::vector<std::string> say(const Document& document) {
  std::vector<std::string> said;
  for (const auto& mention : document.mentions) said.push_back(say(mention, "author"));
  for (const auto& aside : document.set_aside) {
    said.push_back(say(aside.mention, "aside") + " (" + aside.reason + ")");
  }
  for (const auto& credit : document.article.credits) {
    said.push_back("credit " + credit.name + " (" + std::string(name_of(credit.role)) + ")");
  }
  std::string outlet = "article";
  say_details(document.article.observations, outlet);
  if (outlet != "article") said.push_back(outlet);
  return said;
}

}  // namespace masthead::test
