#include "core/render/text.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "core/text.h"

namespace masthead::render {
namespace {

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kUnderlined = "\x1b[4m";
constexpr std::string_view kPlain = "\x1b[0m";

/// Columns a character takes on a terminal. Source: Unicode UAX #11.
std::size_t columns_of(UChar32 c) {
  if (c < 0x300) return 1;
  if ((U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) return 0;
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) columns += columns_of(next_code_point(text, at));
  return columns;
}

/// What would drive the terminal or turn the line around: controls, and the overrides of
/// Unicode's bidirectional algorithm.
bool is_unsafe(UChar32 c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// The value as it may be printed; line ends become spaces.
std::string printable(std::string_view value) {
  std::string out;
  out.reserve(value.size());
  for (std::size_t at = 0; at < value.size();) {
    const auto start = at;
    const UChar32 c = next_code_point(value, at);
    if (c == '\n' || c == '\t') {
      out += ' ';
    } else if (!is_unsafe(c)) {
      out.append(value, start, at - start);
    } else if (c <= 0xFF) {
      fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned>(c));
    } else {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
    }
  }
  return out;
}

/// The size of the piece at the start of `text` that a line may end after: up to and without the
/// next space, or one wide character. At least one character.
std::size_t piece_size(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto start = at;
    const bool wide = columns_of(next_code_point(text, at)) == 2;
    if (start > 0 && (wide || text[start] == ' ')) return start;
    if (wide) return at;
  }
  return at;
}

/// Sets a card line by line.
class Card {
 public:
  Card(const TextStyle& style, std::string& out) : style_(style), out_(out) {}

  void blank() { out_ += '\n'; }

  void line(std::string_view text) { out_.append(text) += '\n'; }

  void heading(std::string_view text) {
    styled(kBold, text);
    out_ += '\n';
  }

  void styled(std::string_view sgr, std::string_view text) {
    if (style_.colour) out_ += sgr;
    out_ += text;
    if (style_.colour) out_ += kPlain;
  }

  /// `text` between `indent` and the width, in as many lines as it takes. What has no place to
  /// break stands out over the width.
  void wrap(std::string_view text, std::size_t indent, std::string_view sgr = {}) {
    const std::size_t room =
        style_.width > indent + kNarrowest ? style_.width - indent : kNarrowest;
    std::string row;
    std::size_t columns = 0;
    const auto flush = [&] {
      while (row.ends_with(' ')) row.pop_back();
      out_.append(indent, ' ');
      sgr.empty() ? void(out_ += row) : styled(sgr, row);
      out_ += '\n';
      row.clear();
      columns = 0;
    };
    while (!text.empty()) {
      const auto piece = text.substr(0, piece_size(text));
      text.remove_prefix(piece.size());
      const bool space = piece[0] == ' ';
      const auto word = space && columns == 0 ? piece.substr(1) : piece;
      const auto width = columns_of(word);
      if (columns > 0 && columns + width > room) {
        flush();
        text = {piece.data(), piece.size() + text.size()};
        continue;
      }
      row += word;
      columns += width;
    }
    if (!row.empty()) flush();
  }

 private:
  static constexpr std::size_t kNarrowest = 20;

  const TextStyle& style_;
  std::string& out_;
};

std::size_t widest(const std::vector<Account>& accounts, std::string Account::*member) {
  std::size_t columns = 0;
  for (const auto& account : accounts) {
    columns = std::max(columns, columns_of(printable(account.*member)));
  }
  return columns;
}

std::string padded(std::string text, std::size_t columns) {
  const auto width = columns_of(text);
  if (width < columns) text.append(columns - width, ' ');
  return text;
}

class CardMaker {
 public:
  CardMaker(const Record& record, const TextStyle& style, std::string& out)
      : record_(record), style_(style), card_(style, out) {}

  void make() {
    add_head();
    add_bio();
    add_contacts();
    add_accounts();
    add_articles();
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

  void add_bio() {
    if (record_.bio.empty()) return;
    card_.blank();
    card_.wrap(printable(record_.bio), kIndent);
    why("/bio", kIndent);
  }

  void add_contacts() {
    if (record_.email.empty() && record_.website.empty()) return;
    card_.blank();
    if (!record_.email.empty()) card_.line("Email    " + printable(record_.email));
    why("/email", kIndent);
    if (!record_.website.empty()) card_.line("Website  " + printable(record_.website));
    why("/website", kIndent);
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
    add_detail("Section", article.section, pointer + "/section");
    add_detail("Summary", article.summary, pointer + "/summary");
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

}  // namespace masthead::render
