#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"substack.com"};
constexpr std::string_view kLabels[] = {"substack"};

constexpr HandleRule kNameRule{.chars = CharSet::alphanumeric_and("-_"),
                               .max = 63,
                               .never_first = CharSet("-"),
                               .lower = true};
// A writer's page and a publication are two things, even under one name.
constexpr Shape kWriter{.space = "@", .prefix = "https://substack.com/@", .rule = kNameRule};
constexpr Shape kPublication{.prefix = "https://", .suffix = ".substack.com", .rule = kNameRule};

constexpr std::string_view kServices[] = {"open", "on",     "support", "reader", "api",
                                          "cdn",  "status", "email",   "blog",   "post"};

bool is_service(std::string_view sub) {
  for (const auto service : kServices) {
    if (sub == service) return true;
  }
  return false;
}

void read_publication(const Link& link, Answer& answer, std::string_view name, std::size_t tabs) {
  const auto handle = answer.take_handle(name, kPublication.rule);
  if (handle.empty()) return answer.refuse(Kind::other, kNotAHandle);
  if (link.count > tabs) {
    const Word* tab = link.tab(tabs);
    if (tab == nullptr) return answer.refuse(Kind::other, kUnknownPage);
    if (tab->kind != Kind::profile) {
      return answer.refuse(tab->kind, tab->kind == Kind::post ? kPost : kReserved, handle);
    }
    answer.drop(link.segment(tabs), DropReason::path);
  }
  answer.accept(kPublication, handle);
}

void read_writer(const Link& link, Answer& answer) {
  const auto handle = answer.take_handle(link.segment(0), kWriter.rule);
  if (handle.empty()) return answer.refuse(Kind::other, kNotAHandle);
  if (link.count > 1) {
    const std::string_view page = link.segment(1);
    const Word* tab = link.tab(1);
    if (page.starts_with("note") || page.starts_with("p-")) {
      return answer.refuse(Kind::post, kPost, handle);
    }
    if (tab == nullptr || tab->kind != Kind::profile) {
      return answer.refuse(Kind::other, kUnknownPage);
    }
    answer.drop(page, DropReason::path);
  }
  answer.accept(kWriter, handle);
}

constexpr Word kWords[] = {
    {"search", Kind::search},
    {"discover", Kind::search},
    {"browse", Kind::search},
    {"explore", Kind::search},
};

constexpr Word kTabs[] = {
    {"about", Kind::profile},
    {"archive", Kind::profile},
    {"podcast", Kind::profile},
    {"notes", Kind::profile},
    {"posts", Kind::profile},
    {"activity", Kind::profile},
    {"likes", Kind::profile},
    {"reads", Kind::profile},
    {"followers", Kind::profile},
    {"following", Kind::profile},
    {"recommendations", Kind::profile},
    {"subscribe", Kind::profile},
    {"welcome", Kind::profile},
    {"comments", Kind::profile},
    {"publications", Kind::profile},
    {"p", Kind::post},
    {"note", Kind::post},
    {"live", Kind::post},
    {"chat", Kind::post},
    {"i", Kind::post},
    {"api", Kind::other},
    {"account", Kind::other},
    {"coming-soon", Kind::other},
    {"embed", Kind::other},
    {"embed.js", Kind::other},
    {"feed", Kind::other},
    {"publish", Kind::other},
    {"settings", Kind::other},
    {"sitemap", Kind::other},
    {"signin", Kind::other},
    {"tos", Kind::other},
    {"privacy", Kind::other},
    {"leaderboard", Kind::other},
    {"share", Kind::share},
    {"s", Kind::search},
    {"t", Kind::search},
};

void read(const Link& link, Answer& answer) {
  // open.substack.com/pub/NAME/p/STORY
  if (link.sub == "open" && link.is(0, "pub")) {
    return read_publication(link, answer, link.segment(1), 2);
  }
  if (!link.sub.empty() && link.sub != "www") {
    if (is_service(link.sub)) return answer.refuse(Kind::other, kServiceHost);
    return read_publication(link, answer, link.sub, 0);
  }
  if (link.segment(0).starts_with('@')) return read_writer(link, answer);
  const bool search = link.count > 0 && link.word(0) != nullptr;
  answer.refuse(search ? Kind::search : Kind::other, kNoProfile);
}

}  // namespace

extern const Platform substack;
constexpr Platform substack{.name = "substack",
                            .title = "Substack",
                            .hosts = kHosts,
                            .labels = kLabels,
                            .words = kWords,
                            .tabs = kTabs,
                            .profile = kWriter,
                            .bare = "@",
                            .reads_subdomains = true,
                            .read = read};

}  // namespace masthead::links::platforms
