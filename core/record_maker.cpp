#include "core/record_maker.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/alternate_names.h"
#include "core/date.h"
#include "core/record_articles.h"
#include "core/record_claims.h"

namespace masthead {
namespace {

constexpr std::string_view kEveryValue = "every-value";
constexpr int kMostYears = 100;
constexpr int kFirstYear = 1000;  // a number below is no year of a career

class RecordMaker {
 public:
  explicit RecordMaker(std::span<const SeenMention> mentions) : mentions_(mentions) {}

  Record make() {
    constexpr std::string_view kMentionPrefix = "m_";
    std::string_view hash = mentions_.front().mention->id;
    if (hash.starts_with(kMentionPrefix)) hash.remove_prefix(kMentionPrefix.size());
    record_.id = fmt::format("c_{}", hash);
    record_.kind = mentions_.front().mention->kind;
    choose(Field::name, record_.name);
    collect_accounts();
    add_alternate_names(mentions_, accounts_, record_);
    add_work();
    add_contacts();
    for (const auto& account : accounts_) {
      record_.accounts.push_back(*account.account);
      record_.provenance.push_back(
          provenance_of(fmt::format("/accounts/{}", record_.accounts.size() - 1), account.urls,
                        reason_for(account.urls)));
    }
    add_list(Field::handle, "handles", record_.handles);
    add_articles(mentions_, record_);
    return std::move(record_);
  }

 private:
  void add_work() {
    choose(Field::job_title, record_.job_title);
    add_list(Field::former_title, "former_titles", record_.former_titles);
    add_list(Field::employer, "employers", record_.employers);
    add_list(Field::former_employer, "former_employers", record_.former_employers);
    choose(Field::location, record_.location);
    choose(Field::bio, record_.bio);
    add_experience();
    add_education();
    add_list(Field::beat, "beats", record_.beats);
    add_list(Field::medium, "media", record_.media);
    add_list(Field::language, "languages", record_.languages);
    add_list(Field::award, "awards", record_.awards);
  }

  void add_contacts() {
    choose(Field::email, record_.email);
    choose(Field::website, record_.website);
    choose(Field::url, record_.url);
    choose(Field::image, record_.image);
  }

  /// Of names the longest says most; of other claims the reader knows best which to trust.
  void choose(Field field, std::string& value) {
    const auto said = said_of(field, mentions_);
    if (said.empty()) return;
    const auto ranked = field == Field::name ? rank_values(said) : rank_trusted_values(said);
    value = ranked.front().value;
    record_.provenance.push_back(
        provenance_of(fmt::format("/{}", name_of(field)), ranked, reason_for(ranked)));
  }

  void add_list(Field field, std::string_view member, std::vector<std::string>& values) {
    for (const auto& distinct : distinct_values(said_of(field, mentions_))) {
      record_.provenance.push_back(provenance_of(fmt::format("/{}/{}", member, values.size()),
                                                 distinct.spellings, kEveryValue));
      values.emplace_back(distinct.spellings.front().value);
    }
  }

  /// The winner of the claims that are numbers of the range; claims that are none say nothing.
  const Observation* choose_number(std::vector<Said> said, std::string_view member, int least,
                                   int most) {
    said.erase(std::remove_if(said.begin(), said.end(),
                              [&](const Said& s) {
                                const auto number = read_small_number(s.observation->value);
                                return !number || *number < least || *number > most;
                              }),
               said.end());
    if (said.empty()) return nullptr;
    const auto ranked = rank_values(said);
    record_.provenance.push_back(
        provenance_of(fmt::format("/experience/{}", member), ranked, reason_for(ranked)));
    return ranked.front().said.observation;
  }

  /// The year a career began says more of the author than the year of a job.
  void add_experience() {
    auto& experience = record_.experience;
    const auto* const years =
        choose_number(said_of(Field::years_of_experience, mentions_), "years", 0, kMostYears);
    if (years != nullptr) experience.years = read_small_number(years->value);

    auto since = said_of(Field::since_year, mentions_);
    const auto of_career = std::stable_partition(since.begin(), since.end(), [](const Said& s) {
      return s.observation->qualifier == "career";
    });
    if (of_career != since.begin()) since.erase(of_career, since.end());
    const auto* const began = choose_number(std::move(since), "since", kFirstYear, 9999);
    if (began == nullptr) return;
    experience.since = read_small_number(began->value);
    experience.since_of = began->qualifier;
  }

  void add_education() {
    for (const auto field : {Field::education, Field::degree}) {
      const bool is_institution = field == Field::education;
      for (const auto& distinct : distinct_values(said_of(field, mentions_))) {
        record_.provenance.push_back(
            provenance_of(fmt::format("/education/{}/{}", record_.education.size(),
                                      is_institution ? "institution" : "degree"),
                          distinct.spellings, kEveryValue));
        Education entry;
        (is_institution ? entry.institution : entry.degree) = distinct.spellings.front().value;
        record_.education.push_back(std::move(entry));
      }
    }
  }

  /// The accounts in the order of the mentions, each once; its URL is chosen as values are.
  void collect_accounts() {
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
    for (const auto& key : order) collect_account(by_key[key]);
  }

  void collect_account(const std::vector<std::pair<const Account*, Said>>& claims) {
    std::vector<Said> said;
    said.reserve(claims.size());
    for (const auto& claim : claims) said.push_back(claim.second);
    auto urls = rank_values(said);
    const auto* winner = urls.front().said.observation;
    const auto chosen = std::find_if(claims.begin(), claims.end(), [winner](const auto& claim) {
      return claim.second.observation == winner;
    });
    accounts_.push_back({chosen->first, std::move(urls), std::move(said)});
  }

  std::span<const SeenMention> mentions_;
  std::vector<SeenAccount> accounts_;
  Record record_;
};

}  // namespace

Record make_record(std::span<const SeenMention> mentions) { return RecordMaker(mentions).make(); }

void sort_by_id(std::vector<SeenMention>& mentions) {
  std::sort(mentions.begin(), mentions.end(), [](const SeenMention& a, const SeenMention& b) {
    return std::tie(a.mention->id, a.document->id) < std::tie(b.mention->id, b.document->id);
  });
}

}  // namespace masthead
