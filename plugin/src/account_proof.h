#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/web/page_links.h"
#include "core/fetch/fetched.h"
#include "core/json_writer.h"
#include "plugin/src/context.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// Something that speaks for a link, and where it stands.
struct Proof {
  std::string how;       ///< "page_rel_me", ...: masthead-jobs(7) lists them
  std::string document;  ///< its address; of records "dns:NAME?type=TXT"
  std::int64_t offset;   ///< of its tag; -1: of no page
  std::string bytes;     ///< a hash of the bytes that said so
};

/// What is known of one link of an author.
struct CheckedLink {
  std::string input;
  std::string platform;
  std::string handle;
  std::string canonical;  ///< of the account; else the link itself
  std::string key;        ///< of the account (links::account_key()); empty: it is none
  fetch::Fetched profile;
  std::vector<Proof> proofs;
  std::string checked_at;  ///< empty: not known
  bool kept = false;       ///< what it says was found out before, and nothing was asked

  [[nodiscard]] bool has(std::string_view how) const {
    return std::any_of(proofs.begin(), proofs.end(),
                       [&](const Proof& each) { return each.how == how; });
  }
  /// Both sides say so: the page names the account, and the account names the page. Or the handle
  /// is the page's own domain, which only its owner can make it.
  [[nodiscard]] bool verified() const {
    const bool named = has("page_rel_me") || has("page_link") || has("fediverse_creator");
    return (named && (has("account_rel_me") || has("account_link"))) || has("atproto_did") ||
           has("atproto_dns");
  }
};

/// Host and path as they are compared: without "www.", a final slash, scheme and fragment. Empty
/// for what is no URL.
[[nodiscard]] std::string place_of(std::string_view url);

/// True where the handle of a Bluesky account is the domain a page is on.
[[nodiscard]] bool is_domain_of(std::string_view handle, std::string_view page);

/// True where a WebFinger answer (RFC 7033) is of the account: its subject, and a link of it leads
/// to the profile.
[[nodiscard]] bool webfinger_confirms(std::string_view body, const CheckedLink& link);

/// True where TXT records, a line each, give a handle one DID. Two that differ give it none.
/// Source: AT Protocol, "Handle", DNS TXT method.
[[nodiscard]] bool records_give_did(std::string_view records);

/// The links of a fetched page; none where it cannot be read.
[[nodiscard]] web::PageLinks links_of(Context& context, const fetch::Fetched& fetched);

/// An author's page as it was fetched.
struct AuthorPage {
  std::string url;  ///< as it was asked for
  fetch::Fetched fetched;
  web::PageLinks links;
};

/// Adds what the author's page says of an account, and the account's profile of the page.
///
/// @param profile  the links of the profile.
void add_proofs(Context& context, const AuthorPage& page, const web::PageLinks& profile,
                CheckedLink& link);

/// Reads an element of "links" of masthead.verified/1. What it does not know it passes over.
[[nodiscard]] Status read_checked_link(Member& member, CheckedLink& link);

}  // namespace masthead::plugin
