#pragma once

#include <string>
#include <vector>

#include "core/identity/subject.h"

namespace masthead::bench {

/// How often "resolve" says what ingesting would: of pages of people who are known, and of
/// strangers who bear names of theirs. Every mention is kept, compared and taken back again;
/// printed.
///
/// @param subjects  what the registry at `path` was made of.
/// Throws where the registry cannot be used.
void measure_agreement(const std::string& path, const std::vector<identity::Subject>& subjects);

}  // namespace masthead::bench
