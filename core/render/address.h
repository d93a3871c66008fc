#pragma once

#include <string>
#include <string_view>

namespace masthead::render {

/// The address as it may be published: http or https, scheme and host in lower case, the host in
/// ASCII, and in path, query and fragment only what RFC 3986 allows, the rest percent-encoded. It
/// leads where `text` leads.
///
/// @return  empty where `text` is no such address: another scheme, a host that is none, an IPv6
///          address, a user or password before the host, a backslash, a control character.
/// Precondition: is_utf8(text). Cost: O(size).
/// Source: RFC 3986; WHATWG URL, "Host parsing"; Unicode UTS #46.
[[nodiscard]] std::string web_address(std::string_view text);

/// The e-mail address as it may be published; empty where `text` is none, or has letters beyond
/// ASCII. Source: RFC 5321, section 4.1.2 (Dot-string); RFC 1123, section 2.1.
[[nodiscard]] std::string mail_address(std::string_view text);

/// "mailto:" and a mail_address(). Source: RFC 6068, section 2.
[[nodiscard]] std::string to_mailto(std::string_view address);

/// "jane@server.example" as the fediverse writes it, "@jane@server.example"; empty where `handle`
/// is no such. Source: Mastodon documentation, "ActivityPub", "Mentions and WebFinger".
[[nodiscard]] std::string fediverse_handle(std::string_view handle);

/// True where an address holds an e-mail address or says in its query who is to log in. Such an
/// address may be linked to, but no identifier is made of it.
[[nodiscard]] bool names_account(std::string_view address);

}  // namespace masthead::render
