#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace masthead::cli {

/// `options` of a stream, a JSON object, with the authors whose rows stand in the files of JSON
/// Lines (.jsonl, .ndjson, with or without .gz) among `paths`: {"authors":[...],...}; as they are
/// where there are none. So an article's row may stand before its authors', or in another file.
///
/// Files that cannot be read are passed over: whoever reads them says so. Of rows beyond `limit`
/// bytes in all none is kept. Memory: the rows of authors.
[[nodiscard]] std::string with_authors(const std::string& options,
                                       const std::vector<std::string>& paths, std::size_t limit);

}  // namespace masthead::cli
