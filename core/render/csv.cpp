#include <vector>

#include "core/render/profile.h"
#include "core/render/renderer.h"
#include "core/text.h"

namespace masthead::render::renderers {
namespace {

constexpr std::string_view kEnd = "\r\n";
constexpr std::string_view kBetween = " | ";
// Rows that `read`, `resolve` and `merge` take have the same names for what they know.
constexpr std::string_view kHeader =
    "author_id,name,kind,job_title,employer,location,bio,email,page,website,image,links,beats,"
    "languages";

/// Whether a table's program would read the cell as a formula: by its first character that is
/// none of space, an ideographic form of it counted.
bool begins_formula(std::string_view text) {
  static constexpr std::string_view kSigns[] = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                "\n", "＝", "＋", "－", "＠"};
  while (text.starts_with(' ')) text.remove_prefix(1);
  for (const auto sign : kSigns) {
    if (text.starts_with(sign)) return true;
  }
  return false;
}

std::string to_cell(std::string_view text) {
  const bool is_formula = begins_formula(text);
  if (!is_formula && text.find_first_of(",\"\r\n") == std::string_view::npos) {
    return std::string(text);
  }
  std::string cell = is_formula ? "\"'" : "\"";
  for (const char c : text) {
    cell += c;
    if (c == '"') cell += '"';
  }
  return cell += '"';
}

template <class Text>
std::string list(const std::vector<Text>& texts) {
  std::string out;
  for (const auto& text : texts) {
    if (!out.empty()) out += kBetween;
    out += text;
  }
  return out;
}

void append_row(const Profile& profile, std::string& out) {
  const Record& record = *profile.record;
  const std::string cells[] = {record.id,
                               record.name,
                               std::string(name_of(record.kind)),
                               record.job_title,
                               list(record.employers),
                               record.location,
                               record.bio,
                               profile.email,
                               profile.page,
                               profile.website,
                               profile.image,
                               list(links_of(profile)),
                               list(record.beats),
                               list(record.languages)};
  for (const auto& cell : cells) {
    if (&cell != cells) out += ',';
    out += to_cell(cell);
  }
  out += kEnd;
}

std::string render(const Authors& authors, const Options& /*options*/) {
  std::string out = std::string(kHeader).append(kEnd);
  for (const auto& profile : make_profiles(authors)) append_row(profile, out);
  return out;
}

}  // namespace

extern const Renderer csv;
constexpr Renderer csv{.name = "csv",
                       .media_type = "text/csv",
                       .extension = "csv",
                       .help =
                           "a table (RFC 4180), one author a row; what a program would take for "
                           "a formula has an apostrophe before it",
                       .render = render};

}  // namespace masthead::render::renderers
