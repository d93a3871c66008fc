#pragma once

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// The commands that speak to a registry.
int run_ingest(const Invocation& call);
int run_import(const Invocation& call);
int run_authors(const Invocation& call);
int run_show(const Invocation& call);
int run_same(const Invocation& call);
int run_different(const Invocation& call);
int run_hub(const Invocation& call);
int run_pin(const Invocation& call);
int run_pseudonym(const Invocation& call);
int run_suppress(const Invocation& call);
int run_undo(const Invocation& call);
int run_epoch(const Invocation& call);
int run_withdraw(const Invocation& call);
int run_erase(const Invocation& call);
int run_export(const Invocation& call);
int run_backup(const Invocation& call);
int run_doctor(const Invocation& call);

/// What `why`, `how` and `review` do where --registry is given in the place of inputs.
int run_kept_why(const Invocation& call);
int run_kept_how(const Invocation& call);
int run_kept_review(const Invocation& call);

}  // namespace masthead::cli
