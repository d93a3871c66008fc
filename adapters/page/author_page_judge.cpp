#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/byline/byline.h"
#include "adapters/page/author_page.h"
#include "adapters/page/claim_list.h"
#include "adapters/page/claims.h"
#include "adapters/page/same_name.h"
#include "adapters/page/signer.h"
#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::string_view kRule = "author-page";
constexpr std::string_view kListRule = "author-page-list";
constexpr std::string_view kProfileRule = "jsonld-profile";

/// Folders behind which the pages of a site's authors stand.
constexpr std::string_view kFolders[] = {
    "author",      "authors",
    "autor",       "autoren",
    "autores",     "auteur",
    "auteurs",     "autori",
    "autore",      "autorzy",
    "byline",      "bylines",
    "journalist",  "journalists",
    "journaliste", "journalistes",
    "redakteur",   "redakteure",
    "columnist",   "columnists",
    "contributor", "contributors",
    "writer",      "writers",
    "people",      "person",
    "profile",     "profiles",
    "profil",      "staff",
    "reporter",    "reporters",
    "penulis",     "yazar",
    "yazarlar",    "forfatter",
    "skribent",    "auteurs-et-autrices",
    "team",        "by",
};

/// How many articles a page lists at least that does not say what it is.
constexpr std::size_t kFewest = 3;

std::string_view path_of(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  if (scheme != std::string_view::npos || url.starts_with("//")) {
    url = url.substr(std::min(url.find('/', 2), url.size()));
  }
  return url.substr(0, url.find_first_of("?#"));
}

std::string_view host_of(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#"));
  return url.starts_with("www.") ? url.substr(4) : url;
}

/// What an author's address calls the author: "jane-doe" of "/author/jane-doe/page/2/"; "" where
/// the address is none.
std::string_view author_of(std::string_view url) {
  std::vector<std::string_view> segments;
  auto path = path_of(url);
  constexpr std::size_t kDeepest = 16;
  while (!path.empty() && segments.size() < kDeepest) {
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
    const auto segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    if (!segment.empty()) segments.push_back(segment);
  }
  const auto digits = [](std::string_view text) {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
  };
  if (segments.size() > 2 && digits(segments.back())) segments.pop_back();
  if (segments.size() > 2 && equal_ignoring_case(segments.back(), "page")) segments.pop_back();
  if (segments.size() < 2) return {};
  const auto folder = segments[segments.size() - 2];
  const bool known = std::any_of(std::begin(kFolders), std::end(kFolders),
                                 [&](auto word) { return equal_ignoring_case(word, folder); });
  return known ? segments.back() : std::string_view{};
}

/// A name that may be the page's author's.
struct Candidate {
  std::string name;
  std::string original;
  std::size_t offset = 0;
  bool by_words = false;  ///< behind words like "articles by"
  bool by_class = false;
};

/// `text` behind the words of an author's page at its front; itself where there are none.
std::string_view behind_words(std::string_view text, const words::Vocabulary& vocabulary) {
  constexpr std::size_t kMostWords = 6;
  std::string_view rest = text;
  std::size_t end = 0;
  for (std::size_t count = 0; count < kMostWords && end < text.size(); ++count) {
    end = std::min(text.find_first_of(" :\xEF", end + 1), text.size());  // "：" begins with EF
    const auto phrase = fold_text(trim_text(text.substr(0, end)));
    if (!vocabulary.is(words::Class::author_page, phrase)) continue;
    rest = text.substr(end);
    for (const std::string_view colon : {" ", ":", "\xEF\xBC\x9A", " "}) {
      if (rest.starts_with(colon)) rest.remove_prefix(colon.size());
    }
  }
  return rest;
}

std::optional<Candidate> read_heading(const PageHeading& heading,
                                      const words::Vocabulary& vocabulary) {
  const auto rest = behind_words(heading.text, vocabulary);
  auto names = byline::read_byline(rest, std::nullopt, {}, vocabulary);
  if (names.size() != 1) return std::nullopt;
  auto& name = names.front();
  const bool labelled = std::any_of(name.dropped.begin(), name.dropped.end(),
                                    [](const DroppedPart& part) { return part.why == "label"; });
  const bool by_words = labelled || rest.size() < heading.text.size();
  const bool login = name.set_aside == "login" && (by_words || heading.by_class);
  if ((!name.set_aside.empty() && !login) || name.kind != AuthorKind::person) return std::nullopt;
  return Candidate{std::move(name.name), heading.text, heading.offset, by_words, heading.by_class};
}

class Judge {
 public:
  Judge(const PageClaims& claims, std::string_view page_url, const words::Vocabulary& vocabulary)
      : claims_(claims), clues_(claims.author_page), vocabulary_(vocabulary), url_(page_url) {
    if (url_.empty()) {
      const auto* own = find_first(claims.article, Field::url);
      if (own != nullptr) url_ = own->value;
    }
    address_ = author_of(url_);
  }

  [[nodiscard]] std::optional<Candidate> run() const {
    if (clues_.is_article && !clues_.by_class) return std::nullopt;
    if (clues_.by_class || clues_.by_type || profile() != nullptr) return find_name(false);
    if (!clues_.feed_author.text.empty() && clues_.entries > 1) {
      return read_heading(clues_.feed_author, vocabulary_);
    }
    return articles().size() < kFewest ? std::nullopt : find_name(true);
  }

  /// The links of the list that lead to articles of this site.
  [[nodiscard]] std::vector<const ListedLink*> articles() const {
    std::vector<const ListedLink*> found;
    for (const auto& link : clues_.links) {
      if (!is_web_url(link.url) || !author_of(link.url).empty()) continue;
      if (path_of(link.url).find_first_not_of('/') == std::string_view::npos) continue;
      if (page_key(link.url) == page_key(url_)) continue;
      const bool here = url_.empty() || equal_ignoring_case(host_of(link.url), host_of(url_));
      if (here) found.push_back(&link);
    }
    return found;
  }

 private:
  /// The person whom a ProfilePage is about.
  [[nodiscard]] const Observation* profile() const {
    for (const auto& claim : claims_.authors) {
      if (claim.rule == kProfileRule) return find_first(claim.observations, Field::name);
    }
    return nullptr;
  }

  /// @param doubted  the page does not say that it is an author's: its heading must.
  [[nodiscard]] std::optional<Candidate> find_name(bool doubted) const {
    std::optional<Candidate> best;
    int most = doubted ? 2 : 0;
    for (const auto& heading : clues_.headings) {
      auto candidate = read_heading(heading, vocabulary_);
      if (!candidate) continue;
      // Where the page's markup names its author, a heading confirms the name and gives no other.
      if (is_named() && !is_declared(key_of(candidate->name))) continue;
      const int points = points_of(*candidate);
      if (points > most) {
        best = std::move(candidate);
        most = points;
      }
    }
    if (best || doubted) return best;
    if (const auto* name = profile()) return read_heading({name->value, 0, true}, vocabulary_);
    if (clues_.name.empty()) return std::nullopt;
    return read_heading({clues_.name, 0, true}, vocabulary_);
  }

  [[nodiscard]] bool is_named() const { return profile() != nullptr || !clues_.name.empty(); }

  /// The name is the one the page's markup gives its author.
  [[nodiscard]] bool is_declared(const NameKey& key) const {
    const auto* name = profile();
    return (name != nullptr && same_name(key_of(name->value), key)) ||
           (!clues_.name.empty() && same_name(key_of(clues_.name), key));
  }

  /// What speaks for the name: the page's address, words before it, its class.
  [[nodiscard]] int points_of(const Candidate& candidate) const {
    const auto key = key_of(candidate.name);
    const bool addressed = !address_.empty() && resembles(address_, key);
    const bool two = candidate.name.find(' ') != std::string::npos;
    return (addressed ? 3 : 0) + (candidate.by_words ? 3 : 0) + (is_declared(key) ? 3 : 0) +
           (candidate.by_class ? 1 : 0) + (two ? 1 : 0);
  }

  const PageClaims& claims_;
  const AuthorPageClues& clues_;
  const words::Vocabulary& vocabulary_;
  std::string_view url_;
  std::string_view address_;
};

Article to_article(const ListedLink& link) {
  Article article;
  const auto add = [&](Field field, const std::string& value) {
    if (value.empty()) return;
    article.observations.push_back(
        observe(field, value, value, Source::box, kListRule, byte_place(link.offset)));
  };
  add(Field::url, link.url);
  add(Field::headline, link.headline);
  add(Field::published, link.published);
  return article;
}

/// The page's author is the only one that claims are about.
void claim_author(PageClaims& claims, Candidate author) {
  for (auto& claim : claims.authors) claim.of_article = claim.rule == kProfileRule;
  AuthorClaim claim;
  claim.source = Source::box;
  claim.rule = kRule;
  claim.declared = AuthorKind::person;
  claim.observations.push_back(observe(Field::name, std::move(author.name), author.original,
                                       Source::box, kRule, byte_place(author.offset)));
  claims.authors.push_back(std::move(claim));
  std::erase_if(claims.article, [](const Observation& o) {
    return o.field != Field::url && o.field != Field::outlet && o.field != Field::language;
  });
}

}  // namespace

bool is_author_address(std::string_view url) { return !author_of(url).empty(); }

std::optional<std::vector<Article>> find_author_page(PageClaims& claims, std::string_view page_url,
                                                     const words::Vocabulary& vocabulary) {
  const Judge judge(claims, page_url, vocabulary);
  auto author = judge.run();
  if (!author) return std::nullopt;
  std::vector<Article> articles;
  for (const auto* link : judge.articles()) articles.push_back(to_article(*link));
  claim_author(claims, std::move(*author));
  return articles;
}

void keep_page_author(std::vector<Signer>& signers, const PageClaims& claims) {
  for (auto& signer : signers) {
    const bool own = std::any_of(signer.parts.begin(), signer.parts.end(), [&](const auto& part) {
      return claims.authors[part.claim].rule == kRule;
    });
    if (own) {
      signer.set_aside.clear();
      signer.role = Role::author;
    } else if (signer.set_aside.empty()) {
      signer.set_aside = "not_of_article";
    }
  }
}

}  // namespace masthead::page
