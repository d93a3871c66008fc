#pragma once

#include <cstdint>

/// How far a source's word about the article is doubted where several speak: of the claims of one
/// field the one of the smallest number comes first. Gaps are for what one source says twice.
namespace masthead::page::doubt {

inline constexpr std::uint8_t kCanonical = 10;  ///< <link rel=canonical>, of the address only
inline constexpr std::uint8_t kJsonLd = 20;     ///< the article's node
inline constexpr std::uint8_t kMicrodata = 30;  ///< of an article's item
inline constexpr std::uint8_t kRdfa = 40;
inline constexpr std::uint8_t kOpenGraph = 50;  ///< og:*, article:*
inline constexpr std::uint8_t kMeta = 60;       ///< parsely, sailthru, dc, citation
inline constexpr std::uint8_t kHEntry = 70;     ///< of an h-entry
inline constexpr std::uint8_t kElement = 80;    ///< an element alone: <time>, <h1>, <html lang>
inline constexpr std::uint8_t kTitle = 90;      ///< <title>, second headlines
inline constexpr std::uint8_t kSite = 100;      ///< of the site, not of the article

}  // namespace masthead::page::doubt
