#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/evidence.h"
#include "core/identity/judgement.h"
#include "core/identity/partition.h"
#include "core/identity/subject.h"
#include "core/result.h"
#include "core/share_work.h"

namespace masthead::plugin {

/// Who is who among some mentions, with the ways people name one of them.
class Merged {
 public:
  /// Keeps references to both. Cost: as identity::partition().
  Merged(const std::vector<identity::Subject>& subjects,
         const std::vector<identity::Judgement>& judgements, const ShareWork& share = {});
  /// The same by an epoch that is kept, of mentions whose authors have ids of their own.
  ///
  /// @param ids  of each mention its author's id.
  Merged(const std::vector<identity::Subject>& subjects,
         const std::vector<identity::Judgement>& judgements, identity::Epoch epoch,
         std::unordered_map<std::string, std::string> ids);

  [[nodiscard]] const identity::Partition& partition() const { return partition_; }
  [[nodiscard]] const identity::Epoch& epoch() const { return epoch_; }
  [[nodiscard]] const std::vector<identity::Judgement>& judgements() const { return judgements_; }

  [[nodiscard]] const identity::Subject& subject(std::size_t place) const {
    return subjects_[place];
  }
  /// The mention of that id. Precondition: there is one.
  [[nodiscard]] const identity::Subject& subject(std::string_view id) const {
    return subjects_[places_.at(id)];
  }
  [[nodiscard]] const identity::Author& author_of(const identity::Subject& subject) const {
    return partition_.authors[authors_[places_.at(subject.id)]];
  }
  /// What speaks for and against two mentions being one author.
  [[nodiscard]] identity::Evidence weigh(const identity::Subject& a,
                                         const identity::Subject& b) const {
    return identity::weigh(a, b, epoch_, hubs_);
  }
  /// What the author of a mention is called: his id of the registry, else "c_...".
  [[nodiscard]] std::string author_id_of(const identity::Subject& subject) const;
  /// The authors a mention fits alike; nullptr: it is not ambiguous.
  [[nodiscard]] const std::vector<std::string>* rivals_of(const identity::Subject& subject) const;

  /// The mention of that id, or with that name, where they are all one author's.
  /// Errors: not_found; invalid_input (several authors have it, with some ids).
  [[nodiscard]] Result<const identity::Subject*> find_mention(std::string_view text) const;
  /// The author of that id, or of the mention of that id or name. Errors: as above.
  [[nodiscard]] Result<const identity::Author*> find_author(std::string_view text) const;

 private:
  void index();

  const std::vector<identity::Subject>& subjects_;
  const std::vector<identity::Judgement>& judgements_;
  identity::Epoch epoch_;
  std::vector<std::string_view> hubs_;  // by a person's word
  std::unordered_map<std::string, std::string> ids_;
  identity::Partition partition_;
  std::unordered_map<std::string_view, std::uint32_t> places_;     // of mentions
  std::vector<std::uint32_t> authors_;                             // by place of the mention
  std::unordered_map<std::string_view, std::uint32_t> ambiguous_;  // by mention
};

/// What an author is called where there is no registry: "c_" and the smallest mention's hash.
[[nodiscard]] std::string author_id(std::string_view smallest_mention);

}  // namespace masthead::plugin
