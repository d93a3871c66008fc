#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/audit/typed_words.h"
#include "core/identity/subject.h"

namespace masthead::audit::rules {
namespace {

/// The articles of the archive by their addresses.
using Articles = std::unordered_map<std::string, const Document*>;

Articles articles_of(const AuditInput& input) {
  Articles articles;
  for (const auto& document : input.documents) {
    const auto* url = find_first(document.article.observations, Field::url);
    if (url == nullptr || input.archive->sheet(document).is_record) continue;
    articles.emplace(identity::page_key(url->value), &document);
  }
  return articles;
}

/// What an author's page lists, and from when to when.
struct Listed {
  std::vector<std::string> urls;  // sorted keys
  PartialDate first;
  PartialDate last;
};

Listed listed_on(const Document& page) {
  Listed listed;
  for (const auto& article : page.articles) {
    const auto* url = find_first(article.observations, Field::url);
    if (url != nullptr) listed.urls.push_back(identity::page_key(url->value));
    const auto* published = find_first(article.observations, Field::published);
    if (published == nullptr) continue;
    const auto date = read_date(published->value).value_or(PartialDate{});
    if (date.year == 0) continue;
    if (listed.first.year == 0 || date < listed.first) listed.first = date;
    listed.last = std::max(listed.last, date);
  }
  std::sort(listed.urls.begin(), listed.urls.end());
  return listed;
}

/// Authors by their names: a page and an article may not have been found to be one author's.
using Bearers = std::unordered_map<std::string, std::vector<std::uint32_t>>;

Bearers bearers_of(const AuditInput& input) {
  Bearers bearers;
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    bearers[squeeze(input.authors[i].record->name)].push_back(i);
  }
  return bearers;
}

bool signs(const AuditInput& input, const Document& document, std::uint32_t author) {
  const auto own = squeeze(input.authors[author].record->name);
  return std::any_of(document.mentions.begin(), document.mentions.end(),
                     [&](const Mention& mention) {
                       const auto* name = printed_name(mention);
                       const bool is_named = name != nullptr && squeeze(name->value) == own;
                       return is_named || input.archive->author_of(document, mention) == author;
                     });
}

/// Listed articles that others sign.
void check_strangers(const AuditInput& input, const Document& page, std::uint32_t at,
                     const Articles& articles, std::vector<Finding>& findings) {
  for (const auto& url : listed_on(page).urls) {
    const auto article = articles.find(url);
    if (article == articles.end() || article->second->mentions.empty()) continue;
    if (signs(input, *article->second, at)) continue;
    Finding finding;
    finding.subjects = {at};
    finding.values = {"stranger", url};
    finding.documents = {page.id, article->second->id};
    const auto* name = printed_name(article->second->mentions.front());
    if (name != nullptr) finding.evidence = {name->id};
    finding.message = fmt::format("The page of {} lists an article that {} signs.",
                                  input.authors[at].record->name,
                                  name == nullptr ? "somebody else" : name->value);
    findings.push_back(std::move(finding));
  }
}

/// An article of the outlet and the time of the list that is not on it.
bool is_missing(const AuditInput& input, const Document& page, const Listed& listed,
                const SeenMention& seen) {
  const auto& sheet = input.archive->sheet(*seen.document);
  const auto* url = find_first(seen.document->article.observations, Field::url);
  const bool is_of_list = sheet.outlet == input.archive->sheet(page).outlet &&
                          sheet.published >= listed.first && sheet.published <= listed.last;
  if (!input.archive->signs(seen) || url == nullptr || !is_of_list) return false;
  return !std::binary_search(listed.urls.begin(), listed.urls.end(),
                             identity::page_key(url->value));
}

/// Articles of the author's that are not listed, of the time and the outlet of the list.
void check_missing(const AuditInput& input, const Document& page, std::uint32_t at,
                   const Bearers& bearers, std::vector<Finding>& findings) {
  const auto listed = listed_on(page);
  if (listed.first.year == 0) return;
  Finding finding;
  const auto add = [&](const SeenMention& seen) {
    if (!is_missing(input, page, listed, seen)) return;
    add_place(*seen.document, *printed_name(*seen.mention), finding);
  };
  for (const auto bearer : bearers.at(squeeze(input.authors[at].record->name))) {
    for (const auto& seen : input.authors[bearer].mentions) add(seen);
  }
  if (finding.documents.empty()) return;
  finding.subjects = {at};
  finding.values = {"missing"};
  const auto count = finding.documents.size();
  finding.documents.push_back(page.id);
  settle(finding);
  finding.message = fmt::format(
      "The page of {} does not list {} of the time that it covers, which the author signs.",
      input.authors[at].record->name, count_of(count, "article"));
  findings.push_back(std::move(finding));
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const auto articles = articles_of(input);
  const auto bearers = bearers_of(input);
  for (const auto& document : input.documents) {
    if (document.articles.empty() || document.mentions.empty()) continue;
    const auto author = input.archive->author_of(document, document.mentions.front());
    if (author == Archive::kNobody) continue;
    check_strangers(input, document, author, articles, findings);
    check_missing(input, document, author, bearers, findings);
  }
}

}  // namespace

extern const Rule author_page_articles;
constexpr Rule author_page_articles{
    .id = "author-page-articles",
    .severity = Severity::warning,
    .title = "An author's page misses an article or lists a stranger's",
    .citations =
        {{{&kGoogleProfilePage,
           "technical guidelines: hasPart, articles whose author is the profile's person"}}},
    .help =
        "Fires where an author's page lists an article that others alone sign, and where it does "
        "not "
        "list an article of the author's from the time and the outlet of those it lists. Articles "
        "that were not read, and those older or newer than the list, are not compared.",
    .example =
        "Marta Kowal's page lists twelve articles; the thirteenth of these weeks is filed under "
        "M. Kowal.",
    .fix = "Correct the byline of the article, or the page's list.",
    .check = check};

}  // namespace masthead::audit::rules
