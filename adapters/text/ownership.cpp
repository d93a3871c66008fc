#include "adapters/text/ownership.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::size_t kTelling = 4;  ///< shorter words of a name are parts of other words

/// Where a link stands, best first.
enum class Place : std::uint8_t { box, top, elsewhere };

constexpr Rule rule_of(Place place) {
  constexpr Rule kRules[] = {Rule::link_in_box, Rule::link_above_page, Rule::link_on_page};
  return kRules[static_cast<std::size_t>(place)];
}

/// True when `folded`, a handle or URL, holds a telling word of the name, or all of its short ones.
bool holds_name(const std::string& folded, const FoundAuthor& author) {
  std::size_t held = 0;
  for (const auto& token : author.tokens) {
    if (folded.find(token) == std::string::npos) continue;
    if (token.size() >= kTelling) return true;
    ++held;
  }
  return held > 1 && held == author.tokens.size();
}

bool is_bare_host(std::string_view url) {
  const auto host = url.find("://");
  if (host == std::string_view::npos) return false;
  const auto path = url.find_first_of("/?#", host + 3);
  return path == std::string_view::npos || path + 1 == url.size();
}

/// The author's page at the outlet: a folder of authors with the name behind it,
/// "/author/jane-doe".
bool is_author_page(const Lexicon& lexicon, std::string_view url, const FoundAuthor& author) {
  const auto scheme = url.find("://");
  const auto path = scheme == std::string_view::npos ? scheme : url.find('/', scheme + 3);
  if (path == std::string_view::npos) return false;
  bool folder = false;
  for (auto rest = url.substr(path + 1); !rest.empty();) {
    const auto end = std::min(rest.find_first_of("/?#"), rest.size());
    const auto segment = fold_text(rest.substr(0, end));
    if (folder && holds_name(segment, author)) return true;
    folder = folder || lexicon.is(words::Class::author_path, segment);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

/// Which author's lines stand at or next to each line, links and labels between them not counted.
class Neighbours {
 public:
  static constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

  Neighbours(const Page& page, const std::vector<FoundAuthor>& authors)
      : above_(page.size(), kNobody), below_(page.size(), kNobody) {
    std::vector<std::size_t> owner(page.size(), kNobody);
    std::vector<bool> taken(page.size(), false);
    for (std::size_t a = 0; a < authors.size(); ++a) {
      for (const auto& place : authors[a].places) claim(place, a, owner, taken);
    }
    for (std::size_t i = 0; i < page.size(); ++i) {
      above_[i] = i > 0 && is_open(page, taken, i) ? above_[i - 1] : owner[i];
    }
    for (std::size_t i = page.size(); i-- > 0;) {
      const bool last = i + 1 == page.size();
      below_[i] = !last && is_open(page, taken, i) ? below_[i + 1] : owner[i];
    }
  }

  [[nodiscard]] std::size_t above(std::size_t line) const { return above_[line]; }
  [[nodiscard]] std::size_t below(std::size_t line) const { return below_[line]; }

 private:
  /// A line of two authors ("By A and B") is nobody's own.
  static void claim(const LineRange& place, std::size_t author, std::vector<std::size_t>& owner,
                    std::vector<bool>& taken) {
    for (auto i = place.first; i <= place.last; ++i) {
      owner[i] = taken[i] && owner[i] != author ? kNobody : author;
      taken[i] = true;
    }
  }

  static bool is_open(const Page& page, const std::vector<bool>& taken, std::size_t i) {
    return !taken[i] && (page.kind(i) == LineKind::link || page.kind(i) == LineKind::label);
  }

  std::vector<std::size_t> above_;
  std::vector<std::size_t> below_;
};

constexpr std::size_t kNobody = Neighbours::kNobody;

class Giver {
 public:
  Giver(const Lexicon& lexicon, const Page& page, const FoundLinks& links,
        std::vector<FoundAuthor>& authors, std::vector<std::string>& warnings)
      : lexicon_(lexicon),
        page_(page),
        links_(links),
        authors_(authors),
        warnings_(warnings),
        neighbours_(page, authors),
        given_(authors.size()) {}

  void run() {
    for (const auto place : {Place::box, Place::top, Place::elsewhere}) {
      for (const auto& link : links_.links) {
        if (link.is_outlets || place_of(link) != place || !lexicon_.has(rule_of(place))) continue;
        const auto owner = owner_of(link);
        if (owner != kNobody) give(link, place, owner);
      }
    }
  }

 private:
  /// What an author has been given already.
  struct Given {
    std::set<std::string> accounts;                ///< keys
    std::map<std::string, std::size_t> platforms;  ///< the run that filled each first
  };

  /// With several authors, links above a name may end the box of another: only those below count.
  [[nodiscard]] std::size_t box_owner(const FoundLink& link) const {
    const auto above = neighbours_.above(link.line);
    return above != kNobody || authors_.size() > 1 ? above : neighbours_.below(link.line);
  }

  [[nodiscard]] Place place_of(const FoundLink& link) const {
    if (box_owner(link) != kNobody) return Place::box;
    return link.run == 0 && links_.links.front().line == 0 ? Place::top : Place::elsewhere;
  }

  [[nodiscard]] std::size_t owner_of(const FoundLink& link) const {
    if (authors_.size() == 1) return 0;
    const auto named = named_owner(link);
    const auto boxed = box_owner(link);
    if (boxed == kNobody) return named;
    return named == kNobody || named == boxed ? boxed : kNobody;
  }

  /// The one author whose name the handle holds.
  [[nodiscard]] std::size_t named_owner(const FoundLink& link) const {
    const auto handle = fold_text(link.account.handle);
    std::size_t owner = kNobody;
    for (std::size_t i = 0; i < authors_.size(); ++i) {
      if (!holds_name(handle, authors_[i])) continue;
      if (owner != kNobody) return kNobody;
      owner = i;
    }
    return owner;
  }

  void give(const FoundLink& link, Place place, std::size_t owner) {
    auto& author = authors_[owner];
    if (!links::is_account(link.kind)) {
      give_website(link, place, author);
    } else if (link.account.platform == "email") {
      add(author, Field::email, link.account.handle, link, rule_of(place));
    } else {
      give_account(link, place, author, given_[owner]);
    }
  }

  /// A page that no platform knows: labelled, in the author's box, named after the author, or a
  /// whole site among their accounts. Other URLs may be the article's.
  void give_website(const FoundLink& link, Place place, FoundAuthor& author) {
    if (link.is_known || !(link.text.starts_with("http://") || link.text.starts_with("https://"))) {
      return;
    }
    if (lexicon_.has(Rule::author_page) && is_author_page(lexicon_, link.text, author)) {
      return add(author, Field::url, std::string(link.text), link, Rule::author_page);
    }
    const bool among = place == Place::top && is_bare_host(link.text);
    if (place == Place::box || link.is_labelled || among ||
        holds_name(fold_text(link.text), author)) {
      add(author, Field::website, std::string(link.text), link, rule_of(place));
    }
  }

  void give_account(const FoundLink& link, Place place, FoundAuthor& author, Given& given) {
    const auto& account = link.account;
    const bool organisation = account.organisation || link.kind == links::Kind::company ||
                              link.kind == links::Kind::group;
    if (organisation) return leave_out(link, "it is an organisation's or a group's");
    const auto filled = given.platforms.find(account.platform);
    const bool elsewhere = filled != given.platforms.end() && filled->second != link.run;
    const auto& key = account.key.empty() ? account.url : account.key;
    if (given.accounts.count(key) > 0) return;
    if (elsewhere && !holds_name(fold_text(account.handle), author)) {
      return leave_out(link, "the author has another account there and the handle is not the name");
    }
    given.accounts.insert(key);
    given.platforms.emplace(account.platform, link.run);
    author.accounts.push_back(account);
    add(author, Field::account, account.url, link, rule_of(place));
  }

  void leave_out(const FoundLink& link, std::string_view why) {
    if (++left_out_ > kMostWarnings) return;
    warnings_.push_back(fmt::format("the link on line {} was not given to the author: {}",
                                    page_.line_number(link.text), why));
  }

  static void add(FoundAuthor& author, Field field, std::string value, const FoundLink& link,
                  Rule rule) {
    author.claims.push_back({field, std::move(value), link.text, name_of(rule), link.dropped});
  }

  static constexpr std::size_t kMostWarnings = 20;

  const Lexicon& lexicon_;
  const Page& page_;
  const FoundLinks& links_;
  std::vector<FoundAuthor>& authors_;
  std::vector<std::string>& warnings_;
  Neighbours neighbours_;
  std::vector<Given> given_;
  std::size_t left_out_ = 0;
};

}  // namespace

void give_links(const Lexicon& lexicon, const Page& page, const FoundLinks& links,
                std::vector<FoundAuthor>& authors, std::vector<std::string>& warnings) {
  if (!authors.empty() && !links.links.empty())
    Giver(lexicon, page, links, authors, warnings).run();
}

}  // namespace masthead::text
