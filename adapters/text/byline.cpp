#include "adapters/text/byline.h"

#include <algorithm>
#include <array>

#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::size_t kLongestByline = 300;

// Source: the bylines of news pages. A space, a colon or a slash follows; longer ones come first.
constexpr auto kPrefixes = std::to_array<std::string_view>({
    "story and photos by",
    "words and photos by",
    "words and pictures by",
    "text and photos by",
    "written by",
    "reported by",
    "reporting by",
    "posted by",
    "words by",
    "story by",
    "report by",
    "text by",
    "article by",
    "by",
    "author",
    "authors",
    "von",
    "par",
    "por",
    "door",
    "yazan",
    "автор",
    "Автор",
    "АВТОР",
    "текст",
    "Текст",
    "Авторы",
    "авторы",
    "تحریر",
    "رپورٹ",
    "بقلم",
    "लेखक",
    "作者",
    "文",
    "本报记者",
    "記者",
    "记者",
    "撰文",
});

// What "By" of English allows without a colon; the others want one.
constexpr bool wants_colon(std::string_view prefix) {
  return prefix == "author" || prefix == "authors" || prefix == "文" || prefix == "текст" ||
         prefix == "Текст";
}

constexpr auto kConjunctions = std::to_array<std::string_view>({
    " and ",
    " AND ",
    " & ",
    " und ",
    " et ",
    " y ",
    " e ",
    " и ",
    " اور ",
    " و ",
    " और ",
    "、",
    "和",
});

/// What stands behind the byline's prefix; a view with no data: the line has none.
std::string_view behind_prefix(std::string_view line) {
  for (const auto prefix : kPrefixes) {
    if (line.size() < prefix.size()) continue;
    if (!equal_ignoring_case(line.substr(0, prefix.size()), prefix)) continue;
    auto rest = line.substr(prefix.size());
    const bool spaced = rest.starts_with(' ') || rest.starts_with("\xC2\xA0");
    rest = trim_text(rest);
    bool closed = false;
    for (const std::string_view colon : {":", "：", "/", "／"}) {
      if (!rest.starts_with(colon)) continue;
      rest = trim_text(rest.substr(colon.size()));
      closed = true;
      break;
    }
    if (closed || rest.empty() || (spaced && !wants_colon(prefix))) return rest;
  }
  return {};
}

/// Cuts what bylines append without a comma: " for The Daily", " in Karachi", "/Reuters", a date.
std::string_view without_tail(const Lexicon& lexicon, std::string_view part) {
  for (const std::string_view tail : {" for ", " in ", " at ", "/", " with ", " ("}) {
    part = part.substr(0, std::min(part.size(), part.find(tail)));
  }
  const auto words = split_words(part);
  for (std::size_t i = 2; i < words.count; ++i) {
    const auto folded = fold_word(words.at[i]);
    const bool digit = !folded.empty() && folded[0] >= '0' && folded[0] <= '9';
    if (!digit && !lexicon.is_date_word(folded)) continue;
    const auto end = words.at[i - 1].data() + words.at[i - 1].size();
    return part.substr(0, static_cast<std::size_t>(end - part.data()));
  }
  return trim_text(part);
}

/// The names of one part, cut at its conjunctions; empty unless all of them are names.
std::vector<std::string_view> names_of(const Lexicon& lexicon, std::string_view part) {
  for (const std::string_view lead : {"and ", "& ", "und ", "et "}) {
    if (part.starts_with(lead)) part.remove_prefix(lead.size());
  }
  std::vector<std::string_view> names;
  while (true) {
    std::size_t at = part.size();
    std::size_t length = 0;
    for (const auto word : kConjunctions) {
      const auto found = part.find(word);
      if (found >= at) continue;
      at = found;
      length = word.size();
    }
    const auto name = without_tail(lexicon, trim_text(part.substr(0, at)));
    if (looks_like_name(lexicon, name)) {
      names.push_back(name);
    } else if (!lexicon.is_agency(fold_text(name))) {
      return {};
    }
    if (at == part.size()) return names;
    part.remove_prefix(at + length);
  }
}

bool joins_names(std::string_view part) {
  return part.starts_with("and ") || part.starts_with("& ") ||
         std::any_of(kConjunctions.begin(), kConjunctions.end(), [part](std::string_view word) {
           return part.find(word) != std::string_view::npos;
         });
}

/// The job title in what follows the name: the longest run of parts that reads as one.
TitleLine title_behind(const Lexicon& lexicon, const std::vector<std::string_view>& parts) {
  for (std::size_t last = parts.size(); last > 1; --last) {
    const auto* begin = parts[1].data();
    const auto* end = parts[last - 1].data() + parts[last - 1].size();
    const auto title = read_title_line(lexicon, {begin, static_cast<std::size_t>(end - begin)});
    if (!title.title.empty()) return title;
  }
  return {};
}

}  // namespace

Byline read_names(const Lexicon& lexicon, std::string_view who) {
  Byline byline;
  byline.who = who;
  const auto parts = split_parts(who);
  // "A B, C D and E F": a list of names goes as far as the part with the conjunction.
  std::size_t last = 0;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (names_of(lexicon, parts[i]).empty()) break;
    if (joins_names(parts[i])) last = i;
  }
  for (std::size_t i = 0; i <= last && i < parts.size(); ++i) {
    const auto names = names_of(lexicon, parts[i]);
    if (names.empty()) break;
    byline.names.insert(byline.names.end(), names.begin(), names.end());
  }
  if (byline.names.size() == 1) byline.title = title_behind(lexicon, parts);
  return byline;
}

std::optional<Byline> read_byline(const Lexicon& lexicon, std::string_view line) {
  if (line.size() > kLongestByline) return std::nullopt;
  const auto who = behind_prefix(line);
  if (who.empty()) return std::nullopt;
  return read_names(lexicon, who);
}

bool is_byline_word(const Lexicon& /*lexicon*/, std::string_view line) {
  constexpr std::size_t kLongest = 40;
  if (line.size() > kLongest) return false;
  const auto rest = behind_prefix(line);
  return rest.data() != nullptr && rest.empty();
}

}  // namespace masthead::text
