#include "plugin/src/mention_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "adapters/bio/mention_bio.h"
#include "adapters/links/reader.h"
#include "adapters/mention/mention_row.h"
#include "plugin/src/document_request.h"
#include "plugin/src/given_document.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/mention_request.h"

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

Result<MentionLine> MentionSource::read(const Line& line, DocumentId& id) {
  if (line.bytes) return read_document(line, id);
  Members members;
  Status status = context_.json().read(line.text, [&](Member& member) {
    note(member.name(), members);
    return member.skip();
  });
  if (status) return *status;
  if (is_judgement(members)) return read_judgement(line);
  return is_mention(members) ? read_mention(line, id) : read_document(line, id);
}

Result<MentionLine> MentionSource::read_judgement(const Line& line) {
  JudgementRequest request;
  Status status =
      context_.json().read(line.text, [&](Member& member) { return request.read(member); });
  if (status) return *status;
  MentionLine read;
  read.judgement = std::move(request);
  return read;
}

Result<MentionLine> MentionSource::read_mention(const Line& line, DocumentId& id) {
  MentionRequest request;
  Status status =
      context_.json().read(line.text, [&](Member& member) { return request.read(member, id); });
  if (status) return *status;
  const auto row = std::move(request).row();
  if (!row) return row.error();
  if (row->links.size() > context_.limits().links) {
    return Error{Errc::limit,
                 fmt::format("the mention has {} links, more than limits.links ({}): drop some or "
                             "raise the limit",
                             row->links.size(), context_.limits().links),
                 "/links"};
  }
  const auto ids = wants_ == Wants::documents ? mention::Ids::sealed : mention::Ids::none;
  auto document = mention::read_mention(*row, context_.links(), ids);
  if (!document) return document.error();
  MentionLine read;
  if (wants_ == Wants::rows) {
    const std::string name = document->mentions.front().id;
    read.row = write_row(*row, name);
  }
  read.documents.push_back(std::move(*document));
  const Twins alone = row->document.empty() ? Twins::apart : Twins::repeated;
  read.twins = row->mention_id.empty() ? alone : Twins::refused;
  return read;
}

Result<MentionLine> MentionSource::read_document(const Line& line, DocumentId& id) {
  DocumentRequest request(DocumentRequest::Takes::text_and_html);
  Status status =
      context_.json().read(line.text, [&](Member& member) { return request.read(member, id); });
  if (status) return *status;
  const auto given = request.document(line.bytes);
  if (!given) return given.error();
  auto documents = read_given(context_, *given, name_of_document(id, line.number), &authors_);
  if (!documents) return documents.error();
  MentionLine read;
  for (Document& document : *documents) {
    for (Mention& mention : document.mentions) {
      if (given->form != Form::text) bio::read_bios(mention, document.id, context_.bios());
    }
    for (const std::string& warning : document.warnings) {
      Status failed = context_.host().log(LogLevel::warning, Errc::ok,
                                          fmt::format("{}: {}", document.id, warning));
      if (failed) return *failed;
    }
    read.documents.push_back(std::move(document));
  }
  return read;
}

identity::Subject to_subject(const Document& document, const Mention& mention) {
  auto subject = identity::make_subject(document, mention);
  // A mention that is of no document has no co-authors.
  if (document.id == mention.id) subject.document.clear();
  return subject;
}

Result<std::string> account_key_of(Context& context, const std::string& text) {
  const auto reading = context.links().read(text);
  if (!reading) return reading.error();
  std::string key = links::is_account(reading->kind) ? links::account_key(*reading) : "";
  return key.empty() ? text : key;
}

}  // namespace masthead::plugin
