#include "plugin/src/mention_pool.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "adapters/bio/mention_bio.h"
#include "adapters/links/reader.h"
#include "core/id.h"
#include "plugin/src/document_request.h"
#include "plugin/src/given_document.h"
#include "plugin/src/judgement_request.h"
#include "plugin/src/mention_request.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

/// The members by which lines are told apart.
struct Members {
  bool of_judgement = false;
  bool of_document = false;
  bool mention_id = false;
  bool name = false;
  bool author_id = false;
  bool document = false;
};

template <std::size_t size>
bool is_one_of(std::string_view name, const std::array<std::string_view, size>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

void note(std::string_view name, Members& members) {
  static constexpr std::array<std::string_view, 4> kOfJudgement = {"a", "b", "account", "retracts"};
  static constexpr std::array<std::string_view, 12> kOfDocument = {
      "feed",   "feed_base64",  "html",       "html_base64", "text", "text_base64",
      "byline", "byline_links", "author_ids", "excerpt",     "tail", "headline"};
  members.of_judgement = members.of_judgement || is_one_of(name, kOfJudgement);
  members.of_document = members.of_document || is_one_of(name, kOfDocument);
  members.mention_id = members.mention_id || name == "mention_id";
  members.name = members.name || name == "name";
  members.author_id = members.author_id || name == "author_id";
  members.document = members.document || name == "document";
}

bool is_judgement(const Members& members) {
  return members.of_judgement && !members.name && !members.of_document;
}

/// A name with an author's id and nothing else is a row of a table of authors.
bool is_mention(const Members& members) {
  if (members.mention_id) return true;
  return members.name && !members.of_document && (members.document || !members.author_id);
}

}  // namespace

Status MentionPool::read(const Line& line, DocumentId& id) {
  if (line.bytes) return read_document(line, id);
  Members members;
  Status status = context_.json().read(line.text, [&](Member& member) {
    note(member.name(), members);
    return member.skip();
  });
  if (status) return status;
  if (is_judgement(members)) return read_judgement(line, id);
  return is_mention(members) ? read_mention(line, id) : read_document(line, id);
}

Status MentionPool::read_judgement(const Line& line, DocumentId& /*id*/) {
  JudgementRequest request;
  Status status =
      context_.json().read(line.text, [&](Member& member) { return request.read(member); });
  if (status) return status;
  auto judgement = std::move(request).judgement();
  if (!judgement) return judgement.error();
  // People name an account by its address.
  const auto reading = context_.links().read(judgement->account);
  if (!reading) return reading.error();
  const std::string key = links::is_account(reading->kind) ? links::account_key(*reading) : "";
  if (!key.empty()) judgement->account = key;
  judgements_.push_back(std::move(*judgement));
  return std::nullopt;
}

Status MentionPool::read_mention(const Line& line, DocumentId& id) {
  MentionRequest request;
  Status status =
      context_.json().read(line.text, [&](Member& member) { return request.read(member, id); });
  if (status) return status;
  const auto row = std::move(request).row();
  if (!row) return row.error();
  if (row->links.size() > context_.limits().links) {
    return Error{Errc::limit,
                 fmt::format("the mention has {} links, more than limits.links ({}): drop some or "
                             "raise the limit",
                             row->links.size(), context_.limits().links),
                 "/links"};
  }
  const auto ids = keeps_ == Keeps::documents ? mention::Ids::sealed : mention::Ids::none;
  auto document = mention::read_mention(*row, context_.links(), ids);
  if (!document) return document.error();
  const Twins alone = row->document.empty() ? Twins::apart : Twins::repeated;
  return add(std::move(*document), row->mention_id.empty() ? alone : Twins::refused);
}

Status MentionPool::read_document(const Line& line, DocumentId& id) {
  DocumentRequest request(DocumentRequest::Takes::text_and_html);
  Status status =
      context_.json().read(line.text, [&](Member& member) { return request.read(member, id); });
  if (status) return status;
  const auto given = request.document(line.bytes);
  if (!given) return given.error();
  auto documents = read_given(context_, *given, name_of_document(id, line.number), &authors_);
  if (!documents) return documents.error();
  for (Document& document : *documents) {
    for (Mention& mention : document.mentions) {
      if (given->form != Form::text) bio::read_bios(mention, document.id, context_.bios());
    }
    if (Status refused = add(std::move(document), Twins::repeated)) return refused;
  }
  return std::nullopt;
}

/// Takes the mentions that have a name.
Status MentionPool::add(Document document, Twins twins) {
  for (const std::string& warning : document.warnings) {
    Status failed = context_.host().log(LogLevel::warning, Errc::ok,
                                        fmt::format("{}: {}", document.id, warning));
    if (failed) return failed;
  }
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
  subjects_.push_back(identity::make_subject(document, mention));
  // A mention that is of no document has no co-authors.
  if (is_alone) subjects_.back().document.clear();
  order_.push_back(place);
  return std::nullopt;
}

}  // namespace masthead::plugin
