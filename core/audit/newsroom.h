#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace masthead::audit {

/// An author whom a newsroom's registry knows, as far as he may be told of.
struct RegisteredAuthor {
  std::string id;
  std::string name;          ///< as it was settled, else as the registry derives it
  std::string pinned_name;   ///< as somebody settled it; empty: nobody has
  std::string pinned_title;  ///< likewise
  std::string url;           ///< the author's page; empty: none is known
};

/// What a newsroom knows of the authors who are audited, and of the accounts they name. A place is
/// one in `authors`.
struct Newsroom {
  static constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

  std::vector<RegisteredAuthor> authors;
  /// Of each of AuditInput::authors his place; kNobody: the newsroom does not know him.
  std::vector<std::uint32_t> known;
  /// Of each of AuditInput::authors those who share his name, of whom nobody knows which he is.
  std::vector<std::vector<std::uint32_t>> candidates;
  /// Of an account or address, as holder_key() has it, the place of whose alone it is.
  std::unordered_map<std::string, std::uint32_t> holders;

  /// The registered author an audited one is, or nullptr.
  [[nodiscard]] const RegisteredAuthor* find(std::size_t audited) const {
    if (audited >= known.size() || known[audited] == kNobody) return nullptr;
    return &authors[known[audited]];
  }
};

/// What an account is found by among the holders: its platform ("email" of an address) and its
/// folded handle or address.
[[nodiscard]] inline std::string holder_key(std::string_view platform, std::string_view handle) {
  std::string key(platform);
  return key.append(1, ':').append(handle);
}

}  // namespace masthead::audit
