#include "adapters/cms/row_document.h"

#include <fmt/format.h>

#include <string>
#include <utility>

#include "adapters/cms/marked_text.h"
#include "adapters/page/claims.h"
#include "adapters/page/link_sorter.h"
#include "adapters/page/same_name.h"
#include "adapters/page/signer.h"
#include "adapters/page/value.h"
#include "core/date.h"
#include "core/text.h"

namespace masthead::cms {
namespace {

constexpr std::string_view kMailto = "mailto:";

Observation observe(Field field, std::string value, std::string_view original,
                    std::string_view place) {
  Observation made;
  made.field = field;
  made.value = std::move(value);
  made.original = original;
  made.source = Source::cms;
  made.locator = {Locator::Kind::jsonptr, std::string(place)};
  made.rule = "cms-row";
  return made;
}

/// "2009-11" and "2009" say as much as a day does.
std::string date_of(std::string_view text) {
  text = trim_text(text);
  auto whole = page::rfc3339(text);
  if (!whole.empty() || !read_date(text)) return whole;
  constexpr std::size_t kMonth = 7;
  return text.size() <= kMonth ? std::string(text) : std::string();
}

page::PageClaims claims_of(std::string_view outlet) {
  page::PageClaims claims;
  if (!outlet.empty()) {
    claims.article.push_back(observe(Field::outlet, std::string(outlet), outlet, "/outlet"));
  }
  return claims;
}

/// Makes the document of one row.
class RowDocument {
 public:
  RowDocument(std::string_view id, std::string_view url, std::string_view outlet,
              links::LinkReader& links, const Limits& limits)
      : url_(url),
        limits_(limits),
        claims_(claims_of(outlet)),
        outlet_(claims_, url),
        sorter_(links, outlet_, url) {
    document_.id = id;
  }

  void be_of_author() { document_.kind = DocumentKind::author; }
  void add_typed(const std::vector<std::string_view>& entries, std::string_view place);
  void add_article(Field field, std::string value, std::string_view original,
                   std::string_view place) {
    if (value.empty()) return;
    put(document_.article.observations, observe(field, std::move(value), original, place));
  }
  Mention make_mention(const RowSigner& signer);
  void add_text(Field field, std::string_view text, std::string_view place, Mention& mention) {
    auto value = page::plain_text(text);
    if (!value.empty()) {
      put(mention.observations, observe(field, std::move(value), text, place));
    }
  }
  void add_link(std::string_view link, const Observation& like, Mention& mention);
  void add_account(std::string_view link, const Observation& like, Mention& mention);
  void add_id(std::string_view author_id, std::string_view outlet, const Observation& like,
              Mention& mention);
  void add(Mention mention, const std::string& set_aside);
  Document take() { return std::move(document_); }

 private:
  void put(std::vector<Observation>& to, Observation observation) {
    seal(observation, document_.id);
    to.push_back(std::move(observation));
  }

  std::string_view url_;
  const Limits& limits_;
  page::PageClaims claims_;
  page::OutletNames outlet_;
  page::LinkSorter sorter_;
  Document document_;
};

/// The field as it was typed: what names were read from, and what else it holds.
void RowDocument::add_typed(const std::vector<std::string_view>& entries, std::string_view place) {
  std::string typed;
  std::string shown;
  for (const auto entry : entries) {
    for (auto* text : {&typed, &shown}) *text += text->empty() ? "" : "\n";
    typed += entry;
    for (const auto& line : read_marked_text(entry, Breaks::line, limits_)) {
      if (!shown.empty() && !shown.ends_with('\n')) shown += ' ';
      shown += line.text;
    }
  }
  add_article(Field::name, std::move(shown), typed, place);
}

Mention RowDocument::make_mention(const RowSigner& signer) {
  Mention mention;
  mention.kind = signer.name.kind;
  mention.role = signer.name.role;
  auto like = observe(Field::name, signer.name.name, signer.original, signer.place);
  like.source = signer.source;
  like.rule = signer.rule;
  const std::pair<Field, const std::string*> found[] = {
      {Field::name, &signer.name.name},    {Field::job_title, &signer.name.job_title},
      {Field::employer, &signer.employer}, {Field::location, &signer.name.location},
      {Field::email, &signer.name.email},  {Field::handle, &signer.name.handle},
  };
  for (const auto& [field, value] : found) {
    if (value->empty()) continue;
    Observation made = like;
    made.field = field;
    made.value = *value;
    if (field == Field::name) {
      made.dropped = signer.name.dropped;
      made.qualifier = signer.stands_in;
    }
    put(mention.observations, std::move(made));
  }
  for (const auto& link : signer.links) add_link(link, like, mention);
  for (const auto& part : signer.name.dropped) {
    if (part.why == "address") add_account(part.text, like, mention);
  }
  return mention;
}

void RowDocument::add_link(std::string_view link, const Observation& like, Mention& mention) {
  using Owner = page::SortedLink::Owner;
  Observation made = like;
  made.original = link;
  made.field = Field::website;
  if (link.starts_with(kMailto)) {
    link.remove_prefix(kMailto.size());
    made.field = Field::email;
    made.value = link.substr(0, link.find('?'));
    if (!made.value.empty()) put(mention.observations, std::move(made));
    return;
  }
  made.value = page::resolve_url(link, url_);
  if (made.value.empty()) made.value = link;
  const auto key = page::key_of(like.value);
  auto sorted = sorter_.sort(made, key, mention.kind == AuthorKind::organisation);
  made.field = sorted.field;
  made.dropped = std::move(sorted.dropped);
  made.qualifier = sorted.why;
  if (sorted.account) made.value = sorted.account->url;
  const bool own = sorted.owner == Owner::author;
  put(own ? mention.observations : document_.article.observations, std::move(made));
  auto& accounts = own ? mention.accounts : document_.article.accounts;
  if (sorted.account) accounts.push_back(std::move(*sorted.account));
}

/// An address beside the name is the author's where it is an account: "(https://x.com/jane)".
void RowDocument::add_account(std::string_view link, const Observation& like, Mention& mention) {
  Observation made = like;
  made.field = Field::website;
  made.original = link;
  made.value = link;
  const auto sorted = sorter_.sort(made, page::key_of(like.value), false);
  const bool own = sorted.owner == page::SortedLink::Owner::author && sorted.account.has_value();
  if (own) add_link(link, like, mention);
}

void RowDocument::add_id(std::string_view author_id, std::string_view outlet,
                         const Observation& like, Mention& mention) {
  if (author_id.empty()) return;
  Observation made = like;
  made.field = Field::author_id;
  made.value = author_id;
  made.original = author_id;
  made.source = Source::cms;
  made.rule = "cms-row";
  made.qualifier = outlet;
  put(mention.observations, std::move(made));
}

void RowDocument::add(Mention mention, const std::string& set_aside) {
  seal(mention, document_.id);
  if (set_aside.empty()) {
    document_.mentions.push_back(std::move(mention));
  } else {
    document_.set_aside.push_back({std::move(mention), set_aside});
  }
}

}  // namespace

Document make_article(std::string_view id, const ArticleRow& row,
                      const std::vector<RowSigner>& signers, links::LinkReader& links,
                      const Limits& limits) {
  RowDocument document(id, row.url, row.outlet, links, limits);
  document.add_article(Field::url, std::string(row.url), row.url, "/url");
  document.add_article(Field::outlet, page::plain_text(row.outlet), row.outlet, "/outlet");
  document.add_article(Field::published, date_of(row.published), row.published, "/published");
  document.add_article(Field::headline, page::plain_text(row.headline), row.headline, "/headline");
  document.add_typed(row.byline, "/byline");
  for (const auto& signer : signers) {
    auto mention = document.make_mention(signer);
    if (mention.observations.empty() && signer.author_id.empty()) continue;
    document.add_id(signer.author_id, row.outlet, observe(Field::author_id, {}, {}, signer.place),
                    mention);
    document.add(std::move(mention), signer.name.set_aside);
  }
  return document.take();
}

Document make_author(std::string_view id, const AuthorRow& row,
                     const std::vector<RowSigner>& signers, links::LinkReader& links,
                     const Limits& limits) {
  RowDocument document(id, {}, row.outlet, links, limits);
  document.be_of_author();
  document.add_typed({row.name}, "/name");
  document.add_article(Field::outlet, page::plain_text(row.outlet), row.outlet, "/outlet");
  for (const auto& signer : signers) {
    auto mention = document.make_mention(signer);
    document.add_id(row.author_id, row.outlet, observe(Field::author_id, {}, {}, "/author_id"),
                    mention);
    document.add_text(Field::job_title, row.job_title, "/job_title", mention);
    document.add_text(Field::bio, row.bio, "/bio", mention);
    document.add_text(Field::email, row.email, "/email", mention);
    for (std::size_t i = 0; i < row.links.size(); ++i) {
      document.add_link(
          row.links[i],
          observe(Field::name, signer.name.name, row.links[i], fmt::format("/links/{}", i)),
          mention);
    }
    document.add(std::move(mention), signer.name.set_aside);
  }
  return document.take();
}

}  // namespace masthead::cms
