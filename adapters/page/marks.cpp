#include "adapters/page/marks.h"

#include <cstddef>

#include "core/text.h"

namespace masthead::page {
namespace {

using words::Class;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_part(char c) {
  return is_upper(c) || is_lower(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Where the part that begins at `at` ends: before a mark, a digit, or a capital behind a small
/// letter.
std::size_t end_of_part(std::string_view words, std::size_t at) {
  auto end = at + 1;
  while (end < words.size() && is_part(words[end])) {
    if (is_upper(words[end]) && is_lower(words[end - 1])) break;
    ++end;
  }
  return end;
}

constexpr Class kMarkClasses[] = {Class::mark_author, Class::mark_user, Class::mark_date,
                                  Class::mark_comment, Class::mark_other};

}  // namespace

Marks marks_of(std::string_view words, const words::Vocabulary& vocabulary) {
  constexpr std::size_t kLongestPart = 40;
  Marks marks;
  const bool ascii = is_ascii(words);
  for (std::size_t at = 0; at < words.size();) {
    if (!is_part(words[at])) {
      ++at;
      continue;
    }
    const auto end = end_of_part(words, at);
    const auto part = words.substr(at, end - at);
    at = end;
    if (part.size() < 2 || part.size() > kLongestPart) continue;
    // Spares nearly every part the folding and the look-up.
    if (ascii && !vocabulary.may_be_any(kMarkClasses, part)) continue;
    const auto classes = vocabulary.classes_of(fold_text(part));
    const auto is = [&classes](Class what) { return classes.test(static_cast<std::size_t>(what)); };
    marks.author = marks.author || is(Class::mark_author);
    marks.user = marks.user || is(Class::mark_user);
    marks.date = marks.date || is(Class::mark_date);
    marks.comment = marks.comment || is(Class::mark_comment);
    marks.other = marks.other || is(Class::mark_other);
  }
  return marks;
}

}  // namespace masthead::page
