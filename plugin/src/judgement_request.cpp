#include "plugin/src/judgement_request.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <utility>

#include "core/id.h"
#include "core/json_writer.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

using identity::Judgement;

using Of = KeptJudgement::Of;

constexpr std::array<Judgement::Kind, 4> kKinds = {Judgement::Kind::same,
                                                   Judgement::Kind::different,
                                                   Judgement::Kind::unsure, Judgement::Kind::hub};
constexpr std::array<Of, 3> kOfAuthors = {Of::pin, Of::pseudonym, Of::suppress};

/// A string, or an integer as one; a null is nothing.
Status read_word(Member& member, std::string& out) {
  if (member.is_null()) return member.skip();
  DocumentId id;
  if (Status status = member.read(id)) return status;
  if (const auto* text = std::get_if<std::string_view>(&id)) out = *text;
  if (const auto* number = std::get_if<std::int64_t>(&id)) out = std::to_string(*number);
  return std::nullopt;
}

Error missing(std::string message) { return Error{Errc::invalid_input, std::move(message)}; }

/// What a judgement of an author needs.
Status check_author(const KeptJudgement& kept) {
  if (kept.judgement.a.empty() && kept.author.empty()) {
    return missing("there is no author: give an id as \"author\", or a mention's as \"a\"");
  }
  if (kept.of != Of::pseudonym && kept.field.empty()) {
    return missing("there is no field: give the record's member as \"field\"");
  }
  if (kept.of != Of::suppress && kept.value.empty()) {
    return missing("there is no value: give it as \"value\"");
  }
  return std::nullopt;
}

Status check_identity(const Judgement& judgement) {
  if (judgement.kind == Judgement::Kind::retract) return std::nullopt;
  if (judgement.kind == Judgement::Kind::hub) {
    if (!judgement.account.empty()) return std::nullopt;
    return missing("there is no account: a hub is given as \"account\"");
  }
  if (!judgement.a.empty() && !judgement.b.empty()) return std::nullopt;
  return missing("there are not two mentions: give their ids as \"a\" and \"b\"");
}

}  // namespace

std::string_view name_of(Of of) {
  switch (of) {
    case Of::identity:
      return "identity";
    case Of::pin:
      return "pin";
    case Of::pseudonym:
      return "pseudonym";
    case Of::suppress:
      return "suppress";
  }
  return "";
}

Status JudgementRequest::read(Member& member) {
  struct Place {
    std::string_view name;
    std::string& to;
  };
  Judgement& judgement = kept_.judgement;
  const std::array<Place, 14> places = {{{"judgement_id", judgement.id},
                                         {"kind", kind_},
                                         {"a", judgement.a},
                                         {"b", judgement.b},
                                         {"account", judgement.account},
                                         {"author", kept_.author},
                                         {"field", kept_.field},
                                         {"value", kept_.value},
                                         {"by", judgement.who},
                                         {"at", judgement.when},
                                         {"why", judgement.why},
                                         {"retracts", judgement.retracts},
                                         {"instead_a", kept_.instead_a},
                                         {"instead_b", kept_.instead_b}}};
  for (const Place& place : places) {
    if (member.name() == place.name) return read_word(member, place.to);
  }
  if (member.is_null()) return member.skip();
  if (member.name() == "gaps") return member.read(kept_.has_gaps);
  auto* const words = member.name() == "mentions" ? &kept_.mentions
                      : member.name() == "names"  ? &kept_.names
                                                  : nullptr;
  if (words == nullptr) return member.skip();
  return member.read_elements(
      [&](Member& element) { return read_word(element, words->emplace_back()); });
}

Result<KeptJudgement> JudgementRequest::kept() && {
  Judgement& judgement = kept_.judgement;
  bool is_known = false;
  for (const auto kind : kKinds) {
    if (identity::name_of(kind) != kind_) continue;
    judgement.kind = kind;
    is_known = true;
  }
  for (const auto of : kOfAuthors) {
    if (name_of(of) != kind_) continue;
    kept_.of = of;
    is_known = true;
  }
  if (kind_.empty() && !judgement.retracts.empty()) {
    judgement.kind = Judgement::Kind::retract;
    is_known = true;
  }
  if (!is_known) {
    return Error{Errc::invalid_input,
                 fmt::format("the judgement's kind is {}: it must be \"same\", \"different\", "
                             "\"unsure\" or \"hub\", and in a registry \"pin\", \"pseudonym\" or "
                             "\"suppress\"",
                             quoted(std::string_view(kind_))),
                 "/kind"};
  }
  Status wrong = kept_.of == Of::identity ? check_identity(judgement) : check_author(kept_);
  if (wrong) return *wrong;
  return std::move(kept_);
}

Result<Judgement> JudgementRequest::judgement() && {
  auto kept = std::move(*this).kept();
  if (!kept) return kept.error();
  if (kept->of != Of::identity) {
    return Error{Errc::invalid_input,
                 fmt::format("a judgement of the kind {} needs a registry: give it there",
                             name_of(kept->of)),
                 "/kind"};
  }
  if (kept->judgement.id.empty()) seal(kept->judgement);
  return std::move(kept->judgement);
}

namespace {

void write_words(JsonWriter& json, std::string_view name, const std::vector<std::string>& words) {
  if (words.empty()) return;
  json.key(name).begin_array();
  for (const auto& word : words) json.string(word);
  json.end_array();
}

}  // namespace

std::string write_judgement(KeptJudgement& kept) {
  Judgement& judgement = kept.judgement;
  const std::string_view kind = kept.of != Of::identity ? name_of(kept.of)
                                : judgement.kind == Judgement::Kind::retract
                                    ? std::string_view()
                                    : identity::name_of(judgement.kind);
  if (judgement.id.empty()) {
    std::vector<std::string_view> fields = {
        kind,       judgement.a,   judgement.b,    judgement.account, kept.author,       kept.field,
        kept.value, judgement.who, judgement.when, judgement.why,     judgement.retracts};
    fields.insert(fields.end(), kept.mentions.begin(), kept.mentions.end());
    judgement.id = make_id("j_", fields);
  }
  std::string out;
  JsonWriter json(out);
  json.begin_object().member("judgement_id", judgement.id).member_if("kind", kind);
  json.member_if("a", judgement.a).member_if("b", judgement.b);
  json.member_if("account", judgement.account).member_if("author", kept.author);
  json.member_if("field", kept.field).member_if("value", kept.value);
  json.member_if("by", judgement.who).member_if("at", judgement.when);
  json.member_if("why", judgement.why).member_if("retracts", judgement.retracts);
  write_words(json, "mentions", kept.mentions);
  if (kept.has_gaps) json.key("gaps").boolean(true);
  json.member_if("instead_a", kept.instead_a).member_if("instead_b", kept.instead_b);
  write_words(json, "names", kept.names);
  json.end_object();
  return out;
}

}  // namespace masthead::plugin
