#include "core/render/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "core/render/card.h"
#include "core/render/renderer.h"
#include "core/text.h"

namespace masthead::render {
namespace {

std::size_t widest(const std::vector<Account>& accounts, std::string Account::*member) {
  std::size_t columns = 0;
  for (const auto& account : accounts) {
    columns = std::max(columns, columns_of(printable(account.*member)));
  }
  return columns;
}

/// A row: what it is, its values, and the members they are.
struct Fact {
  std::string_view label;
  std::string text;  ///< printable
  std::vector<std::string> members;
};

class CardMaker {
 public:
  CardMaker(const Record& record, const TextStyle& style, std::string& out)
      : record_(record), style_(style), card_(style, out) {}

  void make() {
    add_head();
    add_alternate_names();
    add_bio();
    add_facts();
    add_contacts();
    add_accounts();
    add_articles();
    add_findings();
  }

 private:
  void add_head() {
    const auto name = printable(record_.name);
    card_.heading(name);
    if (!style_.colour) card_.line(std::string(std::max<std::size_t>(columns_of(name), 1), '='));
    why("/name", 0);
    auto role = printable(record_.job_title);
    if (!role.empty() && !record_.location.empty()) role += ", ";
    role += printable(record_.location);
    if (!role.empty()) card_.wrap(role, 0);
    why("/job_title", 0);
    why("/location", 0);
  }

  void add_alternate_names() {
    if (record_.alternate_names.empty()) return;
    card_.blank();
    card_.heading("Also known as");
    for (std::size_t i = 0; i < record_.alternate_names.size(); ++i) {
      const auto& name = record_.alternate_names[i];
      const auto seen = name.account.empty() ? name.source : name.account;
      card_.wrap(fmt::format("{} ({})", printable(name.name), printable(seen)), kIndent);
      why(fmt::format("/alternate_names/{}", i), 2 * kIndent);
    }
  }

  void add_bio() {
    if (record_.bio.empty()) return;
    card_.blank();
    card_.wrap(printable(record_.bio), kIndent);
    why("/bio", kIndent);
  }

  /// What is short and of one kind: one row a member, its values one after the other.
  void add_facts() {
    std::vector<Fact> facts;
    add_fact(facts, "Employer", "/employers", record_.employers);
    add_fact(facts, "Formerly", "/former_titles", record_.former_titles);
    add_fact(facts, "Formerly at", "/former_employers", record_.former_employers);
    add_experience(facts);
    add_education(facts);
    add_fact(facts, "Beats", "/beats", record_.beats);
    add_fact(facts, "Media", "/media", record_.media);
    add_fact(facts, "Languages", "/languages", record_.languages);
    add_fact(facts, "Awards", "/awards", record_.awards);
    write_facts(facts, 0);
  }

  static void add_fact(std::vector<Fact>& facts, std::string_view label, std::string_view member,
                       const std::vector<std::string>& values) {
    if (values.empty()) return;
    Fact fact{label, {}, {}};
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i > 0) fact.text += ", ";
      fact.text += printable(values[i]);
      fact.members.push_back(fmt::format("{}/{}", member, i));
    }
    facts.push_back(std::move(fact));
  }

  void add_experience(std::vector<Fact>& facts) const {
    const auto& experience = record_.experience;
    if (!experience.years && !experience.since) return;
    Fact fact{"Experience", {}, {"/experience/years", "/experience/since"}};
    if (experience.years)
      fact.text = fmt::format("{} year{}", *experience.years, *experience.years == 1 ? "" : "s");
    if (experience.years && experience.since) fact.text += ", ";
    if (experience.since) fact.text += fmt::format("since {}", *experience.since);
    const auto& of = experience.since_of;
    if (!of.empty() && of != "career") fact.text += fmt::format(" ({})", printable(of));
    facts.push_back(std::move(fact));
  }

  void add_education(std::vector<Fact>& facts) const {
    if (record_.education.empty()) return;
    Fact fact{"Education", {}, {}};
    for (std::size_t i = 0; i < record_.education.size(); ++i) {
      const bool is_institution = !record_.education[i].institution.empty();
      if (i > 0) fact.text += ", ";
      fact.text += printable(is_institution ? record_.education[i].institution
                                            : record_.education[i].degree);
      fact.members.push_back(
          fmt::format("/education/{}/{}", i, is_institution ? "institution" : "degree"));
    }
    facts.push_back(std::move(fact));
  }

  /// The values stand below each other; the labels take `columns` at least.
  void write_facts(const std::vector<Fact>& facts, std::size_t columns) {
    if (facts.empty()) return;
    card_.blank();
    for (const auto& fact : facts) columns = std::max(columns, fact.label.size());
    for (const auto& fact : facts) {
      card_.labelled(padded(std::string(fact.label), columns + 2), fact.text);
      for (const auto& member : fact.members) why(member, kIndent);
    }
  }

  void add_contacts() {
    std::vector<Fact> contacts;
    add_contact(contacts, "Email", "/email", record_.email);
    add_contact(contacts, "Website", "/website", record_.website);
    add_contact(contacts, "Page", "/url", record_.url);
    add_contact(contacts, "Photo", "/image", record_.image);
    add_fact(contacts, "Handle", "/handles", record_.handles);
    write_facts(contacts, std::string_view("Website").size());
  }

  static void add_contact(std::vector<Fact>& contacts, std::string_view label,
                          std::string_view member, const std::string& value) {
    if (!value.empty()) contacts.push_back({label, printable(value), {std::string(member)}});
  }

  void add_accounts() {
    if (record_.accounts.empty()) return;
    card_.blank();
    card_.heading("Accounts");
    const auto platforms = widest(record_.accounts, &Account::platform);
    const auto handles = widest(record_.accounts, &Account::handle);
    for (std::size_t i = 0; i < record_.accounts.size(); ++i) {
      const auto& account = record_.accounts[i];
      card_.line(fmt::format("  {}  {}  {}", padded(printable(account.platform), platforms),
                             padded(printable(account.handle), handles), printable(account.url)));
      why(fmt::format("/accounts/{}", i), 2 * kIndent);
    }
  }

  void add_articles() {
    if (record_.articles.empty()) return;
    card_.blank();
    card_.heading(record_.articles.size() == 1 ? "Article" : "Articles");
    for (std::size_t i = 0; i < record_.articles.size(); ++i) add_article(i);
  }

  void add_article(std::size_t i) {
    const auto& article = record_.articles[i];
    const auto pointer = fmt::format("/articles/{}", i);
    const auto headline = article.headline.empty() ? article.document : article.headline;
    card_.wrap(printable(headline), kIndent, kUnderlined);
    if (!article.headline.empty()) why(pointer + "/headline", 2 * kIndent);
    add_detail("Page", article.url, pointer + "/url");
    add_detail("Outlet", article.outlet, pointer + "/outlet");
    add_detail("Section", article.section, pointer + "/section");
    add_detail("Summary", article.summary, pointer + "/summary");
    add_detail("Dateline", article.dateline, pointer + "/dateline");
    add_detail("Published", article.published, pointer + "/published");
    add_detail("Modified", article.modified, pointer + "/modified");
    add_detail("Language", article.language, pointer + "/language");
    for (std::size_t d = 0; d < article.mentioned_dates.size(); ++d) {
      add_detail("Speaks of", article.mentioned_dates[d],
                 fmt::format("{}/mentioned_dates/{}", pointer, d));
    }
    for (std::size_t c = 0; c < article.credits.size(); ++c) {
      const auto& credit = article.credits[c];
      add_detail("Credit", fmt::format("{} ({})", credit.name, name_of(credit.role)),
                 fmt::format("{}/credits/{}", pointer, c));
    }
  }

  void add_detail(std::string_view label, std::string_view value, std::string_view pointer) {
    if (value.empty()) return;
    card_.wrap(fmt::format("{}: {}", label, printable(value)), 2 * kIndent);
    why(pointer, 3 * kIndent);
  }

  void add_findings() {
    if (record_.findings.empty()) return;
    card_.blank();
    card_.heading(record_.findings.size() == 1 ? "Finding" : "Findings");
    for (const auto& finding : record_.findings) {
      card_.wrap(printable(finding.message), kIndent);
      add_fix(finding);
      card_.wrap(fmt::format("({}: {})", name_of(finding.severity), finding.rule), 2 * kIndent,
                 kDim);
    }
  }

  /// The new values, one a line.
  void add_fix(const audit::Finding& finding) {
    if (!finding.fix) return;
    std::string_view values = finding.fix->new_value;
    while (!values.empty()) {
      const auto value = values.substr(0, values.find('\n'));
      card_.wrap("-> " + printable(value), 2 * kIndent);
      values.remove_prefix(std::min(values.size(), value.size() + 1));
    }
  }

  /// Where a value came from, below it. Provenance is in the order of the card, so the next entry
  /// is nearly always the one that is asked for.
  void why(std::string_view member, std::size_t indent) {
    if (!style_.why) return;
    const auto& all = record_.provenance;
    for (std::size_t tried = 0; tried < all.size(); ++tried, ++next_) {
      if (next_ >= all.size()) next_ = 0;
      if (all[next_].member != member) continue;
      explain(all[next_++], indent);
      return;
    }
  }

  void explain(const Provenance& provenance, std::size_t indent) {
    const auto& observation = provenance.observation;
    const auto add = [&](const std::string& text, std::size_t in) {
      card_.wrap(text, indent + in, kDim);
    };
    constexpr std::size_t kBelow = 3;  // under the words behind the arrow
    add(fmt::format("<- {}, {} {}: {}, {}", printable(provenance.document),
                    name_of(observation.locator.kind), printable(observation.locator.value),
                    printable(observation.rule), printable(provenance.chosen_by)),
        0);
    if (observation.original != observation.value) {
      add("as \"" + printable(observation.original) + '"', kBelow);
    }
    for (const auto& part : observation.dropped) {
      add(fmt::format("without {} ({})", printable(part.text), printable(part.why)), kBelow);
    }
    for (const auto& rival : provenance.rivals) {
      add(fmt::format("not \"{}\" ({})", printable(rival.value), printable(rival.document)),
          kBelow);
    }
  }

  static constexpr std::size_t kIndent = 2;

  const Record& record_;
  const TextStyle& style_;
  Card card_;
  std::size_t next_ = 0;
};

}  // namespace

void append_text(const Record& record, const TextStyle& style, std::string& out) {
  CardMaker(record, style, out).make();
}

namespace renderers {
namespace {

std::string render(const Authors& authors, const Options& options) {
  std::string out;
  for (const Record& record : authors.records) {
    if (!out.empty()) out += '\n';
    append_text(record, options.style, out);
  }
  return out;
}

}  // namespace

extern const Renderer text;
constexpr Renderer text{.name = "text",
                        .media_type = "text/plain",
                        .extension = "txt",
                        .help = "a card for a person to read",
                        .render = render};

}  // namespace renderers
}  // namespace masthead::render
