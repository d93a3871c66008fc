#include "core/audit/dated_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "core/audit/archive.h"
#include "core/audit/phrases.h"
#include "core/text.h"

namespace masthead::audit {
namespace {

/// What a biography says of the day it was written.
constexpr std::string_view kNow[] = {
    // English
    "currently",
    "at present",
    "will be",
    "upcoming",
    "forthcoming",
    "this summer",
    "this year",
    "next year",
    "final year",
    "majoring in",
    // German
    "derzeit",
    "zurzeit",
    "momentan",
    // French
    "actuellement",
    // Spanish
    "actualmente",
    // Italian
    "attualmente",
    // Portuguese
    "atualmente",
    // Dutch
    "momenteel",
};

/// What nobody is for ever: behind "is a", within a few words.
constexpr std::string_view kStudent[] = {"student", "undergraduate", "intern"};
constexpr std::string_view kBeing[] = {"is a", "is an", "am a", "am an", "as a", "attend"};
constexpr std::size_t kBeforeStudent = 40;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// The place of whole words; npos: there are none.
std::size_t find_words(std::string_view text, std::string_view words, std::size_t from = 0) {
  for (auto at = text.find(words, from); at != std::string_view::npos;
       at = text.find(words, at + 1)) {
    const auto end = at + words.size();
    const bool is_whole =
        (at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]));
    if (is_whole) return at;
  }
  return std::string_view::npos;
}

bool is_being(std::string_view text, std::size_t at) {
  const auto from = at - std::min(at, kBeforeStudent);
  const auto before = text.substr(from, at - from);
  if (before.find_last_of(".!?") != std::string_view::npos) return false;
  return std::any_of(std::begin(kBeing), std::end(kBeing), [before](std::string_view being) {
    return find_words(before, being) != std::string_view::npos;
  });
}

std::size_t find_dated(std::string_view folded) {
  auto first = std::string_view::npos;
  for (const auto words : kNow) first = std::min(first, find_words(folded, words));
  for (const auto words : kStudent) {
    const auto at = find_words(folded, words);
    if (at < first && is_being(folded, at)) first = at;
  }
  return first;
}

/// The latest day on which a document of the author's was published.
PartialDate last_article(const AuditInput& input, const AuditedAuthor& author) {
  PartialDate last;
  for (const auto& seen : author.mentions) {
    if (input.archive->signs(seen)) {
      last = std::max(last, input.archive->sheet(*seen.document).published);
    }
  }
  return last;
}

}  // namespace

std::string_view find_dated_words(std::string_view bio) {
  constexpr std::size_t kShown = 60;
  // Folding changes sizes where letters are not ASCII: the words are shown by their share.
  const auto folded = fold_text(bio);
  const auto at = find_dated(folded);
  if (at == std::string::npos) return {};
  auto from = folded.size() == bio.size() ? at : 0;
  while (from > 0 && bio[from - 1] != '.' && at - from < kShown / 2) --from;
  while (from < bio.size() && (static_cast<unsigned char>(bio[from]) & 0xC0U) == 0x80U) ++from;
  auto end = std::min(bio.size(), from + kShown + (at - std::min(at, from)));
  while (end < bio.size() && (static_cast<unsigned char>(bio[end]) & 0xC0U) == 0x80U) ++end;
  // Whole words, where a space is near.
  if (from > 0 && bio[from - 1] != '.') from = std::min(bio.find(' ', from), at);
  if (end < bio.size() && bio[end] != ' ') end = std::max(bio.rfind(' ', end), from);
  return trim_text(bio.substr(from, end - from));
}

void check_dated_words(const AuditInput& input, std::size_t author, const PartialDate& today,
                       std::vector<Finding>& findings) {
  constexpr int kYears = 2;
  const auto& of = input.authors[author];
  if (today.year == 0) return;
  const auto last = last_article(input, of);
  if (last.year == 0 || today.year - last.year < kYears) return;
  for (const auto& seen : of.mentions) {
    const auto* bio = find_first(seen.mention->observations, Field::bio);
    if (bio == nullptr || seen.document->kind != DocumentKind::author) continue;
    const auto words = find_dated_words(bio->value);
    if (words.empty()) continue;
    Finding finding;
    finding.subjects = {author};
    finding.values = {std::string(words)};
    add_place(*seen.document, *bio, finding);
    finding.message = fmt::format(
        "The biography of {} says {}, which was true for a time; the last article is of {}, and "
        "readers see it today ({}).",
        of.record->name, quote(words), date_in_words({last.year, last.month}), today.year);
    findings.push_back(std::move(finding));
  }
}

}  // namespace masthead::audit
