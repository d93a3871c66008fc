#include "plugin/cli/link_table.h"

#include <algorithm>
#include <utility>

#include "plugin/cli/console.h"
#include "plugin/cli/json.h"

namespace masthead::cli {
namespace {

// A longer value pushes its own row to the right and leaves the others alone.
constexpr std::size_t kWidestColumn = 32;

constexpr std::string_view kHeading = "\x1b[1m";
constexpr std::string_view kFaint = "\x1b[2m";
constexpr std::string_view kPlain = "\x1b[0m";

// Code points, which is close enough to columns for handles.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

std::string or_hyphen(const std::string& text) { return text.empty() ? "-" : printable(text); }

}  // namespace

void LinkTable::add(std::string_view json) {
  const LinkRow link = read_link_row(json);
  std::string last = printable(link.canonical);
  if (last.empty()) {
    last = "- " + printable(link.input);
    if (!link.reason.empty()) last += " (" + printable(link.reason) + ")";
  }
  add_row(
      {or_hyphen(link.platform), or_hyphen(link.kind), or_hyphen(link.handle), std::move(last)});
}

void LinkTable::add_error(std::string_view line_number) {
  add_row({"-", "error", "-", "- line " + std::string(line_number)});
}

void LinkTable::add_row(Row row) {
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    widths_[i] = std::max(widths_[i], std::min(width_of(row[i]), kWidestColumn));
  }
  rows_.push_back(std::move(row));
}

std::string LinkTable::take_page() {
  std::string out;
  if (!has_heading_ && !rows_.empty()) {
    append_row({"platform", "kind", "handle", "canonical"}, kHeading, out);
    has_heading_ = true;
  }
  for (const Row& row : rows_) append_row(row, row[3].front() == '-' ? kFaint : "", out);
  rows_.clear();
  return out;
}

void LinkTable::append_row(const Row& row, std::string_view style, std::string& out) const {
  const bool styled = colour_ && !style.empty();
  if (styled) out += style;
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    out += row[i];
    out.append(widths_[i] - std::min(width_of(row[i]), widths_[i]) + 2, ' ');
  }
  out += row.back();
  if (styled) out += kPlain;
  out += '\n';
}

}  // namespace masthead::cli
