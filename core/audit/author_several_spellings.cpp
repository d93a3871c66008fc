#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/audit/spellings.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

/// "X" of the name has "Y" in these handles.
struct Variant {
  Respelling spelling;
  std::vector<const NamedHandle*> handles;
};

bool is_of(const Variant& variant, const Respelling& spelling) {
  return variant.spelling.in_name == spelling.in_name &&
         variant.spelling.in_handle == spelling.in_handle;
}

bool is_before(const Variant& a, const Variant& b) {
  if (a.spelling.in_name != b.spelling.in_name) return a.spelling.in_name < b.spelling.in_name;
  return a.spelling.in_handle < b.spelling.in_handle;
}

void add(const Respelling& spelling, const NamedHandle& handle, std::vector<Variant>& variants) {
  auto variant = std::find_if(variants.begin(), variants.end(),
                              [&](const Variant& v) { return is_of(v, spelling); });
  if (variant == variants.end()) variant = variants.insert(variant, {spelling, {}});
  variant->handles.push_back(&handle);
}

std::vector<Variant> collect_variants(const Record& record) {
  std::vector<Variant> variants;
  for (const auto& handle : record.named_handles) {
    for (const auto& spelling : handle.reading.respelled) add(spelling, handle, variants);
  }
  std::sort(variants.begin(), variants.end(), is_before);
  return variants;
}

std::string handles_in_words(const std::vector<const NamedHandle*>& handles) {
  std::string words;
  for (const auto* handle : handles) {
    if (!words.empty()) words += ", ";
    const auto& account = handle->account;
    words += account.platform.empty() ? account.handle
                                      : fmt::format("{} on {}", account.handle, account.platform);
  }
  return words;
}

/// "Aamir is Amir in AmirSaeedAbbasi on x; ..."
std::string variants_in_words(const std::vector<Variant>& variants) {
  std::string parts;
  for (const auto& variant : variants) {
    if (!parts.empty()) parts += "; ";
    parts += fmt::format("{} is {} in {}", variant.spelling.in_name, variant.spelling.in_handle,
                         handles_in_words(variant.handles));
  }
  return parts;
}

/// In how many ways readers meet the name: in the byline, and in the handles that spell it.
std::size_t count_ways(const Record& record) {
  std::vector<std::string> ways = {fold_text(record.name)};
  for (const auto& handle : record.named_handles) ways.push_back(fold_text(handle.reading.name));
  std::sort(ways.begin(), ways.end());
  ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
  return ways.size();
}

/// "Jane Doe (12 documents), Jane M. Doe (3; middle name missing: M.)".
std::string spellings_in_words(const std::vector<Spelling>& spellings) {
  std::vector<std::string> parts;
  parts.reserve(spellings.size());
  for (const auto& spelling : spellings) {
    parts.push_back(
        &spelling == &spellings.front()
            ? fmt::format("{} ({})", spelling.name, count_of(spelling.places.size(), "document"))
            : fmt::format("{} ({}; {})", spelling.name, spelling.places.size(),
                          difference_of(spellings.front().name, spelling.name)));
  }
  return list_of(parts, 6);
}

std::string message_for(const Record& record, const std::vector<Spelling>& spellings,
                        const std::vector<Variant>& variants) {
  if (spellings.size() < 2) {
    return fmt::format(
        "The byline and the author's own accounts do not spell the name alike: there are {} "
        "spellings. The byline has {}; {}.",
        count_ways(record), record.name, variants_in_words(variants));
  }
  return fmt::format(
      "One author is printed in {} ways: {}.{}", spellings.size(), spellings_in_words(spellings),
      variants.empty()
          ? ""
          : fmt::format(" The author's accounts have others: {}.", variants_in_words(variants)));
}

void add_once(std::vector<std::string>& values, const std::string& value) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

/// The claim that gave the record its name.
const Provenance* provenance_of_name(const Record& record) {
  const auto at = std::find_if(record.provenance.begin(), record.provenance.end(),
                               [](const Provenance& p) { return p.member == "/name"; });
  return at == record.provenance.end() ? nullptr : &*at;
}

void add_handles(const Record& record, const std::vector<Variant>& variants, Finding& finding) {
  if (const auto* name = provenance_of_name(record); name != nullptr && !variants.empty()) {
    add_once(finding.documents, name->document);
    add_once(finding.evidence, name->observation.id);
  }
  for (const auto& variant : variants) {
    finding.values.push_back(variant.spelling.in_name);
    finding.values.push_back(variant.spelling.in_handle);
    for (const auto* handle : variant.handles) {
      add_once(finding.documents, handle->document);
      add_once(finding.evidence, handle->observation);
    }
  }
}

void add_spellings(const std::vector<Spelling>& spellings, Finding& finding) {
  constexpr std::size_t kMostShown = 3;  // observations of each spelling
  for (const auto& spelling : spellings) {
    finding.authors.emplace_back(spelling.name);
    finding.values.emplace_back(spelling.name);
    for (std::size_t i = 0; i < spelling.places.size(); ++i) {
      const auto& seen = *spelling.places[i];
      finding.documents.push_back(seen.document->id);
      if (i < kMostShown) finding.evidence.push_back(printed_name(*seen.mention)->id);
    }
  }
  std::sort(finding.documents.begin(), finding.documents.end());
  finding.documents.erase(std::unique(finding.documents.begin(), finding.documents.end()),
                          finding.documents.end());
}

/// What one author's documents and accounts spell in several ways.
void check_author(const AuditInput& input, std::size_t at, std::vector<Finding>& findings) {
  const auto& author = input.authors[at];
  auto spellings = spellings_of(author);
  const auto variants = collect_variants(*author.record);
  if (spellings.size() < 2 && variants.empty()) return;
  Finding finding;
  finding.message = message_for(*author.record, spellings, variants);
  if (spellings.size() > 1) add_spellings(spellings, finding);
  add_handles(*author.record, variants, finding);
  std::sort(finding.authors.begin(), finding.authors.end());
  finding.subjects = {at};
  findings.push_back(std::move(finding));
}

/// Two who are held apart, and may be one author.
void check_pair(const AuditInput& input, const NearPair& pair, std::vector<Finding>& findings) {
  const auto& a = input.authors[pair.a];
  const auto& b = input.authors[pair.b];
  Finding finding;
  finding.subjects = {pair.a, pair.b};
  std::sort(finding.subjects.begin(), finding.subjects.end());
  for (const auto* author : {&a, &b}) {
    for (const auto& seen : author->mentions) {
      add_place(*seen.document, *printed_name(*seen.mention), finding);
    }
    finding.authors.push_back(author->record->name);
    finding.values.push_back(author->record->name);
  }
  settle(finding);
  std::sort(finding.authors.begin(), finding.authors.end());
  finding.message =
      fmt::format("{} ({}) and {} ({}) are held to be two authors, and may be one: {}.",
                  a.record->name, count_of(a.mentions.size(), "document"), b.record->name,
                  b.mentions.size(), difference_of(a.record->name, b.record->name));
  findings.push_back(std::move(finding));
}

/// One name, and records of several ids: the system holds the author to be several.
void check_ids(const SeveralIds& several, std::vector<Finding>& findings) {
  Finding finding;
  std::vector<std::string> ids;
  ids.reserve(several.ids.size());
  for (const auto* id : several.ids) {
    finding.evidence.push_back(id->id);
    finding.values.push_back(id->value);
    ids.push_back(quote(id->value));
  }
  for (const auto* record : several.records) finding.documents.push_back(record->id);
  settle(finding);
  finding.authors = {std::string(several.name)};
  finding.authors.insert(finding.authors.end(), finding.values.begin(), finding.values.end());
  finding.message = fmt::format(
      "{} has {} records, {}: if they are one author, the articles of each are missing from the "
      "page of the other.",
      several.name, ids.size(), list_of(ids));
  findings.push_back(std::move(finding));
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < input.authors.size(); ++i) {
    if (input.authors[i].record->kind == AuthorKind::person) check_author(input, i, findings);
  }
  for (const auto& pair : near_pairs(input)) check_pair(input, pair, findings);
  for (const auto& several : several_ids(input)) check_ids(several, findings);
}

}  // namespace

// A middle name in a handle is no spelling: a byline is short and an account may give the full
// name, so handles that add or leave out whole words agree with it. Neither is a letter that a
// handle cannot hold. Printed names are chosen, and every difference of two is one.
extern const Rule author_several_spellings;
constexpr Rule author_several_spellings{
    .id = "author-several-spellings",
    .severity = Severity::warning,
    .title = "One author's name is spelled in several ways",
    .citations = {{{&kGoogleArticle, "author markup best practices"},
                   {&kTrustExpertise, "who wrote this"}}},
    .help =
        "Fires where the documents of one author print different names: an initial more or less, "
        "another order, accents, a letter; where the handle of an account holds a word of the name "
        "in another spelling (a doubled letter, a letter more, fewer or another; words added or "
        "left "
        "out, capitals and diacritics are no other spelling in a handle); and where two authors "
        "are "
        "held apart whose names differ in one such word, or in short forms, or of whom one has "
        "given "
        "names alone that begin nobody's name but the other's; and where one name has several "
        "records, each with an id of its own. Readers and search engines that look for one "
        "spelling "
        "miss what is signed with the other, and a second author page is soon made for it.",
    .example = "Bylines say Marta Kowalsky and Marta J. Kowalsky; her X account is martakowalski.",
    .fix =
        "Ask the author which spelling is right and use it in all bylines; list the others as "
        "alternate names. Judge two authors who are one the same.",
    .check = check};

}  // namespace masthead::audit::rules
