#pragma once

#include "core/audit/rule.h"

/// What the rules rest on: the published guidelines, each with the address it can be read at.
namespace masthead::audit {

inline constexpr Guideline kGoogleArticle{
    "Google Search Central, Article structured data",
    "https://developers.google.com/search/docs/appearance/structured-data/article"};
inline constexpr Guideline kGoogleProfilePage{
    "Google Search Central, ProfilePage structured data",
    "https://developers.google.com/search/docs/appearance/structured-data/profile-page"};
inline constexpr Guideline kGoogleDataPolicies{
    "Google Search Central, general structured data guidelines",
    "https://developers.google.com/search/docs/appearance/structured-data/sd-policies"};
inline constexpr Guideline kGoogleImageMetadata{
    "Google Search Central, image metadata",
    "https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata"};
inline constexpr Guideline kGoogleDuplicateUrls{
    "Google Search Central, canonicalization",
    "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls"};
inline constexpr Guideline kGoogleHelpfulContent{
    "Google Search Central, helpful, reliable, people-first content",
    "https://developers.google.com/search/docs/fundamentals/creating-helpful-content"};
inline constexpr Guideline kRaterGuidelines{
    "Google, Search Quality Rater Guidelines",
    "https://guidelines.raterhub.com/searchqualityevaluatorguidelines.pdf"};

inline constexpr Guideline kSchemaAffiliation{"schema.org, affiliation",
                                              "https://schema.org/affiliation"};
inline constexpr Guideline kSchemaAuthor{"schema.org, author", "https://schema.org/author"};
inline constexpr Guideline kSchemaCreditText{"schema.org, creditText",
                                             "https://schema.org/creditText"};
inline constexpr Guideline kSchemaIdentifier{"schema.org, identifier",
                                             "https://schema.org/identifier"};
inline constexpr Guideline kSchemaJobTitle{"schema.org, jobTitle", "https://schema.org/jobTitle"};
inline constexpr Guideline kSchemaPerson{"schema.org, Person", "https://schema.org/Person"};
inline constexpr Guideline kSchemaSameAs{"schema.org, sameAs", "https://schema.org/sameAs"};

inline constexpr Guideline kTrustExpertise{"The Trust Project, Author/Reporter Expertise",
                                           "https://thetrustproject.org/trust-indicators/"};
inline constexpr Guideline kIndieWebAuthorship{"IndieWeb, authorship",
                                               "https://indieweb.org/authorship"};
inline constexpr Guideline kFediverseCreator{
    "Mastodon, author attribution (fediverse:creator)",
    "https://blog.joinmastodon.org/2024/07/highlighting-journalism-on-mastodon/"};
inline constexpr Guideline kTwitterCards{
    "X Developer Platform, cards markup",
    "https://developer.x.com/en/docs/twitter-for-websites/cards/overview/markup"};

inline constexpr Guideline kUriSyntax{"RFC 3986, URI generic syntax",
                                      "https://www.rfc-editor.org/rfc/rfc3986"};
inline constexpr Guideline kAcctUri{"RFC 7565, the acct URI scheme",
                                    "https://www.rfc-editor.org/rfc/rfc7565"};
inline constexpr Guideline kJson{"RFC 8259, the JSON data interchange format",
                                 "https://www.rfc-editor.org/rfc/rfc8259"};
inline constexpr Guideline kJsonLdNodes{"W3C, JSON-LD 1.1, node identifiers",
                                        "https://www.w3.org/TR/json-ld11/#node-identifiers"};
inline constexpr Guideline kJsonLdInHtml{
    "W3C, JSON-LD 1.1, embedding in HTML",
    "https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents"};
inline constexpr Guideline kConfusables{"Unicode Technical Standard 39, security mechanisms",
                                        "https://www.unicode.org/reports/tr39/"};

/// No published one: what the editors settled among themselves.
inline constexpr Guideline kHouseStyle{"the house style that the run was given", {}};

}  // namespace masthead::audit
