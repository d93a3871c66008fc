#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "core/render/address.h"
#include "core/render/escape.h"
#include "core/render/profile.h"
#include "core/render/renderer.h"

namespace masthead::render::renderers {
namespace {

/// The author's first account of the fediverse, "@jane@server.example"; empty: there is none.
std::string fediverse_of(const Profile& profile) {
  for (const auto& account : profile.accounts) {
    if (account.platform != "mastodon") continue;
    std::string handle = fediverse_handle(account.handle);
    if (!handle.empty()) return handle;
  }
  return {};
}

class Head {
 public:
  explicit Head(const Authors& authors)
      : is_article_(authors.article != nullptr), profiles_(make_profiles(authors)) {}

  std::string write() {
    for (const auto& profile : profiles_) meta("name", "author", profile.record->name);
    for (const auto& profile : profiles_) meta("property", "article:author", profile.page);
    for (const auto& profile : profiles_) meta("name", "fediverse:creator", fediverse_of(profile));
    for (const auto& profile : profiles_) link("author", profile.page);
    // The page is one with the profiles only where it is the author's own.
    if (is_article_ || profiles_.size() != 1) return out_;
    for (const auto url : links_of(profiles_.front())) link("me", url);
    return out_;
  }

 private:
  void meta(std::string_view key, std::string_view name, std::string_view content) {
    if (content.empty()) return;
    add(fmt::format("<meta {}=\"{}\" content=\"{}\">\n", key, name, to_markup(content)));
  }

  void link(std::string_view rel, std::string_view url) {
    if (!url.empty()) add(fmt::format("<link rel=\"{}\" href=\"{}\">\n", rel, to_markup(url)));
  }

  /// Each tag once.
  void add(const std::string& tag) {
    if (out_.find(tag) == std::string::npos) out_ += tag;
  }

  bool is_article_;
  std::vector<Profile> profiles_;
  std::string out_;
};

std::string render(const Authors& authors, const Options& /*options*/) {
  return Head(authors).write();
}

}  // namespace

extern const Renderer head;
constexpr Renderer head{
    .name = "head",
    .media_type = "text/html",
    .extension = "html",
    .help =
        "tags for the head of a page: author, article:author (Open Graph), fediverse:creator "
        "(Mastodon), rel=author, and rel=me on an author's own page",
    .render = render};

}  // namespace masthead::render::renderers
