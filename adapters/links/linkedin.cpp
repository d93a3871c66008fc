#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"linkedin.com", "lnkd.in", "linkedin.cn"};
constexpr std::string_view kLabels[] = {"linkedin", "li"};
constexpr std::string_view kSchemes[] = {"linkedin"};

constexpr CharSet kSlug = CharSet::alphanumeric_and("-_");
constexpr HandleRule kPersonRule{
    .chars = kSlug, .min = 3, .max = 100, .lower = true, .unicode = true};
constexpr HandleRule kPageRule{.chars = CharSet::alphanumeric_and("-_.&'"),
                               .max = 150,
                               .never_last = CharSet("'&."),
                               .lower = true,
                               .unicode = true};
constexpr Shape kProfile{.prefix = "https://www.linkedin.com/in/", .rule = kPersonRule};
constexpr Shape kCompany{.kind = Kind::company,
                         .space = "company/",
                         .prefix = "https://www.linkedin.com/company/",
                         .rule = kPageRule};
constexpr Shape kSchool{.kind = Kind::company,
                        .space = "school/",
                        .prefix = "https://www.linkedin.com/school/",
                        .rule = kPageRule};
constexpr Shape kShowcase{.kind = Kind::company,
                          .space = "showcase/",
                          .prefix = "https://www.linkedin.com/showcase/",
                          .rule = kPageRule};
constexpr Shape kGroup{.kind = Kind::group,
                       .space = "groups/",
                       .prefix = "https://www.linkedin.com/groups/",
                       .rule = {.chars = CharSet("0123456789"), .max = 12}};
constexpr Shape kPub{.prefix = "https://www.linkedin.com/", .rule = kPersonRule};

// A profile's tabs are many and a language code may stand behind it: the handle is sure already.
void read_page(const Link& link, Answer& answer, const Shape& shape, std::size_t at) {
  const auto handle = answer.take_handle(link.segment(at), shape.rule);
  if (handle.empty()) {
    return answer.refuse(Kind::other, at < link.count ? kNotAHandle : kNoProfile);
  }
  for (std::size_t i = at + 1; i < link.count; ++i) answer.drop(link.segment(i), DropReason::path);
  answer.accept(shape, handle);
}

void read_in(const Link& link, Answer& answer) { read_page(link, answer, kProfile, 1); }
void read_company(const Link& link, Answer& answer) {
  if (link.is(1, "setup")) return answer.refuse(Kind::other, kReserved);
  read_page(link, answer, kCompany, 1);
}
void read_school(const Link& link, Answer& answer) { read_page(link, answer, kSchool, 1); }
void read_showcase(const Link& link, Answer& answer) { read_page(link, answer, kShowcase, 1); }
void read_group(const Link& link, Answer& answer) { read_page(link, answer, kGroup, 1); }

// /mwlite/in/NAME, /comm/in/NAME: the same site in another frame.
void read_framed(const Link& link, Answer& answer) {
  if (link.is(1, "in")) return read_page(link, answer, kProfile, 2);
  if (link.is(1, "company")) return read_page(link, answer, kCompany, 2);
  answer.refuse(Kind::other, kReserved);
}

// /pub/NAME/A/B/C of the first years; the three numbers are part of the name. /pub/dir is a list.
void read_pub(const Link& link, Answer& answer) {
  if (link.is(1, "dir")) return answer.refuse(Kind::search, kReserved);
  if (link.count == 2) return read_page(link, answer, kProfile, 1);
  std::string_view slug = answer.arena().join(link.segment(0));
  for (std::size_t i = 1; i < 5; ++i) {
    const auto part = answer.take_handle(
        link.segment(i), {.chars = kSlug, .max = 100, .lower = true, .unicode = true});
    if (part.empty()) return answer.refuse(Kind::other, kNotAHandle);
    slug = answer.arena().join(slug, std::string_view("/"), part);
  }
  for (std::size_t i = 5; i < link.count; ++i) answer.drop(link.segment(i), DropReason::path);
  answer.accept(kPub, answer.arena().lower(slug));
}

constexpr Word kWords[] = {
    {"in", Kind::other, Kind::none, read_in},
    {"company", Kind::other, Kind::none, read_company},
    {"companies", Kind::other, Kind::none, read_company},
    {"organization", Kind::other, Kind::none, read_company},
    {"school", Kind::other, Kind::none, read_school},
    {"showcase", Kind::other, Kind::none, read_showcase},
    {"groups", Kind::other, Kind::none, read_group},
    {"mwlite", Kind::other, Kind::none, read_framed},
    {"comm", Kind::other, Kind::none, read_framed},
    {"m", Kind::other, Kind::none, read_framed},
    {"pub", Kind::other, Kind::none, read_pub},
    {"pulse", Kind::post},
    {"posts", Kind::post},
    {"feed", Kind::other},
    {"video", Kind::post},
    {"events", Kind::other},
    {"sharearticle", Kind::share},
    {"sharing", Kind::share},
    {"share", Kind::share},
    {"cws", Kind::share},
    {"search", Kind::search},
    {"jobs", Kind::other},
    {"directory", Kind::search},
};

void read(const Link& link, Answer& answer) {
  if (link.host == "lnkd.in") return answer.refuse(Kind::other, kOpaque);
  if (link.count == 0) return answer.refuse(Kind::other, kNoProfile);
  // /feed/update/... is a post, /feed/ a page of one's own.
  if (link.is(0, "feed") && link.is(1, "update")) return answer.refuse(Kind::post, kPost);
  const Word* word = link.word(0);
  if (word == nullptr) return answer.refuse(Kind::other, kReserved);
  read_by_words(link, answer);
}

}  // namespace

extern const Platform linkedin;
constexpr Platform linkedin{.name = "linkedin",
                            .title = "LinkedIn",
                            .hosts = kHosts,
                            .labels = kLabels,
                            .schemes = kSchemes,
                            .words = kWords,
                            .profile = kProfile,
                            .bare = "in/",
                            .read = read};

}  // namespace masthead::links::platforms
