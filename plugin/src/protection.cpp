#include "plugin/src/protection.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/text.h"
#include "plugin/registry/authors.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

using Of = KeptJudgement::Of;

struct PinnedMember {
  std::string_view field;
  std::string Record::*member;
};
constexpr PinnedMember kPinned[] = {
    {"name", &Record::name}, {"job_title", &Record::job_title}, {"location", &Record::location},
    {"bio", &Record::bio},   {"email", &Record::email},         {"website", &Record::website},
    {"url", &Record::url},   {"image", &Record::image},
};

/// All fields but the name, without which there is no author.
constexpr std::array kSuppressed = {
    Field::job_title,    Field::location,
    Field::bio,          Field::email,
    Field::website,      Field::account,
    Field::employer,     Field::former_employer,
    Field::former_title, Field::years_of_experience,
    Field::since_year,   Field::education,
    Field::degree,       Field::beat,
    Field::medium,       Field::language,
    Field::award,        Field::handle,
    Field::url,          Field::image,
    Field::author_id,
};

/// Whether a claim has what is withheld in its words.
bool repeats(const Observation& claim, const std::vector<std::string>& withheld) {
  // What is shorter is in everything.
  constexpr std::size_t kShortest = 5;
  const std::string words = fold_text(claim.value) + '\n' + fold_text(claim.original);
  return std::any_of(withheld.begin(), withheld.end(), [&](const std::string& text) {
    return text.size() >= kShortest && words.find(text) != std::string::npos;
  });
}

}  // namespace

Protection::Protection(std::vector<KeptJudgement> standing) : standing_(std::move(standing)) {
  for (const auto& kept : standing_) {
    if (kept.of == Of::pseudonym) pens_.add({kept.value, {}});
  }
}

Status Protection::find_bearers(Context& context, registry::Database& database) {
  PenNames pens;
  for (const auto& kept : standing_) {
    if (kept.of != Of::pseudonym) continue;
    PenName person{kept.value, kept.names};
    PenNames alone;
    alone.add(person);
    const auto add = [&](registry::KeptMention&& mention) -> Status {
      const auto subject = read_subject(context, std::move(mention.row));
      if (!subject) return subject.error();
      // An author may still hold what is signed with another spelling of the pen name.
      const bool is_pen = !alone.parts(kept.value, subject->name);
      const auto& others = person.others;
      const bool is_known = std::find(others.begin(), others.end(), subject->name) != others.end();
      if (!is_pen && !is_known) person.others.push_back(subject->name);
      return std::nullopt;
    };
    const auto author = registry::author_of(database, kept.judgement.a);
    Status status = registry::for_each_version(database, kept.judgement.a, add);
    if (!status) status = registry::for_each_mention_of(database, author, add);
    if (status) return status;
    pens.add(std::move(person));
  }
  pens_ = std::move(pens);
  return std::nullopt;
}

std::set<std::string> Protection::suppressed(const std::set<std::string>& mentions) const {
  std::set<std::string> fields;
  for (const auto& kept : standing_) {
    if (kept.of == Of::suppress && mentions.contains(kept.judgement.a)) fields.insert(kept.field);
  }
  return fields;
}

void Protection::hide(const std::set<std::string>& fields, Document& document) {
  if (fields.empty()) return;
  for (Mention& mention : document.mentions) {
    std::vector<std::string> withheld;
    std::erase_if(mention.observations, [&](const Observation& each) {
      const bool is_one = fields.contains(std::string(masthead::name_of(each.field)));
      if (is_one) withheld.push_back(fold_text(each.value));
      return is_one;
    });
    std::erase_if(mention.observations, [&](const Observation& each) {
      return each.field != Field::name && repeats(each, withheld);
    });
    if (fields.contains("account")) mention.accounts.clear();
  }
}

void Protection::hide_beside(std::string_view name, Document& document) const {
  if (pens_.empty()) return;
  const auto tells = [&](const Observation& each) {
    return pens_.tells(name, each.value) || pens_.tells(name, each.original);
  };
  if (pens_.tells(name, document.id)) document.id.clear();
  std::erase_if(document.article.observations, tells);
  for (Mention& mention : document.mentions) {
    for (Observation& each : mention.observations) {
      if (each.field != Field::bio || !tells(each)) continue;
      // Of a biography what else it says stays.
      each.value = pens_.without_telling(name, each.value);
      each.original = each.value;
    }
    std::erase_if(mention.observations, [&](const Observation& each) {
      return (each.field == Field::bio && each.value.empty()) ||
             (each.field != Field::name && tells(each));
    });
    std::erase_if(mention.accounts, [&](const Account& each) {
      return pens_.tells(name, each.handle) || pens_.tells(name, each.original) ||
             pens_.tells(name, each.url);
    });
  }
}

void Protection::hide_beside(std::string_view name, identity::Subject& subject) const {
  if (pens_.empty()) return;
  std::erase_if(subject.traits,
                [&](const identity::Trait& trait) { return pens_.tells(name, trait.value); });
  subject.bio = pens_.without_telling(name, subject.bio);
  for (std::string* text : {&subject.document, &subject.author_id}) {
    if (pens_.tells(name, *text)) text->clear();
  }
}

Result<std::string> Protection::hide(Context& context, registry::Database& database,
                                     const registry::KeptMention& mention) const {
  std::set<std::string> anchors;
  for (const auto& kept : standing_) {
    if (kept.of != Of::suppress) continue;
    const auto author = registry::author_of(database, kept.judgement.a);
    const bool is_it = kept.judgement.a == mention.id ||
                       (author != 0 && author == registry::author_of(database, mention.id));
    if (is_it) anchors.insert(kept.judgement.a);
  }
  if (anchors.empty() && pens_.empty()) return mention.row;
  auto document = read_row(context, mention.row, mention::Ids::none);
  if (!document) return document.error();
  hide(suppressed(anchors), *document);
  const Observation* name = find_first(document->mentions.front().observations, Field::name);
  if (name != nullptr) hide_beside(std::string(name->value), *document);
  return write_row(*document, document->mentions.front());
}

void Protection::pin(const std::set<std::string>& mentions, Record& record) const {
  std::vector<const KeptJudgement*> pins;
  for (const auto& kept : standing_) {
    if (kept.of == Of::pin && mentions.contains(kept.judgement.a)) pins.push_back(&kept);
  }
  std::stable_sort(pins.begin(), pins.end(), [](const auto* a, const auto* b) {
    return a->judgement.when < b->judgement.when;
  });
  for (const auto* kept : pins) {
    const auto* found =
        std::find_if(std::begin(kPinned), std::end(kPinned),
                     [&](const PinnedMember& each) { return each.field == kept->field; });
    if (found == std::end(kPinned)) continue;
    record.*(found->member) = kept->value;
    const std::string member = "/" + kept->field;
    std::erase_if(record.provenance, [&](const Provenance& each) { return each.member == member; });
  }
}

Status check_pinned(std::string_view field) {
  std::vector<std::string_view> names;
  for (const auto& each : kPinned) names.push_back(each.field);
  if (std::find(names.begin(), names.end(), field) != names.end()) return std::nullopt;
  return Error{Errc::invalid_input, unknown_name("field", field, names), "/field"};
}

Status check_suppressed(std::string_view field) {
  std::vector<std::string_view> names;
  names.reserve(std::size(kSuppressed));
  for (const auto each : kSuppressed) names.push_back(masthead::name_of(each));
  if (std::find(names.begin(), names.end(), field) != names.end()) return std::nullopt;
  return Error{Errc::invalid_input, unknown_name("field", field, names), "/field"};
}

}  // namespace masthead::plugin
