#include "adapters/page/closing_credit.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/byline/byline.h"
#include "adapters/page/claim_list.h"
#include "adapters/page/layout.h"
#include "adapters/page/scan.h"
#include "core/text.h"

namespace masthead::page {
namespace {

using words::Class;

constexpr std::string_view kRule = "closing-credit";
constexpr std::size_t kLongestCredit = 80;
/// Lines behind the last long one that may still be the article's.
constexpr std::size_t kMostBehind = 4;

constexpr ByteSet kParts(" \n/,;+&()");

std::string_view trim(std::string_view text) {
  constexpr std::string_view kSpaces = " \n\t";
  text.remove_prefix(std::min(text.find_first_not_of(kSpaces), text.size()));
  return text.substr(0, text.find_last_not_of(kSpaces) + 1);
}

/// What stands in the brackets that end `text`: "FR with dpa" of "... it said. (FR with dpa)".
std::string_view in_last_brackets(std::string_view text) {
  text = trim(text);
  if (text.ends_with('.')) text.remove_suffix(1);
  if (!text.ends_with(')')) return {};
  const auto open = text.rfind('(');
  return open == std::string_view::npos ? text.substr(0, 0)
                                        : text.substr(open + 1, text.size() - open - 2);
}

class Closing {
 public:
  Closing(const PageClaims& claims, const OutletNames& outlet, const words::Vocabulary& vocabulary)
      : claims_(claims), outlet_(outlet), vocabulary_(vocabulary) {}

  std::optional<Statement> run();

 private:
  [[nodiscard]] std::optional<Statement> look_behind(std::size_t at) const;
  [[nodiscard]] std::vector<StatedName> of_source(std::string_view text) const;
  [[nodiscard]] std::vector<StatedName> of_list(std::string_view text) const;
  [[nodiscard]] bool is_own(std::string_view part) const;
  [[nodiscard]] static Statement state(const TextLine& line, std::string_view words,
                                       std::vector<StatedName> names);

  const PageClaims& claims_;
  const OutletNames& outlet_;
  const words::Vocabulary& vocabulary_;
  std::vector<const TextLine*> lines_;  ///< those of the article's column
};

/// "Source: Planet News", not "Picture source".
std::vector<StatedName> Closing::of_source(std::string_view text) const {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || text.size() > kLongestCredit) return {};
  if (!vocabulary_.is(Class::outlet_lead, fold_text(trim(text.substr(0, colon))))) return {};
  std::vector<StatedName> names;
  const auto field = trim(text.substr(colon + 1));
  for (auto& name : byline::read_byline(field, std::nullopt, outlet_.first(), vocabulary_)) {
    if (name.name.empty() || !name.set_aside.empty() || name.role != Role::author) continue;
    const bool own = outlet_.is(name.name) || outlet_.begins(name.name);
    names.push_back({.name = std::move(name.name),
                     .kind = name.kind,
                     .role = Role::author,
                     .of_outlet = own,
                     .set_aside = {},
                     .mention = {},
                     .shown = true});
  }
  return names;
}

/// Initials of who wrote it, or the outlet's address.
bool Closing::is_own(std::string_view part) const {
  constexpr std::size_t kLongestCode = 4;
  return part.size() <= kLongestCode || outlet_.is(part) || outlet_.begins(part) ||
         part.find('.') != std::string_view::npos;
}

/// Agencies, initials and what joins them, nothing else, and one agency at least.
std::vector<StatedName> Closing::of_list(std::string_view text) const {
  std::vector<StatedName> names;
  bool any = false;
  if (text.size() > kLongestCredit) return {};
  for (auto at = kParts.skip_in(text, 0); at < text.size(); at = kParts.skip_in(text, at)) {
    const auto end = kParts.find_in(text, at);
    const auto part = text.substr(at, end - at);
    const auto folded = fold_text(part);
    at = end;
    if (vocabulary_.is(Class::byline_and, folded)) continue;
    const bool agency =
        vocabulary_.is(Class::agency, folded) || vocabulary_.is(Class::newsroom, folded);
    if (!agency && !is_own(part)) return {};
    any = any || agency;
    names.push_back({.name = std::string(part),
                     .kind = AuthorKind::organisation,
                     .role = agency ? Role::agency : Role::author,
                     .of_outlet = !agency,
                     .set_aside = {},
                     .mention = {},
                     .shown = true});
  }
  if (!any) names.clear();
  return names;
}

Statement Closing::state(const TextLine& line, std::string_view words,
                         std::vector<StatedName> names) {
  Statement statement;
  statement.source = Source::byline;
  statement.rule = kRule;
  statement.of_article = false;
  statement.names = std::move(names);
  statement.observations.push_back(observe(Field::name, std::string(words), words, Source::byline,
                                           kRule, byte_place(line.offset)));
  return statement;
}

std::optional<Statement> Closing::look_behind(std::size_t at) const {
  const auto end = std::min(at + 1 + kMostBehind, lines_.size());
  if (std::any_of(lines_.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                  lines_.begin() + static_cast<std::ptrdiff_t>(end),
                  [](const TextLine* line) { return is_long(*line); })) {
    return std::nullopt;
  }
  const auto& last = *lines_[at];
  const auto inside = in_last_brackets(last.tail.empty() ? last.text : last.tail);
  if (auto names = of_list(inside); !names.empty()) return state(last, inside, std::move(names));
  if (at + 1 < end) {
    const auto& line = *lines_[at + 1];
    if (auto names = of_list(line.text); !names.empty()) {
      return state(line, line.text, std::move(names));
    }
  }
  for (auto i = at + 1; i < end; ++i) {
    if (auto names = of_source(lines_[i]->text); !names.empty()) {
      return state(*lines_[i], lines_[i]->text, std::move(names));
    }
  }
  return std::nullopt;
}

std::optional<Statement> Closing::run() {
  constexpr LinePlace kOutside =
      kInAside | kInNavigation | kInFooter | kInFigure | kInHeadline | kInHeading;
  const auto layout = find_layout(claims_);
  if (!layout.has_body()) return std::nullopt;
  for (auto at = layout.body; at < claims_.lines.size(); ++at) {
    if ((claims_.lines[at].place & kOutside) == 0) lines_.push_back(&claims_.lines[at]);
  }
  for (std::size_t at = 0; at < lines_.size(); ++at) {
    if (!is_long(*lines_[at])) continue;
    if (auto found = look_behind(at)) return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Statement> closing_credit(const PageClaims& claims, const OutletNames& outlet,
                                        const words::Vocabulary& vocabulary) {
  return Closing(claims, outlet, vocabulary).run();
}

}  // namespace masthead::page
