#pragma once

#include <string_view>

#include "adapters/words/vocabulary.h"

namespace masthead::page {

/// What the words of class, id and data-* attributes say an element is.
struct Marks {
  bool author = false;   ///< the author or the byline
  bool user = false;     ///< somebody, not said whether the author
  bool date = false;     ///< the date or other details of an article
  bool comment = false;  ///< of a reader
  bool other = false;    ///< a picture, a menu, a share bar, another story

  Marks& operator|=(const Marks& more) {
    author = author || more.author;
    user = user || more.user;
    date = date || more.date;
    comment = comment || more.comment;
    other = other || more.other;
    return *this;
  }
};

/// Reads such words: "article", "author", "name" of "article__authorName".
/// Cost: a look-up in the vocabulary a part.
[[nodiscard]] Marks marks_of(std::string_view words, const words::Vocabulary& vocabulary);

}  // namespace masthead::page
