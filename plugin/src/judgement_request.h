#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/identity/judgement.h"
#include "core/result.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// A judgement as a registry keeps it: of mentions and accounts, and of what a record says.
struct KeptJudgement {
  /// What `judgement.kind` does not know: what is said of an author, the one `judgement.a` is of.
  enum class Of : std::uint8_t {
    identity,   ///< nothing: who is who
    pin,        ///< `value` is the record's `field`
    pseudonym,  ///< `value` is a name the author signs with, and is not to be printed beside others
    suppress,   ///< `field` is never to leave the registry
  };
  identity::Judgement judgement;
  Of of = Of::identity;
  std::string author;  ///< the author's id when it was said
  std::string field;
  std::string value;
  /// Of same: all mentions that were to be held together.
  std::vector<std::string> mentions;
  bool has_gaps = false;  ///< some of them were withdrawn since
  /// The mentions that stand for `judgement.a` and `judgement.b` while those are withdrawn; "":
  /// none.
  std::string instead_a;
  std::string instead_b;
  /// Of a pseudonym: the author's names that only withdrawn mentions bore.
  std::vector<std::string> names;
};
[[nodiscard]] std::string_view name_of(KeptJudgement::Of of);

/// The members of a line that says what a person decided: "kind", "a", "b", "account", ...
class JudgementRequest {
 public:
  /// Reads one member; passes over a member it does not know.
  [[nodiscard]] Status read(Member& member);

  /// The judgement, with an id. Errors: invalid_input (a kind that is none; what the kind needs is
  /// not there).
  [[nodiscard]] Result<identity::Judgement> judgement() &&;
  /// The same, of any kind a registry keeps; without an id where the line has none.
  /// Errors: likewise.
  [[nodiscard]] Result<KeptJudgement> kept() &&;

 private:
  std::string kind_;
  KeptJudgement kept_;
};

/// The judgement as a line of masthead.judgement/1, without its newline. Gives it a content id
/// where it has none.
[[nodiscard]] std::string write_judgement(KeptJudgement& judgement);

}  // namespace masthead::plugin
