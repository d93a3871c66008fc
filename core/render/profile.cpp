#include "core/render/profile.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/names/name.h"
#include "core/render/address.h"

namespace masthead::render {
namespace {

constexpr std::size_t kLongestSlug = 60;

std::string slug_of(std::string_view name) {
  const auto parsed = names::parse_name(name);
  std::string slug;
  for (const auto& word : parsed.words()) {
    const auto folded = parsed.folded(word);
    if (folded.empty() || slug.size() + folded.size() > kLongestSlug) continue;
    if (!slug.empty()) slug += '-';
    slug += folded;
  }
  return slug.empty() ? "author" : slug;
}

std::vector<ProfileLink> accounts_of(const Record& record) {
  std::vector<ProfileLink> links;
  std::set<std::string> seen;
  for (const auto& account : record.accounts) {
    if (account.organisation && record.kind == AuthorKind::person) continue;
    std::string url = web_address(account.url);
    if (url.empty() || !seen.insert(url).second) continue;
    if (!account.key.empty() && !seen.insert(account.key).second) continue;
    links.push_back({account.platform, account.handle, std::move(url)});
  }
  return links;
}

std::string website_of(const Record& record, const Profile& profile) {
  std::string website = web_address(record.website);
  const bool is_account =
      std::any_of(profile.accounts.begin(), profile.accounts.end(),
                  [&](const ProfileLink& account) { return account.url == website; });
  return is_account || website == profile.page ? std::string() : website;
}

std::string_view without_fragment(std::string_view address) {
  return address.substr(0, address.find('#'));
}

std::string id_of(std::string_view page) {
  if (page.empty() || names_account(page)) return {};
  return std::string(without_fragment(page)) + "#author";
}

/// The author's page; an article is none, whatever a byline links to.
std::string page_of(const Record& record, const RecordArticle* signed_article) {
  std::string page = web_address(record.url);
  const auto is_page = [&](const RecordArticle& article) {
    return without_fragment(web_address(article.url)) == without_fragment(page);
  };
  const bool is_article = (signed_article != nullptr && is_page(*signed_article)) ||
                          std::any_of(record.articles.begin(), record.articles.end(), is_page);
  return is_article ? std::string() : page;
}

void make_unique(std::vector<Profile>& profiles) {
  std::map<std::string, std::size_t> ids;
  for (const auto& profile : profiles) ++ids[profile.id];
  std::set<std::string> slugs;
  for (auto& profile : profiles) {
    if (ids[profile.id] > 1) profile.id.clear();
    const std::string slug = profile.slug;
    for (int number = 2; !slugs.insert(profile.slug).second; ++number) {
      profile.slug = slug + '-' + std::to_string(number);
    }
  }
}

}  // namespace

std::vector<Profile> make_profiles(const Authors& authors) {
  std::vector<Profile> profiles;
  profiles.reserve(authors.records.size());
  for (const Record& record : authors.records) {
    Profile profile;
    profile.record = &record;
    profile.page = page_of(record, authors.article);
    profile.id = id_of(profile.page);
    profile.slug = slug_of(record.name);
    profile.image = web_address(record.image);
    profile.email = mail_address(record.email);
    profile.accounts = accounts_of(record);
    profile.website = website_of(record, profile);
    profiles.push_back(std::move(profile));
  }
  make_unique(profiles);
  return profiles;
}

std::vector<std::string_view> links_of(const Profile& profile) {
  std::vector<std::string_view> links;
  links.reserve(profile.accounts.size() + 1);
  for (const auto& account : profile.accounts) links.push_back(account.url);
  if (!profile.website.empty()) links.push_back(profile.website);
  return links;
}

std::vector<std::string_view> names_of(const Record& record) {
  std::vector<std::string_view> names;
  for (const auto& name : record.alternate_names) {
    const bool is_new = std::find(names.begin(), names.end(), name.name) == names.end();
    if (name.source != "handle" && name.name != record.name && is_new) names.push_back(name.name);
  }
  return names;
}

}  // namespace masthead::render
