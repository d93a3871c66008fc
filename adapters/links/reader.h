#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/account.h"
#include "core/limits.h"
#include "core/result.h"

namespace masthead::links {

struct Platform;

/// What a link points at. Only profile, group, company and channel are accounts.
enum class Kind : std::uint8_t {
  profile,
  post,
  group,
  company,
  channel,
  search,
  share,
  other,
  none,
};
[[nodiscard]] std::string_view name_of(Kind kind);

/// True for the kinds that are accounts.
[[nodiscard]] constexpr bool is_account(Kind kind) {
  return kind == Kind::profile || kind == Kind::group || kind == Kind::company ||
         kind == Kind::channel;
}

/// Why a part of a link is not in its canonical form.
enum class DropReason : std::uint8_t {
  junk,       ///< quotes, brackets, spaces, a full stop at the end
  label,      ///< words before the link: "Twitter:"
  wrapper,    ///< a redirect, archive or login page around the link
  subdomain,  ///< a mobile or language host
  tracking,   ///< a query parameter that says who shared or clicked
  query,      ///< any other query parameter
  fragment,
  path,  ///< a tab of the profile: "/about"
};
[[nodiscard]] std::string_view name_of(DropReason reason);

struct Dropped {
  std::string_view text;
  DropReason why;
};

/// What a link was understood as. Views are into the input or the reader: valid until the reader's
/// next read, and as long as the input lives.
struct Reading {
  const Platform* platform = nullptr;  ///< nullptr: no platform was recognised
  Kind kind = Kind::none;
  std::string_view handle;      ///< without "@"; empty: none
  std::string_view canonical;   ///< empty unless is_account(kind)
  std::string_view space;       ///< the name space of the handle: "", "company/", "@", ...
  bool case_sensitive = false;  ///< handles of this name space that differ in case are two accounts
  std::string_view reason;      ///< why it is no account; empty where it is one
  std::span<const Dropped> dropped;
};

/// The platform's stable name ("x"), or "" where none was recognised.
[[nodiscard]] std::string_view platform_name(const Reading& reading);

/// "platform:space+folded handle": equal keys are one account, different keys are different ones
/// as far as a link can tell. Empty where the reading is no account or hides its handle.
/// Cost: one allocation.
[[nodiscard]] std::string account_key(const Reading& reading);

/// The reading as a value that outlives the reader. Precondition: is_account(reading.kind).
[[nodiscard]] Account to_account(const Reading& reading, std::string_view original);

/// Reads profile links as people paste them.
///
/// Build one and keep it: construction indexes the platforms (tens of microseconds, about 200 KiB);
/// a read of ASCII allocates nothing. Not for two threads at once.
class LinkReader {
 public:
  explicit LinkReader(const Limits& limits = {});
  ~LinkReader();
  LinkReader(LinkReader&&) noexcept;
  LinkReader& operator=(LinkReader&&) noexcept;

  /// Understands one link.
  ///
  /// @param text  UTF-8, at most `limits.link_bytes`: a URL with or without a scheme, "@user@host",
  ///              an e-mail address, "Instagram: @name", a bare handle (with `hint`). White space,
  ///              quotes and brackets around it are ignored.
  /// @param hint  the platform a bare handle belongs to ("x"), or "": unknown. A link that names
  ///              its own platform is believed over the hint.
  /// @return      the reading; what is no link at all is Kind::none, not an error. Errors: limit
  ///              (too long), malformed (not UTF-8), invalid_input (no platform of that name).
  /// Cost: one pass, O(size), about a quarter of a microsecond; no allocation for ASCII.
  /// A host in punycode and text that is not NFC go through ICU, which allocates.
  [[nodiscard]] Result<Reading> read(std::string_view text, std::string_view hint = {});

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

/// All platforms, in the order of the one list in all.cpp.
[[nodiscard]] std::span<const Platform* const> all_platforms();

/// The platform of that stable name, or nullptr.
[[nodiscard]] const Platform* find_platform(std::string_view name);

}  // namespace masthead::links
