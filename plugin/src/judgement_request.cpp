#include "plugin/src/judgement_request.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <utility>

#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

using identity::Judgement;

constexpr std::array<Judgement::Kind, 4> kKinds = {Judgement::Kind::same,
                                                   Judgement::Kind::different,
                                                   Judgement::Kind::unsure, Judgement::Kind::hub};

/// A string, or an integer as one; a null is nothing.
Status read_word(Member& member, std::string& out) {
  if (member.is_null()) return member.skip();
  DocumentId id;
  if (Status status = member.read(id)) return status;
  if (const auto* text = std::get_if<std::string_view>(&id)) out = *text;
  if (const auto* number = std::get_if<std::int64_t>(&id)) out = std::to_string(*number);
  return std::nullopt;
}

}  // namespace

Status JudgementRequest::read(Member& member) {
  struct Place {
    std::string_view name;
    std::string& to;
  };
  const std::array<Place, 9> places = {{{"judgement_id", judgement_.id},
                                        {"kind", kind_},
                                        {"a", judgement_.a},
                                        {"b", judgement_.b},
                                        {"account", judgement_.account},
                                        {"by", judgement_.who},
                                        {"at", judgement_.when},
                                        {"why", judgement_.why},
                                        {"retracts", judgement_.retracts}}};
  for (const Place& place : places) {
    if (member.name() == place.name) return read_word(member, place.to);
  }
  return member.skip();
}

Result<Judgement> JudgementRequest::judgement() && {
  bool is_known = false;
  for (const auto kind : kKinds) {
    if (identity::name_of(kind) != kind_) continue;
    judgement_.kind = kind;
    is_known = true;
  }
  const bool only_retracts = kind_.empty() && !judgement_.retracts.empty();
  if (only_retracts) judgement_.kind = Judgement::Kind::retract;
  if (!is_known && !only_retracts) {
    return Error{Errc::invalid_input,
                 fmt::format("the judgement's kind is {}: it must be \"same\", \"different\", "
                             "\"unsure\" or \"hub\"",
                             quoted(std::string_view(kind_))),
                 "/kind"};
  }
  if (judgement_.kind == Judgement::Kind::hub && judgement_.account.empty()) {
    return Error{Errc::invalid_input, "there is no account: a hub is given as \"account\""};
  }
  const bool is_of_pair = is_known && judgement_.kind != Judgement::Kind::hub;
  if (is_of_pair && (judgement_.a.empty() || judgement_.b.empty())) {
    return Error{Errc::invalid_input,
                 "there are not two mentions: give their ids as \"a\" and \"b\""};
  }
  if (judgement_.id.empty()) seal(judgement_);
  return std::move(judgement_);
}

}  // namespace masthead::plugin
