#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace masthead {

/// A content id: `prefix` and 26 lower-case base32 characters (RFC 4648 alphabet, no padding; 130
/// bits) of SHA-256 over the length-prefixed fields.
///
/// @param prefix  "m_" mention, "o_" observation, "j_" judgement, "c_" author without a registry,
///                "f_" finding.
/// @param fields  what the thing is; never when it was seen, so a second reading gives the same id.
/// Equal fields give equal ids on every machine; ("ab","c") and ("a","bc") differ.
/// Cost: one hash, O(bytes). Source: FIPS 180-4; RFC 4648 section 6.
[[nodiscard]] std::string make_id(std::string_view prefix,
                                  std::initializer_list<std::string_view> fields);
[[nodiscard]] std::string make_id(std::string_view prefix,
                                  std::span<const std::string_view> fields);

}  // namespace masthead
