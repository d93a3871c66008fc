#include "plugin/src/base64.h"

#include <Poco/Base64Decoder.h>
#include <Poco/MemoryStream.h>

#include <algorithm>
#include <ios>

namespace masthead::plugin {
namespace {

bool is_digit64(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
         c == '/';
}

}  // namespace

std::optional<std::string> decode_base64(std::string_view text) {
  // Poco's decoder passes over white space and takes an unfinished last group; RFC 4648 does not.
  const std::size_t digits = std::min(text.find('='), text.size());
  const std::string_view padding = text.substr(digits);
  const bool well_formed = text.size() % 4 == 0 &&
                           (padding.empty() || padding == "=" || padding == "==") &&
                           std::all_of(text.begin(), text.begin() + digits, is_digit64);
  if (!well_formed) return std::nullopt;

  Poco::MemoryInputStream in(text.data(), static_cast<std::streamsize>(text.size()));
  Poco::Base64Decoder decoder(in);
  std::string bytes(text.size() / 4 * 3, '\0');
  const auto size = static_cast<std::streamsize>(bytes.size());
  bytes.resize(static_cast<std::size_t>(decoder.rdbuf()->sgetn(bytes.data(), size)));
  return bytes;
}

}  // namespace masthead::plugin
