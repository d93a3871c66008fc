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

void read_names(const std::vector<MarkedLine>& lines, const RowSigner& like,
                std::string_view outlet, const words::Vocabulary& vocabulary,
                std::vector<RowSigner>& out) {
  for (const auto& line : lines) {
    auto names = byline::read_byline(line.text, std::nullopt, outlet, vocabulary);
    const auto first = out.size();
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
