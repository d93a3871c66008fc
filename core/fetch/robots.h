#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::fetch {

/// What the answer to a request for /robots.txt means.
enum class RobotsAccess : std::uint8_t {
  by_rules,  ///< its body says
  all,       ///< there is none: everything may be fetched
  none,      ///< nobody knows: nothing may be fetched for now
};

/// @param status  of the answer, after at most five redirects; of the last redirect where there
///                were more; 0: there was no answer.
/// 429 says "not now" and counts as no answer, as 5xx does; RFC 9309 leaves it with the other 4xx.
/// Source: RFC 9309 section 2.3.1.
[[nodiscard]] RobotsAccess robots_access(int status);

/// The rules of one robots.txt that apply to one crawler.
///
/// Groups that name the crawler count together; where none does, those of "*" do. The longest
/// matching rule wins, and of equally long ones the one that allows. "*" in a rule is any text, "$"
/// at its end the end of the URL. Bytes that are not ASCII match their percent-encoded form; no
/// other encoding is undone. What crawlers have always forgiven is forgiven: a missing colon, LF,
/// CR or both at the end of a line, common misspellings, a rule for ".../index.html" that allows
/// ".../" as well.
/// Source: RFC 9309 section 2.2.
class Robots {
 public:
  /// @param text   the body, any bytes; what is behind kMostBytes is not read.
  /// @param agent  the crawler's product token ("masthead"), compared without case.
  /// Cost: one pass; keeps the rules that apply.
  [[nodiscard]] static Robots read(std::string_view text, std::string_view agent);

  /// True where `target`, a path with its query as a request line has it, may be fetched.
  /// Cost: O(rules x target).
  [[nodiscard]] bool allows(std::string_view target) const;

  static constexpr std::size_t kMostBytes = std::size_t{512} << 10;

 private:
  struct Rule {
    std::string pattern;
    bool allow = false;
  };

  std::vector<Rule> rules_;
};

}  // namespace masthead::fetch
