#include <algorithm>

#include "adapters/links/cut.h"
#include "adapters/links/link.h"
#include "core/text.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"wikipedia.org"};
constexpr std::string_view kLabels[] = {"wikipedia", "wiki"};

// Titles are free text; what a title may not hold is in MediaWiki's "Page name" manual.
constexpr std::string_view kNeverInTitles = "#<>[]|{}";
constexpr std::size_t kLongestTitle = 255;
constexpr Shape kProfile{.prefix = "https://", .rule = {}, .case_sensitive = true};

constexpr std::string_view kServices[] = {"www", "m", "upload", "commons", "login", "meta", "api"};

// "en", "zh-min-nan", "simple"; a mobile host puts ".m" behind it.
std::string_view language_of(std::string_view sub) {
  if (sub.ends_with(".m") || sub.ends_with(".0")) sub.remove_suffix(2);
  constexpr std::size_t kLongest = 12;  // "zh-classical"
  const bool letters =
      sub.size() >= 2 && sub.size() <= kLongest && !sub.starts_with("xn--") && sub.front() != '-' &&
      sub.back() != '-' &&
      std::all_of(sub.begin(), sub.end(), [](char c) { return is_letter(c) || c == '-'; });
  const bool service =
      std::find(std::begin(kServices), std::end(kServices), sub) != std::end(kServices);
  return letters && !service ? sub : std::string_view{};
}

// A colon with a word behind it makes a namespace in every language ("Category:X"); a title's own
// colon is followed by a space.
bool is_namespaced(std::string_view title) {
  const std::size_t colon = title.find(':');
  return colon != std::string_view::npos && colon + 1 < title.size() && title[colon + 1] != '_';
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

constexpr bool must_encode(char c) {
  return c == '?' || c == '%' || c == '"' || c == '\\' || c == '^' || c == '`' || c == '&';
}

// Spaces as underscores, the first letter upper case, as MediaWiki keeps titles.
std::string_view normalise_title(std::string_view title, Arena& arena) {
  while (!title.empty() && (title.front() == ' ' || title.front() == '_')) title.remove_prefix(1);
  while (!title.empty() && (title.back() == ' ' || title.back() == '_')) title.remove_suffix(1);
  if (title.empty() || title.size() > kLongestTitle || title.size() > arena.free()) return {};
  char* to = arena.open();
  std::transform(title.begin(), title.end(), to, [](char c) { return c == ' ' ? '_' : c; });
  if (*to >= 'a' && *to <= 'z') *to = static_cast<char>(*to - 'a' + 'A');
  return arena.close(title.size());
}

// What a path cannot carry as it is goes out percent-encoded.
std::string_view encode_title(std::string_view title, Arena& arena) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  if (3 * title.size() > arena.free()) return {};
  char* const start = arena.open();
  char* to = start;
  for (std::size_t i = 0; i < title.size(); ++i) {
    const char c = title[i];
    const bool last = i + 1 == title.size() && ends_with_junk(title);
    if (must_encode(c) || last) {
      const auto u = static_cast<unsigned char>(c);
      *to++ = '%';
      *to++ = kHex[u >> 4U];
      *to++ = kHex[u & 15U];
    } else {
      *to++ = c;
    }
  }
  return arena.close(static_cast<std::size_t>(to - start));
}

// The title of /wiki/TITLE; a slash is part of it.
std::string_view path_title(const Link& link, Arena& arena) {
  std::string_view title = arena.join(link.segment(1));
  for (std::size_t i = 2; i < link.count; ++i) {
    title = arena.join(title, std::string_view("/"), link.segment(i));
  }
  return title;
}

void read(const Link& link, Answer& answer) {
  const std::string_view language = language_of(link.sub);
  if (language.empty()) return answer.refuse(Kind::other, kServiceHost);
  std::string_view title;
  if (link.is(0, "w")) {
    if (!answer.take_param(link, "search").empty()) return answer.refuse(Kind::search, kReserved);
    title = answer.take_param(link, "title");
  } else if (link.is(0, "wiki") || link.segment(0).starts_with("zh-") || link.is(0, "sr-ec") ||
             link.is(0, "sr-el")) {
    title = path_title(link, answer.arena());
  }
  // Segments were tidied; a title in which that changed something is not the one that was linked.
  const bool tidied = link.path.find("//") != std::string_view::npos ||
                      link.path.find("/.") != std::string_view::npos;
  if (tidied) return answer.refuse(Kind::other, kNoProfile);
  title = normalise_title(title, answer.arena());
  if (title.empty() || link.more) return answer.refuse(Kind::other, kNoProfile);
  // What is junk at the end of any link cannot be the end of a canonical one; ASCII is encoded.
  if (ends_with_junk(title) && !is_ascii(title.substr(title.size() - 1))) {
    return answer.refuse(Kind::other, kReserved);
  }
  const bool legal = title.find_first_of(kNeverInTitles) == std::string_view::npos &&
                     std::none_of(title.begin(), title.end(), is_control);
  if (!legal || is_namespaced(title) || title == "Main_Page" || title == "Hauptseite") {
    return answer.refuse(Kind::other, kReserved);
  }
  Arena& arena = answer.arena();
  answer.accept(kProfile, arena.join(language, std::string_view(":"), title),
                arena.join(kProfile.prefix, language, std::string_view(".wikipedia.org/wiki/"),
                           encode_title(title, arena)));
}

}  // namespace

extern const Platform wikipedia;
constexpr Platform wikipedia{.name = "wikipedia",
                             .title = "Wikipedia",
                             .hosts = kHosts,
                             .labels = kLabels,
                             .profile = kProfile,
                             .reads_subdomains = true,
                             .read = read};

}  // namespace masthead::links::platforms
