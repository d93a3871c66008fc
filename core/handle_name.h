#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace masthead {

/// One word of an author's name that a handle spells in another way.
struct Respelling {
  std::string in_name;    ///< "Abbasi"
  std::string in_handle;  ///< "Abbassi"
};

/// A name read from a handle, which is not the author's name as it is known.
struct HandleName {
  std::string name;  ///< "Aamir Saeed Abbassi": the handle's own letters
  std::vector<Respelling> respelled;
};

/// Reads the author's name out of their handles, with the words of the name and with what the
/// handles tell of each other.
///
/// @param name     the author's name; its first and its last word must be in a handle, each as it
///                 is or in a close spelling (spelling_distance()), for the handle to be read.
/// @param others   other names of the author; the words inside them are known words, too.
/// @param handles  as the platforms spell them; what follows "@" behind the first letter is a host.
/// @return         one answer a handle: nothing where the handle holds no such name, or holds the
///                 known one ("jane_doe", "doejane87" and "realjanedoe" of Jane Doe).
///
/// Separators, digits and CamelCase divide a handle into parts. Between the first and the last word
/// a part that is no known word is one more word of the name ("Aamir.Saeed.Abbasi"); in a handle
/// that is not divided there, it is one only where another handle divides it so
/// ("aamirsaeedabbasi"): "chrisjanetdoe" alone says nothing. Before and behind the name stand parts
/// that are not of the name (an outlet, a number) and words as "real", "news": they are left out.
/// An initial for the first or last word says too little. The order of the answer is the name's.
/// Nothing at all where the name is one word, or has a letter without a plain Latin form.
/// Precondition: valid UTF-8. Cost: O(handles * words of the name); a handle of more than 48
/// letters is not read.
[[nodiscard]] std::vector<std::optional<HandleName>> read_handle_names(
    std::string_view name, std::span<const std::string> others,
    std::span<const std::string> handles);

}  // namespace masthead
