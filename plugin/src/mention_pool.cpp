#include "plugin/src/mention_pool.h"

#include <fmt/format.h>

#include <functional>
#include <utility>

#include "core/id.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {

Status MentionPool::read(const Line& line, DocumentId& id) {
  auto read = source_.read(line, id);
  if (!read) return read.error();
  MentionLine& said = *read;
  if (said.judgement.has_value()) return add(std::move(*said.judgement));
  for (Document& document : said.documents) {
    if (Status refused = add(std::move(document), said.twins)) return refused;
  }
  return std::nullopt;
}

Status MentionPool::add(JudgementRequest request) {
  auto judgement = std::move(request).judgement();
  if (!judgement) return judgement.error();
  // People name an account by its address.
  auto key = account_key_of(context_, judgement->account);
  if (!key) return key.error();
  judgement->account = std::move(*key);
  judgements_.push_back(std::move(*judgement));
  return std::nullopt;
}

/// Takes the mentions that have a name.
Status MentionPool::add(Document document, Twins twins) {
  for (Mention& mention : document.mentions) {
    if (find_first(mention.observations, Field::name) == nullptr) continue;
    if (Status refused = add(document, mention, twins)) return refused;
  }
  if (keeps_ == Keeps::documents) documents_.push_back(std::move(document));
  return std::nullopt;
}

Status MentionPool::add(const Document& document, Mention& mention, Twins twins) {
  const bool is_alone = document.id == mention.id;
  const auto place = static_cast<std::uint32_t>(subjects_.size());
  const auto [at, is_new] = ids_.emplace(std::hash<std::string_view>()(mention.id), place);
  if (!is_new && twins == Twins::refused) {
    return Error{Errc::invalid_input,
                 fmt::format("the mention {} was met before: give each an id of its own",
                             quoted(std::string_view(mention.id))),
                 "/mention_id"};
  }
  if (!is_new && twins == Twins::repeated) {
    order_.push_back(at->second);
    return std::nullopt;
  }
  if (!is_new) {
    // The n-th that says the same has an id made of n.
    mention.id = make_id("m_", {mention.id, std::to_string(++twins_[mention.id])});
    ids_.emplace(std::hash<std::string_view>()(mention.id), place);
  }
  subjects_.push_back(to_subject(document, mention));
  if (is_alone) subjects_.back().document.clear();
  order_.push_back(place);
  return std::nullopt;
}

}  // namespace masthead::plugin
