#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/account.h"

namespace masthead {

/// Where a claim was read. The names are what JSON carries; only append.
enum class Source : std::uint8_t {
  jsonld,
  microdata,
  rdfa,
  meta,
  rel,
  hcard,
  byline,
  box,
  bio,
  text,
  feed,
  profile,
  cms,
  user,
};
[[nodiscard]] std::string_view name_of(Source source);

/// What a claim is about. The names are the record's members (schema.org where it has one).
enum class Field : std::uint8_t {
  name,
  job_title,
  location,
  bio,
  email,
  website,
  account,
  headline,
  section,
  summary,
  credit,
  // An author's, beyond the above.
  employer,
  former_employer,
  former_title,
  years_of_experience,  ///< a decimal number of years
  since_year,           ///< a decimal year; the observation's qualifier says what began
  education,            ///< an institution
  degree,               ///< a degree or a field of study
  beat,
  medium,  ///< "newspaper", "radio", "television" or "digital"
  language,
  award,
  handle,  ///< a handle whose platform is not known: "@jane" in a bio
  url,     ///< an author's page at the outlet; an article's own address
  image,
  // An article's, beyond the above.
  outlet,          ///< who published it
  published,       ///< RFC 3339, or a date alone where the page gives no more
  modified,        ///< as `published`
  dateline,        ///< the place an article was written: "ISLAMABAD"
  mentioned_date,  ///< a date the text speaks of
  // An author's, beyond the above.
  author_id,  ///< what a publisher's system calls the author; the qualifier is the outlet, if known
};
[[nodiscard]] std::string_view name_of(Field field);

/// The place of a claim in its document.
struct Locator {
  enum class Kind : std::uint8_t { byte, jsonptr, line };
  Kind kind = Kind::byte;
  std::string value;  ///< byte: decimal offset into the decoded UTF-8; line: decimal, from 1
};
[[nodiscard]] std::string_view name_of(Locator::Kind kind);

/// A part of the original words that the value does without, and why: "mibextid=ZbWKwL",
/// "tracking".
struct DroppedPart {
  std::string text;
  std::string why;
};

/// One claim about a mention or an article. Never edited: what is derived from it points back.
struct Observation {
  std::string id;  ///< "o_..."; a hash of the document, field, value, original, source, locator
  Field field = Field::name;
  std::string value;     ///< normalised
  std::string original;  ///< the words as they stood
  Source source = Source::text;
  Locator locator;
  std::string rule;         ///< which of the adapter's rules made it, e.g. "name-above-title"
  std::string observed_at;  ///< RFC 3339; empty where the host gave no clock
  std::vector<DroppedPart> dropped;  ///< what the value lost on its way to the canonical form
  /// What the value is of, where the field alone does not say: "career", "employer" or "beat" for
  /// since_year. Empty: nothing more is known.
  std::string qualifier;
};

/// What a mention's person did for the document.
enum class Role : std::uint8_t { author, contributor, photographer, agency };
[[nodiscard]] std::string_view name_of(Role role);

enum class AuthorKind : std::uint8_t { person, organisation };
[[nodiscard]] std::string_view name_of(AuthorKind kind);

/// One author as one document shows them. `observations` hold every claim, rivals included; of the
/// claims of one field the first is the one the document's reader trusts most, and find_first()
/// gives it. `accounts` are the claims of Field::account, read.
struct Mention {
  std::string id;  ///< "m_..."
  AuthorKind kind = AuthorKind::person;
  Role role = Role::author;
  std::vector<Observation> observations;
  std::vector<Account> accounts;  ///< in the order of their observations
};

/// Someone a source names as an author whom the document's reader does not take for one: a login,
/// a placeholder, the outlet where a person signs. Kept, because the audit lives on what disagrees.
struct SetAside {
  Mention mention;
  std::string reason;  ///< "login", "placeholder", ...: the reader's words, stable
};

/// Someone named beside a picture or a text who is not its author.
struct Credit {
  std::string name;
  Role role = Role::agency;
  Observation observation;
};

/// The article of a document: what is said of it and of its outlet. As in a mention, the first
/// observation of a field is the most trusted one.
struct Article {
  std::vector<Observation> observations;
  std::vector<Credit> credits;
  std::vector<Account> accounts;  ///< the outlet's own; in the order of their observations
};

/// A name that a statement gives, as the document's reader understood the words.
struct StatedName {
  std::string name;  ///< without what stands around it; empty where the words hold none
  AuthorKind kind = AuthorKind::person;
  Role role = Role::author;
  bool of_outlet = false;  ///< it is the outlet's own name
  /// Why the words are nobody's name: "login", "placeholder", "email", ...; empty: they are one.
  std::string set_aside;
  std::string mention;  ///< the id of the mention, set aside or not, that it was taken for
  /// A line that readers see holds it. Absent: not looked for, because byline and markup agree.
  std::optional<bool> shown;
};

/// Whom one place of a page names as an author, before the reader decides: an element of markup, a
/// line that readers see. What sources disagree about is kept here as they said it.
struct Statement {
  Source source = Source::meta;
  std::string_view rule;               ///< which reader's rule, e.g. "jsonld-author"; a constant
  std::optional<AuthorKind> declared;  ///< what the markup's type says
  Role role = Role::author;
  bool of_article = true;  ///< false: of something else on the page
  std::string node;        ///< JSON-LD's "@id" of the author; empty: none
  /// Not sealed: of Field::name the words as they stood, Field::url the author's page,
  /// Field::website every other link, Field::handle, Field::email. A link that is not the author's
  /// has a qualifier that says why: "home", "article", "outlet", "post", "share", ...
  std::vector<Observation> observations;
  std::vector<StatedName> names;  ///< in the order of the words
};

/// Something wrong with a page's markup, as its reader found it.
struct MarkupFault {
  enum class Kind : std::uint8_t {
    unreadable,   ///< a block of JSON-LD that is no JSON; the value says why
    repaired,     ///< one that was put right; the value says what was wrong
    dangling_id,  ///< an author is the "@id" of a node that nothing describes; the value is the id
    repeated,     ///< an author is claimed twice, word for word; the value is the words
  };
  Kind kind = Kind::unreadable;
  std::string_view rule;  ///< of the claim, as Statement::rule; empty: none
  std::string value;
  Locator locator;
};

/// What a page's markup and byline say, before anything was decided. Of other documents empty.
struct Markup {
  std::vector<Statement> statements;  ///< in document order within a source
  std::vector<MarkupFault> faults;
};

/// What a document is about: what an article tells, or who an author is.
enum class DocumentKind : std::uint8_t { article, author };

/// One thing read. Adapters make it; nothing edits it afterwards.
struct Document {
  std::string id;  ///< as the caller named it
  DocumentKind kind = DocumentKind::article;
  /// Of an author's page only its address, language and outlet.
  Article article;
  std::vector<Article> articles;  ///< an author's page lists: address, headline, published
  std::vector<Mention> mentions;
  std::vector<SetAside> set_aside;
  Markup markup;
  std::vector<std::string> warnings;  ///< what was repaired or could not be used, for a person
};

/// The first observation of `field`, or nullptr. Cost: O(observations).
[[nodiscard]] const Observation* find_first(const std::vector<Observation>& observations,
                                            Field field);

/// Gives an observation its content id. `document` is the document's id.
void seal(Observation& observation, std::string_view document);

/// Gives a mention its content id from its document, its name and the place of the name.
void seal(Mention& mention, std::string_view document);

}  // namespace masthead
