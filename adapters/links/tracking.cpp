#include <algorithm>
#include <array>
#include <cstdint>

#include "adapters/links/index.h"
#include "core/text.h"

namespace masthead::links {
namespace {

// Sorted. Names the platforms and campaign tools put behind shared links.
constexpr std::array<std::string_view, 109> kNames = {"__cft__",
                                                      "__cft__[0]",
                                                      "__mmr",
                                                      "__tn__",
                                                      "__twitter_impression",
                                                      "__xts__[0]",
                                                      "_branch_match_id",
                                                      "_d",
                                                      "_ft_",
                                                      "_ga",
                                                      "_gl",
                                                      "_hsenc",
                                                      "_hsmi",
                                                      "_nc_cat",
                                                      "_r",
                                                      "_rdc",
                                                      "_rdr",
                                                      "_s",
                                                      "_t",
                                                      "ab_channel",
                                                      "at_campaign",
                                                      "at_medium",
                                                      "campaign_id",
                                                      "checksum",
                                                      "cid",
                                                      "clickid",
                                                      "cn",
                                                      "comment_tracking",
                                                      "cxt",
                                                      "dclid",
                                                      "eav",
                                                      "eid",
                                                      "epik",
                                                      "extid",
                                                      "fb_action_ids",
                                                      "fb_action_types",
                                                      "fb_dtsg_ag",
                                                      "fb_ref",
                                                      "fb_source",
                                                      "fbclid",
                                                      "feature",
                                                      "fref",
                                                      "ftentidentifier",
                                                      "gad_source",
                                                      "gbraid",
                                                      "gclid",
                                                      "gclsrc",
                                                      "ghid",
                                                      "hc_location",
                                                      "hc_ref",
                                                      "idorvanity",
                                                      "igsh",
                                                      "igshid",
                                                      "impression_id",
                                                      "is_copy_url",
                                                      "is_from_webapp",
                                                      "kw",
                                                      "li_fat_id",
                                                      "lipi",
                                                      "ls_ref",
                                                      "mc_cid",
                                                      "mc_eid",
                                                      "mibextid",
                                                      "midsig",
                                                      "midtoken",
                                                      "mkt_tok",
                                                      "msclkid",
                                                      "mx",
                                                      "notif_t",
                                                      "original_referer",
                                                      "originalsubdomain",
                                                      "padding",
                                                      "paipv",
                                                      "pnref",
                                                      "pp",
                                                      "r",
                                                      "rc",
                                                      "rcm",
                                                      "rdid",
                                                      "rdr",
                                                      "rdt_cid",
                                                      "ref",
                                                      "ref_src",
                                                      "ref_url",
                                                      "refid",
                                                      "rf",
                                                      "s",
                                                      "sender_device",
                                                      "sfnsn",
                                                      "share_app_id",
                                                      "share_id",
                                                      "share_link_id",
                                                      "si",
                                                      "smid",
                                                      "srsltid",
                                                      "t",
                                                      "trackingid",
                                                      "trk",
                                                      "trkemail",
                                                      "tt_from",
                                                      "ttclid",
                                                      "twclid",
                                                      "u_code",
                                                      "utm",
                                                      "wbraid",
                                                      "web_id",
                                                      "wtsid",
                                                      "xmt",
                                                      "yclid"};

constexpr std::array<std::string_view, 8> kPrefixes = {"utm_", "__cft__", "__xts__", "fb_",
                                                       "hsa_", "mtm_",    "pk_",     "vero_"};

// Where the names with each first character begin in kNames.
constexpr auto kFirst = [] {
  std::array<std::uint8_t, 129> first{};
  std::size_t at = 0;
  for (std::size_t c = 0; c < first.size(); ++c) {
    while (at < kNames.size() && static_cast<unsigned char>(kNames[at].front()) < c) ++at;
    first[c] = static_cast<std::uint8_t>(at);
  }
  return first;
}();

}  // namespace

bool is_tracking(std::string_view name) {
  if (name.empty()) return false;
  const std::size_t c = static_cast<unsigned char>(lower_ascii(name.front()));
  if (c + 1 >= kFirst.size()) return false;
  for (std::size_t i = kFirst[c]; i < kFirst[c + 1]; ++i) {
    if (equal_ignoring_case(kNames[i], name)) return true;
  }
  return std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](std::string_view prefix) {
    return prefix.front() == lower_ascii(name.front()) && name.size() > prefix.size() &&
           equal_ignoring_case(name.substr(0, prefix.size()), prefix);
  });
}

}  // namespace masthead::links
