#pragma once

#include <string>
#include <string_view>

#include "core/identity/judgement.h"
#include "core/result.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// The members of a line that says what a person decided: "kind", "a", "b", "account", ...
class JudgementRequest {
 public:
  /// Reads one member; passes over a member it does not know.
  [[nodiscard]] Status read(Member& member);

  /// The judgement, with an id. Errors: invalid_input (a kind that is none; what the kind needs is
  /// not there).
  [[nodiscard]] Result<identity::Judgement> judgement() &&;

 private:
  std::string kind_;
  identity::Judgement judgement_;
};

}  // namespace masthead::plugin
