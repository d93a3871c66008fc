#include <cstdint>
#include <vector>

#include "core/names/name.h"
#include "core/render/profile.h"
#include "core/render/renderer.h"
#include "core/text.h"

namespace masthead::render::renderers {
namespace {

constexpr std::size_t kLongestLine = 75;  // octets, RFC 6350, section 3.2
constexpr std::string_view kEnd = "\r\n";

/// What readers of lines take for the end of one, beside the line feed.
bool ends_line(std::int32_t c) { return c == 0x85 || c == 0x2028 || c == 0x2029; }

/// A text value (RFC 6350, section 4.1); what it has no room for becomes a space.
std::string to_text(std::string_view value) {
  std::string out;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t start = at;
    const std::int32_t c = next_code_point(value, at);
    if (c == '\\' || c == ',') out += '\\';
    if (c == '\n' || ends_line(c)) {
      out += "\\n";
    } else if ((c < 0x20 && c != '\t') || c == 0x7F) {
      out += c == '\r' ? "" : " ";
    } else {
      out += value.substr(start, at - start);
    }
  }
  return out;
}

/// A part of a value of several parts, which a semicolon ends (RFC 6350, section 3.4).
std::string to_part(std::string_view value) {
  std::string out;
  for (const char c : to_text(value)) {
    if (c == ';') out += '\\';
    out += c;
  }
  return out;
}

/// A line, in as many as it takes: none is longer, and no character is cut.
void append_line(std::string_view line, std::string& out) {
  std::size_t room = kLongestLine;
  std::size_t from = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t start = at;
    (void)next_code_point(line, at);
    if (at - from <= room) continue;
    out.append(line, from, start - from).append(kEnd).append(" ");
    from = start;
    room = kLongestLine - 1;
  }
  out.append(line, from).append(kEnd);
}

/// The structured name: family; given; others; before; behind (RFC 6350, section 6.2.2).
std::string name_parts(std::string_view text) {
  std::string parts[5];
  const auto name = names::parse_name(text);
  for (const auto& word : name.words()) {
    using names::Part;
    const bool is_family = word.part == Part::family || word.part == Part::particle;
    const bool is_other = word.part == Part::middle || word.part == Part::patronymic;
    std::string& part = parts[is_family                      ? 0
                              : is_other                     ? 2
                              : word.part == Part::honorific ? 3
                              : word.part == Part::suffix    ? 4
                                                             : 1];
    if (word.part == Part::nickname) continue;
    if (!part.empty()) part += ' ';
    part += to_part(name.text(word));
  }
  std::string out;
  for (const auto& part : parts) out.append(out.empty() && &part == parts ? "" : ";").append(part);
  return out;
}

class Card {
 public:
  Card(const Profile& profile, std::string& out)
      : profile_(profile), record_(*profile.record), out_(out) {}

  void write() {
    const bool is_person = record_.kind == AuthorKind::person;
    line("BEGIN", "VCARD");
    line("VERSION", "4.0");
    line("KIND", is_person ? "individual" : "org");
    line("FN", to_text(record_.name));
    if (is_person) line("N", name_parts(record_.name));
    for (const auto name : names_of(record_)) line("NICKNAME", to_text(name));
    line("TITLE", to_text(record_.job_title));
    for (const auto& employer : record_.employers) line("ORG", to_part(employer));
    line("EMAIL", to_text(profile_.email));
    line("URL", profile_.page);
    for (const auto url : links_of(profile_)) line("URL", url);
    line("PHOTO", profile_.image);
    line("CATEGORIES", beats());
    line("NOTE", to_text(record_.bio));
    line("UID", profile_.id);
    line("END", "VCARD");
  }

 private:
  void line(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    append_line(std::string(name).append(":").append(value), out_);
  }

  [[nodiscard]] std::string beats() const {
    std::string list;
    for (const auto& beat : record_.beats) {
      if (!list.empty()) list += ',';
      list += to_text(beat);
    }
    return list;
  }

  const Profile& profile_;
  const Record& record_;
  std::string& out_;
};

std::string render(const Authors& authors, const Options& /*options*/) {
  std::string out;
  for (const auto& profile : make_profiles(authors)) Card(profile, out).write();
  return out;
}

}  // namespace

extern const Renderer vcard;
constexpr Renderer vcard{.name = "vcard",
                         .media_type = "text/vcard",
                         .extension = "vcf",
                         .help = "vCard 4.0 (RFC 6350), one card an author",
                         .render = render};

}  // namespace masthead::render::renderers
