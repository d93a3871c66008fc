#include "adapters/page/author_link.h"

#include <algorithm>
#include <iterator>

#include "adapters/byline/shape.h"
#include "adapters/page/same_name.h"
#include "adapters/page/scan.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// Folders of people, beside those of Class::author_path.
constexpr std::string_view kPeople[] = {
    "profile", "profiles", "people", "person", "user", "users",  "staff",
    "team",    "newsteam", "bio",    "member", "u",    "profil", "mitarbeiter",
};

bool is_folder(std::string_view segment, const words::Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 20;
  if (segment.empty() || segment.size() > kLongest) return false;
  const bool people = std::any_of(std::begin(kPeople), std::end(kPeople), [&](auto folder) {
    return equal_ignoring_case(segment, folder);
  });
  if (people) return true;
  const bool may_be = !is_ascii(segment) || vocabulary.may_be(words::Class::author_path, segment);
  return may_be && vocabulary.is(words::Class::author_path, fold_text(segment));
}

}  // namespace

bool leads_to_author(std::string_view href, const words::Vocabulary& vocabulary) {
  constexpr ByteSet kSlash("/");
  constexpr ByteSet kSegmentEnds("/?");
  href = href.substr(0, href.find('#'));
  for (auto at = kSlash.find_in(href, 0); at < href.size(); at = kSlash.find_in(href, at + 1)) {
    const auto end = kSegmentEnds.find_in(href, at + 1);
    if (end == href.size()) return false;
    if (!is_folder(href.substr(at + 1, end - at - 1), vocabulary)) continue;
    return end + 1 < href.size() && href[end + 1] != '/';
  }
  return false;
}

bool leads_to_authors(std::string_view href, const words::Vocabulary& vocabulary) {
  href = href.substr(0, href.find('#'));
  if (href.find('?') != std::string_view::npos) return false;
  while (href.ends_with('/')) href.remove_suffix(1);
  return is_folder(href.substr(href.rfind('/') + 1), vocabulary);
}

bool names_link(std::string_view href, const std::vector<std::string>& names) {
  constexpr std::size_t kShortest = 3;
  const auto host = href.find("://");
  const auto slash = href.find('/', host == std::string_view::npos ? 0 : host + 3);
  if (slash == std::string_view::npos) return false;
  const auto path = byline::squeeze(href.substr(slash));
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    const auto key = key_of(name);
    return !key.words.empty() && key.words.back().size() >= kShortest &&
           path.find(key.words.back()) != std::string::npos;
  });
}

}  // namespace masthead::page
