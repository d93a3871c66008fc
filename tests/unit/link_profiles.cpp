#include "tests/unit/link_profiles.h"

#include "core/text.h"

namespace masthead::test {
namespace {

using Hosts = const std::string_view[];

constexpr Hosts kFacebookHosts = {"m.facebook.com", "touch.facebook.com", "de-de.facebook.com",
                                  "web.facebook.com", "fb.com"};
constexpr Hosts kXHosts = {"twitter.com", "mobile.twitter.com", "m.twitter.com", "www.twitter.com"};
constexpr Hosts kInstagramHosts = {"m.instagram.com", "instagr.am"};
constexpr Hosts kLinkedinHosts = {"uk.linkedin.com", "de.linkedin.com", "pk.linkedin.com"};
constexpr Hosts kYoutubeHosts = {"m.youtube.com"};
constexpr Hosts kTiktokHosts = {"m.tiktok.com"};
constexpr Hosts kThreadsHosts = {"threads.com", "www.threads.com"};
constexpr Hosts kTelegramHosts = {"telegram.me"};
constexpr Hosts kRedditHosts = {"old.reddit.com", "new.reddit.com", "np.reddit.com"};
constexpr Hosts kPinterestHosts = {"uk.pinterest.com", "pinterest.co.uk", "www.pinterest.de"};
constexpr Hosts kWikipediaHosts = {"en.m.wikipedia.org"};
constexpr Hosts kWikidataHosts = {"m.wikidata.org"};
constexpr Hosts kVkHosts = {"m.vk.com", "vkontakte.ru"};

constexpr Profile kProfiles[] = {
    {"facebook", "facebook.com", "/", "aamirsaeed.abbassi", "", kFacebookHosts, true, true},
    {"facebook", "facebook.com", "/", "RepNormaTorres", "/about", kFacebookHosts, true, true},
    {"facebook", "facebook.com", "/profile.php?id=", "100012345678901", "", kFacebookHosts, true,
     false},
    {"facebook", "facebook.com", "/people/Jane-Doe/", "100012345678902", "", kFacebookHosts, true,
     true},
    {"facebook", "facebook.com", "/pages/Jane-Doe/", "103693786335432", "", kFacebookHosts, true,
     true},
    {"facebook", "facebook.com", "/groups/", "rebootingdemocracy", "", kFacebookHosts, true, true},
    {"x", "x.com", "/", "AmirSaeedAbbasi", "", kXHosts, true, true},
    {"x", "x.com", "/@", "nytimes", "/with_replies", kXHosts, true, true},
    {"x", "x.com", "/#!/", "janedoe_1", "", kXHosts, true, true},
    {"x", "x.com", "/intent/user?screen_name=", "janedoe_2", "", kXHosts, true, false},
    {"instagram", "instagram.com", "/", "aamirsaeedabbasi", "", kInstagramHosts, true, true},
    {"instagram", "instagram.com", "/_u/", "jane.doe_3", "", kInstagramHosts, true, true},
    {"linkedin", "linkedin.com", "/in/", "jane-doe-1a2b3c", "", kLinkedinHosts, true, true},
    {"linkedin", "linkedin.com", "/company/", "the-daily-planet", "", kLinkedinHosts, true, true},
    {"linkedin", "linkedin.com", "/school/", "stanford-university", "", kLinkedinHosts, true, true},
    {"youtube", "youtube.com", "/@", "janedoe", "", kYoutubeHosts, true, true},
    {"youtube", "youtube.com", "/channel/", "UCvUuV7FiJfJi1yux4qozgMg", "/videos", kYoutubeHosts,
     true, true},
    {"youtube", "youtube.com", "/user/", "janedoefilms", "", kYoutubeHosts, true, true},
    {"youtube", "youtube.com", "/c/", "janedoevlogs", "", kYoutubeHosts, true, true},
    {"tiktok", "tiktok.com", "/@", "jane.doe_5", "", kTiktokHosts, true, true},
    {"threads", "threads.net", "/@", "jane.doe_6", "", kThreadsHosts, true, true},
    {"bluesky", "bsky.app", "/profile/", "janedoe.bsky.social", "", {}, false, true},
    {"bluesky", "bsky.app", "/profile/", "did:plc:z72i7hdynmk6r22z27h6tvur", "", {}, false, true},
    {"mastodon", "mastodon.social", "/@", "janedoe", "", {}, false, true},
    {"mastodon", "mastodon.social", "/users/", "janedoe7", "", {}, false, true},
    {"telegram", "t.me", "/", "janedoe_8", "", kTelegramHosts, false, true},
    {"telegram", "t.me", "/s/", "janedoe_9", "", kTelegramHosts, false, true},
    {"whatsapp", "whatsapp.com", "/channel/", "0029Va9thusJP20yWxQ6N643", "", {}, true, true},
    {"whatsapp", "wa.me", "/", "923001234567", "", {}, false, true},
    {"github", "github.com", "/", "jane-doe", "", {}, true, true},
    {"reddit", "reddit.com", "/user/", "jane_doe", "", kRedditHosts, true, true},
    {"reddit", "reddit.com", "/u/", "jane-doe2", "/comments", kRedditHosts, true, true},
    {"pinterest", "pinterest.com", "/", "janedoe", "", kPinterestHosts, true, true},
    {"medium", "medium.com", "/@", "janedoe", "", {}, true, true},
    {"substack", "substack.com", "/@", "janedoe", "", {}, true, true},
    {"muckrack", "muckrack.com", "/", "jane-doe", "/articles", {}, true, true},
    {"wikipedia", "en.wikipedia.org", "/wiki/", "Jane_Doe_(journalist)", "", kWikipediaHosts, false,
     false},
    {"wikidata", "wikidata.org", "/wiki/", "Q4655955", "", kWikidataHosts, true, false},
    {"orcid", "orcid.org", "/", "0000-0002-1825-0097", "", {}, true, true},
    {"vk", "vk.com", "/", "jane_doe", "", kVkHosts, true, true},
};

constexpr std::string_view kTracking[] = {"utm_source=newsletter&utm_medium=email",
                                          "fbclid=IwAR0aBcDeF",
                                          "utm_campaign=a%20b",
                                          "gclid=abc",
                                          "igshid=YmMyMTA2M2Y%3D",
                                          "mc_cid=1&mc_eid=2"};
constexpr std::string_view kFragments[] = {"#", "#top", "#main-content"};

/// "{}" is the link, percent-encoded; "{raw}" is the link as it is.
constexpr std::string_view kWrappers[] = {
    "https://l.facebook.com/l.php?u={}&h=AT0iUq",
    "https://lm.facebook.com/l.php?u={}",
    "https://www.google.com/url?q={}&sa=D&ust=1",
    "https://www.google.co.uk/url?sa=t&url={}&usg=AOvVaw0",
    "https://web.archive.org/web/20200101000000/{raw}",
    "https://web.archive.org/web/2020id_/{raw}",
};

struct Around {
  std::string_view before;
  std::string_view after;
};
constexpr Around kAround[] = {{"\"", "\""}, {"'", "'"},        {"<", ">"},
                              {" ", " "},   {"\t", "\r\n"},    {"\xE2\x80\x9C", "\xE2\x80\x9D"},
                              {"(", ")"},   {"  \xC2\xA0", ""}};

std::string upper(std::string text) {
  for (auto& c : text) {
    c = c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
  }
  return text;
}

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void append_escape(char c, std::string& out) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += kHex[byte >> 4];
  out += kHex[byte & 15];
}

std::string encode_one_letter(std::string_view handle, Random& random) {
  const auto at = random.below(handle.size());
  std::string out;
  for (std::size_t i = 0; i < handle.size(); ++i) {
    if (i == at && is_word(handle[i])) {
      append_escape(handle[i], out);
    } else {
      out += handle[i];
    }
  }
  return out;
}

std::string pick_host(const Profile& profile, Random& random) {
  std::string host(profile.host);
  if (!profile.others.empty() && random.below(3) == 0) {
    host = profile.others[random.below(profile.others.size())];
  } else if (profile.www && random.below(3) == 0) {
    host = "www." + host;
  }
  return random.below(4) == 0 ? upper(host) : host;
}

std::string wrap(const std::string& link, Random& random) {
  std::string text(kWrappers[random.below(std::size(kWrappers))]);
  if (const auto raw = text.find("{raw}"); raw != std::string::npos) {
    return text.replace(raw, 5, link);
  }
  return text.replace(text.find("{}"), 2, percent_encoded(link));
}

int hex_value(char c) {
  const char lower = lower_ascii(c);
  if (lower >= '0' && lower <= '9') {
    return lower - '0';
  }
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

std::span<const Profile> profiles() { return kProfiles; }

std::string plain_link(const Profile& profile) {
  std::string out = "https://";
  out += profile.host;
  out += profile.before;
  out += profile.handle;
  out += profile.after;
  return out;
}

std::uint64_t Random::next() {
  state_ ^= state_ >> 12;
  state_ ^= state_ << 25;
  state_ ^= state_ >> 27;
  return state_ * 0x2545F4914F6CDD1DULL;
}

std::size_t Random::below(std::size_t limit) { return (next() >> 11) % limit; }

std::string decorated_link(const Profile& profile, Random& random) {
  static constexpr std::string_view kSchemes[] = {"https://", "http://", "HTTPS://", ""};
  const bool wrapped = random.below(4) == 0;
  std::string link(kSchemes[random.below(wrapped ? 2 : 4)]);
  link += pick_host(profile, random);
  link += profile.before;
  link += random.below(4) == 0 ? encode_one_letter(profile.handle, random)
                               : std::string(profile.handle);
  link += profile.after;
  if (profile.slash && random.below(3) == 0) {
    link += '/';
  }
  if (random.below(3) == 0) {
    link += profile.before.find('?') == std::string_view::npos ? '?' : '&';
    link += kTracking[random.below(std::size(kTracking))];
  }
  if (random.below(4) == 0 && profile.before.find('#') == std::string_view::npos) {
    link += kFragments[random.below(std::size(kFragments))];
  }
  if (wrapped) {
    link = wrap(link, random);
  }
  if (random.below(3) == 0) {
    const auto& around = kAround[random.below(std::size(kAround))];
    link = std::string(around.before) + link + std::string(around.after);
  }
  return link;
}

std::string percent_encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_word(c)) {
      out += c;
    } else {
      append_escape(c, out);
    }
  }
  return out;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
    const int low = high < 0 ? -1 : hex_value(text[i + 2]);
    if (low < 0) {
      out += text[i];
    } else {
      out += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return out;
}

}  // namespace masthead::test
