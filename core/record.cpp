#include "core/record.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/text.h"

namespace masthead {
namespace {

/// A mention and the document it is of.
struct Seen {
  const Document* document = nullptr;
  const Mention* mention = nullptr;
  std::size_t position = 0;  ///< in the caller's order
};

/// Which mentions are one author.
class Groups {
 public:
  explicit Groups(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) {
      parent_[i] = parent_[parent_[i]];
      i = parent_[i];
    }
    return i;
  }

  /// The smaller root stays, so that a group is found by its first mention.
  void join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

std::vector<Seen> collect(std::span<const Document> documents) {
  std::vector<Seen> seen;
  for (const auto& document : documents) {
    for (const auto& mention : document.mentions) {
      const bool named = find_first(mention.observations, Field::name) != nullptr;
      if (mention.role == Role::author && named) seen.push_back({&document, &mention, seen.size()});
    }
  }
  return seen;
}

/// What mentions of one author have in common: a folded name with the key of an account.
std::vector<std::string> shared_keys(const Mention& mention) {
  std::set<std::string> names;
  for (const auto& o : mention.observations) {
    if (o.field == Field::name) names.insert(fold_text(o.value));
  }
  std::vector<std::string> keys;
  for (const auto& account : mention.accounts) {
    if (account.key.empty()) continue;
    for (const auto& name : names) keys.push_back(name + '\n' + account.key);
  }
  return keys;
}

Groups group(const std::vector<Seen>& seen) {
  Groups groups(seen.size());
  std::unordered_map<std::string, std::size_t> first;
  for (const auto& s : seen) {
    for (auto& key : shared_keys(*s.mention)) {
      const auto [at, is_new] = first.emplace(std::move(key), s.position);
      if (!is_new) groups.join(at->second, s.position);
    }
  }
  return groups;
}

/// One claim of a group, with its document.
struct Said {
  const Observation* observation = nullptr;
  std::string_view document;
};

bool is_before(const Said& a, const Said& b) {
  return std::tie(a.document, a.observation->id) < std::tie(b.document, b.observation->id);
}

/// The claims of one value.
struct Candidate {
  std::string_view value;
  Said said;  ///< the smallest by document and id
  std::size_t documents = 0;
};

std::vector<Candidate> collect_candidates(const std::vector<Said>& said) {
  std::map<std::string_view, std::vector<Said>> by_value;
  for (const auto& s : said) by_value[s.observation->value].push_back(s);
  std::vector<Candidate> candidates;
  for (auto& [value, of_value] : by_value) {
    std::set<std::string_view> documents;
    for (const auto& s : of_value) documents.insert(s.document);
    const auto& smallest = *std::min_element(of_value.begin(), of_value.end(), is_before);
    candidates.push_back({value, smallest, documents.size()});
  }
  return candidates;
}

/// Puts the winner first: said by most documents, then the longest, then the smallest.
void rank(std::vector<Candidate>& candidates) {
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    if (a.documents != b.documents) return a.documents > b.documents;
    if (a.value.size() != b.value.size()) return a.value.size() > b.value.size();
    return a.value < b.value;
  });
}

std::string_view reason_for(const std::vector<Candidate>& ranked) {
  if (ranked.size() == 1) return "only-value";
  if (ranked[0].documents != ranked[1].documents) return "most-documents";
  return ranked[0].value.size() != ranked[1].value.size() ? "longest" : "smallest";
}

/// Derives one record from the mentions of one author.
class RecordMaker {
 public:
  /// `mentions` sorted by id, so that nothing below depends on the order of arrival.
  explicit RecordMaker(std::vector<Seen> mentions) : mentions_(std::move(mentions)) {
    std::sort(mentions_.begin(), mentions_.end(), [](const Seen& a, const Seen& b) {
      return std::tie(a.mention->id, a.document->id) < std::tie(b.mention->id, b.document->id);
    });
  }

  Record make() {
    constexpr std::string_view kMentionPrefix = "m_";
    std::string_view hash = mentions_.front().mention->id;
    if (hash.starts_with(kMentionPrefix)) hash.remove_prefix(kMentionPrefix.size());
    record_.id = fmt::format("c_{}", hash);
    record_.kind = mentions_.front().mention->kind;
    choose(Field::name, record_.name);
    choose(Field::job_title, record_.job_title);
    choose(Field::location, record_.location);
    choose(Field::bio, record_.bio);
    choose(Field::email, record_.email);
    choose(Field::website, record_.website);
    add_accounts();
    add_articles();
    return std::move(record_);
  }

 private:
  void choose(Field field, std::string& value) {
    std::vector<Said> said;
    for (const auto& s : mentions_) {
      for (const auto& o : s.mention->observations) {
        if (o.field == field) said.push_back({&o, s.document->id});
      }
    }
    if (said.empty()) return;
    auto candidates = collect_candidates(said);
    rank(candidates);
    value = candidates.front().value;
    add_provenance(fmt::format("/{}", name_of(field)), candidates);
  }

  void add_provenance(std::string member, const std::vector<Candidate>& ranked) {
    const auto& winner = ranked.front();
    Provenance provenance{std::move(member),
                          std::string(winner.said.document),
                          *winner.said.observation,
                          std::string(reason_for(ranked)),
                          {}};
    for (std::size_t i = 1; i < ranked.size(); ++i) {
      provenance.rivals.push_back({std::string(ranked[i].value),
                                   std::string(ranked[i].said.document),
                                   ranked[i].said.observation->id});
    }
    record_.provenance.push_back(std::move(provenance));
  }

  /// The accounts in the order of the sorted mentions, each once; its URL is chosen as values are.
  void add_accounts() {
    std::map<std::string, std::vector<std::pair<const Account*, Said>>> by_key;
    std::vector<std::string> order;
    for (const auto& s : mentions_) {
      std::size_t next = 0;
      for (const auto& o : s.mention->observations) {
        if (o.field != Field::account || next == s.mention->accounts.size()) continue;
        const auto& account = s.mention->accounts[next++];
        const auto& key = account.key.empty() ? account.url : account.key;
        auto& claims = by_key[key];
        if (claims.empty()) order.push_back(key);
        claims.emplace_back(&account, Said{&o, s.document->id});
      }
    }
    for (const auto& key : order) add_account(by_key[key]);
  }

  void add_account(const std::vector<std::pair<const Account*, Said>>& claims) {
    std::vector<Said> said;
    said.reserve(claims.size());
    for (const auto& claim : claims) said.push_back(claim.second);
    auto candidates = collect_candidates(said);
    rank(candidates);
    const auto* winner = candidates.front().said.observation;
    const auto chosen = std::find_if(claims.begin(), claims.end(), [winner](const auto& claim) {
      return claim.second.observation == winner;
    });
    add_provenance(fmt::format("/accounts/{}", record_.accounts.size()), candidates);
    record_.accounts.push_back(*chosen->first);
  }

  void add_articles() {
    std::map<std::string_view, const Document*> documents;
    for (const auto& s : mentions_) documents.emplace(s.document->id, s.document);
    for (const auto& [id, document] : documents) add_article(*document);
  }

  /// The article's own claims: the first of a field stands, later ones are its rivals.
  void add_article(const Document& document) {
    const auto& article = document.article;
    if (article.observations.empty() && article.credits.empty()) return;
    const auto pointer = fmt::format("/articles/{}", record_.articles.size());
    RecordArticle made;
    made.document = document.id;
    const std::array<std::pair<Field, std::string*>, 3> members{{{Field::headline, &made.headline},
                                                                 {Field::section, &made.section},
                                                                 {Field::summary, &made.summary}}};
    for (const auto& [field, value] : members) {
      std::vector<Candidate> candidates;
      for (const auto& o : article.observations) {
        if (o.field == field) candidates.push_back({o.value, {&o, document.id}, 1});
      }
      if (candidates.empty()) continue;
      *value = candidates.front().value;
      add_provenance(fmt::format("{}/{}", pointer, name_of(field)), candidates);
      record_.provenance.back().chosen_by = candidates.size() == 1 ? "only-value" : "first";
    }
    for (const auto& credit : article.credits) {
      add_provenance(fmt::format("{}/credits/{}", pointer, made.credits.size()),
                     {{credit.name, {&credit.observation, document.id}, 1}});
      made.credits.push_back(credit);
    }
    record_.articles.push_back(std::move(made));
  }

  std::vector<Seen> mentions_;
  Record record_;
};

}  // namespace

std::vector<Record> resolve_records(std::span<const Document> documents) {
  const auto seen = collect(documents);
  auto groups = group(seen);
  // A group's root is its first mention, so walking in order gives the caller's order.
  std::map<std::size_t, std::vector<Seen>> members;
  for (const auto& s : seen) members[groups.root(s.position)].push_back(s);
  std::vector<Record> records;
  records.reserve(members.size());
  for (auto& [root, mentions] : members) records.push_back(RecordMaker(std::move(mentions)).make());
  return records;
}

}  // namespace masthead
