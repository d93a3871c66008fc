#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "plugin/registry/database.h"

namespace masthead::registry {

/// A row of what a registry keeps beside mentions and judgements, as it is exported: authors' ids,
/// lineage, the epoch and who was erased. All values are texts.
struct StateRow {
  std::string table;
  std::vector<std::string> values;
};

/// A page of an export.
struct StatePage {
  std::vector<StateRow> rows;
  bool is_last = false;  ///< of its table
};

/// The tables there are, in the order they are exported.
[[nodiscard]] std::span<const std::string_view> state_tables();

/// Rows of a table in the order of its key, from the `from`-th on. Throws Poco::Exception.
[[nodiscard]] StatePage read_state(Database& database, std::string_view table, std::int64_t from,
                                   std::size_t most);

/// Keeps such rows; those that are there already stay as they are. Of an author whose mention is
/// not kept nothing is. Within Registry::write().
/// Errors: invalid_input (no such table; too few values). Throws Poco::Exception.
[[nodiscard]] Status keep_state(Database& database, std::span<const StateRow> rows);

}  // namespace masthead::registry
