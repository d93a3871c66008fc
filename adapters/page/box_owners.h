#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "adapters/page/box.h"
#include "adapters/page/same_name.h"
#include "adapters/page/signer.h"

namespace masthead::page {

/// Tells whose the parts and links of a page are.
///
/// A part is that author's whom alone it names; one that names none is that of the part around it.
/// Where that names several, it is the one's who was named last before it. What names nobody at all
/// is the author's where there is only one. Among comments, related stories and the like only what
/// bears a name of two words is an author's.
class BoxOwners {
 public:
  /// Keeps references to both. Of many authors the first fifty own something.
  BoxOwners(const Boxes& boxes, std::span<const Signer> signers);

  /// The signer, by its place, whose the part is. Cost: O(part) when first asked.
  [[nodiscard]] std::optional<std::size_t> of_part(std::uint32_t part);
  /// The one whose name the link's label is: "Jane Doe", "By Jane Doe"; where it says more ("All
  /// stories by Jane Doe") the address has to be made of the name, too.
  [[nodiscard]] std::optional<std::size_t> of_label(std::size_t link) const {
    return labels_[link];
  }
  /// The only one whose whole name the handle is made of.
  [[nodiscard]] std::optional<std::size_t> by_handle(std::string_view handle, bool aside) const;
  /// Some author is named in `text`.
  [[nodiscard]] bool names_any(std::string_view text) const;
  [[nodiscard]] bool names(std::string_view text, std::size_t signer) const;

 private:
  struct Person {
    std::size_t signer;
    std::string_view longest;  ///< of the name's words
  };
  struct Named {
    bool known = false;
    std::size_t count = 0;
    std::size_t signer = 0;  ///< of the one
  };
  static constexpr std::size_t kMostPersons = 50;

  [[nodiscard]] bool is_in_box(std::uint32_t part) const;
  [[nodiscard]] const Named& named_in(std::uint32_t part);
  [[nodiscard]] std::optional<std::size_t> last_named(std::uint32_t part, std::uint32_t within);
  [[nodiscard]] const NameKey& key(const Person& person) const {
    return signers_[person.signer].key;
  }
  [[nodiscard]] bool names(std::string_view text, const Person& person) const;
  [[nodiscard]] bool may_own(const Person& person, bool aside) const {
    return !aside || key(person).words.size() > 1;
  }
  [[nodiscard]] std::optional<std::size_t> by_label(const BoxLink& link) const;
  [[nodiscard]] bool is_labelled(const BoxLink& link, const NameKey& written,
                                 const Person& person) const;

  const Boxes& boxes_;
  std::span<const Signer> signers_;
  std::vector<Person> persons_;
  std::vector<Named> named_;                        ///< a part each
  std::vector<std::optional<std::size_t>> labels_;  ///< a link each
  std::size_t authors_ = 0;                         ///< how many sign
};

}  // namespace masthead::page
