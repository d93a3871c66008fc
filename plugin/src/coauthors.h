#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/web/wordpress.h"

namespace masthead::plugin {

/// Who the authors are that Co-Authors Plus gives the posts of a site. A post names terms, a term a
/// slug, and behind the slug is a user of the site or a guest, of whom only the plugin's own
/// interface tells: what is to be asked of it comes out, what it answered goes in.
class Coauthors {
 public:
  /// An author, and what stands for him in ids: a user's number, or a guest's slug.
  struct Author {
    std::string key;
    web::WordPressAuthor author;
  };

  void add_terms(const std::vector<web::WordPressTerm>& terms);
  void add_user(const web::WordPressAuthor& user);
  /// The site shows its terms to nobody: authors are those that WordPress embeds.
  void shut() { shut_ = true; }

  /// The posts whose authors are to be asked for, so that those of all `posts` are known: each
  /// author once. Precondition: the terms and users are there, as far as the site shows them.
  [[nodiscard]] std::vector<std::int64_t> take_wanted(const std::vector<web::WordPressPost>& posts);

  /// Takes the answer of a post that was wanted: its authors, or none where the site has none.
  /// Returns those of them who are new.
  std::vector<Author> add_answer(std::int64_t post,
                                 const std::vector<web::WordPressAuthor>& authors);
  /// There was no answer.
  void fail(std::int64_t post);

  /// True where no author of theirs is still asked for, or could not be had.
  [[nodiscard]] bool is_known(const std::vector<web::WordPressPost>& posts) const;

  /// The authors of a post in their order. Of those that nobody knows none; of a post that names no
  /// terms those that are embedded. Precondition: is_known().
  [[nodiscard]] std::vector<Author> authors_of(const web::WordPressPost& post) const;

 private:
  enum class State : std::uint8_t { asked, none, failed };

  /// The slug without "cap-", as the plugin's interface has it; nothing of a term that is not
  /// there.
  [[nodiscard]] std::optional<std::string> name_of(std::int64_t term) const;
  [[nodiscard]] bool is_settled(const std::string& name) const;

  bool shut_ = false;
  std::map<std::int64_t, std::string> terms_;                  ///< slugs by id
  std::map<std::string, Author> authors_;                      ///< users and guests, by name
  std::map<std::string, State> states_;                        ///< of those who are not in authors_
  std::map<std::int64_t, std::vector<std::string>> asked_of_;  ///< names by post
};

}  // namespace masthead::plugin
