#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/page/claims.h"
#include "core/document.h"
#include "core/limits.h"

namespace masthead::page {

/// Where a claim stands in the page.
[[nodiscard]] Locator byte_place(std::size_t offset);

/// An observation that is not sealed.
[[nodiscard]] Observation observe(Field field, std::string value, std::string_view original,
                                  Source source, std::string_view rule, Locator place);

/// Collects what the sources of one page claim.
///
/// What repeats an earlier claim word for word (one script twice in a page, 400 updates of a live
/// blog by one author) is kept once. Claims of one source beyond `limits.authors`, links beyond
/// `limits.links` and warnings beyond a hundred are left out, which a warning says; one author more
/// than the limit is kept, so that reconcile() can tell.
class ClaimList {
 public:
  explicit ClaimList(const Limits& limits) : limits_(limits) {}

  /// Takes a claim that names somebody or says where they are to be found; drops any other.
  void add(AuthorClaim claim);
  /// Whether more claims of that source are kept: spares a reader the making of them.
  [[nodiscard]] bool has_room(Source source, bool of_article);
  /// A claim about the article. `doubt`: of two claims of one field the smaller is the more
  /// trusted.
  void add_article(Observation observation, std::uint8_t doubt);
  void add_outlet_link(Observation observation);
  void keep(AuthorPageClues clues) { claims_.author_page = std::move(clues); }
  void warn(std::string words);
  /// Something wrong with the markup; of more than a hundred the first are kept.
  void add_fault(MarkupFault fault);
  /// What the page shows of persons; of a page's readers one knows it.
  void set_boxes(Boxes boxes) { claims_.boxes = std::move(boxes); }

  /// The authors claimed so far.
  [[nodiscard]] std::span<const AuthorClaim> authors() const { return claims_.authors; }

  /// A claim was made of what stands below that JSON Pointer. Cost: O(claims).
  [[nodiscard]] bool has_claim_below(std::string_view pointer) const;

  /// All of it, URLs resolved against `base`; what cannot be resolved is left out.
  [[nodiscard]] PageClaims take(std::string_view base);

 private:
  struct Doubted {
    Observation observation;
    std::uint8_t doubt;
  };

  const Limits limits_;
  PageClaims claims_;
  std::vector<Doubted> article_;
  std::vector<std::size_t> seen_;  ///< hashes of the claims, sorted
  std::size_t links_ = 0;
  bool too_many_authors_ = false;
  bool too_many_links_ = false;
  std::size_t counts_[static_cast<std::size_t>(Source::user) + 1][2] = {};  ///< [of_article]
};

}  // namespace masthead::page
