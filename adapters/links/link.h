#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "adapters/links/platform.h"

namespace masthead::links {

class LookalikeIndex;
class WordIndex;

/// Memory for the pieces of one reading: taken once, given out in order, reset for the next link.
/// It never moves, so views into it stay valid until reset().
class Arena {
 public:
  explicit Arena(std::size_t capacity) : bytes_(capacity) {}

  void reset() { used_ = 0; }
  [[nodiscard]] std::size_t free() const { return bytes_.size() - used_; }

  /// Opens `size` bytes to write to; close() says how many were used. Precondition: size <= free().
  [[nodiscard]] char* open() { return bytes_.data() + used_; }
  std::string_view close(std::size_t size) {
    const std::string_view written(bytes_.data() + used_, size);
    used_ += size;
    return written;
  }

  /// The pieces, one after the other; "" when there is no room left.
  template <class... Pieces>
  std::string_view join(Pieces... pieces) {
    const std::size_t size = (pieces.size() + ...);
    if (size > free()) return {};
    char* to = open();
    ((to = std::copy(pieces.begin(), pieces.end(), to)), ...);
    return close(size);
  }
  std::string_view lower(std::string_view text);

 private:
  std::vector<char> bytes_;
  std::size_t used_ = 0;
};

/// A link, cut up. Views are into the input or the arena.
struct Link {
  static constexpr std::size_t kMaxSegments = 8;

  const Platform* platform = nullptr;
  const WordIndex* words = nullptr;
  std::string_view host;  ///< as in Platform::hosts; any host for the fediverse
  std::string_view sub;   ///< the labels before `host`, lower case
  bool mirror = true;     ///< `sub` is "", www, a mobile or a language host
  bool app = false;       ///< twitter://user?screen_name=...
  std::size_t count = 0;  ///< segments: percent-decoded, none empty
  bool more = false;      ///< there were more than kMaxSegments
  std::string_view path;  ///< as written
  std::string_view query;
  std::string_view fragment;

  /// Segment `i`, or "".
  [[nodiscard]] std::string_view segment(std::size_t i) const {
    return i < count ? std::string_view(segments_[i].data, segments_[i].size) : std::string_view{};
  }
  /// Precondition: count < kMaxSegments.
  void add_segment(std::string_view text) { segments_[count++] = {text.data(), text.size()}; }
  /// Segment `i` is `word`, in any case.
  [[nodiscard]] bool is(std::size_t i, std::string_view word) const;
  [[nodiscard]] const Word* word(std::size_t i) const;
  [[nodiscard]] bool is_reserved(std::string_view handle) const;
  [[nodiscard]] const Word* tab(std::size_t i) const;

 private:
  struct Segment {
    const char* data;
    std::size_t size;
  };
  std::array<Segment, kMaxSegments> segments_;  // only the first `count` are set: no time for zeros
};

/// What a platform's reader says, and the memory it says it with.
class Answer {
 public:
  static constexpr std::size_t kMaxDropped = 16;

  Answer(Arena& arena, const LookalikeIndex& lookalikes) : arena_(arena), lookalikes_(lookalikes) {}

  /// The account `handle` of that shape.
  void accept(const Shape& shape, std::string_view handle);
  /// As above with a canonical URL that is not prefix + handle + suffix.
  void accept(const Shape& shape, std::string_view handle, std::string_view canonical);
  /// No account: what it is instead, and why (a constant). `handle`: whose post it is.
  void refuse(Kind kind, std::string_view reason, std::string_view handle = {});

  /// The handle in a path segment or parameter, cleaned (one "@", spaces, a stuck-on query, a full
  /// stop at the end) and checked; "" when it is none.
  [[nodiscard]] std::string_view take_handle(std::string_view text, const HandleRule& rule);
  /// The decoded value of a query parameter, or ""; a value that is used is not dropped.
  [[nodiscard]] std::string_view take_param(const Link& link, std::string_view name);

  void drop(std::string_view text, DropReason why);
  void drop_query(const Link& link);

  /// `host` could be taken for a platform's; see LookalikeIndex.
  [[nodiscard]] bool is_lookalike(std::string_view host) const;

  [[nodiscard]] Arena& arena() { return arena_; }
  [[nodiscard]] Reading& reading() { return reading_; }
  [[nodiscard]] std::span<const Dropped> dropped() const { return {dropped_.data(), count_}; }

  void reset();

 private:
  [[nodiscard]] std::string_view clean_handle(std::string_view text, const HandleRule& rule);

  Arena& arena_;
  const LookalikeIndex& lookalikes_;
  Reading reading_;
  std::array<Dropped, kMaxDropped> dropped_{};
  std::size_t count_ = 0;
  std::array<const char*, 2> used_params_{};
};

/// Percent-decodes into the arena (RFC 3986 section 2.1). A "%" that starts no triplet stays; a
/// result that is not UTF-8 leaves `text` as it is.
[[nodiscard]] std::string_view percent_decode(std::string_view text, Arena& arena);

/// Calls `visit(name, value, whole)` for each parameter of a query until it returns false.
template <class Visit>
void each_param(std::string_view query, Visit visit) {
  while (!query.empty()) {
    const std::size_t end = query.find('&');
    std::string_view whole = query.substr(0, end);
    query = end == std::string_view::npos ? std::string_view{} : query.substr(end + 1);
    if (whole.empty()) continue;
    std::string_view named = whole;
    if (named.starts_with("amp;")) named.remove_prefix(4);  // copied out of HTML
    const std::size_t equals = named.find('=');
    const std::string_view value =
        equals == std::string_view::npos ? std::string_view{} : named.substr(equals + 1);
    if (!visit(named.substr(0, equals), value, whole)) return;
  }
}

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] bool is_number(std::string_view text);

inline constexpr std::string_view kNoProfile = "no profile in the link";
inline constexpr std::string_view kReserved = "a page of the site, not a profile";
inline constexpr std::string_view kNotAHandle = "not a handle of this platform";
inline constexpr std::string_view kUnknownPage = "an unknown page behind the handle";
inline constexpr std::string_view kServiceHost = "a service host of the platform";
inline constexpr std::string_view kPost = "a post, not a profile";
inline constexpr std::string_view kOpaque = "an opaque link: only the platform knows whose it is";

}  // namespace masthead::links
