#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "adapters/links/reader.h"

namespace masthead::links {

struct Link;
class Answer;

/// A set of ASCII characters, made at compile time.
class CharSet {
 public:
  constexpr CharSet() = default;
  constexpr explicit CharSet(std::string_view chars) {
    for (const char c : chars) add(static_cast<unsigned char>(c));
  }
  /// ASCII letters, digits and `extra`.
  [[nodiscard]] static constexpr CharSet alphanumeric_and(std::string_view extra) {
    CharSet set(extra);
    for (unsigned char c = '0'; c <= '9'; ++c) set.add(c);
    for (unsigned char c = 'a'; c <= 'z'; ++c) set.add(c);
    for (unsigned char c = 'A'; c <= 'Z'; ++c) set.add(c);
    return set;
  }
  [[nodiscard]] constexpr bool has(char c) const { return in_[static_cast<unsigned char>(c)]; }
  /// The first character of `text` in (or not in) the set, or `text.size()`.
  [[nodiscard]] constexpr std::size_t find_in(std::string_view text) const {
    std::size_t i = 0;
    while (i < text.size() && !has(text[i])) ++i;
    return i;
  }
  [[nodiscard]] constexpr std::size_t find_not_in(std::string_view text) const {
    std::size_t i = 0;
    while (i < text.size() && has(text[i])) ++i;
    return i;
  }

 private:
  constexpr void add(unsigned char c) { in_[c] = true; }
  std::array<bool, 256> in_{};  // a table: one load a character
};

/// Whether a handle in a path is written with "@".
enum class AtSign : std::uint8_t { optional, required };

/// What a handle may look like. Lengths are in code points.
struct HandleRule {
  CharSet chars = CharSet::alphanumeric_and("");
  std::size_t min = 1;
  std::size_t max = 64;
  CharSet never_first{};    ///< characters a handle does not begin with
  CharSet never_last{};     ///< characters a handle does not end with
  char never_twice = '\0';  ///< a character that does not stand twice in a row
  AtSign at_sign = AtSign::optional;
  bool lower = false;    ///< the platform ignores case and shows lower case
  bool unicode = false;  ///< letters beyond ASCII are allowed
};

/// One kind of account of a platform: how its handle looks and how its canonical URL is made.
struct Shape {
  Kind kind = Kind::profile;
  std::string_view space{};   ///< keeps handles of different kinds apart in the account's key
  std::string_view prefix{};  ///< canonical URL = prefix + handle + suffix
  std::string_view suffix{};
  HandleRule rule{};
  bool case_sensitive = false;  ///< two handles that differ in case are two accounts
};

/// A word of a path that is no handle: a page of the site, or a tab of a profile.
struct Word {
  std::string_view text;  ///< lower case
  Kind kind = Kind::other;
  Kind deeper = Kind::none;  ///< the kind when more segments follow; none: the same
  void (*read)(const Link& link, Answer& answer) = nullptr;  ///< for words that lead to accounts
};

/// How one platform's links are understood. A constant: no start-up code, no allocation. A platform
/// is one file NAME.cpp, one line in all.cpp and one folder of tests/data/links.
struct Platform {
  std::string_view name;                           ///< stable; appears in records
  std::string_view title;                          ///< as people write it
  std::span<const std::string_view> hosts{};       ///< two or three labels, without "www."
  std::span<const std::string_view> subdomains{};  ///< mirrors beyond www, m, mobile and languages
  std::span<const std::string_view> labels{};      ///< words people write before a handle
  std::span<const std::string_view> schemes{};     ///< of app links: "twitter" in twitter://user
  std::span<const Word> words{};                   ///< first segments that are no handle
  std::span<const Word> tabs{};                    ///< segments that may follow a handle
  Shape profile{};
  std::string_view bare{};        ///< what a bare handle lacks to be a path: "", "@", "in/"
  bool languages = true;          ///< "fr." and "pt-br." before a host are its mirrors
  bool reads_subdomains = false;  ///< `read` wants every subdomain, not only the mirrors
  /// Understands a link on one of `hosts`; nullptr: read_by_words.
  void (*read)(const Link& link, Answer& answer) = nullptr;
  /// Understands text that is no web link (an address, an iD); false: it is none. `named`: a
  /// scheme, a label or the caller's hint says that the text belongs to this platform.
  bool (*read_text)(std::string_view text, bool named, Answer& answer) = nullptr;
};

/// The platform's words first, then a handle in the first segment with `platform.profile`.
void read_by_words(const Link& link, Answer& answer);

/// What a word of the platform says of the link that begins with it.
void read_word(const Link& link, Answer& answer, const Word& word);

/// A handle that stands by itself (in a parameter), with `platform.profile`.
void accept_profile(const Link& link, Answer& answer, std::string_view text);

/// A handle in segment `at`, of that shape; the segments behind it must be tabs of the platform.
void read_profile(const Link& link, Answer& answer, const Shape& shape, std::size_t at);

}  // namespace masthead::links
