#include <vector>

#include "core/json_writer.h"
#include "core/render/address.h"
#include "core/render/escape.h"
#include "core/render/profile.h"
#include "core/render/renderer.h"

namespace masthead::render::renderers {
namespace {

constexpr std::string_view kContext = "https://schema.org";

/// Writes one graph, whose nodes other graphs of the page may say more of: an author is named by
/// his page, the article by its own.
class Graph {
 public:
  Graph(const Authors& authors, std::string& out)
      : authors_(authors), profiles_(make_profiles(authors)), json_(out) {}

  void write() {
    json_.begin_object().member("@context", kContext).key("@graph").begin_array();
    if (authors_.article != nullptr) {
      write_article(*authors_.article);
    } else {
      for (const auto& profile : profiles_) write_page(profile);
    }
    for (const auto& profile : profiles_) {
      if (!profile.id.empty()) write_author(profile);
    }
    json_.end_array().end_object();
  }

 private:
  void write_article(const RecordArticle& article) {
    const std::string url = web_address(article.url);
    json_.begin_object().member("@type", "Article");
    if (!url.empty()) json_.member("@id", url.substr(0, url.find('#')) + "#article");
    json_.member_if("url", url).member_if("headline", article.headline);
    json_.member_if("datePublished", article.published);
    json_.member_if("dateModified", article.modified);
    json_.key("author").begin_array();
    for (const auto& profile : profiles_) refer_to(profile);
    json_.end_array().end_object();
  }

  void write_page(const Profile& profile) {
    json_.begin_object().member("@type", "ProfilePage");
    json_.member_if("@id", profile.page).member_if("url", profile.page);
    json_.key("mainEntity");
    refer_to(profile);
    json_.end_object();
  }

  /// An author without a name in the graph stands where he is referred to.
  void refer_to(const Profile& profile) {
    if (profile.id.empty()) return write_author(profile);
    json_.begin_object().member("@id", profile.id).end_object();
  }

  void write_author(const Profile& profile) {
    const Record& record = *profile.record;
    is_person_ = record.kind == AuthorKind::person;
    json_.begin_object().member("@type", is_person_ ? "Person" : "Organization");
    json_.member_if("@id", profile.id).member_if("name", record.name);
    write_list("alternateName", names_of(record));
    const bool has_page = !profile.page.empty();
    json_.member_if("url", has_page ? profile.page : profile.website);
    json_.member_if("image", profile.image).member_if("description", record.bio);
    json_.member_if("email", profile.email);
    write_work(record);
    write_list("knowsAbout", record.beats);
    write_list("knowsLanguage", record.languages);
    write_list("award", record.awards);
    write_list("sameAs", links_of(profile));
    json_.end_object();
  }

  /// What schema.org says of persons alone.
  void write_work(const Record& record) {
    if (!is_person_) return;
    json_.member_if("jobTitle", record.job_title);
    write_named("worksFor", "Organization", record.employers);
    if (!record.location.empty()) write_named("workLocation", "Place", {record.location});
    std::vector<std::string> schools;
    for (const auto& education : record.education) {
      if (!education.institution.empty()) schools.push_back(education.institution);
    }
    write_named("alumniOf", "EducationalOrganization", schools);
  }

  void write_named(std::string_view member, std::string_view type,
                   const std::vector<std::string>& names) {
    if (names.empty()) return;
    json_.key(member).begin_array();
    for (const auto& name : names) {
      json_.begin_object().member("@type", type).member("name", name).end_object();
    }
    json_.end_array();
  }

  template <class Text>
  void write_list(std::string_view member, const std::vector<Text>& texts) {
    if (texts.empty()) return;
    json_.key(member).begin_array();
    for (const auto& text : texts) json_.string(text);
    json_.end_array();
  }

  const Authors& authors_;
  std::vector<Profile> profiles_;
  JsonWriter json_;
  bool is_person_ = true;
};

std::string render(const Authors& authors, const Options& /*options*/) {
  std::string json;
  Graph(authors, json).write();
  return to_script(json) + '\n';
}

}  // namespace

extern const Renderer jsonld;
constexpr Renderer jsonld{
    .name = "jsonld",
    .media_type = "application/ld+json",
    .extension = "jsonld",
    .help =
        "JSON-LD for a <script type=\"application/ld+json\">: schema.org Person or Organization, "
        "of an author's page as mainEntity of its ProfilePage, of an article as its author",
    .render = render};

}  // namespace masthead::render::renderers
