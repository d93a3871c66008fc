#include "adapters/text/lexicon.h"

#include <algorithm>

#include "adapters/words/month.h"

namespace masthead::text {
namespace {

using words::Class;

std::string_view without_colon(std::string_view line) {
  if (line.ends_with(':')) line.remove_suffix(1);
  return line;
}

}  // namespace

bool Lexicon::ends_with_job_word(std::string_view text) const {
  const auto endings = vocabulary_.all(Class::job_ending);
  return std::any_of(endings.begin(), endings.end(),
                     [text](std::string_view ending) { return text.ends_with(ending); });
}

bool Lexicon::is_not_a_name_word(std::string_view word) const {
  const auto classes = vocabulary_.classes_of(word);
  const auto has = [&classes](Class what) { return classes.test(static_cast<std::size_t>(what)); };
  return has(Class::not_in_names) || has(Class::job_head) || has(Class::outlet_word);
}

int Lexicon::month_of(std::string_view word) const { return words::month_of(word, vocabulary_); }

bool Lexicon::is_page_furniture(std::string_view line) const {
  return is(Class::furniture, without_colon(line));
}

bool Lexicon::is_comments_heading(std::string_view line) const {
  return is(Class::comments_heading, without_colon(line));
}

bool Lexicon::is_list_heading(std::string_view line) const {
  constexpr std::size_t kLongest = 60;
  const auto headings = vocabulary_.all(Class::list_heading);
  return line.size() <= kLongest &&
         std::any_of(headings.begin(), headings.end(), [this, line](std::string_view heading) {
           if (!line.starts_with(heading)) return false;
           const auto rest = line.substr(heading.size());
           if (rest.empty() || rest == ":") return true;
           if (rest[0] != ' ') return false;
           // "Latest articles by NAME", "More from NAME".
           const auto link = rest.substr(1, rest.find(' ', 1) - 1);
           return heading.ends_with(" by") || heading.ends_with(" from") ||
                  heading.ends_with(" on") || is(Class::byline_lead, link);
         });
}

bool Lexicon::is_author_heading(std::string_view line) const {
  return is(Class::author_heading, without_colon(line));
}

}  // namespace masthead::text
