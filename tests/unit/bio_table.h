#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/bio/bio_reader.h"

namespace masthead::test {

/// One row of tests/data/bio/CODE.json: a biography and all that is to be read from it.
///
/// A table has "rows" ({"bio", "name"?, "claims": [[field, text, value?], ...]}), "templates" (as
/// rows, with "words": each stands for "{}" in one row of its own, with a capital for "{^}"; a word
/// may be a list [word, value], and its value stands for "{=}"), "places" (where the tables end and
/// one word tells the language): "tells", words that each tell the language alone.
struct BioRow {
  std::string bio;
  std::string name;
  std::string language;
  std::vector<std::array<std::string, 3>> claims;  ///< field, text, value ("": not looked at)
};

struct BioTable {
  std::string language;  ///< the file's name
  std::vector<BioRow> rows;
  std::vector<std::string> tells;
};

/// Reads one file. Throws std::runtime_error where it is not such a table.
[[nodiscard]] BioTable read_bio_table(const std::filesystem::path& file);
/// All tables of tests/data/bio, by name.
[[nodiscard]] std::vector<BioTable> read_bio_tables(const std::filesystem::path& folder);

/// What differs between a row and what the reader reads, in words; empty: nothing.
[[nodiscard]] std::string difference(const BioRow& row, bio::BioReader& reader);

}  // namespace masthead::test
