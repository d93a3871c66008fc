#include "plugin/src/coauthors.h"

#include <algorithm>
#include <utility>

namespace masthead::plugin {
namespace {

constexpr std::string_view kPrefix = "cap-";

}  // namespace

void Coauthors::add_terms(const std::vector<web::WordPressTerm>& terms) {
  for (const web::WordPressTerm& term : terms) terms_.emplace(term.id, term.slug);
}

void Coauthors::add_user(const web::WordPressAuthor& user) {
  if (user.slug.empty() || user.name.empty()) return;
  authors_.emplace(user.slug, Author{std::to_string(user.id), user});
}

std::optional<std::string> Coauthors::name_of(std::int64_t term) const {
  const auto found = terms_.find(term);
  if (found == terms_.end()) return std::nullopt;
  const std::string& slug = found->second;
  return slug.starts_with(kPrefix) ? slug.substr(kPrefix.size()) : slug;
}

bool Coauthors::is_settled(const std::string& name) const {
  if (authors_.contains(name)) return true;
  const auto found = states_.find(name);
  return found != states_.end() && found->second == State::none;
}

std::vector<std::int64_t> Coauthors::take_wanted(const std::vector<web::WordPressPost>& posts) {
  std::vector<std::int64_t> wanted;
  for (const web::WordPressPost& post : posts) {
    std::vector<std::string> names;
    for (const std::int64_t term : post.coauthors) {
      auto name = shut_ ? std::nullopt : name_of(term);
      if (!name || authors_.contains(*name)) continue;
      if (states_.emplace(*name, State::asked).second) names.push_back(std::move(*name));
    }
    if (names.empty()) continue;
    wanted.push_back(post.id);
    asked_of_[post.id] = std::move(names);
  }
  return wanted;
}

std::vector<Coauthors::Author> Coauthors::add_answer(
    std::int64_t post, const std::vector<web::WordPressAuthor>& authors) {
  std::vector<Author> fresh;
  for (const std::string& name : asked_of_[post]) {
    const auto found =
        std::find_if(authors.begin(), authors.end(),
                     [&](const web::WordPressAuthor& each) { return each.slug == name; });
    if (found == authors.end() || found->name.empty()) {
      states_[name] = State::none;
      continue;
    }
    fresh.push_back({std::string(kPrefix) + name, *found});
    authors_.emplace(name, fresh.back());
  }
  return fresh;
}

void Coauthors::fail(std::int64_t post) {
  for (const std::string& name : asked_of_[post]) states_[name] = State::failed;
}

bool Coauthors::is_known(const std::vector<web::WordPressPost>& posts) const {
  if (shut_) return true;
  return std::all_of(posts.begin(), posts.end(), [&](const web::WordPressPost& post) {
    return std::all_of(post.coauthors.begin(), post.coauthors.end(), [&](std::int64_t term) {
      const auto name = name_of(term);
      return !name || is_settled(*name);
    });
  });
}

std::vector<Coauthors::Author> Coauthors::authors_of(const web::WordPressPost& post) const {
  std::vector<Author> all;
  if (shut_ || post.coauthors.empty()) {
    for (const web::WordPressAuthor& author : post.authors) {
      all.push_back({std::to_string(author.id), author});
    }
    return all;
  }
  for (const std::int64_t term : post.coauthors) {
    const auto name = name_of(term);
    const auto found = name ? authors_.find(*name) : authors_.end();
    if (found != authors_.end()) all.push_back(found->second);
  }
  return all;
}

}  // namespace masthead::plugin
