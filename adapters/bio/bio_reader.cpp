#include "adapters/bio/bio_reader.h"

namespace masthead::bio {

std::vector<BioClaim> BioReader::read(std::string_view /*bio*/, std::string_view /*name*/,
                                      std::string_view /*language*/) {
  static_cast<void>(links_);
  static_cast<void>(vocabulary_);
  return {};
}

}  // namespace masthead::bio
