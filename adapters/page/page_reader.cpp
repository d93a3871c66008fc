#include "adapters/page/page_reader.h"

#include <string>

namespace masthead::page {

Result<Document> read_page(const PageInput& input, links::LinkReader& /*links*/,
                           const words::Vocabulary& /*vocabulary*/, const Limits& /*limits*/) {
  Document document;
  document.id = std::string(input.id);
  return document;
}

}  // namespace masthead::page
