#pragma once

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// `masthead merge` and what asks about its answer: `why`, `how`, `review` and `sample`.
int run_merge(const Invocation& call);
int run_why(const Invocation& call);
int run_how(const Invocation& call);
int run_review(const Invocation& call);
int run_sample(const Invocation& call);

}  // namespace masthead::cli
