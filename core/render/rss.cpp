#include <fmt/format.h>

#include <vector>

#include "core/render/address.h"
#include "core/render/escape.h"
#include "core/render/profile.h"
#include "core/render/renderer.h"
#include "core/text.h"

namespace masthead::render::renderers {
namespace {

constexpr std::string_view kNamespace = "https://bylinespec.org/1.0";
constexpr std::size_t kLongestContext = 280;  // characters, as Byline 0.1.0 advises

/// The first characters of a text, up to a space where it is cut.
std::string shorten(std::string_view text) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size(); ++characters) {
    if (characters == kLongestContext - 1) {
      const auto cut = text.substr(0, at);
      const auto space = cut.rfind(' ');
      return std::string(trim_text(cut.substr(0, space))) + "…";
    }
    (void)next_code_point(text, at);
  }
  return std::string(text);
}

/// A feed that holds nothing but what the namespace says of its authors and who wrote what.
class Feed {
 public:
  explicit Feed(const Authors& authors) : authors_(authors), profiles_(make_profiles(authors)) {}

  std::string write() {
    out_ += fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<rss version=\"2.0\" xmlns:byline=\"{}\">\n  <channel>\n",
        kNamespace);
    write_channel();
    out_ += "    <byline:contributors>\n";
    for (const auto& profile : profiles_) write_person(profile);
    out_ += "    </byline:contributors>\n";
    write_items();
    return out_ += "  </channel>\n</rss>\n";
  }

 private:
  void element(std::string_view indent, std::string_view name, std::string_view value) {
    if (!value.empty())
      out_ += fmt::format("{}<{}>{}</{}>\n", indent, name, to_markup(value), name);
  }

  /// RSS wants a title, a link and a description of every channel.
  void write_channel() {
    std::string title;
    std::string link;
    if (authors_.article != nullptr) {
      title = authors_.article->outlet;
      link = web_address(authors_.article->url);
    } else if (!profiles_.empty()) {
      title = profiles_.front().record->name;
      link = profiles_.front().page;
    }
    out_ += fmt::format("    <title>{}</title>\n    <link>{}</link>\n    <description/>\n",
                        to_markup(title), to_markup(link));
  }

  void write_person(const Profile& profile) {
    constexpr std::string_view kIndent = "        ";
    const Record& record = *profile.record;
    out_ += fmt::format("      <byline:person id=\"{}\">\n", to_markup(profile.slug));
    element(kIndent, "byline:name", record.name);
    element(kIndent, "byline:context", shorten(record.bio.empty() ? record.job_title : record.bio));
    element(kIndent, "byline:url", profile.page.empty() ? profile.website : profile.page);
    element(kIndent, "byline:avatar", profile.image);
    for (const auto& account : profile.accounts) {
      out_ += fmt::format("{}<byline:profile href=\"{}\" rel=\"{}\"/>\n", kIndent,
                          to_markup(account.url), to_markup(account.platform));
    }
    out_ += "      </byline:person>\n";
  }

  void write_items() {
    if (authors_.article != nullptr) {
      std::vector<const Profile*> all;
      all.reserve(profiles_.size());
      for (const auto& profile : profiles_) all.push_back(&profile);
      write_item(*authors_.article, all);
      return;
    }
    for (const auto& profile : profiles_) {
      for (const auto& article : profile.record->articles) write_item(article, {&profile});
    }
  }

  /// An item without a title and an address would be none.
  void write_item(const RecordArticle& article, const std::vector<const Profile*>& authors) {
    const std::string url = web_address(article.url);
    if (url.empty() && article.headline.empty()) return;
    out_ += "    <item>\n";
    element("      ", "title", article.headline);
    element("      ", "link", url);
    for (const auto* profile : authors) {
      out_ += fmt::format("      <byline:author ref=\"{}\"/>\n", to_markup(profile->slug));
    }
    out_ += "    </item>\n";
  }

  const Authors& authors_;
  std::vector<Profile> profiles_;
  std::string out_;
};

std::string render(const Authors& authors, const Options& /*options*/) {
  return Feed(authors).write();
}

}  // namespace

extern const Renderer rss;
constexpr Renderer rss{
    .name = "rss",
    .media_type = "application/rss+xml",
    .extension = "xml",
    .help =
        "RSS 2.0 with the byline namespace (Byline 0.1.0, bylinespec.org): the authors as "
        "contributors, and who wrote which article",
    .render = render};

}  // namespace masthead::render::renderers
