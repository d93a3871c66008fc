#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/date.h"
#include "core/render/report.h"

namespace masthead::render {
namespace {

using Ids = std::unordered_set<std::string_view>;

std::string_view first_of(const std::vector<Observation>& observations, Field field) {
  const auto* found = find_first(observations, field);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool is_older(std::string_view a, std::string_view b) {
  const auto date_a = read_date(a);
  const auto date_b = read_date(b);
  return date_a && date_b && *date_a < *date_b;
}

/// Rows of one kind, each once by its text and qualifier.
class Rows {
 public:
  explicit Rows(std::vector<ReportSeen>& rows) : rows_(rows) {}

  std::size_t place_of(std::string_view text, std::string_view qualifier = {},
                       std::string_view url = {}) {
    const auto [at, is_new] =
        places_.try_emplace({std::string(text), std::string(qualifier)}, rows_.size());
    if (is_new) {
      rows_.push_back({.text = std::string(text),
                       .qualifier = std::string(qualifier),
                       .url = std::string(url),
                       .documents = 0,
                       .first = {},
                       .last = {}});
    }
    return at->second;
  }

  /// Counts one document of a date, which may be unknown, for each of `places`.
  void count(std::vector<std::size_t>& places, std::string_view date) {
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (const auto place : places) {
      auto& row = rows_[place];
      ++row.documents;
      if (!read_date(date)) continue;
      if (row.first.empty() || is_older(date, row.first)) row.first = date;
      if (row.last.empty() || is_older(row.last, date)) row.last = date;
    }
  }

 private:
  std::vector<ReportSeen>& rows_;
  std::map<std::pair<std::string, std::string>, std::size_t> places_;
};

/// What one document says of an author: places of rows.
struct Sighting {
  std::vector<std::size_t> names;
  std::vector<std::size_t> titles;
  std::vector<std::size_t> outlets;
  std::vector<std::size_t> accounts;
};

/// Puts one author together, a document at a time.
class AuthorMaker {
 public:
  explicit AuthorMaker(ReportAuthor& author)
      : author_(author),
        names_(author.names),
        titles_(author.titles),
        outlets_(author.outlets),
        accounts_(author.accounts) {}

  /// The mentions of one document.
  void see(std::span<const SeenMention> mentions) {
    const auto& article = mentions.front().document->article;
    const auto outlet = first_of(article.observations, Field::outlet);
    Sighting sighting;
    if (!outlet.empty()) sighting.outlets.push_back(outlets_.place_of(outlet));
    for (const auto& seen : mentions) read(*seen.mention, outlet, sighting);
    const auto date = first_of(article.observations, Field::published);
    names_.count(sighting.names, date);
    titles_.count(sighting.titles, date);
    outlets_.count(sighting.outlets, date);
    accounts_.count(sighting.accounts, date);
    join(sighting);
  }

  /// Adds the names that handles spell, which no document prints, with the times of the accounts.
  void finish(const Record& record) {
    for (const auto& alternate : record.alternate_names) {
      if (!alternate.account.empty()) add_handles_name(alternate);
    }
    for (const auto& [ends, documents] : together_) {
      author_.edges.push_back({.a = {ends.first.first, ends.first.second},
                               .b = {ends.second.first, ends.second.second},
                               .weight = static_cast<double>(documents),
                               .words = fmt::format("together in {} document{}", documents,
                                                    documents == 1 ? "" : "s")});
    }
  }

 private:
  using Node = std::pair<ReportNode::Kind, std::size_t>;

  void add_handles_name(const AlternateName& alternate) {
    const auto account =
        std::find_if(author_.accounts.begin(), author_.accounts.end(),
                     [&](const ReportSeen& row) { return row.url == alternate.account; });
    if (account == author_.accounts.end()) return;
    const auto place = names_.place_of(alternate.name, "read from a handle");
    auto& row = author_.names[place];
    row.documents = account->documents;
    row.first = account->first;
    row.last = account->last;
    const auto account_place = static_cast<std::size_t>(account - author_.accounts.begin());
    author_.edges.push_back({.a = {ReportNode::Kind::name, place},
                             .b = {ReportNode::Kind::account, account_place},
                             .weight = static_cast<double>(account->documents),
                             .words = "the handle spells it so"});
  }

  void read(const Mention& mention, std::string_view outlet, Sighting& sighting) {
    for (const auto& said : mention.observations) {
      if (said.field == Field::name) sighting.names.push_back(names_.place_of(said.value));
      if (said.field == Field::job_title) {
        sighting.titles.push_back(titles_.place_of(said.value, outlet));
      }
    }
    for (const auto& account : mention.accounts) {
      const auto& shown = account.handle.empty() ? account.url : account.handle;
      sighting.accounts.push_back(accounts_.place_of(shown, account.platform, account.url));
    }
  }

  /// Names stand beside each other, beside accounts and beside the outlet.
  void join(const Sighting& sighting) {
    for (std::size_t i = 0; i < sighting.names.size(); ++i) {
      const Node name{ReportNode::Kind::name, sighting.names[i]};
      for (std::size_t j = i + 1; j < sighting.names.size(); ++j) {
        ++together_[{name, {ReportNode::Kind::name, sighting.names[j]}}];
      }
      for (const auto account : sighting.accounts) {
        ++together_[{name, {ReportNode::Kind::account, account}}];
      }
      for (const auto outlet : sighting.outlets) {
        ++together_[{name, {ReportNode::Kind::outlet, outlet}}];
      }
    }
  }

  ReportAuthor& author_;
  Rows names_;
  Rows titles_;
  Rows outlets_;
  Rows accounts_;
  std::map<std::pair<Node, Node>, std::size_t> together_;
};

/// The author as the documents show them, in the order of the documents' ids.
ReportAuthor make_author(const audit::AuditedAuthor& audited) {
  ReportAuthor author;
  std::vector<SeenMention> mentions(audited.mentions.begin(), audited.mentions.end());
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const auto& a, const auto& b) { return a.document->id < b.document->id; });
  AuthorMaker maker(author);
  for (std::size_t from = 0; from < mentions.size();) {
    std::size_t to = from + 1;
    while (to < mentions.size() && mentions[to].document->id == mentions[from].document->id) ++to;
    maker.see(std::span(mentions).subspan(from, to - from));
    from = to;
  }
  maker.finish(*audited.record);
  return author;
}

std::vector<ReportAuthor> make_authors(const audit::AuditInput& input,
                                       const std::vector<audit::Finding>& findings) {
  std::unordered_set<std::size_t> concerned;
  for (const auto& finding : findings) {
    concerned.insert(finding.subjects.begin(), finding.subjects.end());
  }
  std::vector<ReportAuthor> authors(input.authors.size());
  for (std::size_t i = 0; i < authors.size(); ++i) {
    const auto& record = *input.authors[i].record;
    if (concerned.contains(i)) authors[i] = make_author(input.authors[i]);
    authors[i].id = record.id;
    authors[i].name = record.name;
    authors[i].kind = record.kind;
  }
  return authors;
}

ReportDocument make_document(const Document& document) {
  const auto& said = document.article.observations;
  return {.id = document.id,
          .url = std::string(first_of(said, Field::url)),
          .outlet = std::string(first_of(said, Field::outlet)),
          .headline = std::string(first_of(said, Field::headline)),
          .published = std::string(first_of(said, Field::published))};
}

/// The claims of one document that findings rest on.
class ClaimMaker {
 public:
  ClaimMaker(const Ids& wanted, std::vector<ReportClaim>& claims)
      : wanted_(wanted), claims_(claims) {}

  void read(const Document& document) {
    add(document.article.observations, document.id);
    for (const auto& credit : document.article.credits) add(credit.observation, document.id);
    for (const auto& mention : document.mentions) add(mention.observations, document.id);
    for (const auto& aside : document.set_aside) add(aside.mention.observations, document.id);
    for (const auto& listed : document.articles) add(listed.observations, document.id);
  }

 private:
  void add(const std::vector<Observation>& observations, const std::string& document) {
    for (const auto& observation : observations) add(observation, document);
  }

  void add(const Observation& observation, const std::string& document) {
    if (!wanted_.contains(observation.id)) return;
    claims_.push_back(
        {.id = observation.id,
         .document = document,
         .field = std::string(name_of(observation.field)),
         .source = std::string(name_of(observation.source)),
         .value = observation.original.empty() ? observation.value : observation.original});
  }

  const Ids& wanted_;
  std::vector<ReportClaim>& claims_;
};

}  // namespace

AuditReport make_report(const audit::AuditInput& input, std::vector<audit::Finding> findings) {
  AuditReport report;
  report.rules = audit::all_rules();
  report.documents_read = input.documents.size();
  report.authors = make_authors(input, findings);
  Ids documents;
  Ids claims;
  for (const auto& finding : findings) {
    documents.insert(finding.documents.begin(), finding.documents.end());
    claims.insert(finding.evidence.begin(), finding.evidence.end());
  }
  ClaimMaker maker(claims, report.claims);
  for (const auto& document : input.documents) {
    if (!documents.contains(document.id)) continue;
    report.documents.push_back(make_document(document));
    maker.read(document);
  }
  report.findings = std::move(findings);
  return report;
}

}  // namespace masthead::render
