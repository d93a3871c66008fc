#include "adapters/page/jsonld.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/page/doubt.h"
#include "adapters/page/jsonld_graph.h"
#include "adapters/page/jsonld_person.h"
#include "adapters/page/jsonld_value.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

using simdjson::dom::object;

constexpr LdAuthorship kAuthorships[] = {
    {"author", "jsonld-author", Role::author, true},
    {"creator", "jsonld-creator", Role::author, true},
    {"contributor", "jsonld-contributor", Role::contributor, true},
    {"editor", "jsonld-editor", Role::contributor, true},
    {"translator", "jsonld-translator", Role::contributor, true},
};
constexpr LdAuthorship kUpdate = {"author", "jsonld-update", Role::author, false};
constexpr LdAuthorship kOther = {"author", "jsonld-other", Role::author, false};
constexpr LdAuthorship kProfile = {"mainEntity", "jsonld-profile", Role::author, true};
constexpr LdAuthorship kPerson = {"", "jsonld-person", Role::author, false};
constexpr std::string_view kImageRule = "jsonld-image";
constexpr LdAuthorship kImage[] = {
    {"author", kImageRule, Role::photographer, false},
    {"creator", kImageRule, Role::photographer, false},
    {"creditText", kImageRule, Role::photographer, false},
};

/// What a property of an article says.
struct ArticleProperty {
  std::string_view name;
  Field field;
  std::uint8_t doubt;
};
constexpr ArticleProperty kArticleProperties[] = {
    {"headline", Field::headline, doubt::kJsonLd},
    {"name", Field::headline, doubt::kJsonLd + 1},
    {"alternativeHeadline", Field::headline, doubt::kTitle},
    {"url", Field::url, doubt::kJsonLd},
    {"mainEntityOfPage", Field::url, doubt::kJsonLd + 1},
    {"datePublished", Field::published, doubt::kJsonLd},
    {"dateModified", Field::modified, doubt::kJsonLd},
    {"articleSection", Field::section, doubt::kJsonLd},
    {"description", Field::summary, doubt::kJsonLd},
    {"inLanguage", Field::language, doubt::kJsonLd},
    {"dateline", Field::dateline, doubt::kJsonLd},
};

/// How far a node may be the page's article: less is nearer.
std::optional<int> rank_of(const LdNode& node) {
  if (node.place != LdPlace::main) return std::nullopt;
  switch (node.type) {
    case LdType::article:
      return 0;
    case LdType::work:
      return 1;
    case LdType::web_page:
      return 2;
    default:
      return std::nullopt;
  }
}
class JsonLdReader {
 public:
  JsonLdReader(const PageIdentity& page, const Limits& limits, const LdGraph& graph,
               ClaimList& claims)
      : page_(page), limits_(limits), graph_(graph), claims_(claims) {}

  void run();

 private:
  using Numbers = std::vector<std::uint32_t>;

  [[nodiscard]] bool has_author(const LdNode& node) const;
  [[nodiscard]] std::string headline_of(const LdNode& node) const;
  [[nodiscard]] bool is_page(const LdNode& node) const;
  [[nodiscard]] Numbers find_article() const;
  void people(const LdNode& node, const LdAuthorship& authorship);
  void article(const LdNode& node);
  void outlet(const LdLeaf& leaf, std::uint8_t doubt);
  void outlet_value(const LdLeaf& leaf, bool name, std::uint8_t doubt);
  void outlet_object(object thing, const std::string& path, std::uint8_t doubt);
  void site(const LdNode& node);
  void other(const LdNode& node);

  const PageIdentity& page_;
  const Limits& limits_;
  const LdGraph& graph_;
  ClaimList& claims_;
};

bool JsonLdReader::has_author(const LdNode& node) const {
  return std::any_of(node.object.begin(), node.object.end(), [](const auto& member) {
    const auto key = local_name(member.key);
    if (key != "author" && key != "creator") return false;
    const auto values = ld_values(member.value, {}, 1);
    return !values.empty();
  });
}

std::string JsonLdReader::headline_of(const LdNode& node) const {
  auto words = string_member(node.object, "headline");
  if (words.empty()) words = string_member(node.object, "name");
  return fold_text(plain_text(words));
}

/// The address or the headline of the node is the page's.
bool JsonLdReader::is_page(const LdNode& node) const {
  for (const auto member : node.object) {
    const auto key = local_name(member.key);
    if (key != "url" && key != "@id" && key != "mainEntityOfPage") continue;
    if (page_.has_address(page_key(ld_link(member.value)))) return true;
  }
  return page_.has_headline(headline_of(node));
}

JsonLdReader::Numbers JsonLdReader::find_article() const {
  std::vector<ArticleCandidate> candidates;
  const auto nodes = graph_.nodes();
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const auto rank = rank_of(nodes[i]);
    if (!rank) continue;
    candidates.push_back(
        {i, *rank, is_page(nodes[i]), has_author(nodes[i]), headline_of(nodes[i])});
  }
  return choose_article(candidates);
}

void JsonLdReader::people(const LdNode& node, const LdAuthorship& authorship) {
  for (const auto member : node.object) {
    if (local_name(member.key) != authorship.property) continue;
    const auto path = graph_.path(node) + pointer_step(member.key);
    for (const auto& leaf : ld_values(member.value, path, limits_.authors + 1)) {
      if (!claims_.has_room(Source::jsonld, authorship.of_article)) return;
      for (auto& claim : ld_people(leaf, authorship, graph_)) claims_.add(std::move(claim));
    }
  }
}

std::string article_value(Field field, std::string_view words) {
  if (field == Field::published || field == Field::modified) return rfc3339(words);
  if (field == Field::url) return collapse_space(decode_references(words));
  return plain_text(words);
}

void JsonLdReader::article(const LdNode& node) {
  const auto place = graph_.path(node);
  for (const auto member : node.object) {
    const auto key = local_name(member.key);
    const auto path = place + pointer_step(member.key);
    if (key == "publisher") {
      for (const auto& leaf : ld_values(member.value, path, 8)) outlet(leaf, doubt::kJsonLd);
      continue;
    }
    const auto* property =
        std::find_if(std::begin(kArticleProperties), std::end(kArticleProperties),
                     [key](const ArticleProperty& p) { return p.name == key; });
    if (property == std::end(kArticleProperties)) continue;
    for (const auto& leaf : ld_values(member.value, path, 8)) {
      const bool link = property->field == Field::url;
      const auto words = link ? ld_link(leaf.value) : ld_text(leaf.value, graph_);
      claims_.add_article(
          observe(property->field, article_value(property->field, cut_text(words)), words,
                  Source::jsonld, "jsonld-article", {Locator::Kind::jsonptr, leaf.path}),
          property->doubt);
    }
  }
}

void JsonLdReader::outlet_value(const LdLeaf& leaf, bool name, std::uint8_t doubt) {
  const auto words = cut_text(name ? ld_text(leaf.value, graph_) : ld_link(leaf.value));
  auto o = observe(name ? Field::outlet : Field::website, plain_text(words), words, Source::jsonld,
                   "jsonld-publisher", {Locator::Kind::jsonptr, leaf.path});
  if (name) {
    claims_.add_article(std::move(o), doubt);
  } else {
    claims_.add_outlet_link(std::move(o));
  }
}

void JsonLdReader::outlet_object(object thing, const std::string& path, std::uint8_t doubt) {
  for (const auto member : thing) {
    const auto key = local_name(member.key);
    const bool name = key == "name";
    if (!name && key != "sameAs" && key != "url") continue;
    const auto place = path + pointer_step(member.key);
    for (const auto& leaf : ld_values(member.value, place, 100)) outlet_value(leaf, name, doubt);
  }
}

void JsonLdReader::outlet(const LdLeaf& leaf, std::uint8_t doubt) {
  std::string_view words;
  object thing;
  if (leaf.value.get(thing) == simdjson::SUCCESS) {
    outlet_object(thing, leaf.path, doubt);
    words = string_member(thing, "@id");
  } else if (leaf.value.get(words) != simdjson::SUCCESS) {
    return;
  }
  const auto described = graph_.described(words);
  for (const auto number : described) {
    const auto& node = graph_.nodes()[number];
    outlet_object(node.object, graph_.path(node), doubt);
  }
  if (!described.empty() || words.empty() || is_web_url(words) || leaf.value.is_object()) return;
  claims_.add_article(observe(Field::outlet, plain_text(words), words, Source::jsonld,
                              "jsonld-publisher", {Locator::Kind::jsonptr, leaf.path}),
                      doubt);
}

/// A site or an organisation at the top: whose page it is.
void JsonLdReader::site(const LdNode& node) {
  if (node.place != LdPlace::main) return;
  if (node.type == LdType::organisation || node.type == LdType::web_site) {
    outlet_object(node.object, graph_.path(node), doubt::kSite);
  }
}

/// What is not the page's article.
void JsonLdReader::other(const LdNode& node) {
  if (node.place == LdPlace::image || (node.place == LdPlace::main && node.type == LdType::image)) {
    for (const auto& authorship : kImage) people(node, authorship);
  } else if (node.place == LdPlace::update) {
    people(node, kUpdate);
  } else if (node.type == LdType::profile_page && node.place == LdPlace::main) {
    people(node, kProfile);
  } else if (node.type == LdType::person && node.place == LdPlace::main) {
    std::string path = graph_.path(node);
    if (claims_.has_claim_below(path) || !claims_.has_room(Source::jsonld, false)) return;
    for (auto& claim : ld_people({graph_.whole(node), std::move(path)}, kPerson, graph_)) {
      claims_.add(std::move(claim));
    }
  } else if (node.type != LdType::role) {
    people(node, kOther);
  }
}

void JsonLdReader::run() {
  const Numbers chosen = find_article();
  const auto nodes = graph_.nodes();
  std::vector<bool> is_chosen(nodes.size());
  for (const auto number : chosen) {
    is_chosen[number] = true;
    for (const auto& authorship : kAuthorships) people(nodes[number], authorship);
    article(nodes[number]);
  }
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    site(nodes[i]);
    if (!is_chosen[i]) other(nodes[i]);
  }
}

/// Collects the scripts; the graph is read when the page has said which article it holds.
class ScriptReader : public MarkupReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void script(const Text& text) override { blocks_.push_back({text.raw, text.offset}); }
  void finish(PageScan& page) override {
    read_jsonld(blocks_, page.identity(), page.limits(), page.claims());
  }

 private:
  std::vector<ScriptText> blocks_;
  std::string scratch_;
};

void ScriptReader::open(const StartTag& tag, PageScan& page) {
  if (tag.tag != Tag::script || !tag.has("type")) return;
  const auto type = trim_text(tag.value("type", scratch_));
  const auto essence = trim_text(type.substr(0, type.find(';')));
  if (equal_ignoring_case(essence, "application/ld+json")) page.want_script(*this);
}

/// What LdGraph::add_block() says of a block, as a fault.
MarkupFault fault_of(std::string_view words, std::size_t offset) {
  constexpr std::string_view kRepaired = "repaired: ";
  constexpr std::string_view kNoJson = "not JSON: ";
  const bool repaired = words.starts_with(kRepaired);
  if (repaired) words.remove_prefix(kRepaired.size());
  if (words.starts_with(kNoJson)) words.remove_prefix(kNoJson.size());
  return {repaired ? MarkupFault::Kind::repaired : MarkupFault::Kind::unreadable,
          {},
          std::string(words),
          byte_place(offset)};
}

constexpr std::array kTags = {Tag::script};

std::unique_ptr<MarkupReader> make() { return std::make_unique<ScriptReader>(); }

}  // namespace

void read_jsonld(std::span<const ScriptText> blocks, const PageIdentity& page, const Limits& limits,
                 ClaimList& claims) {
  if (blocks.empty()) return;
  LdGraph graph(limits);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto words = graph.add_block(blocks[i].text);
    if (words.empty()) continue;
    claims.warn(fmt::format("JSON-LD block {} at byte {}: {}", i, blocks[i].offset, words));
    claims.add_fault(fault_of(words, blocks[i].offset));
  }
  graph.build();
  if (graph.is_cut()) claims.warn("JSON-LD: too many nodes, the innermost were left out");
  JsonLdReader(page, limits, graph, claims).run();
}

namespace sources {

extern const MarkupSource jsonld;
const MarkupSource jsonld = {"jsonld", 0, kTags, make};

}  // namespace sources
}  // namespace masthead::page
