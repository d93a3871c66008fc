#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "adapters/page/box.h"
#include "adapters/page/marks.h"
#include "adapters/words/vocabulary.h"

namespace masthead::page {

/// What the words of a class or an id say, for all who ask.
struct ElementWords {
  std::string_view text;  ///< as it stands in the page; empty where there is none
  std::size_t hash = 0;
  Marks marks;
  PartKind part = 0;         ///< read_box_words() outside every part
  bool aside = false;        ///< of a part of the page that is not about its article
  bool microformat = false;  ///< is_microformat()
};

/// Reads such words. A page says a few hundred of them over and over, so what was read lately is
/// kept: kMostRecent of them.
class ElementWordReader {
 public:
  static constexpr std::size_t kMostRecent = 512;

  /// Borrows the vocabulary.
  explicit ElementWordReader(const words::Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  /// `text` has to live as long as the reader. Cost: O(text), nearly always a hash and a
  /// comparison.
  [[nodiscard]] ElementWords read(std::string_view text);

 private:
  const words::Vocabulary& vocabulary_;
  std::array<ElementWords, kMostRecent> recent_{};
};

}  // namespace masthead::page
