#include "adapters/page/signer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "adapters/byline/shape.h"
#include "adapters/page/side_by_side.h"

namespace masthead::page {
namespace {

struct RuleTrust {
  std::string_view rule;
  std::uint8_t right;
};

// Learned from pages of many sites: of the names a rule gives, how many of a hundred are the
// article's authors. Only the order of the numbers is used. A rule that is not here stands at the
// end.
constexpr RuleTrust kTrust[] = {
    {"jsonld-author", 97},     {"meta-article-author", 96}, {"meta-byl", 96},
    {"meta-other-author", 95}, {"meta-twitter-label", 95},  {"meta-sailthru", 94},
    {"microdata-author", 93},  {"meta-parsely", 92},        {"meta-citation", 92},
    {"meta-author", 91},       {"meta-dc-creator", 90},     {"rdfa-author", 89},
    {"jsonld-creator", 86},    {"hcard-author", 85},        {"rel-author", 83},
    {"jsonld-profile", 80},    {"visible-byline", 79},      {"visible-line", 61},
    {"jsonld-person", 60},     {"jsonld-other", 30},
};

constexpr std::uint8_t kUnknown = 50;

/// A host's own name: "dailyplanet" of "www.dailyplanet.example.co.uk" is not found by rule alone,
/// so all labels but the last count.
std::vector<std::string> host_names(std::string_view url, std::size_t shortest) {
  std::vector<std::string> names;
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return names;
  auto host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#:"));
  while (true) {
    const auto dot = host.find('.');
    if (dot == std::string_view::npos) return names;
    const auto label = host.substr(0, dot);
    if (label.size() >= shortest) names.push_back(byline::squeeze(label));
    host.remove_prefix(dot + 1);
  }
}

std::string bare(std::string_view name) {
  if (byline::looks_like_host(name)) name = name.substr(0, name.rfind('.'));
  auto squeezed = byline::squeeze(name);
  for (const std::string_view lead : {"www", "the"}) {
    if (squeezed.size() > lead.size() + 3 && squeezed.starts_with(lead)) {
      squeezed.erase(0, lead.size());
    }
  }
  return squeezed;
}

bool shares_page(const AuthorClaim& a, const AuthorClaim& b) {
  const auto* one = find_first(a.observations, Field::url);
  const auto* other = find_first(b.observations, Field::url);
  return one != nullptr && other != nullptr && one->value == other->value;
}

class Joiner {
 public:
  /// Keeps references to all.
  Joiner(const PageClaims& claims, const OutletNames& outlet, const SideBySide& listed)
      : claims_(claims), outlet_(outlet), listed_(listed) {}

  void add(NamePart part);
  [[nodiscard]] std::vector<Signer> take() { return std::move(signers_); }

 private:
  using Found = std::vector<Signer>::iterator;
  [[nodiscard]] bool is_form(const Signer& signer, const NamePart& part) const;
  [[nodiscard]] bool fits(const Signer& signer, const NamePart& part) const;
  [[nodiscard]] Found make(const NamePart& part);

  const PageClaims& claims_;
  const OutletNames& outlet_;
  const SideBySide& listed_;
  std::vector<Signer> signers_;
};

/// True when the name can be the signer's in another form: none of the signer's contradicts it.
bool Joiner::is_form(const Signer& signer, const NamePart& part) const {
  if (!same_name(signer.key, part.key)) return false;
  return std::all_of(signer.parts.begin(), signer.parts.end(), [&](const NamePart& known) {
    if (listed_.are_two(known.key, part.key)) return false;
    return same_name(known.key, part.key) || !same_name(known.key, signer.key);
  });
}

/// Two forms of one name, or one author page. Equal names are found before.
bool Joiner::fits(const Signer& signer, const NamePart& part) const {
  if (signer.parts.front().claim == part.claim) return false;  // one claim's two names
  const bool organisation = part.name.kind == AuthorKind::organisation;
  if (organisation || signer.kind == AuthorKind::organisation) return false;
  if (is_form(signer, part)) return true;
  const auto& claim = claims_.authors[part.claim];
  return part.alone && !same_name(signer.key, part.key) &&
         std::any_of(signer.parts.begin(), signer.parts.end(), [&](const NamePart& known) {
           return known.alone && shares_page(claims_.authors[known.claim], claim);
         });
}

Joiner::Found Joiner::make(const NamePart& part) {
  const auto& claim = claims_.authors[part.claim];
  Signer signer;
  signer.key = part.key;
  signer.kind = part.name.kind;
  signer.role = part.name.role != Role::author ? part.name.role : claim.role;
  signer.is_outlet = outlet_.is(part.name.name);
  if (claim.source == Source::byline && outlet_.begins(part.name.name)) {
    signer.kind = AuthorKind::organisation;
    signer.is_outlet = true;
  }
  // "planet-tidings" of planet-tidings.example; two words may be a person's own site.
  if (signer.is_outlet && !claim.declared && part.name.name.find(' ') == std::string::npos) {
    signer.kind = AuthorKind::organisation;
  }
  signer.set_aside = part.name.set_aside;
  signers_.push_back(std::move(signer));
  return std::prev(signers_.end());
}

void Joiner::add(NamePart part) {
  auto at = std::find_if(signers_.begin(), signers_.end(),
                         [&](const Signer& s) { return s.key.squeezed == part.key.squeezed; });
  if (at == signers_.end()) {
    const auto is_fit = [&](const Signer& s) { return fits(s, part); };
    at = std::find_if(signers_.begin(), signers_.end(), is_fit);
    const bool doubtful =
        at != signers_.end() && std::any_of(std::next(at), signers_.end(), is_fit);
    if (doubtful || at == signers_.end()) at = make(part);
    // "J. Doe" of Jane and John Doe is one of them, and who knows which.
    if (doubtful && at->set_aside.empty()) at->set_aside = "less_trusted";
  }
  const auto& claim = claims_.authors[part.claim];
  const bool authors = claim.role == Role::author && part.name.role == Role::author;
  at->of_article = at->of_article || (claim.of_article && authors);
  if (authors && claim.of_article) at->role = Role::author;
  at->parts.push_back(std::move(part));
}

}  // namespace

/// Names in small letters ("jane-doe") come behind those written as names are, and behind all what
/// is no name ("View my complete profile") and only leads to the same page.
void put_written_names_first(std::vector<Signer>& signers) {
  for (auto& signer : signers) {
    std::stable_partition(signer.parts.begin(), signer.parts.end(), [](const NamePart& part) {
      return byline::shape_of(part.name.name).upper > 0 ||
             byline::shape_of(part.name.name).lower == 0;
    });
    std::stable_partition(signer.parts.begin(), signer.parts.end(), [](const NamePart& part) {
      return part.name.set_aside.empty() || part.name.set_aside == "login";
    });
  }
}

std::uint8_t trust_of(const AuthorClaim& claim) {
  const auto* at = std::find_if(std::begin(kTrust), std::end(kTrust),
                                [&](const RuleTrust& t) { return t.rule == claim.rule; });
  const auto right = at == std::end(kTrust) ? kUnknown : at->right;
  return claim.of_article ? right : static_cast<std::uint8_t>(right / 2);
}

OutletNames::OutletNames(const PageClaims& claims, std::string_view page_url)
    : squeezed_(host_names(page_url, 4)), labels_(host_names(page_url, 3)) {
  for (const auto& observation : claims.article) {
    if (observation.field != Field::outlet) continue;
    if (first_.empty()) first_ = observation.value;
    if (auto name = bare(observation.value); !name.empty()) squeezed_.push_back(std::move(name));
  }
}

bool OutletNames::is(std::string_view name) const {
  const auto squeezed = bare(name);
  return std::find(squeezed_.begin(), squeezed_.end(), squeezed) != squeezed_.end();
}

bool OutletNames::begins(std::string_view name) const {
  const auto space = name.find(' ');
  if (space == std::string_view::npos) return false;
  const auto word = byline::squeeze(name.substr(0, space));
  return std::find(labels_.begin(), labels_.end(), word) != labels_.end();
}

bool OutletNames::resembles(std::string_view handle) const {
  const auto squeezed = bare(handle);
  constexpr std::size_t kShortest = 4;
  return std::any_of(squeezed_.begin(), squeezed_.end(), [&](const std::string& name) {
    if (squeezed == name) return true;
    if (name.size() < kShortest || squeezed.size() < kShortest) return false;
    return squeezed.find(name) != std::string::npos || name.find(squeezed) != std::string::npos;
  });
}

namespace {

/// "Jane Doe / Diver": beside a full name one word of a line is what that one is, or where.
void doubt_single_words(std::vector<byline::BylineName>& names) {
  const auto is_single = [](const byline::BylineName& name) {
    return name.kind == AuthorKind::person && name.name.find(' ') == std::string::npos &&
           !byline::shape_of(name.name).dense;
  };
  const bool full = std::any_of(names.begin(), names.end(), [&](const byline::BylineName& name) {
    return name.kind == AuthorKind::person && name.set_aside.empty() && !is_single(name);
  });
  for (auto& name : names) {
    if (full && name.set_aside.empty() && is_single(name)) name.set_aside = "less_trusted";
  }
}

/// The names that a claim gives.
void read_names(const PageClaims& claims, std::size_t at, const OutletNames& outlet,
                const words::Vocabulary& vocabulary, std::vector<NamePart>& parts) {
  const auto& claim = claims.authors[at];
  for (std::size_t i = 0; i < claim.observations.size(); ++i) {
    const auto& observation = claim.observations[i];
    if (observation.field != Field::name) continue;
    auto names = byline::read_byline(observation.value, claim.declared, outlet.first(), vocabulary);
    const bool alone = names.size() == 1;
    if (claim.source == Source::byline) doubt_single_words(names);
    for (auto& name : names) {
      auto key = key_of(name.name);
      parts.push_back({at, i, trust_of(claim), alone, std::move(name), std::move(key)});
    }
  }
}

}  // namespace

std::vector<Signer> find_signers(const PageClaims& claims, const OutletNames& outlet,
                                 const words::Vocabulary& vocabulary) {
  std::vector<NamePart> parts;
  for (std::size_t i = 0; i < claims.authors.size(); ++i) {
    read_names(claims, i, outlet, vocabulary, parts);
  }
  std::stable_sort(parts.begin(), parts.end(),
                   [](const NamePart& a, const NamePart& b) { return a.trust > b.trust; });
  const SideBySide listed(claims, parts);
  Joiner joiner(claims, outlet, listed);
  for (auto& part : parts) joiner.add(std::move(part));
  auto signers = joiner.take();
  put_written_names_first(signers);
  return signers;
}

}  // namespace masthead::page
