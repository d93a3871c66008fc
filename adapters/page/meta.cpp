// <meta> in the head and wherever else pages put it.
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/doubt.h"
#include "adapters/page/json_repair.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/source.h"
#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

enum class Meaning : std::uint8_t {
  author,        ///< a name, or the address of the author's page
  more_authors,  ///< as author; kept apart so that reconcile() may trust it less
  contributor,
  author_detail,  ///< more about the author named before it
  article,        ///< a fact about the article
  handle,         ///< the author's handle
  outlet_handle,
  outlet_link,
  parsely,  ///< JSON with "author" or "authors"
};

struct MetaName {
  std::string_view name;  ///< lower case
  std::string_view rule;
  Meaning meaning;
  Field field = Field::name;
  std::uint8_t doubt = 0;
};

/// Sorted. Sources: https://ogp.me, https://docs.parse.ly/metatags,
/// https://getstarted.sailthru.com/site/horizon-meta-tags, https://www.dublincore.org (DC-HTML),
/// https://scholar.google.com/intl/en/scholar/inclusion.html,
/// https://developer.x.com (cards markup), https://docs.joinmastodon.org (fediverse:creator)
constexpr MetaName kNames[] = {
    {"article:author", "meta-article-author", Meaning::author},
    {"article:author_name", "meta-article-author", Meaning::author},
    {"article:author_url", "meta-article-author", Meaning::author_detail, Field::url},
    {"article:contributor", "meta-contributor", Meaning::contributor},
    {"article:modified_time", "meta-article", Meaning::article, Field::modified, doubt::kOpenGraph},
    {"article:published", "meta-article", Meaning::article, Field::published, doubt::kOpenGraph},
    {"article:published_time", "meta-article", Meaning::article, Field::published,
     doubt::kOpenGraph},
    {"article:publisher", "meta-article-publisher", Meaning::outlet_link, Field::website},
    {"article:section", "meta-article", Meaning::article, Field::section, doubt::kOpenGraph},
    {"author", "meta-author", Meaning::author},
    {"author_image", "meta-author", Meaning::author_detail, Field::image},
    {"author_name", "meta-author", Meaning::author},
    {"authors", "meta-author", Meaning::author},
    {"byl", "meta-byl", Meaning::author},
    {"byline", "meta-byl", Meaning::author},
    {"citation_author", "meta-citation", Meaning::author},
    {"citation_author_email", "meta-citation", Meaning::author_detail, Field::email},
    {"citation_author_institution", "meta-citation", Meaning::author_detail, Field::employer},
    {"citation_author_orcid", "meta-citation", Meaning::author_detail, Field::website},
    {"citation_authors", "meta-citation", Meaning::author},
    {"citation_date", "meta-citation", Meaning::article, Field::published, doubt::kMeta},
    {"citation_journal_title", "meta-citation", Meaning::article, Field::outlet, doubt::kMeta},
    {"citation_language", "meta-citation", Meaning::article, Field::language, doubt::kMeta},
    {"citation_publication_date", "meta-citation", Meaning::article, Field::published,
     doubt::kMeta},
    {"citation_title", "meta-citation", Meaning::article, Field::headline, doubt::kMeta},
    {"dc.contributor", "meta-dc-contributor", Meaning::contributor},
    {"dc.creator", "meta-dc-creator", Meaning::author},
    {"dc.date", "meta-dc", Meaning::article, Field::published, doubt::kMeta},
    {"dc.date.issued", "meta-dc", Meaning::article, Field::published, doubt::kMeta},
    {"dc.language", "meta-dc", Meaning::article, Field::language, doubt::kMeta},
    {"dc.publisher", "meta-dc", Meaning::article, Field::outlet, doubt::kMeta},
    {"dc.title", "meta-dc", Meaning::article, Field::headline, doubt::kMeta},
    {"description", "meta-description", Meaning::article, Field::summary, doubt::kMeta},
    {"fediverse:creator", "meta-fediverse-creator", Meaning::handle},
    {"og:article:author", "meta-article-author", Meaning::author},
    {"og:author", "meta-article-author", Meaning::author},
    {"og:description", "meta-og", Meaning::article, Field::summary, doubt::kOpenGraph},
    {"og:locale", "meta-og", Meaning::article, Field::language, doubt::kOpenGraph},
    {"og:site_name", "meta-og", Meaning::article, Field::outlet, doubt::kOpenGraph},
    {"og:title", "meta-og", Meaning::article, Field::headline, doubt::kOpenGraph},
    {"og:updated_time", "meta-og", Meaning::article, Field::modified, doubt::kOpenGraph},
    {"og:url", "meta-og", Meaning::article, Field::url, doubt::kOpenGraph},
    {"parsely-author", "meta-parsely", Meaning::author},
    {"parsely-metadata", "meta-parsely", Meaning::parsely},
    {"parsely-page", "meta-parsely", Meaning::parsely},
    {"parsely-pub-date", "meta-parsely", Meaning::article, Field::published, doubt::kMeta},
    {"parsely-section", "meta-parsely", Meaning::article, Field::section, doubt::kMeta},
    {"parsely-title", "meta-parsely", Meaning::article, Field::headline, doubt::kMeta},
    {"profile:username", "meta-profile", Meaning::author_detail, Field::handle},
    {"publisher", "meta-publisher", Meaning::article, Field::outlet, doubt::kMeta},
    {"sailthru.author", "meta-sailthru", Meaning::author},
    {"sailthru.byline_bio", "meta-sailthru", Meaning::author_detail, Field::bio},
    {"sailthru.byline_name", "meta-sailthru", Meaning::author},
    {"sailthru.byline_twitter", "meta-sailthru", Meaning::author_detail, Field::handle},
    {"sailthru.date", "meta-sailthru", Meaning::article, Field::published, doubt::kMeta},
    {"sailthru.title", "meta-sailthru", Meaning::article, Field::headline, doubt::kMeta},
    {"twitter:creator", "meta-twitter-creator", Meaning::handle},
    {"twitter:site", "meta-twitter-site", Meaning::outlet_handle, Field::handle},
    {"twitter:title", "meta-twitter", Meaning::article, Field::headline, doubt::kTitle},
    {"writer", "meta-author", Meaning::author},
};
constexpr bool before(const MetaName& a, const MetaName& b) { return a.name < b.name; }
static_assert(std::is_sorted(std::begin(kNames), std::end(kNames), before));

/// "Written by" as the SEO plugins' language files have it.
constexpr std::string_view kWrittenBy[] = {
    "written by",
    "author",
    "by",
    "posted by",
    "verfasst von",
    "geschrieben von",
    "autor",
    "autorin",
    "von",
    "écrit par",
    "auteur",
    "rédigé par",
    "escrito por",
    "autor/a",
    "por",
    "scritto da",
    "autore",
    "geschreven door",
    "door",
    "skrevet av",
    "skrevet af",
    "skriven av",
    "författare",
    "napisane przez",
    "napisał",
    "autor:",
    "kirjoittanut",
    "автор",
    "написано автором",
    "yazan",
    "作者",
    "執筆者",
    "작성자",
    "كُتب بواسطة",
    "نوشته‌شده توسط",
    "נכתב על ידי",
    "ditulis oleh",
    "szerző",
    "scris de",
    "napsal(a)",
    "γράφτηκε από",
};

constexpr std::size_t kLongestName = 64;

/// A name in lower case, Dublin Core's many forms as one ("DCTERMS.creator", "dc:creator").
std::string fold_name(std::string_view words) {
  constexpr std::string_view kDublinCore[] = {
      "dcterms.", "dcterms:", "dc.terms.", "dc:", "dcsext.", "eprints.", "eprints:"};
  constexpr std::string_view kCreators[] = {"dc.creator.personalname", "dc.author",
                                            "dc.creators_name"};
  words = trim_text(words);
  std::string name;
  if (words.size() > kLongestName) return name;
  for (const auto prefix : kDublinCore) {
    if (!equal_ignoring_case(words.substr(0, prefix.size()), prefix)) continue;
    name = "dc.";
    words.remove_prefix(prefix.size());
    break;
  }
  for (const char c : words) name += lower_ascii(c);
  if (std::find(std::begin(kCreators), std::end(kCreators), name) != std::end(kCreators)) {
    name = "dc.creator";
  }
  if (name == "dc.issued" || name == "dc.created") name = "dc.date.issued";
  return name;
}

/// "cxenseparse:author", "lp.article:author", "mrf:authors": some tool's own name for the author.
bool ends_with_author(std::string_view name) {
  constexpr std::string_view kNotTheArticles[] = {
      "smartbanner", "web_author", "web-author", "copyright", "image",
      "photo",       "app",        "theme",      "template",  "generator"};
  const std::size_t cut = name.find_last_of(".:-_");
  if (cut == std::string_view::npos) return false;
  auto last = name.substr(cut + 1);
  while (!last.empty() && last.back() >= '0' && last.back() <= '9') last.remove_suffix(1);
  if (last != "author" && last != "authors" && last != "authorname" && last != "written by" &&
      !name.ends_with("author_name")) {
    return false;
  }
  return std::none_of(std::begin(kNotTheArticles), std::end(kNotTheArticles),
                      [name](std::string_view word) { return name.find(word) != name.npos; });
}

const MetaName* find_name(std::string_view name) {
  static constexpr MetaName kOther = {"", "meta-other-author", Meaning::more_authors};
  const auto* row =
      std::lower_bound(std::begin(kNames), std::end(kNames), MetaName{name, {}, {}}, before);
  if (row != std::end(kNames) && row->name == name) return row;
  return ends_with_author(name) ? &kOther : nullptr;
}

class MetaReader : public MarkupReader {
 public:
  void open(const StartTag& tag, PageScan& page) override;
  void finish(PageScan& page) override;

 private:
  void take(const MetaName& name, std::string_view content, const StartTag& tag, PageScan& page);
  void author(const MetaName& name, std::string_view content, const StartTag& tag);
  void detail(const MetaName& name, std::string_view content, const StartTag& tag);
  void article(const MetaName& name, std::string_view content, const StartTag& tag, PageScan& page);
  void parsely(std::string_view content, const StartTag& tag);
  void label(std::string_view name, std::string_view content, const StartTag& tag);
  [[nodiscard]] bool has_room() const { return authors_.size() < most_; }

  std::size_t most_ = 0;
  std::vector<AuthorClaim> authors_;
  std::vector<AuthorClaim> handles_;
  std::string outlet_handle_;
  std::array<bool, 2> written_by_{};  ///< twitter:label1 and 2 announce the author
  std::string name_;
  std::string content_;
};

AuthorClaim new_claim(std::string_view rule, Role role) {
  AuthorClaim claim;
  claim.source = Source::meta;
  claim.rule = rule;
  claim.role = role;
  return claim;
}

void MetaReader::author(const MetaName& name, std::string_view content, const StartTag& tag) {
  if (!has_room()) return;
  auto claim =
      new_claim(name.rule, name.meaning == Meaning::contributor ? Role::contributor : Role::author);
  std::string value = plain_text(content);
  const bool link = is_web_url(value) || value.starts_with("//") ||
                    (value.starts_with('/') && value.find(' ') == std::string::npos) ||
                    value.starts_with("www.");
  if (value.starts_with("www.")) value.insert(0, "https://");
  claim.observations.push_back(observe(link ? Field::url : Field::name, std::move(value), content,
                                       Source::meta, name.rule, byte_place(tag.offset)));
  authors_.push_back(std::move(claim));
}

/// What is said of an author belongs to the one named before it, by the same rule.
void MetaReader::detail(const MetaName& name, std::string_view content, const StartTag& tag) {
  constexpr std::size_t kMostDetails = 32;
  const auto owner = std::find_if(authors_.rbegin(), authors_.rend(),
                                  [&](const AuthorClaim& c) { return c.rule == name.rule; });
  if (owner == authors_.rend() || owner->observations.size() >= kMostDetails) return;
  owner->observations.push_back(observe(name.field, plain_text(content), content, Source::meta,
                                        name.rule, byte_place(tag.offset)));
}

void MetaReader::article(const MetaName& name, std::string_view content, const StartTag& tag,
                         PageScan& page) {
  const bool date = name.field == Field::published || name.field == Field::modified;
  std::string value = date ? rfc3339(content) : plain_text(content);
  if (name.name == "og:url" && page.open_url.empty()) page.open_url = value;
  if (name.name == "og:locale") std::replace(value.begin(), value.end(), '_', '-');
  page.claims().add_article(observe(name.field, std::move(value), content, Source::meta, name.rule,
                                    byte_place(tag.offset)),
                            name.doubt);
}

/// {"authors": [..]} or {"author": ".."}; the older parsely-page has the same members.
void MetaReader::parsely(std::string_view content, const StartTag& tag) {
  const auto json = repair_json(content);
  simdjson::dom::parser parser;
  simdjson::dom::object object;
  if (parser.parse(json.text).get(object) != simdjson::SUCCESS) return;
  constexpr MetaName kName = {"", "meta-parsely", Meaning::author};
  for (const char* member : {"authors", "author"}) {
    simdjson::dom::array list;
    std::string_view words;
    if (object[member].get(words) == simdjson::SUCCESS) author(kName, words, tag);
    if (object[member].get(list) != simdjson::SUCCESS) continue;
    for (const simdjson::dom::element item : list) {
      if (item.get(words) == simdjson::SUCCESS) author(kName, words, tag);
    }
  }
}

/// Pairs such as twitter:label1 "Written by", twitter:data1 "Jane Doe".
void MetaReader::label(std::string_view name, std::string_view content, const StartTag& tag) {
  const std::size_t pair = name.back() == '1' ? 0 : 1;
  if (name.starts_with("twitter:label")) {
    const std::string words = fold_text(collapse_space(content));
    written_by_[pair] = std::any_of(std::begin(kWrittenBy), std::end(kWrittenBy),
                                    [&words](std::string_view w) { return w == words; });
  } else if (written_by_[pair]) {
    constexpr MetaName kName = {"", "meta-twitter-label", Meaning::author};
    author(kName, content, tag);
  }
}

void MetaReader::take(const MetaName& name, std::string_view content, const StartTag& tag,
                      PageScan& page) {
  switch (name.meaning) {
    case Meaning::author:
    case Meaning::more_authors:
    case Meaning::contributor:
      return author(name, content, tag);
    case Meaning::author_detail:
      return detail(name, content, tag);
    case Meaning::article:
      return article(name, content, tag, page);
    case Meaning::parsely:
      return parsely(content, tag);
    case Meaning::handle: {
      if (handles_.size() >= most_) return;
      auto claim = new_claim(name.rule, Role::author);
      claim.observations.push_back(observe(Field::handle, collapse_space(content), content,
                                           Source::meta, name.rule, byte_place(tag.offset)));
      return handles_.push_back(std::move(claim));
    }
    case Meaning::outlet_handle:
      outlet_handle_ = collapse_space(content);
      [[fallthrough]];
    case Meaning::outlet_link:
      return page.claims().add_outlet_link(observe(name.field, collapse_space(content), content,
                                                   Source::meta, name.rule,
                                                   byte_place(tag.offset)));
  }
}

void MetaReader::open(const StartTag& tag, PageScan& page) {
  if (tag.tag != Tag::meta || !tag.has("content")) return;
  most_ = page.limits().authors + 2;  // one too many, for the list to tell
  for (const std::string_view attribute : {"name", "property"}) {
    const auto* named = tag.find(attribute);
    if (named == nullptr) continue;
    const std::string name = fold_name(named->value(name_));
    if (name.empty()) continue;
    const auto content = cut_text(tag.value("content", content_));
    if (trim_text(content).empty()) return;
    if (name.starts_with("twitter:label") || name.starts_with("twitter:data")) {
      return label(name, content, tag);
    }
    if (const auto* known = find_name(name)) return take(*known, content, tag, page);
  }
}

std::string_view without_at(std::string_view handle) {
  if (handle.starts_with('@')) handle.remove_prefix(1);
  return handle;
}

void MetaReader::finish(PageScan& page) {
  for (auto& claim : authors_) page.claims().add(std::move(claim));
  for (auto& claim : handles_) {
    // A site that puts its own handle there says nothing about who wrote.
    const bool fediverse = claim.rule == "meta-fediverse-creator";
    const auto handle = without_at(claim.observations.front().value);
    const bool outlets = equal_ignoring_case(handle, without_at(outlet_handle_));
    if (outlets && !fediverse) claim.of_article = false;
    page.claims().add(std::move(claim));
  }
}

constexpr std::array kTags = {Tag::meta};

std::unique_ptr<MarkupReader> make() { return std::make_unique<MetaReader>(); }

}  // namespace

namespace sources {

extern const MarkupSource meta;
const MarkupSource meta = {"meta", 0, kTags, make};

}  // namespace sources
}  // namespace masthead::page
