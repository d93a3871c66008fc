#include "core/render/evidence_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/render/card.h"

namespace masthead::render {
namespace {

constexpr std::size_t kIndent = 2;
constexpr double kHundred = 100;

std::string line_of(const ShownMention& mention) {
  const std::string place =
      mention.document.empty() ? mention.id : fmt::format("{}, {}", mention.document, mention.id);
  return fmt::format("{} ({})", printable(mention.name), printable(place));
}

/// "98 %"; of what is nearly sure as much as is known.
std::string percent(double probability) {
  if (probability > 0 && probability < 0.01) return "under 1 %";
  if (probability < 1 && probability > 0.99) return "over 99 %";
  return fmt::format("{:.0f} %", probability * kHundred);
}

std::string_view verdict_of(const identity::Judgement& judgement) {
  using Kind = identity::Judgement::Kind;
  if (judgement.kind == Kind::same) return "one author";
  return judgement.kind == Kind::different ? "two authors" : "not to be told";
}

void append_judgement(const identity::Judgement& judgement, Card& card) {
  std::string text = fmt::format("Judged {}", verdict_of(judgement));
  if (!judgement.who.empty()) text += fmt::format(" by {}", printable(judgement.who));
  if (!judgement.when.empty()) text += fmt::format(", {}", printable(judgement.when));
  if (!judgement.why.empty()) text += fmt::format(": {}", printable(judgement.why));
  card.wrap(text, 0);
}

void append_items(const identity::Evidence& evidence, Card& card) {
  constexpr std::string_view kSum = "together";
  std::size_t widest = kSum.size();
  for (const auto& item : evidence.items) widest = std::max(widest, columns_of(item.feature));
  for (const auto& item : evidence.items) {
    std::string words(item.level);
    if (!item.words.empty()) words += (words.empty() ? "" : ": ") + printable(item.words);
    card.line(fmt::format("  {:+6.1f}  {}  {}", item.weight,
                          padded(std::string(item.feature), widest), words));
  }
  card.line(fmt::format("  {:+6.1f}  {}  {}", evidence.total, padded(std::string(kSum), widest),
                        percent(evidence.probability)));
}

}  // namespace

void append_why(const ShownPair& pair, const TextStyle& style, std::string& out) {
  Card card(style, out);
  card.heading(line_of(pair.a));
  card.heading(line_of(pair.b));
  card.blank();
  const bool is_one = pair.a.author == pair.b.author;
  card.line(is_one ? fmt::format("One author: {}", pair.a.author)
                   : fmt::format("Two authors: {} and {}", pair.a.author, pair.b.author));
  if (pair.judgement != nullptr) append_judgement(*pair.judgement, card);
  card.wrap(printable(identity::explain(pair.evidence)), 0);
  const bool is_through_others =
      is_one && pair.judgement == nullptr && pair.evidence.total <= 0 && pair.a.id != pair.b.id;
  if (is_through_others) {
    card.wrap(fmt::format("They are joined through others: see how {}.", pair.a.author), 0);
  }
  card.blank();
  append_items(pair.evidence, card);
}

void append_how(const ShownAuthor& author, const TextStyle& style, std::string& out) {
  Card card(style, out);
  card.heading(fmt::format("{}: {} mention{}, {}", author.id, author.mentions.size(),
                           author.mentions.size() == 1 ? "" : "s", percent(author.confidence)));
  for (const ShownMention& mention : author.mentions) card.wrap(line_of(mention), kIndent);
  if (!author.steps.empty()) card.blank();
  std::size_t number = 0;
  for (const ShownStep& shown : author.steps) {
    const identity::Step& step = *shown.step;
    card.line(fmt::format("{}. {} and {}", ++number, printable(step.a), printable(step.b)));
    if (step.judged) card.wrap("a person said that they are one", kIndent);
    card.wrap(fmt::format("by {} and {}: {}", printable(step.left), printable(step.right),
                          printable(shown.sentence)),
              kIndent);
  }
}

}  // namespace masthead::render
