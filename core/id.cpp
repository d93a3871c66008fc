#include "core/id.h"

#include <Poco/SHA2Engine.h>

#include <array>
#include <cstddef>
#include <cstdint>

namespace masthead {
namespace {

constexpr std::size_t kLength = 26;
constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz234567";

void update_length(Poco::SHA2Engine& hash, std::uint64_t length) {
  std::array<unsigned char, 8> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    bytes[i] = static_cast<unsigned char>(length >> (8 * i));
  }
  hash.update(bytes.data(), bytes.size());
}

}  // namespace

std::string make_id(std::string_view prefix, std::initializer_list<std::string_view> fields) {
  return make_id(prefix, std::span(fields.begin(), fields.size()));
}

std::string make_id(std::string_view prefix, std::span<const std::string_view> fields) {
  Poco::SHA2Engine hash(Poco::SHA2Engine::SHA_256);
  for (const auto field : fields) {
    update_length(hash, field.size());
    hash.update(field.data(), field.size());
  }
  const auto& digest = hash.digest();
  std::string id(prefix);
  for (std::size_t i = 0; i < kLength; ++i) {
    const std::size_t bit = 5 * i;
    const unsigned pair = (unsigned{digest[bit / 8]} << 8U) | unsigned{digest[bit / 8 + 1]};
    id += kAlphabet[(pair >> (11U - bit % 8U)) & 31U];
  }
  return id;
}

}  // namespace masthead
