#include "plugin/src/known.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "core/identity/judgement.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/recognise.h"
#include "plugin/src/mention_source.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {
namespace {

using identity::Subject;
using registry::Database;

/// Asks whose a mention is.
class Recogniser {
 public:
  Recogniser(Database& database, const std::vector<KeptJudgement>& judgements)
      : database_(database),
        judgements_(for_engine(judgements).judgements),
        protection_(standing_of(judgements)) {}

  /// Adds the author it would be of, or those it may be of. Errors: registry_corrupt.
  Status find(const Subject& subject, Recognition& recognition) {
    auto found = registry::recognise(database_, subject, judgements_);
    if (!found) return found.error();
    if (found->author != 0) found->candidates = {{found->author, found->probability}};
    auto authors = known_of(subject, found->candidates);
    if (found->author == 0 && authors.size() > 1) {
      recognition.unclear.push_back({subject.name, std::move(authors)});
    } else if (found->author != 0) {
      std::move(authors.begin(), authors.end(), std::back_inserter(recognition.known));
    }
    return std::nullopt;
  }

 private:
  /// Those whose name may be told beside the mention's.
  std::vector<Known> known_of(const Subject& subject,
                              const std::vector<registry::Candidate>& candidates) {
    std::vector<std::int64_t> numbers;
    numbers.reserve(candidates.size());
    for (const auto& candidate : candidates) numbers.push_back(candidate.author);
    std::vector<Known> known;
    for (const auto& author : registry::find_authors(database_, numbers)) {
      if (protection_.parts(author.name, subject.name)) continue;
      const auto candidate =
          std::find_if(candidates.begin(), candidates.end(),
                       [&](const auto& each) { return each.author == author.number; });
      known.push_back(
          {subject.name, author.id, author.mentions, author.outlets, candidate->probability});
    }
    return known;
  }

  Database& database_;
  std::vector<identity::Judgement> judgements_;
  Protection protection_;
};

Status add_known(Recogniser& recogniser, const Document& document, Recognition& recognition) {
  for (const Mention& mention : document.mentions) {
    if (find_first(mention.observations, Field::name) == nullptr) continue;
    if (Status failed = recogniser.find(to_subject(document, mention), recognition)) return failed;
  }
  return std::nullopt;
}

void write_author(JsonWriter& json, const Known& author) {
  json.member("author_id", author.id);
  json.member("mentions", author.mentions).member("outlets", author.outlets);
  json.key("probability").number(author.probability);
}

std::string in_words(const Known& author) {
  return fmt::format("{}, {} {}, {} {}", author.id, author.mentions,
                     author.mentions == 1 ? "article" : "articles", author.outlets,
                     author.outlets == 1 ? "outlet" : "outlets");
}

}  // namespace

Result<Recognition> recognise(Context& context, std::span<const Document> documents) {
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  Recognition recognition;
  Status status = (*registry)->read([&](Database& database) -> Status {
    const auto judgements = read_judgements(context, database);
    if (!judgements) return judgements.error();
    Recogniser recogniser(database, *judgements);
    for (const Document& document : documents) {
      if (Status failed = add_known(recogniser, document, recognition)) return failed;
    }
    return std::nullopt;
  });
  if (status) return *status;
  return recognition;
}

Result<std::vector<Known>> find_known(Context& context, std::span<const Document> documents) {
  auto recognition = recognise(context, documents);
  if (!recognition) return recognition.error();
  return std::move(recognition->known);
}

void write_known(JsonWriter& json, const Recognition& found) {
  if (!found.known.empty()) {
    json.key("known").begin_array();
    for (const Known& each : found.known) {
      json.begin_object().member("name", each.name);
      write_author(json, each);
      json.end_object();
    }
    json.end_array();
  }
  if (found.unclear.empty()) return;
  json.key("ambiguous").begin_array();
  for (const Unclear& each : found.unclear) {
    json.begin_object().member("name", each.name).key("candidates").begin_array();
    for (const Known& candidate : each.candidates) {
      json.begin_object();
      write_author(json, candidate);
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
}

void append_known(const Recognition& found, std::string& out) {
  for (const Known& each : found.known) {
    out += fmt::format("\nKnown: {} is author {}\n", each.name, in_words(each));
  }
  for (const Unclear& each : found.unclear) {
    out += fmt::format("\nAmbiguous: {} may be any of {} authors\n", each.name,
                       each.candidates.size());
    for (const Known& candidate : each.candidates) {
      out += fmt::format("  author {} (probability {:.2f})\n", in_words(candidate),
                         candidate.probability);
    }
  }
}

}  // namespace masthead::plugin
