#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "adapters/byline/byline.h"
#include "adapters/cms/notes.h"
#include "core/text.h"

namespace masthead::cms {
namespace {

/// The name without titles, degrees and capitals, as a byline of its own would be read.
byline::BylineName clean_name(std::string_view text, AuthorKind kind,
                              const words::Vocabulary& vocabulary) {
  auto names = byline::read_byline(text, kind, {}, vocabulary);
  if (names.size() == 1 && !names.front().name.empty()) {
    auto name = std::move(names.front());
    name.text = {};
    name.set_aside.clear();
    return name;
  }
  byline::BylineName name;
  name.name = compose_text(text);
  name.kind = kind;
  return name;
}

std::string_view without_stop(std::string_view text) {
  while (text.ends_with('.') || text.ends_with('!') || text.ends_with(',')) text.remove_suffix(1);
  return text;
}

}  // namespace

void add_people(const Prose& prose, const MarkedLine& line, const People& people,
                const RowSigner& like, const words::Vocabulary& vocabulary,
                std::vector<RowSigner>& out) {
  const auto first = out.size();
  std::vector<std::size_t> begins;
  for (const auto& person : people.people) {
    RowSigner signer = like;
    auto text = prose.text_of(person.name);
    if (prose.ends_sentence(person.name.last - 1)) text = without_stop(text);
    signer.original = text;
    signer.name = clean_name(text, person.kind, vocabulary);
    signer.name.role = like.name.role;
    if (!person.job_title.empty()) signer.name.job_title = without_stop(person.job_title);
    signer.employer = without_stop(person.employer);
    begins.push_back(prose.offset_of(person.name.first));
    out.push_back(std::move(signer));
  }
  if (begins.empty()) return;
  const auto end = people.end < prose.size() ? prose.offset_of(people.end) : line.text.size();
  for (const auto& link : line.links) {
    if (link.end <= begins.front() || link.begin >= end) continue;
    const auto behind = std::lower_bound(begins.begin(), begins.end(), link.end);
    const auto at = static_cast<std::size_t>(behind - begins.begin()) - 1;
    out[first + at].links.push_back(link.url);
  }
}

}  // namespace masthead::cms
