#include "adapters/text/text_reader.h"

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "adapters/text/article.h"
#include "adapters/text/articles.h"
#include "adapters/text/authors.h"
#include "adapters/text/bios.h"
#include "adapters/text/credits.h"
#include "adapters/text/leads.h"
#include "adapters/text/link_lines.h"
#include "adapters/text/outlet.h"
#include "adapters/text/ownership.h"
#include "adapters/text/page.h"
#include "adapters/text/times.h"
#include "core/text.h"

namespace masthead::text {
namespace {

Error malformed(std::string_view id, std::string_view what, std::int64_t offset = -1) {
  return {Errc::malformed, fmt::format("{} {}", id, what), {}, offset};
}

/// The bytes as text, or why they are none.
Result<std::string> decode(std::string_view id, std::string_view bytes, const Limits& limits,
                           std::vector<std::string>& warnings) {
  constexpr std::string_view kRemedy = "paste the links and the page into it";
  if (bytes.size() > limits.input_bytes) {
    return Error{Errc::limit, fmt::format("{} is {} bytes long, more than limits.input_bytes ({}): "
                                          "split it or raise the limit",
                                          id, bytes.size(), limits.input_bytes)};
  }
  if (bytes.empty()) return malformed(id, fmt::format("is empty: {}", kRemedy));
  auto decoded = decode_text(bytes);
  if (const auto nul = decoded.text.find('\0'); nul != std::string::npos) {
    return malformed(id, "holds NUL bytes: it is not text; save the page as text and try again",
                     static_cast<std::int64_t>(nul));
  }
  if (trim_text(decoded.text).empty()) {
    return malformed(id, fmt::format("holds nothing but blanks: {}", kRemedy));
  }
  if (decoded.repairs > 0) {
    warnings.push_back(
        fmt::format("{} ill-formed byte sequences became U+FFFD: the text is not "
                    "UTF-8; save it as UTF-8",
                    decoded.repairs));
  }
  return std::move(decoded.text);
}

/// Turns what the rules found into a document.
class DocumentMaker {
 public:
  DocumentMaker(std::string id, const Page& page) : page_(page) { document_.id = std::move(id); }

  void add_claims(const std::vector<Claim>& claims) {
    for (const auto& claim : claims) document_.article.observations.push_back(observe(claim));
  }

  void add_credits(const std::vector<FoundCredit>& credits) {
    for (const auto& credit : credits) {
      const Claim claim{Field::credit, credit.name, credit.text, name_of(credit.rule), {}};
      document_.article.credits.push_back({credit.name, credit.role, observe(claim)});
    }
  }

  void add_author(FoundAuthor& author) {
    Mention mention;
    for (const auto& claim : author.claims) mention.observations.push_back(observe(claim));
    mention.accounts = std::move(author.accounts);
    seal(mention, document_.id);
    document_.mentions.push_back(std::move(mention));
  }

  Document take(std::vector<std::string> warnings) {
    document_.warnings = std::move(warnings);
    return std::move(document_);
  }

 private:
  [[nodiscard]] Observation observe(const Claim& claim) const {
    Observation observation;
    observation.field = claim.field;
    observation.value = claim.value;
    observation.original = claim.text;
    observation.source = claim.source;
    observation.locator = {Locator::Kind::byte, fmt::format("{}", page_.offset_of(claim.text))};
    observation.rule = claim.rule;
    observation.dropped = claim.dropped;
    observation.qualifier = claim.qualifier;
    seal(observation, document_.id);
    return observation;
  }

  const Page& page_;
  Document document_;
};

/// The links that stand inside the authors' own lines: "Follow her at https://...".
void read_links_in_boxes(const Lexicon& lexicon, const Page& page,
                         const std::vector<FoundAuthor>& authors, links::LinkReader& reader,
                         FoundLinks& links) {
  std::vector<bool> in_box(page.size(), false);
  for (const auto& author : authors) {
    for (const auto& place : author.places) {
      for (auto i = place.first; i <= place.last; ++i) in_box[i] = true;
    }
  }
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!in_box[i] || page.kind(i) != LineKind::author) continue;
    find_links_in_prose(lexicon, page, i, reader, links);
  }
}

void warn_of_what_is_missing(const FoundLinks& links, std::vector<std::string>& warnings) {
  const auto count = links.links.size();
  if (count == 0) {
    warnings.emplace_back(
        "no author's name and no link was found: add a line \"By NAME\" or the author's links");
    return;
  }
  warnings.push_back(
      fmt::format("{} link{} but no author's name; add a line \"By NAME\", or the "
                  "name above a line with the job title",
                  count, count == 1 ? "" : "s"));
}

void append(std::vector<std::string>& warnings, std::vector<std::string> more) {
  std::move(more.begin(), more.end(), std::back_inserter(warnings));
}

/// Marks the header of a forwarded mail above the page, so that its sender and its date are not
/// taken for the article's.
void mark_mail_header(const Lexicon& lexicon, Page& page) {
  constexpr std::size_t kFewest = 2;  // one line alone may be a byline: "From: NAME"
  if (!lexicon.has(Rule::mail_header)) return;
  std::size_t count = 0;
  while (count < page.size() && read_label(lexicon, words::Class::mail_header, page.line(count))) {
    ++count;
  }
  for (std::size_t i = 0; count >= kFewest && i < count; ++i) page.mark(i, LineKind::label);
}

/// What is common to the articles of one paste.
struct Reading {
  const Lexicon& lexicon;
  links::LinkReader& links;
  const Limits& limits;
  std::string_view id;
};

/// Reads the lines of one article. `name` is the document's id.
Result<Document> read_article(const Reading& reading, Page& page, std::string name) {
  const auto& lexicon = reading.lexicon;
  std::vector<std::string> warnings;
  mark_mail_header(lexicon, page);
  auto links = find_links(lexicon, page, reading.links, reading.limits, reading.id);
  if (!links) return links.error();
  const auto outlet = find_outlet(lexicon, page, *links);
  const auto dateline = find_dateline(lexicon, page);
  PageFacts facts{outlet.keys, {}};
  for (const auto& claim : dateline.claims) facts.places.push_back(name_key(claim.text));
  auto credits = find_credits(lexicon, page);
  auto authors =
      find_authors(lexicon, facts, page, *links, credits.reporters, reading.limits, reading.id);
  if (!authors) return authors.error();
  read_links_in_boxes(lexicon, page, authors->authors, reading.links, *links);
  give_links(lexicon, page, *links, authors->authors, warnings);
  if (lexicon.has(Rule::bio_claims)) read_bios(reading.links, lexicon, authors->authors);
  append_new(credits.credits, std::move(authors->credits));
  append_new(credits.credits, dateline.credits);
  append(warnings, std::move(links->warnings));
  append(warnings, std::move(authors->warnings));
  if (authors->authors.empty()) warn_of_what_is_missing(*links, warnings);

  const auto article = find_article(lexicon, page);
  DocumentMaker maker(std::move(name), page);
  maker.add_claims(article.claims);
  maker.add_claims(outlet.claims);
  maker.add_claims(dateline.claims);
  maker.add_claims(find_times(lexicon, page, article.headline, authors->end));
  maker.add_credits(credits.credits);
  for (auto& author : authors->authors) maker.add_author(author);
  return maker.take(std::move(warnings));
}

/// The lines of each article of `page`. Reads the links to know their lines, so `page` is copied.
Result<std::vector<std::vector<std::size_t>>> articles_of(const Reading& reading, Page page) {
  auto links = find_links(reading.lexicon, page, reading.links, reading.limits, reading.id);
  if (!links) return links.error();
  return split_articles(reading.lexicon, page);
}

}  // namespace

Result<std::vector<Document>> read_text(std::string_view id, std::string_view bytes,
                                        links::LinkReader& links,
                                        const words::Vocabulary& vocabulary, const Limits& limits,
                                        RuleSet left_out) {
  const Lexicon lexicon(vocabulary, left_out);
  std::vector<std::string> warnings;
  const auto text = decode(id, bytes, limits, warnings);
  if (!text) return text.error();
  const Page page(*text);
  if (page.is_cut()) {
    warnings.push_back(fmt::format("only the first {} lines were read", Page::kMostLines));
  }
  const Reading reading{lexicon, links, limits, id};
  const auto articles = articles_of(reading, page);
  if (!articles) return articles.error();

  std::vector<Document> documents;
  std::size_t authors = 0;
  for (const auto& lines : *articles) {
    Page part(page, lines);
    auto name =
        documents.empty() ? std::string(id) : fmt::format("{}#{}", id, documents.size() + 1);
    auto document = read_article(reading, part, std::move(name));
    if (!document) return document.error();
    authors += document->mentions.size();
    if (authors > limits.authors) {
      return Error{Errc::limit, fmt::format("{} names more than {} authors (limits.authors): split "
                                            "it or raise the limit",
                                            id, limits.authors)};
    }
    documents.push_back(std::move(*document));
  }
  auto& first = documents.front().warnings;
  first.insert(first.begin(), std::make_move_iterator(warnings.begin()),
               std::make_move_iterator(warnings.end()));
  return documents;
}

}  // namespace masthead::text
