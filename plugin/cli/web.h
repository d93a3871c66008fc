#pragma once

#include <string>
#include <string_view>

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// True for an input that is the address of a page, and no file.
[[nodiscard]] bool is_address(std::string_view input);

/// `masthead check-links`: which links still lead somewhere.
int run_check_links(const Invocation& call);

/// `masthead fetch-archive`: an outlet's whole archive, as mentions.
int run_fetch_archive(const Invocation& call);

/// `masthead verify`: whether an author's page and accounts know of each other.
int run_verify(const Invocation& call);

/// `masthead resolve URL...`: author's pages, fetched.
int run_resolve_addresses(const Invocation& call);

}  // namespace masthead::cli
