#include "core/record_articles.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/record_claims.h"

namespace masthead {
namespace {

/// In the order of the record's schema.
struct Member {
  Field field;
  std::string RecordArticle::*value;
};
constexpr Member kMembers[] = {
    {Field::url, &RecordArticle::url},
    {Field::outlet, &RecordArticle::outlet},
    {Field::headline, &RecordArticle::headline},
    {Field::section, &RecordArticle::section},
    {Field::summary, &RecordArticle::summary},
    {Field::dateline, &RecordArticle::dateline},
    {Field::published, &RecordArticle::published},
    {Field::modified, &RecordArticle::modified},
    {Field::language, &RecordArticle::language},
};

class ArticleMaker {
 public:
  ArticleMaker(const Document& document, const Article& article, Record& record)
      : document_(document),
        article_(article),
        record_(record),
        pointer_(fmt::format("/articles/{}", record.articles.size())) {}

  void make() {
    made_.document = document_.id;
    for (const auto& member : kMembers) choose(member);
    add_dates();
    add_credits();
    record_.articles.push_back(std::move(made_));
  }

 private:
  void choose(const Member& member) {
    std::vector<Candidate> candidates;
    for (const auto& o : article_.observations) {
      if (o.field == member.field) candidates.push_back({o.value, {&o, document_.id}, 1});
    }
    if (candidates.empty()) return;
    made_.*member.value = candidates.front().value;
    record_.provenance.push_back(
        provenance_of(fmt::format("{}/{}", pointer_, name_of(member.field)), candidates,
                      candidates.size() == 1 ? "only-value" : "first"));
  }

  void add_dates() {
    std::set<std::string_view> known;
    for (const auto& o : article_.observations) {
      if (o.field != Field::mentioned_date || !known.insert(o.value).second) continue;
      record_.provenance.push_back(provenance_of(
          fmt::format("{}/mentioned_dates/{}", pointer_, made_.mentioned_dates.size()),
          {{o.value, {&o, document_.id}, 1}}, "every-value"));
      made_.mentioned_dates.push_back(o.value);
    }
  }

  void add_credits() {
    for (const auto& credit : article_.credits) {
      record_.provenance.push_back(
          provenance_of(fmt::format("{}/credits/{}", pointer_, made_.credits.size()),
                        {{credit.name, {&credit.observation, document_.id}, 1}}, "only-value"));
      made_.credits.push_back(credit);
    }
  }

  const Document& document_;
  const Article& article_;
  Record& record_;
  std::string pointer_;
  RecordArticle made_;
};

/// The articles an author's page lists, but for those that were read themselves.
void add_listed(const Document& page, Record& record) {
  std::set<std::string> known;
  for (const auto& article : record.articles) known.insert(article.url);
  for (const auto& article : page.articles) {
    const auto* url = find_first(article.observations, Field::url);
    if (url != nullptr && known.insert(url->value).second) {
      ArticleMaker(page, article, record).make();
    }
  }
}

}  // namespace

void add_articles(std::span<const SeenMention> mentions, Record& record) {
  std::map<std::string_view, const Document*> documents;
  for (const auto& s : mentions) documents.emplace(s.document->id, s.document);
  for (const auto& [id, document] : documents) {
    const auto& article = document->article;
    if (document->kind == DocumentKind::author) continue;
    if (article.observations.empty() && article.credits.empty()) continue;
    ArticleMaker(*document, article, record).make();
  }
  for (const auto& [id, document] : documents) add_listed(*document, record);
}

RecordArticle article_of(const Document& document) {
  RecordArticle article;
  article.document = document.id;
  for (const auto& member : kMembers) {
    const Observation* first = find_first(document.article.observations, member.field);
    if (first != nullptr) article.*member.value = first->value;
  }
  return article;
}

}  // namespace masthead
