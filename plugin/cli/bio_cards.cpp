#include "plugin/cli/bio_cards.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "plugin/cli/console.h"
#include "plugin/cli/json.h"

namespace masthead::cli {

void BioCards::add(std::string_view json) {
  ++count_;
  const BioCard card = read_bio_card(json);
  append_heading(card.id.empty() ? fmt::format("biography {}", count_) : printable(card.id));
  if (card.fields.empty()) page_ += "  nothing is claimed\n";
  for (const auto& [name, values] : card.fields) {
    std::string label = name;
    std::replace(label.begin(), label.end(), '_', ' ');
    page_ +=
        fmt::format("  {:<20}{}\n", label, printable(fmt::format("{}", fmt::join(values, "; "))));
  }
}

void BioCards::add_error(std::string_view line_number) {
  ++count_;
  append_heading(fmt::format("line {}", line_number));
  page_ += "  could not be used\n";
}

std::string BioCards::take_page() { return std::exchange(page_, {}); }

void BioCards::append_heading(std::string_view text) {
  if (!is_first_) page_ += '\n';
  is_first_ = false;
  page_ += colour_ ? fmt::format("\x1b[1m{}\x1b[0m\n", text) : fmt::format("{}\n", text);
}

}  // namespace masthead::cli
