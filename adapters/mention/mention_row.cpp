#include "adapters/mention/mention_row.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "core/id.h"
#include "core/text.h"

namespace masthead::mention {
namespace {

constexpr std::string_view kEmail = "email";

/// Fills the document of one row.
class Filler {
 public:
  Filler(const MentionRow& row, links::LinkReader& links) : row_(row), links_(links) {}

  Result<Document> fill() {
    document_.mentions.resize(1);
    mention().kind = row_.kind;
    mention().role = row_.role;
    add_article();
    add_facts();
    for (std::size_t i = 0; i < row_.links.size(); ++i) {
      if (auto error = add_link(row_.links[i], fmt::format("/links/{}", i))) return *error;
    }
    for (const Observation& given : row_.observations) {
      if (auto error = add_given(given)) return *error;
    }
    give_ids();
    return std::move(document_);
  }

 private:
  Mention& mention() { return document_.mentions.front(); }

  static Observation observe(Field field, std::string_view text, std::string place) {
    Observation made;
    made.field = field;
    made.original = text;
    made.value = compose_text(trim_text(text));
    made.source = Source::cms;
    made.locator = {Locator::Kind::jsonptr, std::move(place)};
    made.rule = "mention-row";
    return made;
  }

  static void add(Field field, std::string_view text, const char* place,
                  std::vector<Observation>& to) {
    if (!trim_text(text).empty()) to.push_back(observe(field, text, place));
  }

  void add_article() {
    auto& article = document_.article.observations;
    add(Field::url, row_.url, "/url", article);
    add(Field::published, row_.published, "/published", article);
    add(Field::outlet, row_.outlet, "/outlet", article);
  }

  void add_facts() {
    auto& to = mention().observations;
    add(Field::name, row_.name, "/name", to);
    add(Field::author_id, row_.author_id, "/author_id", to);
    add(Field::job_title, row_.job_title, "/job_title", to);
    add(Field::bio, row_.bio, "/bio", to);
    add(Field::email, row_.email, "/email", to);
  }

  std::optional<Error> add_link(std::string_view link, std::string place) {
    const auto reading = links_.read(link);
    if (!reading) {
      Error error = reading.error();
      error.pointer = std::move(place);
      return error;
    }
    if (links::is_account(reading->kind)) {
      add_account(*reading, link, std::move(place));
    } else if (reading->platform == nullptr) {
      add_other(link, std::move(place));
    }
    return std::nullopt;
  }

  void add_account(const links::Reading& reading, std::string_view link, std::string place) {
    Account account = links::to_account(reading, link);
    const bool is_email = account.platform == kEmail;
    Observation made = observe(is_email ? Field::email : Field::account, link, std::move(place));
    made.value = is_email ? account.handle : account.url;
    for (const auto& dropped : reading.dropped) {
      made.dropped.push_back({std::string(dropped.text), std::string(links::name_of(dropped.why))});
    }
    mention().observations.push_back(std::move(made));
    if (!is_email) mention().accounts.push_back(std::move(account));
  }

  /// A claim that was read before; of an account the account, too.
  std::optional<Error> add_given(const Observation& given) {
    mention().observations.push_back(given);
    if (given.field != Field::account) return std::nullopt;
    const auto reading = links_.read(given.value);
    if (!reading) return reading.error();
    if (!links::is_account(reading->kind)) return std::nullopt;
    mention().accounts.push_back(links::to_account(*reading, given.original));
    return std::nullopt;
  }

  void add_other(std::string_view link, std::string place) {
    const std::string_view text = trim_text(link);
    if (text.size() > 1 && text.front() == '@') {
      Observation made = observe(Field::handle, link, std::move(place));
      made.value.erase(0, 1);
      mention().observations.push_back(std::move(made));
    } else if (text.find('.') != std::string_view::npos) {
      mention().observations.push_back(observe(Field::website, link, std::move(place)));
    }
  }

  void give_ids() {
    Mention& mention = document_.mentions.front();
    mention.id = row_.mention_id.empty() ? make_mention_id() : std::string(row_.mention_id);
    document_.id = row_.document.empty() ? mention.id : std::string(row_.document);
  }

  [[nodiscard]] std::string make_mention_id() const {
    std::vector<std::string_view> fields = {row_.document,
                                            row_.url,
                                            row_.published,
                                            row_.outlet,
                                            row_.name,
                                            row_.author_id,
                                            row_.job_title,
                                            row_.bio,
                                            row_.email,
                                            masthead::name_of(row_.kind),
                                            masthead::name_of(row_.role)};
    fields.insert(fields.end(), row_.links.begin(), row_.links.end());
    return make_id("m_", fields);
  }

  const MentionRow& row_;
  links::LinkReader& links_;
  Document document_;
};

void seal_all(std::vector<Observation>& observations, std::string_view document) {
  for (Observation& observation : observations) {
    if (observation.id.empty()) seal(observation, document);
  }
}

}  // namespace

Result<Document> read_mention(const MentionRow& row, links::LinkReader& links, Ids ids) {
  auto document = Filler(row, links).fill();
  if (!document || ids == Ids::none) return document;
  seal_all(document->article.observations, document->id);
  seal_all(document->mentions.front().observations, document->id);
  return document;
}

}  // namespace masthead::mention
