#include "core/audit/phrases.h"

#include <fmt/format.h>

#include <algorithm>

namespace masthead::audit {
namespace {

void make_unique(std::vector<std::string>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

std::string count_of(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string list_of(const std::vector<std::string>& words, std::size_t most) {
  std::string list;
  const auto shown = std::min(words.size(), most);
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) list += i + 1 == words.size() ? " and " : ", ";
    list += words[i];
  }
  if (words.size() > most) list += fmt::format(" and {} more", words.size() - most);
  return list;
}

std::string quote(std::string_view words) {
  constexpr std::size_t kLongest = 80;
  auto end = std::min(words.size(), kLongest);
  while (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
  return fmt::format("\u201C{}{}\u201D", words.substr(0, end), end < words.size() ? "..." : "");
}

void add_place(const Document& document, const Observation& observation, Finding& finding) {
  finding.documents.push_back(document.id);
  finding.evidence.push_back(observation.id);
}

void settle(Finding& finding) {
  make_unique(finding.documents);
  make_unique(finding.evidence);
  finding.evidence.resize(std::min(finding.evidence.size(), kMostEvidence));
  make_unique(finding.values);
}

}  // namespace masthead::audit
