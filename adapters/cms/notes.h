#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "adapters/cms/marked_text.h"
#include "adapters/cms/people.h"
#include "adapters/cms/signers.h"
#include "adapters/words/vocabulary.h"

namespace masthead::cms {

/// Makes signers of the people of a line: names cleaned, each link given to the last name that
/// begins before it ends.
///
/// @param like  what all of them share: source, rule, place.
void add_people(const Prose& prose, const MarkedLine& line, const People& people,
                const RowSigner& like, const words::Vocabulary& vocabulary,
                std::vector<RowSigner>& out);

/// Who signs an article by its first lines: "By Jane Doe", "**Authors:** Jane Doe (Acme)",
/// "Editor's note: today's post is by Jane Doe, Staff Engineer at Acme, on ...", "In this guest
/// post, Jane Doe of Acme explains ...". Nobody where no line says so. Cost: O(lines).
[[nodiscard]] std::vector<RowSigner> read_notes(std::span<const MarkedLine> lines,
                                                std::string_view place, std::string_view outlet,
                                                const words::Vocabulary& vocabulary);

/// The rule of a signer whom only a biography at the body's end names.
inline constexpr std::string_view kBiography = "body-biography";

/// Who signs an article by its last lines: "-- Jane Doe, Product Manager, Acme", "Cheers, the Acme
/// team", "Jane Doe is an engineer at Acme". As above.
[[nodiscard]] std::vector<RowSigner> read_signatures(std::span<const MarkedLine> lines,
                                                     std::string_view place,
                                                     std::string_view outlet,
                                                     const words::Vocabulary& vocabulary);

}  // namespace masthead::cms
