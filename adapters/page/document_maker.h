#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/links/reader.h"
#include "adapters/page/box_details.h"
#include "adapters/page/claims.h"
#include "adapters/page/link_sorter.h"
#include "adapters/page/signer.h"
#include "core/document.h"

namespace masthead::page {

/// A link whose owner LinkSorter tells.
[[nodiscard]] bool is_link(Field field);

/// Makes the document of what signers and claims say.
class DocumentMaker {
 public:
  /// Keeps references to all but `id`.
  DocumentMaker(std::string_view id, std::string_view page_url, const PageClaims& claims,
                const std::vector<Signer>& signers, const OutletNames& outlet,
                links::LinkReader& reader);

  void add_article();
  /// `details`: what the page's boxes give the signer. Answers the mention's id.
  std::string add_signer(const Signer& signer, std::span<const BoxDetail> details);
  void add_nameless(std::size_t claim);
  /// Sets aside what no signer was given of claims of several names.
  void add_unowned();
  /// The author a claim without a name is about: the only one, or whom its link is most like.
  [[nodiscard]] std::optional<std::size_t> owner_of(const AuthorClaim& claim) const;
  /// Why a link of a claim is not its author's own: SortedLink::why; empty: it is, or was not
  /// asked.
  [[nodiscard]] std::string_view why_not(const Observation& link) const;
  [[nodiscard]] Document take() { return std::move(document_); }

 private:
  [[nodiscard]] SortedLink sort(const Observation& link, const NameKey& author, bool organisation);
  void add_name(const NamePart& part, Mention& mention);
  void add_details(std::size_t claim, const Signer& signer, Mention& mention);
  void add_link(const Observation& link, const Signer& signer, Mention& mention);
  void add_box(const BoxDetail& detail, const Signer& signer, Mention& mention);
  bool give_outlet(const Observation& link);
  void add_credit(const Signer& signer, const Mention& mention);
  [[nodiscard]] bool is_owner(const Observation& observation, std::size_t claim,
                              const Signer& signer) const;
  void put(std::vector<Observation>& to, Observation observation) const;

  const PageClaims& claims_;
  const std::vector<Signer>& signers_;
  LinkSorter sorter_;
  const OutletNames& outlet_;
  Document document_;
  std::map<const Observation*, std::string_view> whys_;  // SortedLink::why, where there is one
  std::set<const Observation*> taken_;  // details stay with the first signer of their claim
};

}  // namespace masthead::page
