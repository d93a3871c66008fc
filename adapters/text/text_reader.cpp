#include "adapters/text/text_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "adapters/text/article.h"
#include "adapters/text/authors.h"
#include "adapters/text/credits.h"
#include "adapters/text/link_lines.h"
#include "adapters/text/ownership.h"
#include "adapters/text/page.h"
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
  DocumentMaker(std::string_view id, const Page& page) : page_(page) { document_.id = id; }

  void add_article(const std::vector<Claim>& claims, const std::vector<FoundCredit>& credits) {
    for (const auto& claim : claims) document_.article.observations.push_back(observe(claim));
    for (const auto& credit : credits) {
      const Claim claim{Field::credit, credit.name, credit.text, credit.rule, {}};
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
    observation.source = Source::text;
    observation.locator = {Locator::Kind::byte, fmt::format("{}", page_.offset_of(claim.text))};
    observation.rule = claim.rule;
    observation.dropped = claim.dropped;
    seal(observation, document_.id);
    return observation;
  }

  const Page& page_;
  Document document_;
};

/// The links that stand inside the authors' own lines: "Follow her at https://...".
void read_links_in_boxes(const Page& page, const std::vector<FoundAuthor>& authors,
                         links::LinkReader& reader, FoundLinks& links) {
  std::vector<bool> in_box(page.size(), false);
  for (const auto& author : authors) {
    for (const auto& place : author.places) {
      for (auto i = place.first; i <= place.last; ++i) in_box[i] = true;
    }
  }
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!in_box[i] || page.kind(i) != LineKind::author) continue;
    find_links_in_prose(page, i, reader, links);
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

/// The same agency in a byline and under a picture is one credit.
void append_new(std::vector<FoundCredit>& credits, std::vector<FoundCredit> more) {
  for (auto& credit : more) {
    const bool known = std::any_of(credits.begin(), credits.end(), [&](const FoundCredit& c) {
      return c.role == credit.role && fold_text(c.name) == fold_text(credit.name);
    });
    if (!known) credits.push_back(std::move(credit));
  }
}

}  // namespace

Result<std::vector<Document>> read_text(std::string_view id, std::string_view bytes,
                                        links::LinkReader& links,
                                        const words::Vocabulary& vocabulary, const Limits& limits) {
  const Lexicon lexicon(vocabulary);
  std::vector<std::string> warnings;
  auto text = decode(id, bytes, limits, warnings);
  if (!text) return text.error();
  Page page(std::move(*text));
  if (page.is_cut()) {
    warnings.push_back(fmt::format("only the first {} lines were read", Page::kMostLines));
  }

  auto found_links = find_links(lexicon, page, links, limits, id);
  if (!found_links) return found_links.error();
  auto credits = find_credits(lexicon, page);
  auto authors = find_authors(lexicon, page, *found_links, limits, id);
  if (!authors) return authors.error();
  read_links_in_boxes(page, authors->authors, links, *found_links);
  give_links(page, *found_links, authors->authors, warnings);
  append_new(credits, std::move(authors->credits));
  append(warnings, std::move(found_links->warnings));
  append(warnings, std::move(authors->warnings));
  if (authors->authors.empty()) warn_of_what_is_missing(*found_links, warnings);

  DocumentMaker maker(id, page);
  maker.add_article(find_article(lexicon, page), credits);
  for (auto& author : authors->authors) maker.add_author(author);
  std::vector<Document> documents;
  documents.push_back(maker.take(std::move(warnings)));
  return documents;
}

}  // namespace masthead::text
