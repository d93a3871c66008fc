#include "adapters/page/name_form.h"

#include <algorithm>
#include <string>

#include "adapters/byline/shape.h"
#include "core/names/frequencies.h"
#include "core/names/name.h"
#include "core/text.h"

namespace masthead::page {
namespace {

using words::Class;
using enum Evidence;

std::size_t words_of(std::string_view name) {
  return static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
}

}  // namespace

/// A word that names do not hold, or one in small letters.
bool NameForm::is_no_name(std::string_view word) const {
  const auto folded = fold_text(word);
  const auto classes = vocabulary_.classes_of(folded);
  const auto is = [&classes](Class what) { return classes.test(static_cast<std::size_t>(what)); };
  if (is(Class::not_in_names) || is(Class::furniture) || is(Class::common_word)) return true;
  return !byline::shape_of(word).leads_upper && !is(Class::name_particle);
}

void NameForm::say_person(std::string_view name, VisibleByline& byline) const {
  constexpr std::size_t kMostWords = 5;
  const bool holds_digit = byline::shape_of(name).digits > 0;
  bool wrong = words_of(name) > kMostWords || (holds_digit && words_of(name) > 1);
  for (std::size_t at = 0; at < name.size();) {
    const auto end = std::min(name.find(' ', at), name.size());
    const auto word = name.substr(at, end - at);
    at = end + 1;
    wrong = wrong || is_no_name(word);
    const auto hash = names::hash_word(fold_text(word));
    if (names::prior_bits_of(hash) != 0) byline.set(known_name, true);
  }
  const auto folded = fold_text(name);
  wrong = wrong || vocabulary_.is(Class::furniture, folded) ||
          vocabulary_.is(Class::not_a_name, folded);
  if (wrong) byline.set(not_a_name, true);
}

void NameForm::say_author(const byline::BylineName& name, VisibleByline& byline) const {
  constexpr std::size_t kMostWords = 4;
  const bool is_login = name.set_aside == "login";
  if (is_login) byline.set(login, true);
  if (!name.set_aside.empty() && !is_login) byline.set(not_a_name, true);
  if (outlet_.is(name.name)) byline.set(outlet, true);
  if (name.kind == AuthorKind::organisation) {
    byline.set(organisation, true);
    byline.set(person, false);
    return;
  }
  const auto words = words_of(name.name);
  const bool dense = byline::shape_of(name.name).dense;
  if (words == 1 && !dense) byline.set(one_word, true);
  if ((words < 2 || words > kMostWords) && !dense) byline.set(person, false);
  if (!is_login) say_person(name.name, byline);
}

void NameForm::say(const std::vector<byline::BylineName>& names, std::size_t size,
                   VisibleByline& byline) const {
  constexpr std::size_t kMarks = 4;  // bytes of marks and spaces beside the names
  std::size_t covered = kMarks;
  byline.set(person, true);
  for (const auto& name : names) {
    if (name.name.empty()) continue;
    if (!name.job_title.empty()) byline.set(title, true);
    if (name.role != Role::author) {
      byline.set(credit, true);
      continue;
    }
    covered += name.name.size();
    byline.names.push_back(name.name);
    say_author(name, byline);
  }
  byline.set(several, byline.names.size() > 1);
  byline.set(whole, covered >= size);
}

}  // namespace masthead::page
