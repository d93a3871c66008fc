#include <algorithm>
#include <utility>

#include "adapters/byline/shape.h"
#include "adapters/cms/signers.h"

namespace masthead::cms {
namespace {

/// "(Acme Cloud)": whom somebody works for; "(she/her)", "(2019)" and "(ed.)" are no employer.
bool is_employer(std::string_view words) {
  const auto shape = byline::shape_of(words);
  return shape.upper > 0 && shape.leads_upper && words.find('/') == std::string_view::npos;
}

std::string employer_of(const byline::BylineName& name) {
  for (const auto& part : name.dropped) {
    if (part.why == "parentheses" && is_employer(part.text)) return part.text;
  }
  return {};
}

/// A line behind another one names people: a label says so, or it is persons' names alone.
bool adds_names(const std::vector<byline::BylineName>& names) {
  const auto& dropped = names.front().dropped;
  if (!dropped.empty() && dropped.front().why == "label") return true;
  return std::all_of(names.begin(), names.end(), [](const byline::BylineName& name) {
    return name.kind == AuthorKind::person && name.set_aside.empty() && name.dropped.empty() &&
           name.name.find(' ') != std::string::npos;
  });
}

/// "Jane Doe", and below it "Acme Services": whom she works for.
void give_employer(const std::vector<byline::BylineName>& names, RowSigner& signer) {
  const auto& first = names.front();
  const bool organisation = first.kind == AuthorKind::organisation && first.set_aside.empty();
  if (organisation && signer.employer.empty()) signer.employer = first.name;
}

/// Gives each link of a line to the last name that begins before the link ends.
void give_links(const MarkedLine& line, const std::vector<std::size_t>& begins, std::size_t first,
                std::vector<RowSigner>& out) {
  if (begins.empty()) return;
  for (const auto& link : line.links) {
    const auto behind =
        std::lower_bound(begins.begin(), begins.end(), std::max<std::size_t>(link.end, 1));
    const auto at = behind == begins.begin() ? 0 : behind - begins.begin() - 1;
    out[first + static_cast<std::size_t>(at)].links.push_back(link.url);
  }
}

}  // namespace

std::vector<MarkedLine> lines_of(const MarkedLine& typed, std::vector<MarkedLine> body) {
  const auto wanted = byline::squeeze(typed.text);
  std::string so_far;
  for (std::size_t i = 0; i < body.size() && so_far.size() < wanted.size(); ++i) {
    so_far += byline::squeeze(body[i].text);
    if (so_far != std::string_view(wanted).substr(0, so_far.size())) return {};
    if (so_far.size() < wanted.size()) continue;
    body.resize(i + 1);
    return body;
  }
  return {};
}

void read_names(const std::vector<MarkedLine>& lines, const RowSigner& like,
                std::string_view outlet, const words::Vocabulary& vocabulary,
                std::vector<RowSigner>& out) {
  const auto start = out.size();
  for (const auto& line : lines) {
    auto names = byline::read_byline(line.text, std::nullopt, outlet, vocabulary);
    const auto first = out.size();
    if (names.empty()) continue;
    if (first > start && !adds_names(names)) {
      give_employer(names, out.back());
      continue;
    }
    std::vector<std::size_t> begins;
    for (auto& name : names) {
      RowSigner signer = like;
      const auto* begin = name.text.data();
      begins.push_back(begin == nullptr ? 0 : static_cast<std::size_t>(begin - line.text.data()));
      signer.original = name.text;
      name.text = {};
      signer.employer = employer_of(name);
      signer.name = std::move(name);
      out.push_back(std::move(signer));
    }
    give_links(line, begins, first, out);
  }
}

}  // namespace masthead::cms
