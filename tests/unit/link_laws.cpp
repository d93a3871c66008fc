#include "tests/unit/link_laws.h"

#include <vector>

#include "core/text.h"
#include "tests/unit/link_profiles.h"

namespace masthead::test {
namespace {

std::string folded(std::string_view text) {
  auto out = is_utf8(text) ? fold_text(text) : std::string(text);
  for (auto& c : out) {
    c = lower_ascii(c == ' ' || c == '+' ? '_' : c);
  }
  return out;
}

std::vector<std::string> parts_of(const Kept& kept) {
  const char joint = kept.platform == "mastodon" ? '@' : ':';
  const bool joined = kept.platform == "mastodon" || kept.platform == "wikipedia";
  const auto at = joined ? kept.handle.find(joint) : std::string::npos;
  if (at == std::string::npos) {
    return {folded(kept.handle)};
  }
  return {folded(kept.handle.substr(0, at)), folded(kept.handle.substr(at + 1))};
}

std::string without_hyphens(std::string text) {
  std::erase(text, '-');
  return text;
}

bool part_occurs(const std::string& part, std::string text, bool ignore_hyphens) {
  for (int depth = 0; depth < 5; ++depth) {
    const auto line = folded(text);
    if ((ignore_hyphens ? without_hyphens(line).find(without_hyphens(part)) : line.find(part)) !=
        std::string::npos) {
      return true;
    }
    text = percent_decoded(text);
  }
  return false;
}

}  // namespace

Kept keep(const links::Reading& reading) {
  return {std::string(platform_name(reading)), reading.kind, std::string(reading.handle),
          std::string(reading.canonical),
          is_account(reading.kind) ? account_key(reading) : std::string()};
}

Kept read_kept(links::LinkReader& reader, std::string_view text, std::string_view hint) {
  const auto result = reader.read(text, hint);
  return result.ok() ? keep(*result) : Kept{};
}

bool handle_occurs(const Kept& kept, std::string_view text) {
  const bool orcid = kept.platform == "orcid";  // may be written without its hyphens
  for (const auto& part : parts_of(kept)) {
    if (!part_occurs(part, std::string(text), orcid)) {
      return false;
    }
  }
  return true;
}

}  // namespace masthead::test
