#include "core/audit/archive.h"

#include <algorithm>
#include <utility>

namespace masthead::audit {
namespace {

bool is_full(std::string_view name) { return name.find(' ') != std::string_view::npos; }

bool has_link(const Mention& mention) {
  return !mention.accounts.empty() || find_first(mention.observations, Field::url) != nullptr ||
         find_first(mention.observations, Field::website) != nullptr ||
         find_first(mention.observations, Field::email) != nullptr;
}

std::string_view outlet_name(const Document& document) {
  if (const auto* outlet = find_first(document.article.observations, Field::outlet)) {
    return outlet->value;
  }
  for (const auto& mention : document.mentions) {
    const auto* id = find_first(mention.observations, Field::author_id);
    if (id != nullptr && !id->qualifier.empty()) return id->qualifier;
  }
  return {};
}

}  // namespace

Archive::Archive(const AuditInput& input) : documents_(input.documents) {
  read_documents();
  for (std::size_t i = 0; i < input.authors.size(); ++i) {
    for (const auto& seen : input.authors[i].mentions) {
      const auto at = static_cast<std::size_t>(seen.mention - seen.document->mentions.data());
      authors_[first_mention_[place_of(*seen.document)] + at] = static_cast<std::uint32_t>(i);
    }
  }
  count_authors(input);
}

void Archive::read_documents() {
  std::unordered_map<std::string_view, std::uint32_t> places;
  sheets_.reserve(documents_.size());
  first_mention_.reserve(documents_.size());
  std::size_t mentions = 0;
  for (const auto& document : documents_) {
    const auto name = outlet_name(document);
    const auto [at, is_new] = places.emplace(name, static_cast<std::uint32_t>(outlets_.size()));
    if (is_new) outlets_.emplace_back().name = name;
    const auto* published = find_first(document.article.observations, Field::published);
    sheets_.push_back(
        {at->second,
         published == nullptr ? PartialDate{} : read_date(published->value).value_or(PartialDate{}),
         document.kind == DocumentKind::author});
    first_mention_.push_back(static_cast<std::uint32_t>(mentions));
    mentions += document.mentions.size();
    count_names(document, outlets_[at->second]);
  }
  authors_.assign(mentions, kNobody);
  give_outlet(places);
}

/// A table of authors that names no outlet is of the only one there is.
void Archive::give_outlet(const std::unordered_map<std::string_view, std::uint32_t>& places) {
  constexpr std::size_t kNoneAndOne = 2;
  const auto unknown = places.find("");
  if (unknown == places.end() || outlets_.size() != kNoneAndOne) return;
  if (outlets_[unknown->second].articles > 0) return;
  const auto only = 1U - unknown->second;
  std::swap(outlets_[only].records, outlets_[unknown->second].records);
  for (auto& sheet : sheets_) sheet.outlet = only;
}

void Archive::count_names(const Document& document, Outlet& outlet) const {
  if (document.kind == DocumentKind::author) {
    ++outlet.records;
    return;
  }
  ++outlet.articles;
  bool is_signed = false;
  bool by_person = false;
  for (const auto& mention : document.mentions) {
    const auto* name = printed_name(mention);
    if (mention.role != Role::author || name == nullptr) continue;
    is_signed = true;
    if (mention.kind == AuthorKind::organisation) continue;
    by_person = true;
    ++outlet.names;
    outlet.full_names += is_full(name->value) ? 1U : 0U;
    outlet.linked_names += has_link(mention) ? 1U : 0U;
  }
  outlet.signed_articles += is_signed ? 1U : 0U;
  outlet.by_persons += by_person ? 1U : 0U;
}

/// Each author counts once in every outlet that he signs in.
void Archive::count_authors(const AuditInput& input) {
  std::vector<std::uint32_t> signs_in;
  std::vector<std::uint32_t> recorded_in;
  for (const auto& author : input.authors) {
    if (author.record->kind == AuthorKind::organisation) continue;
    signs_in.clear();
    recorded_in.clear();
    for (const auto& seen : author.mentions) {
      const auto& of = sheet(*seen.document);
      (of.is_record ? recorded_in : signs_in).push_back(of.outlet);
    }
    std::sort(signs_in.begin(), signs_in.end());
    signs_in.erase(std::unique(signs_in.begin(), signs_in.end()), signs_in.end());
    for (const auto outlet : signs_in) {
      ++outlets_[outlet].authors;
      const bool recorded =
          std::find(recorded_in.begin(), recorded_in.end(), outlet) != recorded_in.end();
      outlets_[outlet].recorded_authors += recorded ? 1U : 0U;
    }
  }
}

}  // namespace masthead::audit
