#include "tests/unit/link_negatives.h"

#include <array>
#include <cstdint>
#include <set>
#include <utility>

#include "tests/unit/fill.h"

namespace masthead::test {
namespace {

constexpr std::string_view kClassNames[kNegativeClasses] = {
    "reserved",     "share",     "post",       "search",    "service host",  "bad handle",
    "other domain", "typosquat", "confusable", "url trick", "malformed mail"};

/// A host in three parts, so that edits touch only the name people know: "www." "facebook" ".com".
struct HostParts {
  std::string before;
  std::string name;
  std::string after;
};

HostParts split_host(std::string_view host) {
  const std::size_t last = host.ends_with(".co.uk") ? host.size() - 6 : host.rfind('.');
  const std::size_t end = last == std::string_view::npos ? host.size() : last;
  const std::size_t dot = end == 0 ? std::string_view::npos : host.rfind('.', end - 1);
  const std::size_t begin = dot == std::string_view::npos ? 0 : dot + 1;
  return {std::string(host.substr(0, begin)), std::string(host.substr(begin, end - begin)),
          std::string(host.substr(end))};
}

/// Collects links, each once, and leaves out what happens to be a platform's real host.
class Collector {
 public:
  Collector() {
    for (const auto& site : platform_sites()) {
      for (const auto host : site.hosts) {
        const auto parts = split_host(host);
        real_.insert(parts.name + parts.after);
      }
    }
    // Real ones that no table above names.
    for (const auto* host : {"fb.me", "fb.watch", "vk.ru", "vkontakte.ru", "medium.com", "t.co",
                             "redd.it", "pin.it", "g.co", "threads.net", "youtu.be"}) {
      real_.insert(host);
    }
  }

  void add(std::string url, const PlatformSite& site, NegativeClass why) {
    add(std::move(url), site.name, why);
  }
  void add(std::string url, std::string_view platform, NegativeClass why) {
    if (seen_.insert(url).second) {
      list_.push_back({std::move(url), platform, why});
    }
  }
  /// A profile link of `site` on another host.
  void add_host(const std::string& host, const PlatformSite& site, NegativeClass why) {
    const auto parts = split_host(host);
    if (real_.contains(parts.name + parts.after)) {
      return;
    }
    const auto slash = site.profile.find('/');
    const auto path = fill(site.profile.substr(slash), site.handle);
    add("https://" + host + path, site, why);
    add(host + path, site, why);
  }
  std::vector<Negative> take() { return std::move(list_); }

 private:
  std::vector<Negative> list_;
  std::set<std::string> seen_;
  std::set<std::string> real_;
};

std::string capitalised(std::string text) {
  for (auto& c : text) {
    if (c >= 'a' && c <= 'z') {
      c = static_cast<char>(c - ('a' - 'A'));
      return text;
    }
  }
  return text;
}

void add_reserved(const PlatformSite& site, Collector& out) {
  for (const auto host : site.hosts) {
    for (const auto word : site.reserved) {
      const std::string url = std::string(host) + "/" + std::string(word);
      out.add("https://" + url, site, NegativeClass::reserved);
      out.add(url, site, NegativeClass::reserved);
      if (word.find_first_of("?#") == std::string_view::npos) {
        out.add("https://" + url + "?next=%2F", site, NegativeClass::reserved);
      }
      if (word.find_first_of("?#./") == std::string_view::npos && !word.empty()) {
        out.add("http://" + url + "/", site, NegativeClass::reserved);
        out.add("https://" + url + "#top", site, NegativeClass::reserved);
        const bool cased = site.name == "wikipedia" || site.name == "wikidata";
        if (!cased) {
          out.add("https://" + std::string(host) + "/" + capitalised(std::string(word)), site,
                  NegativeClass::reserved);
        }
      }
    }
  }
}

void add_links(std::span<const std::string_view> links, const PlatformSite& site, NegativeClass why,
               Collector& out) {
  for (const auto link : links) {
    const std::string text(link);
    out.add(text, site, why);
    if (link.find("://") != std::string_view::npos || link.find("git@") == 0) {
      continue;
    }
    out.add("https://" + text, site, why);
    out.add("http://" + text, site, why);
    out.add("https://" + text + (link.find('?') == std::string_view::npos ? "?" : "&") +
                "utm_source=newsletter",
            site, why);
  }
}

void add_bad_handles(const PlatformSite& site, Collector& out) {
  const auto path = site.profile.substr(site.profile.find('/'));
  for (const auto host : site.hosts) {
    for (const auto handle : site.bad_handles) {
      const auto url = std::string(host) + fill(path, handle);
      out.add("https://" + url, site, NegativeClass::bad_handle);
      out.add(url, site, NegativeClass::bad_handle);
    }
  }
}

void add_other_domains(const PlatformSite& site, Collector& out) {
  for (const auto host_view : site.hosts) {
    const std::string host(host_view);
    const auto parts = split_host(host);
    constexpr auto kWhy = NegativeClass::other_domain;
    for (const auto* tail : {".evil.com", ".evil.com.", ".co.evil.net", ".login.example",
                             ".profile-view.info", ".ru.com"}) {
      out.add_host(host + tail, site, kWhy);
    }
    if (site.name == "mastodon") {
      continue;  // any other domain may be an instance of its own
    }
    for (const auto* tail : {"-login", "-official", "-verify", "s-support", "app", "-com"}) {
      out.add_host(parts.before + parts.name + tail + parts.after, site, kWhy);
    }
    for (const auto* head : {"evil", "evil-", "my", "not", "the-", "login-", "www-", "secure-"}) {
      out.add_host(head + parts.name + parts.after, site, kWhy);
    }
    for (const auto* top : {".cm", ".tk", ".xyz.evil", ".top", ".click", ".info.pl", ".om"}) {
      out.add_host(parts.before + parts.name + top, site, kWhy);
    }
    out.add_host(parts.before + parts.name + "." + parts.after.substr(1) + "com", site, kWhy);
    out.add("https://" + parts.name + parts.after.substr(1) + "/" + std::string(site.handle), site,
            kWhy);
  }
}

/// The keys beside a letter on a QWERTY keyboard: how a hand slips.
std::string_view beside(char c) {
  static constexpr std::array<std::string_view, 26> kBeside = {
      "qs", "vn", "xv", "sf", "wr", "dg", "fh", "gj", "uo", "hk", "jl", "k",  "n",
      "bm", "ip", "o",  "wa", "et", "ad", "ry", "yi", "cb", "qe", "zc", "tu", "xa"};
  return c >= 'a' && c <= 'z' ? kBeside[static_cast<std::size_t>(c - 'a')] : std::string_view{};
}

std::vector<std::string> one_edit(const std::string& name) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    out.push_back(name.substr(0, i) + name[i] + name.substr(i));
    for (const char c : beside(name[i])) {
      out.push_back(name.substr(0, i) + c + name.substr(i + 1));
    }
    if (name.size() < 3) {
      continue;
    }
    out.push_back(name.substr(0, i) + name.substr(i + 1));
    if (i + 1 < name.size() && name[i] != name[i + 1]) {
      out.push_back(name.substr(0, i) + name[i + 1] + name[i] + name.substr(i + 2));
    }
  }
  return out;
}

void add_typosquats(const PlatformSite& site, Collector& out) {
  if (site.name == "mastodon") {
    return;  // mstdn.social is an instance like any other
  }
  for (const auto host : site.hosts) {
    const auto parts = split_host(host);
    for (const auto& name : one_edit(parts.name)) {
      out.add_host(parts.before + name + parts.after, site, NegativeClass::typosquat);
    }
  }
}

struct Lookalike {
  std::string_view from;
  std::string_view to;
};

/// Letters a reader takes for one another: ASCII first, then Cyrillic and Greek.
constexpr Lookalike kAsciiLookalikes[] = {
    {"o", "0"},  {"l", "1"},  {"i", "1"},  {"i", "l"},  {"l", "i"}, {"m", "rn"}, {"w", "vv"},
    {"d", "cl"}, {"e", "3"},  {"a", "4"},  {"s", "5"},  {"b", "6"}, {"g", "9"},  {"t", "7"},
    {"u", "v"},  {"k", "lc"}, {"h", "ln"}, {"n", "ri"}, {"q", "g"}, {"rn", "m"}};
constexpr Lookalike kLetterLookalikes[] = {
    {"a", "а"}, {"e", "е"}, {"o", "о"}, {"p", "р"}, {"c", "с"}, {"y", "у"}, {"x", "х"},
    {"i", "і"}, {"s", "ѕ"}, {"d", "ԁ"}, {"l", "ӏ"}, {"h", "һ"}, {"k", "к"}, {"m", "м"},
    {"t", "т"}, {"b", "Ь"}, {"o", "ο"}, {"v", "ν"}, {"p", "ρ"}, {"u", "υ"}, {"k", "κ"},
    {"i", "ι"}, {"a", "α"}, {"t", "τ"}, {"x", "χ"}, {"n", "ո"}, {"g", "ɡ"}, {"i", "ı"}};

char32_t decode_two_bytes(std::string_view utf8) {
  const auto high = static_cast<unsigned char>(utf8[0]);
  const auto low = static_cast<unsigned char>(utf8[1]);
  return (char32_t{high} & 0x1F) << 6 | (char32_t{low} & 0x3F);
}

/// Punycode (RFC 3492) of `ascii` with one code point put in at `position`.
std::string punycode(const std::string& ascii, std::size_t position, char32_t point) {
  constexpr std::uint32_t kBase = 36;
  constexpr std::uint32_t kMost = 26;
  const auto length = static_cast<std::uint32_t>(ascii.size());
  std::uint32_t delta = (static_cast<std::uint32_t>(point) - 128) * (length + 1) +
                        static_cast<std::uint32_t>(position);
  std::string out = "xn--" + ascii + (ascii.empty() ? "" : "-");
  constexpr std::string_view kDigits = "abcdefghijklmnopqrstuvwxyz0123456789";
  for (std::uint32_t k = kBase;; k += kBase) {
    const std::uint32_t bias = 72;
    const std::uint32_t threshold = k <= bias ? 1 : (k >= bias + kMost ? kMost : k - bias);
    if (delta < threshold) {
      return out + kDigits[delta];
    }
    out += kDigits[threshold + (delta - threshold) % (kBase - threshold)];
    delta = (delta - threshold) / (kBase - threshold);
  }
}

void add_letters(const HostParts& parts, const PlatformSite& site, Collector& out) {
  for (const auto& pair : kLetterLookalikes) {
    const auto at = parts.name.find(pair.from);
    if (at == std::string::npos) {
      continue;
    }
    const auto head = parts.name.substr(0, at);
    const auto tail = parts.name.substr(at + 1);
    out.add_host(parts.before + head + std::string(pair.to) + tail + parts.after, site,
                 NegativeClass::confusable);
    const auto coded = punycode(head + tail, at, decode_two_bytes(pair.to));
    out.add_host(parts.before + coded + parts.after, site, NegativeClass::confusable);
  }
}

void add_confusables(const PlatformSite& site, Collector& out) {
  for (const auto host : site.hosts) {
    const auto parts = split_host(host);
    add_letters(parts, site, out);
    if (site.name == "mastodon") {
      continue;
    }
    for (const auto& pair : kAsciiLookalikes) {
      for (auto at = parts.name.find(pair.from); at != std::string::npos;
           at = parts.name.find(pair.from, at + 1)) {
        auto name = parts.name;
        name.replace(at, pair.from.size(), pair.to);
        out.add_host(parts.before + name + parts.after, site, NegativeClass::confusable);
      }
    }
  }
}

/// {h} is the platform's host, {p} the path of a profile.
constexpr std::string_view kTricks[] = {
    "https://{h}@evil.com{p}",
    "https://{h}:pw@evil.com{p}",
    "https://{h}%2F@evil.com{p}",
    "https://{h}%40evil.com{p}",
    "https://user:{h}@evil.com{p}",
    "https://{h}\\@evil.com{p}",
    "https://{h}\\.evil.com{p}",
    "https://{h}%5C@evil.com{p}",
    "https://evil.com\\{h}{p}",
    "https://evil.com/{h}{p}",
    "https://evil.com//{h}{p}",
    "https://evil.com/https://{h}{p}",
    "https://evil.com/?u=https://{h}{p}",
    "https://evil.com/?u={h}{p}",
    "https://evil.com/?url=https%3A%2F%2F{h}{p}",
    "https://evil.com/redirect?to=https://{h}{p}",
    "https://evil.com?{h}{p}",
    "https://evil.com#{h}{p}",
    "https://evil.com/#https://{h}{p}",
    "https://evil.com/#!/{h}{p}",
    "https://evil.com;{h}{p}",
    "https://evil.com,{h}{p}",
    "https://evil.com&{h}{p}",
    "https://{h}&evil.com{p}",
    "https://{h};evil.com{p}",
    "https://{h},evil.com{p}",
    "https://{h}%00.evil.com{p}",
    "https://{h}%2Eevil.com{p}",
    "https://{h}。evil.com{p}",
    "https://{h}．evil.com{p}",
    "https://{h}\xE2\x80\x8B.evil.com{p}",
    "https://{h}:99999999{p}",
    "https://{h}:evil{p}",
    "https://{h}_.evil.com{p}",
    "https://..{h}{p}",
    "https://{h}..{p}",
    "https://-{h}{p}",
    "https:///evil.com/{h}{p}",
    "https://[{h}]{p}",
    "https://127.0.0.1/{h}{p}",
    "https://[::1]/{h}{p}",
    "https://localhost/{h}{p}",
    "https://bit.ly/{h}{p}",
    "https://tinyurl.com/{h}{p}",
    "ftp://{h}{p}",
    "file:///{h}{p}",
    "file://{h}{p}",
    "javascript:alert(1)//{h}{p}",
    "javascript://{h}{p}",
    "data:text/html,{h}{p}",
    "tel:{h}{p}",
    "blob:https://{h}{p}",
    "view-source:ftp://{h}{p}",
    "ws://{h}{p}",
    "gopher://{h}{p}",
    "ssh://{h}{p}",
    "smb://{h}{p}",
    "about:{h}{p}",
    "C:\\{h}{p}",
    "/{h}",
    "./{h}",
    "../{h}",
    "?{h}{p}",
    "#{h}{p}",
};

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  const auto at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

void add_tricks(const PlatformSite& site, Collector& out) {
  const auto path = fill(site.profile.substr(site.profile.find('/')), site.handle);
  for (const auto trick : kTricks) {
    const auto url = replaced(std::string(trick), "{h}", site.hosts[0]);
    out.add(replaced(url, "{p}", path), site, NegativeClass::url_trick);
  }
}

void add_bad_mail(Collector& out) {
  constexpr auto kWhy = NegativeClass::malformed_mail;
  for (const auto* mail :
       {"@", "jane@", "@@", "mailto:", "mailto:?subject=Hello&body=https://example.com",
        "jane@@a.com", "mailto:?to=", "mailto:@", "mailto:jane", "jane at example.com",
        "jane(at)example.com", "jane@exa mple.com", "mailto://", "jane@[", "jane@]", "jane@.",
        "@."}) {
    out.add(mail, "email", kWhy);
  }
  for (const auto* domain :
       {"-example.com", "example-.com", "exam_ple.com", "example..com", ".example.com", "example.c",
        "example", "exam!ple.com", "example.com:25", "example.123", "127.0.0.1", "[127.0.0.1]",
        "localhost", "ex%ample.com"}) {
    for (const auto* user : {"jane", "jane.doe", "j"}) {
      out.add(std::string(user) + "@" + domain, "email", kWhy);
      out.add(std::string("mailto:") + user + "@" + domain, "email", kWhy);
    }
  }
  for (const auto* user : {".jane", "jane.", "jane..doe", "ja ne", "jane,doe", "ja<ne", "ja>ne",
                           "jane:", "ja;ne", "ja\\ne", "ja[ne", "ja(ne)", "\"jane", "ja\tne"}) {
    out.add("mailto:" + std::string(user) + "@example.com", "email", kWhy);
  }
  out.add(std::string(65, 'a') + "@example.com", "email", kWhy);
  out.add("jane@" + std::string(64, 'a') + ".com", "email", kWhy);
}

}  // namespace

std::string_view name_of(NegativeClass why) { return kClassNames[static_cast<std::size_t>(why)]; }

std::vector<Negative> generate_negatives() {
  Collector out;
  for (const auto& site : platform_sites()) {
    add_reserved(site, out);
    add_links(site.shares, site, NegativeClass::share, out);
    add_links(site.posts, site, NegativeClass::post, out);
    add_links(site.searches, site, NegativeClass::search, out);
    add_links(site.services, site, NegativeClass::service_host, out);
    add_bad_handles(site, out);
    add_other_domains(site, out);
    add_typosquats(site, out);
    add_confusables(site, out);
    add_tricks(site, out);
  }
  add_bad_mail(out);
  return out.take();
}

}  // namespace masthead::test
