#include <fmt/format.h>

#include <vector>

#include "core/render/address.h"
#include "core/render/escape.h"
#include "core/render/profile.h"
#include "core/render/renderer.h"

namespace masthead::render::renderers {
namespace {

/// One author's box: an h-card.
class Box {
 public:
  /// @param is_alone  the page is by this author and no other, so that its links are his: rel=me
  Box(const Profile& profile, const Options& options, bool is_alone, std::string& out)
      : profile_(profile),
        record_(*profile.record),
        options_(options),
        is_alone_(is_alone),
        out_(out) {}

  void write() {
    out_ += "<div class=\"h-card author-box\">\n";
    if (!profile_.image.empty()) {
      out_ += fmt::format("  <img class=\"u-photo\" src=\"{}\" alt=\"\" loading=\"lazy\">\n",
                          to_markup(profile_.image));
    }
    write_name();
    write_work();
    if (!record_.bio.empty()) {
      out_ += fmt::format("  <p class=\"p-note\" dir=\"auto\">{}</p>\n", to_markup(record_.bio));
    }
    write_links();
    out_ += "</div>\n";
  }

 private:
  void write_name() {
    const std::string name = to_markup(record_.name);
    if (profile_.page.empty()) {
      out_ += fmt::format("  <p class=\"p-name\" dir=\"auto\">{}</p>\n", name);
    } else {
      out_ += fmt::format(
          "  <p dir=\"auto\"><a class=\"p-name u-url\" rel=\"author\" href=\"{}\">{}</a></p>\n",
          to_markup(profile_.page), name);
    }
  }

  void write_work() {
    std::vector<std::string> parts;
    const auto add = [&](std::string_view name, std::string_view value) {
      if (value.empty()) return;
      parts.push_back(
          fmt::format("<span class=\"{}\" dir=\"auto\">{}</span>", name, to_markup(value)));
    };
    add("p-job-title", record_.job_title);
    for (const auto& employer : record_.employers) add("p-org", employer);
    add("p-locality", record_.location);
    if (!parts.empty()) out_ += fmt::format("  <p>{}</p>\n", fmt::join(parts, ", "));
  }

  void write_links() {
    std::vector<std::string> links;
    for (const auto& account : profile_.accounts) {
      const std::string words = account.handle.empty()
                                    ? account.url
                                    : fmt::format("{}: {}", title_of(account), account.handle);
      links.push_back(link("u-url", account.url, words));
    }
    if (!profile_.website.empty()) {
      links.push_back(link("u-url", profile_.website, profile_.website));
    }
    if (!profile_.email.empty()) {
      links.push_back(fmt::format("<a class=\"u-email\" href=\"{}\">{}</a>",
                                  to_markup(to_mailto(profile_.email)), to_markup(profile_.email)));
    }
    if (links.empty()) return;
    out_ += "  <ul>\n";
    for (const auto& each : links) out_ += fmt::format("    <li>{}</li>\n", each);
    out_ += "  </ul>\n";
  }

  [[nodiscard]] std::string_view title_of(const ProfileLink& account) const {
    if (options_.platform_title == nullptr) return account.platform;
    const auto title = options_.platform_title(account.platform);
    return title.empty() ? std::string_view(account.platform) : title;
  }

  [[nodiscard]] std::string link(std::string_view name, std::string_view url,
                                 std::string_view words) const {
    return fmt::format("<a class=\"{}\"{} href=\"{}\">{}</a>", name, is_alone_ ? " rel=\"me\"" : "",
                       to_markup(url), to_markup(words));
  }

  const Profile& profile_;
  const Record& record_;
  const Options& options_;
  bool is_alone_;
  std::string& out_;
};

std::string render(const Authors& authors, const Options& options) {
  std::string out;
  const auto profiles = make_profiles(authors);
  for (const auto& profile : profiles) Box(profile, options, profiles.size() == 1, out).write();
  return out;
}

}  // namespace

extern const Renderer html;
constexpr Renderer html{.name = "html",
                        .media_type = "text/html",
                        .extension = "html",
                        .help =
                            "a box for the body of a page: microformats h-card, and rel=me where "
                            "the page is by one author",
                        .render = render};

}  // namespace masthead::render::renderers
