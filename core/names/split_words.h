#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/names/name.h"

namespace masthead::names {

/// A word as a name is written: letters, digits, marks and apostrophes.
struct WrittenWord {
  std::string_view text;
  Script script = Script::latin;  ///< of its last letter that is not Latin
  std::size_t letters = 0;        ///< characters that are letters
  std::size_t segment = 0;        ///< commas before it
  bool digits = false;            ///< holds one
  bool dotted = false;            ///< a full stop follows
  bool joined = false;            ///< a hyphen stands before it
  bool quoted = false;            ///< within quotation marks or brackets
  bool capitals = false;          ///< two letters or more, all capitals
  bool glued = false;             ///< initials written together: "HLS", "JD"
  bool divided = false;           ///< cut from a Chinese or Korean name written in one
};

/// The words of a name: white space, commas, full stops, hyphens, dots between words, quotation
/// marks and brackets divide. Views into `text`. Cost: one pass.
[[nodiscard]] std::vector<WrittenWord> split_words(std::string_view text);

}  // namespace masthead::names
