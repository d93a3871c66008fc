#include <algorithm>
#include <charconv>
#include <set>
#include <string>

#include "adapters/page/shown_names.h"
#include "adapters/page/signer.h"

namespace masthead::page {
namespace {

/// The reasons of choose_authors(); find_signers() sets those of byline::BylineName::set_aside.
constexpr std::string_view kLessTrusted = "less_trusted";
constexpr std::string_view kNotOfArticle = "not_of_article";
constexpr std::string_view kOrganisation = "organisation";
constexpr std::string_view kOutlet = "outlet";
constexpr std::string_view kPhotographer = "photographer";
constexpr std::string_view kContributor = "contributor";
constexpr std::string_view kAgency = "agency";

/// The rule of the byline a reader sees, where that is sure.
constexpr std::string_view kVisible = "visible-byline";

bool is_author(const Signer& signer) {
  return signer.set_aside.empty() && signer.role == Role::author;
}

bool signs(const Signer& signer, AuthorKind kind) {
  return is_author(signer) && signer.of_article && signer.kind == kind;
}

bool is_named_by(const Signer& signer, const PageClaims& claims, std::string_view rule) {
  return std::any_of(signer.parts.begin(), signer.parts.end(), [&](const NamePart& part) {
    const auto& claim = claims.authors[part.claim];
    return claim.of_article && claim.rule == rule;
  });
}

/// The rules of the claims about the article that name the signer.
std::size_t rules_of(const Signer& signer, const PageClaims& claims) {
  std::set<std::string_view> rules;
  for (const auto& part : signer.parts) {
    if (claims.authors[part.claim].of_article) rules.insert(claims.authors[part.claim].rule);
  }
  return rules.size();
}

/// True when one kind of markup alone, which no reader sees, names the signer for the article, by
/// however many rules.
bool is_of_one_source(const Signer& signer, const PageClaims& claims) {
  const auto source = claims.authors[signer.parts.front().claim].source;
  if (source != Source::jsonld && source != Source::meta) return false;
  return std::all_of(signer.parts.begin(), signer.parts.end(), [&](const NamePart& part) {
    const auto& claim = claims.authors[part.claim];
    return !claim.of_article || claim.source == source;
  });
}

const Signer* most_trusted(const std::vector<Signer>& signers, AuthorKind kind) {
  const auto at = std::find_if(signers.begin(), signers.end(),
                               [kind](const Signer& s) { return signs(s, kind); });
  return at == signers.end() ? nullptr : &*at;
}

/// Keeps those of one kind whom the most trusted rule names, and those whom two rules name.
void keep_agreed(std::vector<Signer>& signers, const PageClaims& claims, AuthorKind kind,
                 std::string_view rule) {
  // A byline that a reader sees and that names one of them may name more than markup does.
  const bool visible = std::any_of(signers.begin(), signers.end(), [&](const Signer& s) {
    return signs(s, kind) && is_named_by(s, claims, rule) && is_named_by(s, claims, kVisible);
  });
  for (auto& signer : signers) {
    if (!signs(signer, kind) || is_named_by(signer, claims, rule)) continue;
    if (visible && is_named_by(signer, claims, kVisible)) continue;
    if (rules_of(signer, claims) < 2) signer.set_aside = kLessTrusted;
  }
}

/// Where a person signs, an organisation does too only when one rule names both.
void judge_organisations(std::vector<Signer>& signers, const PageClaims& claims,
                         std::string_view rule) {
  for (auto& signer : signers) {
    if (!signs(signer, AuthorKind::organisation)) continue;
    if (signer.is_outlet) {
      signer.set_aside = kOutlet;
    } else if (!is_named_by(signer, claims, rule)) {
      signer.set_aside = kOrganisation;
    }
  }
}

/// Nobody signs the article: one person alone, whom the page names without saying of what.
Signer* only_person(std::vector<Signer>& signers) {
  Signer* only = nullptr;
  for (auto& signer : signers) {
    if (!is_author(signer) || signer.of_article || signer.kind != AuthorKind::person) continue;
    if (only != nullptr) return nullptr;
    only = &signer;
  }
  return only;
}

/// Only the outlet signs. Where a link or a class by the headline names a person, that person does.
bool choose_hinted(std::vector<Signer>& signers, const PageClaims& claims) {
  const auto hinted = [&](const Signer& signer) {
    return is_author(signer) && !signer.of_article && signer.kind == AuthorKind::person &&
           std::any_of(signer.parts.begin(), signer.parts.end(), [&](const NamePart& part) {
             const auto rule = claims.authors[part.claim].rule;
             return rule == "link-to-author" || rule == "class-author";
           });
  };
  const bool any = std::any_of(signers.begin(), signers.end(), hinted);
  for (auto& signer : signers) {
    if (!any) return false;
    if (hinted(signer)) {
      signer.of_article = true;
    } else if (signs(signer, AuthorKind::organisation)) {
      signer.set_aside = kOutlet;
    }
  }
  return any;
}

/// Rules that see every author link of a page, of related stories too.
bool is_page_wide(std::string_view rule) { return rule == "rel-author" || rule == "hcard-author"; }

bool is_visible(const Signer& signer, const PageClaims& claims) {
  return is_named_by(signer, claims, kVisible);
}

std::size_t offset_of(const Observation& observation) {
  std::size_t offset = 0;
  const auto& value = observation.locator.value;
  if (observation.locator.kind == Locator::Kind::byte) {
    std::from_chars(value.data(), value.data() + value.size(), offset);
  }
  return offset;
}

/// True when only rules that see the whole page name the signer, and far from the byline.
bool is_elsewhere(const Signer& signer, const PageClaims& claims) {
  constexpr std::size_t kNear = 2'500;  // bytes of markup between two authors of one byline
  return std::all_of(signer.parts.begin(), signer.parts.end(), [&](const NamePart& part) {
    const auto& claim = claims.authors[part.claim];
    const auto offset = offset_of(claim.observations.front());
    return is_page_wide(claim.rule) &&
           std::none_of(claims.authors.begin(), claims.authors.end(),
                        [&](const AuthorClaim& other) {
                          const auto at = offset_of(other.observations.front());
                          return other.rule == kVisible &&
                                 std::max(at, offset) - std::min(at, offset) < kNear;
                        });
  });
}

/// The byline a reader sees against markup: it wins over whom the page never shows, and over whom
/// only rules name that see the whole page.
void follow_visible(std::vector<Signer>& signers, const PageClaims& claims,
                    const words::Vocabulary& vocabulary) {
  const bool person = std::any_of(signers.begin(), signers.end(), [&](const Signer& s) {
    return signs(s, AuthorKind::person) && is_visible(s, claims);
  });
  if (!person) return;
  const bool agrees = std::any_of(signers.begin(), signers.end(), [&](const Signer& s) {
    return signs(s, AuthorKind::person) && is_visible(s, claims) && rules_of(s, claims) > 1;
  });
  const auto is_doubted = [&](const Signer& signer) {
    return signs(signer, AuthorKind::person) && !is_visible(signer, claims);
  };
  if (std::none_of(signers.begin(), signers.end(), is_doubted)) return;
  ShownNames names(claims, vocabulary);
  for (auto& signer : signers) {
    if (!is_doubted(signer)) continue;
    const bool alone = !agrees || is_of_one_source(signer, claims);
    if (is_elsewhere(signer, claims) || (alone && !names.shows(signer)))
      signer.set_aside = kLessTrusted;
  }
}

/// The outlet signs in markup, another organisation in the byline.
void prefer_visible_organisation(std::vector<Signer>& signers, const PageClaims& claims) {
  const bool other = std::any_of(signers.begin(), signers.end(), [&](const Signer& s) {
    return signs(s, AuthorKind::organisation) && !s.is_outlet && is_visible(s, claims);
  });
  for (auto& signer : signers) {
    const bool outlet = signs(signer, AuthorKind::organisation) && signer.is_outlet;
    if (other && outlet && !is_visible(signer, claims)) signer.set_aside = kOutlet;
  }
}

/// Several people whom only such a rule names, where a better one names an organisation.
void doubt_page_wide(std::vector<Signer>& signers, const PageClaims& claims) {
  const auto* organisation = most_trusted(signers, AuthorKind::organisation);
  const auto* person = most_trusted(signers, AuthorKind::person);
  if (organisation == nullptr || person == nullptr || person->trust() >= organisation->trust()) {
    return;
  }
  const auto persons = std::count_if(signers.begin(), signers.end(),
                                     [](const Signer& s) { return signs(s, AuthorKind::person); });
  if (persons < 2) return;
  for (auto& signer : signers) {
    const auto rule = claims.authors[signer.parts.front().claim].rule;
    if (signs(signer, AuthorKind::person) && is_page_wide(rule)) signer.set_aside = kLessTrusted;
  }
}

/// Whom one rule alone names, where each of the others' signers is named by three.
void follow_agreement(std::vector<Signer>& signers, const PageClaims& claims) {
  constexpr std::size_t kAgreed = 3;
  const bool agreed = std::any_of(signers.begin(), signers.end(), [&](const Signer& s) {
    return signs(s, AuthorKind::person) && rules_of(s, claims) >= kAgreed;
  });
  for (auto& signer : signers) {
    if (agreed && signs(signer, AuthorKind::person) && rules_of(signer, claims) == 1) {
      signer.set_aside = kLessTrusted;
    }
  }
}

/// An account's name that a claim gives for the article's author is better than no name.
Signer* best_login(std::vector<Signer>& signers) {
  const auto at = std::find_if(signers.begin(), signers.end(), [](const Signer& s) {
    // "jane.doe" is how a mailbox is called, "janedoe42" how people call themselves.
    return s.set_aside == "login" && s.of_article && s.role == Role::author &&
           s.parts.front().name.name.find('.') == std::string::npos;
  });
  return at == signers.end() ? nullptr : &*at;
}

}  // namespace

void choose_authors(std::vector<Signer>& signers, const PageClaims& claims,
                    const words::Vocabulary& vocabulary) {
  const auto rule_of = [&claims](const Signer& s) {
    return claims.authors[s.parts.front().claim].rule;
  };
  doubt_page_wide(signers, claims);
  follow_visible(signers, claims, vocabulary);
  follow_agreement(signers, claims);
  prefer_visible_organisation(signers, claims);
  if (const auto* person = most_trusted(signers, AuthorKind::person)) {
    keep_agreed(signers, claims, AuthorKind::person, rule_of(*person));
    judge_organisations(signers, claims, rule_of(*person));
  } else if (const auto* organisation = most_trusted(signers, AuthorKind::organisation)) {
    if (!organisation->is_outlet || !choose_hinted(signers, claims))
      keep_agreed(signers, claims, AuthorKind::organisation, rule_of(*organisation));
  } else if (auto* only = only_person(signers)) {
    only->of_article = true;
  } else if (auto* login = best_login(signers)) {
    login->set_aside.clear();
  }
  for (auto& signer : signers) {
    if (!signer.set_aside.empty()) continue;
    if (signer.role == Role::photographer) signer.set_aside = kPhotographer;
    if (signer.role == Role::contributor) signer.set_aside = kContributor;
    if (signer.role == Role::agency) signer.set_aside = kAgency;
    if (signer.role == Role::author && !signer.of_article) signer.set_aside = kNotOfArticle;
  }
}

}  // namespace masthead::page
