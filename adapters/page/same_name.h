#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::page {

/// A name made ready to be compared with others of its page. Within one page little proves that two
/// names are one person's: strangers of one surname rarely sign one article.
struct NameKey {
  std::vector<std::string> words;  ///< folded, without diacritics and marks; initials one letter
  std::string squeezed;            ///< all words in one
};
[[nodiscard]] NameKey key_of(std::string_view name);

/// True when both can be one name's forms: equal but for case, diacritics, spaces and marks; the
/// words in another order ("Doe Jane"); initials for words ("J. M. Doe"); words left out
/// ("Jane Doe", "Jane Mary Doe", "Doe"); umlauts written out. "Jane Doe" and "John Doe" are two.
/// Cost: O(words x words).
[[nodiscard]] bool same_name(const NameKey& a, const NameKey& b);

/// True when `handle`, an account's handle or a path, is made of the name: of its words, or of a
/// word and initials ("janedoe", "jdoe", "doe-jane-1234", "jane_d").
[[nodiscard]] bool resembles(std::string_view handle, const NameKey& name);

/// As above, and of the whole name: of all its words, or of the family name and the initial of the
/// given one ("janedoe", "doe-jane-12", "jdoe"). "jane" alone is many people's.
[[nodiscard]] bool is_made_of(std::string_view handle, const NameKey& name);

/// How much of the name `handle` holds: 0 nothing, 1 as resembles() says, 2 as is_made_of() says, 3
/// all of it in one piece.
[[nodiscard]] unsigned likeness(std::string_view handle, const NameKey& name);

/// The one of `names` that `handle` is most like; nullopt where none is, or several are equally.
[[nodiscard]] std::optional<std::size_t> most_like(std::string_view handle,
                                                   std::span<const NameKey* const> names);

}  // namespace masthead::page
