#include "plugin/src/audit_newsroom.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "core/identity/subject.h"
#include "core/names/compare.h"
#include "core/record_maker.h"
#include "core/text.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/card_text.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/recognise.h"
#include "plugin/registry/search.h"
#include "plugin/src/author_view.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/newsroom.h"

namespace masthead::plugin {
namespace {

using audit::Newsroom;
using identity::Subject;
using identity::Trait;
using identity::TraitKind;
using registry::Database;
using registry::KeptAuthor;

/// So many authors who share an account or begin with a name are looked at.
constexpr std::size_t kMostAlike = 64;

bool is_withheld(std::string_view folded) {
  // What is shorter is in everything.
  constexpr std::size_t kShortest = 5;
  return folded.size() >= kShortest;
}

/// The page that an author's mentions name.
std::string page_of(const std::vector<Document>& documents) {
  if (documents.empty()) return {};
  std::vector<SeenMention> mentions;
  mentions.reserve(documents.size());
  for (const auto& document : documents) mentions.push_back({&document, &document.mentions[0]});
  std::sort(mentions.begin(), mentions.end(), [](const SeenMention& a, const SeenMention& b) {
    return a.mention->id < b.mention->id;
  });
  return masthead::make_record(mentions).url;
}

/// The accounts and addresses of a mention, as holder_key() has them.
void add_keys(const Mention& mention, std::set<std::string>& keys) {
  for (const auto& account : mention.accounts) {
    if (!account.organisation) {
      keys.insert(audit::holder_key(account.platform, fold_text(account.handle)));
    }
  }
  for (const auto& o : mention.observations) {
    if (o.field == Field::email) keys.insert(audit::holder_key("email", fold_text(o.value)));
  }
}

/// The same of what is compared of it; empty: it is neither.
std::string key_of(const Trait& trait) {
  if (trait.kind == TraitKind::email) return audit::holder_key("email", trait.value);
  if (trait.kind != TraitKind::account) return {};
  const auto platform = identity::platform_of(trait.value);
  if (platform.size() == trait.value.size()) return {};
  return audit::holder_key(platform,
                           fold_text(std::string_view(trait.value).substr(platform.size() + 1)));
}

/// Nothing but its name says whose the mention is.
bool is_bare(const Subject& subject) {
  return std::none_of(subject.traits.begin(), subject.traits.end(), [](const Trait& trait) {
    return trait.kind == TraitKind::account || trait.kind == TraitKind::email ||
           trait.kind == TraitKind::page || trait.kind == TraitKind::handle;
  });
}

class Reader {
 public:
  Reader(Context& context, Database& database, AuditNewsroom& newsroom)
      : context_(context), database_(database), newsroom_(newsroom) {}

  Status read(const MentionPool& pool) {
    const auto judgements = read_judgements(context_, database_);
    if (!judgements) return judgements.error();
    newsroom_.protection = Protection(standing_of(*judgements));
    if (Status failed = newsroom_.protection.find_bearers(context_, database_)) return failed;
    newsroom_.judgements = for_engine(*judgements).judgements;
    decided_ = newsroom_.judgements;
    decided_.insert(decided_.end(), pool.judgements().begin(), pool.judgements().end());
    for (const Subject& subject : pool.subjects()) {
      if (subject.role != Role::author) continue;
      if (Status failed = recognise(subject)) return failed;
      if (Status failed = find_holders(subject)) return failed;
    }
    return std::nullopt;
  }

 private:
  /// Whose the mention is, or whose it may be.
  Status recognise(const Subject& subject) {
    const auto number = number_of(subject);
    if (!number) return number.error();
    if (*number == 0) return find_candidates(subject);
    for (const KeptAuthor& author : registry::find_authors(database_, {*number})) {
      if (newsroom_.protection.parts(author.name, subject.name)) continue;
      const auto place = place_of(author);
      if (!place) return place.error();
      const bool is_kept = registry::author_of(database_, subject.id) != 0;
      if (is_kept || has_name_of(*place, subject)) newsroom_.known.emplace(subject.id, *place);
    }
    return std::nullopt;
  }

  /// A byline with a name of its own and somebody's account is more likely a wrong link than that
  /// person: it stays nobody's, and the account is told of.
  [[nodiscard]] bool has_name_of(std::uint32_t place, const Subject& subject) const {
    return std::any_of(names_[place].begin(), names_[place].end(), [&](const std::string& name) {
      return names::agree(subject.parsed, names::parse_name(name), names::NameFrequencies{}).level <
             names::Level::conflicting;
    });
  }

  /// Mentions that say the same are one's; a mention that is kept is its author's.
  Result<std::int64_t> number_of(const Subject& subject) {
    const auto kept = registry::author_of(database_, subject.id);
    if (kept != 0) return kept;
    const auto [at, is_new] = asked_.try_emplace(registry::write_card(subject), 0);
    if (!is_new) return at->second;
    const auto found = registry::recognise(database_, subject, decided_);
    if (!found) return found.error();
    at->second = found->author;
    return at->second;
  }

  Result<std::uint32_t> place_of(const KeptAuthor& author) {
    const auto next = static_cast<std::uint32_t>(newsroom_.authors.size());
    const auto [at, is_new] = places_.try_emplace(author.number, next);
    if (!is_new) return at->second;
    const auto view = view_author(context_, database_, author, newsroom_.protection);
    if (!view) return view.error();
    Record settled;
    newsroom_.protection.pin(view->mentions, settled);
    if (newsroom_.protection.parts(author.name, settled.name)) settled.name.clear();
    newsroom_.authors.push_back({author.id, settled.name.empty() ? author.name : settled.name,
                                 settled.name, settled.job_title,
                                 settled.url.empty() ? page_of(view->documents) : settled.url});
    auto& keys = keys_.emplace_back();
    auto& names = names_.emplace_back();
    names.insert(newsroom_.authors.back().name);
    for (const auto& document : view->documents) {
      const Mention& mention = document.mentions.front();
      add_keys(mention, keys);
      if (const auto* name = find_first(mention.observations, Field::name)) {
        names.insert(name->value);
      }
    }
    newsroom_.suppressed.push_back(newsroom_.protection.suppressed(view->mentions));
    if (Status failed = withhold(author, newsroom_.suppressed.back())) return *failed;
    return next;
  }

  /// Notes what never leaves the registry, so that nothing else can bring it.
  Status withhold(const KeptAuthor& author, const std::set<std::string>& fields) {
    if (fields.empty()) return std::nullopt;
    return registry::for_each_mention_of(
        database_, author.number, [&](registry::KeptMention&& mention) -> Status {
          const auto document = read_row(context_, std::move(mention.row), mention::Ids::none);
          if (!document) return document.error();
          for (const auto& o : document->mentions.front().observations) {
            auto folded = fold_text(o.value);
            const bool is_one = fields.contains(std::string(name_of(o.field)));
            if (is_one && is_withheld(folded)) newsroom_.withheld.push_back(std::move(folded));
          }
          return std::nullopt;
        });
  }

  /// Registered namesakes of a mention that says nothing but its name.
  Status find_candidates(const Subject& subject) {
    if (!is_bare(subject)) return std::nullopt;
    const auto folded = fold_text(subject.name);
    const auto [at, is_new] = namesakes_.try_emplace(folded);
    if (is_new) {
      const auto numbers = registry::find_beginning(database_, search_of(subject), kMostAlike);
      for (const KeptAuthor& author : registry::find_authors(database_, numbers)) {
        if (fold_text(author.name) != folded) continue;
        const auto place = place_of(author);
        if (!place) return place.error();
        at->second.push_back(*place);
      }
    }
    if (at->second.size() > 1) newsroom_.candidates.emplace(subject.id, at->second);
    return std::nullopt;
  }

  /// What authors are searched by: the folded words of the name.
  static std::string search_of(const Subject& subject) {
    std::string words;
    for (const auto& word : subject.parsed.words()) {
      if (word.folded_size == 0) continue;
      if (!words.empty()) words += ' ';
      words += subject.parsed.folded(word);
    }
    return words;
  }

  Status find_holders(const Subject& subject) {
    for (const Trait& trait : subject.traits) {
      auto key = key_of(trait);
      if (key.empty() || !met_.insert(key).second) continue;
      const auto holder = holder_of(trait, key);
      if (!holder) return holder.error();
      if (*holder != Newsroom::kNobody) newsroom_.holders.emplace(std::move(key), *holder);
    }
    return std::nullopt;
  }

  /// The one author whose account it is; nobody where there are several.
  Result<std::uint32_t> holder_of(const Trait& trait, const std::string& key) {
    Subject asked;
    identity::add_trait(asked, trait.kind, trait.value);
    identity::settle(asked);
    const auto numbers = registry::find_alike(database_, asked, kMostAlike);
    std::uint32_t holder = Newsroom::kNobody;
    for (const KeptAuthor& author : registry::find_authors(database_, numbers)) {
      const auto place = place_of(author);
      if (!place) return place.error();
      if (!keys_[*place].contains(key)) continue;
      if (holder != Newsroom::kNobody) return Newsroom::kNobody;
      holder = *place;
    }
    return holder;
  }

  Context& context_;
  Database& database_;
  AuditNewsroom& newsroom_;
  std::vector<identity::Judgement> decided_;
  std::unordered_map<std::string, std::int64_t> asked_;     // by what a mention says
  std::unordered_map<std::int64_t, std::uint32_t> places_;  // by an author's number
  std::vector<std::set<std::string>> names_;                // by place
  std::vector<std::set<std::string>> keys_;                 // by place
  std::unordered_map<std::string, std::vector<std::uint32_t>> namesakes_;
  std::set<std::string> met_;
};

std::string_view name_in(const SeenMention& seen) {
  const Observation* name = find_first(seen.mention->observations, Field::name);
  return name == nullptr ? std::string_view() : std::string_view(name->value);
}

std::uint32_t known_of(const AuditNewsroom& newsroom, const SeenMention& seen) {
  const auto at = newsroom.known.find(seen.mention->id);
  return at == newsroom.known.end() ? Newsroom::kNobody : at->second;
}

/// The largest part that a mention of nobody who is known may stand in; nullptr: there is none.
AuthorPart* part_for(const AuditNewsroom& newsroom, const SeenMention& seen,
                     std::vector<AuthorPart>& parts) {
  AuthorPart* largest = nullptr;
  for (auto& part : parts) {
    const bool is_larger = largest == nullptr || part.mentions.size() > largest->mentions.size();
    const auto& first = part.mentions.front();
    if (is_larger && !newsroom.protection.parts(name_in(first), name_in(seen))) largest = &part;
  }
  return largest;
}

}  // namespace

Result<AuditNewsroom> read_newsroom(Context& context, const MentionPool& pool) {
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  AuditNewsroom newsroom;
  Status status = (*registry)->read(
      [&](Database& database) { return Reader(context, database, newsroom).read(pool); });
  if (status) return *status;
  return newsroom;
}

std::vector<AuthorPart> divide(const AuditNewsroom& newsroom,
                               const std::vector<SeenMention>& mentions) {
  std::vector<AuthorPart> parts;
  std::vector<SeenMention> others;
  for (const auto& seen : mentions) {
    const auto known = known_of(newsroom, seen);
    if (known == Newsroom::kNobody) {
      others.push_back(seen);
      continue;
    }
    const auto at = std::find_if(parts.begin(), parts.end(),
                                 [&](const AuthorPart& part) { return part.known == known; });
    (at == parts.end() ? parts.emplace_back(AuthorPart{known, {}}) : *at).mentions.push_back(seen);
  }
  for (const auto& seen : others) {
    AuthorPart* part = part_for(newsroom, seen, parts);
    (part == nullptr ? parts.emplace_back() : *part).mentions.push_back(seen);
  }
  return parts;
}

}  // namespace masthead::plugin
