#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/audit/rule.h"

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

std::string message_for(const Record& record, const std::vector<Variant>& variants) {
  std::string parts;
  for (const auto& variant : variants) {
    if (!parts.empty()) parts += "; ";
    parts += fmt::format("{} is {} in {}", variant.spelling.in_name, variant.spelling.in_handle,
                         handles_in_words(variant.handles));
  }
  return fmt::format(
      "The byline and the author's own accounts do not spell the name alike. The byline has {}; "
      "{}.",
      record.name, parts);
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

Finding make_finding(const Record& record, const std::vector<Variant>& variants) {
  Finding finding;
  finding.message = message_for(record, variants);
  if (const auto* name = provenance_of_name(record)) {
    finding.documents.push_back(name->document);
    finding.evidence.push_back(name->observation.id);
  }
  for (const auto& variant : variants) {
    finding.values.push_back(variant.spelling.in_name);
    finding.values.push_back(variant.spelling.in_handle);
    for (const auto* handle : variant.handles) {
      add_once(finding.documents, handle->document);
      add_once(finding.evidence, handle->observation);
    }
  }
  return finding;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < input.authors.size(); ++i) {
    const auto& record = *input.authors[i].record;
    const auto variants = collect_variants(record);
    if (variants.empty()) continue;
    findings.push_back(make_finding(record, variants));
    findings.back().subjects = {i};
  }
}

}  // namespace

// A middle name is no spelling: a byline is short and an account may give the full name, so handles
// that add or leave out whole words agree with it. Neither is a letter that a handle cannot hold.
extern const Rule author_several_spellings;
constexpr Rule author_several_spellings{
    .id = "author-several-spellings",
    .severity = Severity::warning,
    .title = "The byline and the author's accounts spell the name in different ways",
    .source =
        "Google Search Central, Article structured data, author markup best practices; The "
        "Trust Project, Author/Reporter Expertise: name (byline)",
    .help =
        "Fires where an account's handle holds a word of the author's name in another spelling: "
        "a doubled letter, a letter more, fewer or another. A word that is only added or left "
        "out (a middle name), capitals, diacritics and the order of the words are no other "
        "spelling. Readers and search engines that look for one spelling miss what is signed "
        "with the other, and a second author page is soon made for it.",
    .example = "The byline says Marta Kowalsky; her X account is martakowalski.",
    .fix =
        "Ask the author which spelling is right. Correct the byline if it is wrong; if both are "
        "in use, keep the byline and list the other as an alternate name.",
    .check = check};

}  // namespace masthead::audit::rules
