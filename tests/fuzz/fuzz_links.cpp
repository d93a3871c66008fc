// Laws of link normalisation on any bytes: what is refused is refused for the documented reason,
// the canonical form reads as itself, a handle is spelt in its link, and what comes out is UTF-8.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "adapters/links/reader.h"
#include "core/text.h"
#include "tests/unit/link_laws.h"

namespace {

using masthead::links::LinkReader;
using masthead::test::Kept;

void require(bool law, const char* words, std::string_view text) {
  if (!law) {
    std::fprintf(stderr, "broken law: %s: \"%.*s\"\n", words, static_cast<int>(text.size()),
                 text.data());
    std::abort();
  }
}

constexpr std::string_view kHints[] = {
    "",         "x",        "facebook",  "instagram", "linkedin", "youtube", "tiktok",    "threads",
    "bluesky",  "mastodon", "telegram",  "whatsapp",  "github",   "reddit",  "pinterest", "medium",
    "substack", "muckrack", "wikipedia", "wikidata",  "orcid",    "vk",      "email"};

/// A hint that depends on the bytes alone, so that seeds stay plain links.
std::string_view pick_hint(std::string_view text) {
  std::size_t sum = 0;
  for (const char c : text) {
    sum = sum * 31 + static_cast<unsigned char>(c);
  }
  return sum % 2 == 0 ? std::string_view{} : kHints[sum / 2 % std::size(kHints)];
}

void check_failure(const masthead::Error& error, std::string_view text) {
  const bool utf8 = masthead::is_utf8(text);
  const bool long_one = text.size() > masthead::Limits{}.link_bytes;
  require(error.code == masthead::Errc::limit ? long_one : !utf8, "a failure has its reason", text);
  require(masthead::is_utf8(error.message), "a message is UTF-8", text);
}

void check_reading(const masthead::links::Reading& reading, std::string_view text) {
  const bool account = is_account(reading.kind);
  require(masthead::is_utf8(reading.handle), "the handle is UTF-8", text);
  require(masthead::is_utf8(reading.canonical), "the canonical form is UTF-8", text);
  require(account == reading.reason.empty(), "a reason is given where there is no account", text);
  require(account || reading.canonical.empty(), "only accounts have a canonical form", text);
  for (const auto& dropped : reading.dropped) {
    require(!dropped.text.empty(), "a dropped part has text", text);
    require(masthead::is_utf8(dropped.text), "a dropped part is UTF-8", text);
  }
}

void check_account(LinkReader& reader, const Kept& kept, std::string_view text) {
  require(handle_occurs(kept, text), "the handle is spelt in the link", text);
  if (!kept.canonical.empty()) {
    require(masthead::test::read_kept(reader, kept.canonical) == kept,
            "the canonical form of a canonical form is itself", text);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static LinkReader reader;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto hint = pick_hint(text);
  const auto result = reader.read(text, hint);
  if (!result.ok()) {
    check_failure(result.error(), text);
    return 0;
  }
  check_reading(*result, text);
  const auto kept = masthead::test::keep(*result);
  require(masthead::test::read_kept(reader, text, hint) == kept, "reading twice is reading once",
          text);
  if (is_account(kept.kind)) {
    check_account(reader, kept, text);
  }
  return 0;
}
