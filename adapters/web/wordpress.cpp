#include "adapters/web/wordpress.h"

#include <fmt/format.h>
#include <simdjson.h>

#include "adapters/page/value.h"

namespace masthead::web {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;

std::string page_url(std::string_view base, std::string_view list, std::string_view fields,
                     std::int64_t page) {
  return fmt::format("{}/wp-json/wp/v2/{}_fields={}&per_page={}&orderby=id&order=asc&page={}", base,
                     list, fields, kItemsPerPage, page);
}

std::string text_at(element object, std::string_view name) {
  std::string_view text;
  return object[name].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::int64_t id_of(element object) {
  std::int64_t id = 0;
  return object["id"].get(id) == simdjson::SUCCESS ? id : 0;
}

/// An author that cannot be shown is embedded as an error, which has no name.
WordPressAuthor author_of(element object) {
  WordPressAuthor author;
  author.id = id_of(object);
  author.name = page::plain_text(text_at(object, "name"));
  author.page = text_at(object, "link");
  author.bio = page::plain_text(text_at(object, "description"));
  author.site = text_at(object, "url");
  author.slug = text_at(object, "slug");
  return author;
}

WordPressAuthor coauthor_of(element object) {
  WordPressAuthor author;
  author.id = id_of(object);
  author.name = page::plain_text(text_at(object, "display_name"));
  author.page = text_at(object, "link");
  author.slug = text_at(object, "user_nicename");
  element description;
  if (object["description"].get(description) == simdjson::SUCCESS && description.is_object()) {
    author.bio = page::plain_text(text_at(description, "raw"));
  }
  return author;
}

WordPressTerm term_of(element object) { return {id_of(object), text_at(object, "slug")}; }

/// What other plugins have under that name is no number.
void read_terms_of(element object, std::vector<std::int64_t>& terms) {
  array all;
  if (object["coauthors"].get(all) != simdjson::SUCCESS) return;
  for (const element each : all) {
    std::int64_t id = 0;
    if (each.get(id) == simdjson::SUCCESS && id > 0) terms.push_back(id);
  }
}

WordPressPost post_of(element object) {
  WordPressPost post;
  post.id = id_of(object);
  post.link = text_at(object, "link");
  std::string published = text_at(object, "date_gmt");
  published = published.empty() ? text_at(object, "date") : published + 'Z';
  post.published = page::rfc3339(published);
  read_terms_of(object, post.coauthors);
  array authors;
  if (object["_embedded"]["author"].get(authors) != simdjson::SUCCESS) return post;
  for (const element each : authors) {
    WordPressAuthor author = author_of(each);
    if (author.id != 0 && !author.name.empty()) post.authors.push_back(std::move(author));
  }
  return post;
}

template <class Item, class Read>
Result<std::vector<Item>> read_items(std::string_view json, Read read) {
  simdjson::dom::parser parser;
  element root;
  array items;
  const simdjson::padded_string padded(json);
  if (parser.parse(padded).get(root) != simdjson::SUCCESS || root.get(items) != simdjson::SUCCESS) {
    return Error{Errc::malformed, "what the site answered is no list of WordPress"};
  }
  std::vector<Item> found;
  for (const element each : items) {
    Item item = read(each);
    if (item.id != 0) found.push_back(std::move(item));
  }
  return found;
}

}  // namespace

std::string site_url(std::string_view base) {
  return fmt::format("{}/wp-json/?_fields=name", base);
}

std::string posts_url(std::string_view base, std::int64_t page) {
  return page_url(base, "posts?_embed=author&",
                  "id,date,date_gmt,link,author,coauthors,_links.author,_embedded", page);
}

std::string users_url(std::string_view base, std::int64_t page) {
  return page_url(base, "users?", "id,name,slug,url,description,link", page);
}

std::string terms_url(std::string_view base, std::int64_t page) {
  return page_url(base, "coauthors?", "id,slug", page);
}

std::string coauthors_url(std::string_view base, std::int64_t post) {
  return fmt::format(
      "{}/wp-json/coauthors/v1/coauthors?_fields=id,display_name,description,link,user_nicename"
      "&post_id={}",
      base, post);
}

Result<std::vector<WordPressPost>> read_posts(std::string_view json) {
  return read_items<WordPressPost>(json, post_of);
}

Result<std::vector<WordPressAuthor>> read_users(std::string_view json) {
  return read_items<WordPressAuthor>(json, author_of);
}

Result<std::vector<WordPressTerm>> read_terms(std::string_view json) {
  return read_items<WordPressTerm>(json, term_of);
}

Result<std::vector<WordPressAuthor>> read_coauthors(std::string_view json) {
  return read_items<WordPressAuthor>(json, coauthor_of);
}

std::string read_site_name(std::string_view json) {
  simdjson::dom::parser parser;
  element root;
  const simdjson::padded_string padded(json);
  if (parser.parse(padded).get(root) != simdjson::SUCCESS) return {};
  return page::plain_text(text_at(root, "name"));
}

}  // namespace masthead::web
