#include "adapters/byline/byline.h"

namespace masthead::byline {

std::vector<BylineName> read_byline(std::string_view /*field*/,
                                    std::optional<AuthorKind> /*declared*/,
                                    std::string_view /*outlet*/,
                                    const words::Vocabulary& /*vocabulary*/) {
  return {};
}

}  // namespace masthead::byline
