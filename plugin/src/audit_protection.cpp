#include "plugin/src/audit_protection.h"

#include <algorithm>
#include <utility>

#include "core/audit/statements.h"
#include "core/id.h"
#include "core/text.h"

namespace masthead::plugin {
namespace {

constexpr std::string_view kHidden =
    "What was found is not shown: it would tell who is behind a pseudonym, or what is never to "
    "leave the registry. Look at the documents themselves.";

/// Takes out of one document what tells who is behind the names it shows.
class Hiding {
 public:
  Hiding(const Protection& protection, Document& document)
      : protection_(protection), document_(document) {}

  /// True where something was taken out.
  bool run() {
    // What readers see is the name that is shown; markup goes where it tells another.
    for (const bool is_seen : {true, false}) {
      std::erase_if(document_.mentions, [this, is_seen](const Mention& mention) {
        return is_shown(mention) == is_seen && hide(mention);
      });
    }
    hide(document_.markup.statements);
    for (Mention& mention : document_.mentions) hide_claims(mention);
    take_out(document_.set_aside, [this](const SetAside& each) { return tells(each.mention); });
    take_out(document_.markup.faults,
             [this](const MarkupFault& each) { return tells(each.value); });
    take_out(document_.warnings, [this](const std::string& each) { return tells(each); });
    hide(document_.article);
    for (Article& article : document_.articles) hide(article);
    if (tells(document_.id)) {
      document_.id = make_id("d_", {document_.id});
      has_told_ = true;
    }
    return has_told_;
  }

 private:
  [[nodiscard]] bool tells(std::string_view text) const {
    return std::any_of(shown_.begin(), shown_.end(),
                       [&](const std::string& name) { return protection_.tells(name, text); });
  }
  [[nodiscard]] bool tells(const Observation& claim) const {
    return tells(claim.value) || tells(claim.original);
  }
  [[nodiscard]] bool tells(const Mention& mention) const {
    return std::any_of(mention.observations.begin(), mention.observations.end(),
                       [this](const Observation& claim) { return tells(claim); });
  }

  static bool is_shown(const Mention& mention) {
    return std::any_of(mention.observations.begin(), mention.observations.end(),
                       [](const Observation& claim) {
                         return claim.field == Field::name && !audit::is_markup(claim.source);
                       });
  }

  template <class Items, class IsOne>
  void take_out(Items& items, IsOne is_one) {
    has_told_ = std::erase_if(items, is_one) > 0 || has_told_;
  }

  /// Whether a mention goes; the name of one that stays is shown.
  bool hide(const Mention& mention) {
    for (const Observation& claim : mention.observations) {
      if (claim.field != Field::name) continue;
      if (tells(claim)) return has_told_ = true;
    }
    for (const Observation& claim : mention.observations) {
      if (claim.field == Field::name) shown_.push_back(claim.value);
    }
    return false;
  }

  void hide_claims(Mention& mention) {
    take_out(mention.observations, [this](const Observation& claim) { return tells(claim); });
    take_out(mention.accounts, [this](const Account& account) {
      return tells(account.handle) || tells(account.url) || tells(account.original);
    });
  }

  void hide(std::vector<Statement>& statements) {
    take_out(statements, [this](const Statement& statement) {
      return std::any_of(statement.names.begin(), statement.names.end(),
                         [this](const StatedName& stated) { return tells(stated.name); });
    });
    for (Statement& statement : statements) {
      for (const StatedName& stated : statement.names) shown_.push_back(stated.name);
    }
    for (Statement& statement : statements) {
      take_out(statement.observations, [this](const Observation& claim) { return tells(claim); });
      if (tells(statement.node)) statement.node.clear();
    }
  }

  void hide(Article& article) {
    take_out(article.observations, [this](const Observation& claim) { return tells(claim); });
    take_out(article.credits, [this](const Credit& credit) {
      return tells(credit.name) || tells(credit.observation);
    });
    take_out(article.accounts, [this](const Account& account) {
      return tells(account.handle) || tells(account.url) || tells(account.original);
    });
  }

  const Protection& protection_;
  Document& document_;
  std::vector<std::string> shown_;
  bool has_told_ = false;
};

std::string words_of(const audit::Finding& finding) {
  std::string words = finding.message;
  for (const auto* list : {&finding.documents, &finding.authors}) {
    for (const auto& text : *list) words.append("\n").append(text);
  }
  if (finding.fix) {
    words.append("\n").append(finding.fix->old_value).append("\n").append(finding.fix->new_value);
  }
  return words;
}

std::string words_of(const render::PastFinding& finding) {
  std::string words = finding.message;
  for (const auto* list : {&finding.documents, &finding.authors}) {
    for (const auto& text : *list) words.append("\n").append(text);
  }
  return words;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string words;
  for (const auto& text : texts) words.append(text).append("\n");
  return words;
}

}  // namespace

bool AuditProtection::is_withheld(std::string_view text) const {
  if (newsroom_.withheld.empty()) return false;
  const std::string folded = fold_text(text);
  return std::any_of(
      newsroom_.withheld.begin(), newsroom_.withheld.end(),
      [&](const std::string& value) { return folded.find(value) != std::string::npos; });
}

bool AuditProtection::tells(std::string_view text) const {
  return newsroom_.protection.tells_all(text) || is_withheld(text);
}

void AuditProtection::hide_withheld(Document& document) const {
  for (Mention& mention : document.mentions) {
    const auto known = newsroom_.known.find(mention.id);
    if (known == newsroom_.known.end() || newsroom_.suppressed[known->second].empty()) continue;
    // Of this author alone: a co-author's are his own.
    Document alone;
    alone.mentions.push_back(std::move(mention));
    Protection::hide(newsroom_.suppressed[known->second], alone);
    mention = std::move(alone.mentions.front());
  }
  for (Statement& statement : document.markup.statements) {
    std::erase_if(statement.observations,
                  [this](const Observation& claim) { return is_withheld(claim.value); });
  }
}

bool AuditProtection::hide(Document& document) const {
  hide_withheld(document);
  return newsroom_.protection.has_pen_names() && Hiding(newsroom_.protection, document).run();
}

void AuditProtection::hide(std::vector<audit::Finding>& findings) const {
  for (audit::Finding& finding : findings) {
    if (!tells(words_of(finding))) continue;
    finding.message = kHidden;
    finding.authors.clear();
    finding.subjects.clear();
    finding.evidence.clear();
    finding.fix.reset();
    if (tells(joined(finding.documents))) finding.documents.clear();
  }
}

void AuditProtection::hide(std::vector<render::PastFinding>& findings) const {
  for (render::PastFinding& finding : findings) {
    if (!tells(words_of(finding))) continue;
    finding.message = kHidden;
    finding.authors.clear();
    if (tells(joined(finding.documents))) finding.documents.clear();
  }
}

}  // namespace masthead::plugin
