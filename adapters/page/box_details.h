#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "adapters/links/reader.h"
#include "adapters/page/box.h"
#include "adapters/page/signer.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"

namespace masthead::page {

/// One thing the page shows of one of its authors.
struct BoxDetail {
  std::size_t signer;       ///< its place among the signers
  Observation observation;  ///< of Source::box, not sealed
};

/// Gives the links, pictures, titles and biographies of a page's boxes to the authors whose they
/// are, in the page's order; what is nobody's is left out.
///
/// A link is an author's whose name is its label, an account one's too in whose box it stands or of
/// whose name its handle is made. Share and login links are nobody's.
/// Cost: O(links x authors + text of the parts).
[[nodiscard]] std::vector<BoxDetail> give_boxes(const Boxes& boxes, std::span<const Signer> signers,
                                                std::string_view page_url, links::LinkReader& links,
                                                const words::Vocabulary& vocabulary);

}  // namespace masthead::page
