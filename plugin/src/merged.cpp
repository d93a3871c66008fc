#include "plugin/src/merged.h"

#include <fmt/format.h>

#include <utility>

#include "core/identity/verdicts.h"
#include "core/text.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

constexpr std::string_view kAuthorPrefix = "c_";
constexpr std::string_view kMentionPrefix = "m_";
constexpr std::size_t kNamed = 5;

}  // namespace

std::string author_id(std::string_view smallest_mention) {
  if (smallest_mention.starts_with(kMentionPrefix)) {
    smallest_mention.remove_prefix(kMentionPrefix.size());
  }
  return fmt::format("{}{}", kAuthorPrefix, smallest_mention);
}

Merged::Merged(const std::vector<identity::Subject>& subjects,
               const std::vector<identity::Judgement>& judgements, const ShareWork& share)
    : subjects_(subjects),
      judgements_(judgements),
      epoch_(identity::make_epoch(subjects)),
      partition_(identity::partition(subjects, judgements, epoch_, nullptr, {}, share)),
      authors_(subjects.size()) {
  index();
}

Merged::Merged(const std::vector<identity::Subject>& subjects,
               const std::vector<identity::Judgement>& judgements, identity::Epoch epoch,
               std::unordered_map<std::string, std::string> ids)
    : subjects_(subjects),
      judgements_(judgements),
      epoch_(std::move(epoch)),
      ids_(std::move(ids)),
      partition_(identity::partition(subjects, judgements, epoch_)),
      authors_(subjects.size()) {
  index();
}

void Merged::index() {
  hubs_ = identity::Verdicts(judgements_).hubs();
  places_.reserve(subjects_.size());
  for (std::size_t i = 0; i < subjects_.size(); ++i) {
    places_.emplace(subjects_[i].id, static_cast<std::uint32_t>(i));
  }
  for (std::size_t i = 0; i < partition_.authors.size(); ++i) {
    for (const std::string& member : partition_.authors[i].members) {
      authors_[places_.at(member)] = static_cast<std::uint32_t>(i);
    }
  }
  for (std::size_t i = 0; i < partition_.ambiguous.size(); ++i) {
    ambiguous_.emplace(partition_.ambiguous[i].mention, static_cast<std::uint32_t>(i));
  }
}

std::string Merged::author_id_of(const identity::Subject& subject) const {
  const auto found = ids_.find(subject.id);
  return found == ids_.end() ? author_id(author_of(subject).id) : found->second;
}

const std::vector<std::string>* Merged::rivals_of(const identity::Subject& subject) const {
  const auto found = ambiguous_.find(subject.id);
  return found == ambiguous_.end() ? nullptr : &partition_.ambiguous[found->second].rivals;
}

Result<const identity::Subject*> Merged::find_mention(std::string_view text) const {
  const auto found = places_.find(text);
  if (found != places_.end()) return &subjects_[found->second];
  const std::string name = fold_text(text);
  const identity::Subject* first = nullptr;
  bool is_one = true;
  std::string ids;
  std::size_t count = 0;
  for (const identity::Subject& subject : subjects_) {
    if (fold_text(subject.name) != name) continue;
    if (first != nullptr && &author_of(*first) != &author_of(subject)) is_one = false;
    if (++count <= kNamed) ids += (ids.empty() ? "" : ", ") + subject.id;
    if (first == nullptr || subject.id < first->id) first = &subject;
  }
  if (first == nullptr) {
    return Error{
        Errc::not_found,
        fmt::format("no mention has the id or the name {}: merge prints the ids", quoted(text))};
  }
  if (is_one) return first;
  return Error{Errc::invalid_input,
               fmt::format("{} mentions of several authors are called {}: give the id of one: {}{}",
                           count, quoted(text), ids, count > kNamed ? ", ..." : "")};
}

Result<const identity::Author*> Merged::find_author(std::string_view text) const {
  for (const identity::Author& author : partition_.authors) {
    if (author_id_of(subject(author.id)) == text) return &author;
  }
  const auto mention = find_mention(text);
  if (mention) return &author_of(**mention);
  Error error = mention.error();
  if (error.code == Errc::not_found) {
    error.message = fmt::format(
        "no author has the id {0}, and no mention the id or the name {0}: "
        "merge prints the ids",
        quoted(text));
  }
  return error;
}

}  // namespace masthead::plugin
