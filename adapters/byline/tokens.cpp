#include "adapters/byline/tokens.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/text.h"

namespace masthead::byline {
namespace {

constexpr std::int32_t kMiddleDot = 0x00B7;

bool is_blank(std::int32_t c) { return c >= 0 && (u_isUWhiteSpace(c) != 0 || c == 0xFEFF); }

/// Marks that divide wherever they stand.
std::optional<TokenKind> divider(std::int32_t c) {
  switch (c) {
    case ',':
    case 0x060C:  // ARABIC COMMA
    case 0x3001:  // IDEOGRAPHIC COMMA
    case 0xFF0C:  // FULLWIDTH COMMA
    case 0xFF64:  // HALFWIDTH IDEOGRAPHIC COMMA
      return TokenKind::comma;
    case ';':
    case '|':
    case 0x061B:  // ARABIC SEMICOLON
    case 0x2022:  // BULLET
    case 0x2502:  // BOX DRAWINGS LIGHT VERTICAL
    case 0xFF1B:  // FULLWIDTH SEMICOLON
    case 0xFF5C:  // FULLWIDTH VERTICAL LINE
      return TokenKind::hard;
    case '/':
    case 0xFF0F:  // FULLWIDTH SOLIDUS
      return TokenKind::slash;
    case ':':
    case 0xFF1A:  // FULLWIDTH COLON
      return TokenKind::colon;
    case '(':
    case '[':
    case '{':
    case '<':
    case 0xFF08:  // FULLWIDTH LEFT PARENTHESIS
    case 0x3010:  // LEFT BLACK LENTICULAR BRACKET
    case 0x3014:  // LEFT TORTOISE SHELL BRACKET
    case 0xFF3B:  // FULLWIDTH LEFT SQUARE BRACKET
      return TokenKind::open;
    case ')':
    case ']':
    case '}':
    case '>':
    case 0xFF09:
    case 0x3011:
    case 0x3015:
    case 0xFF3D:
      return TokenKind::close;
    default:
      return std::nullopt;
  }
}

bool is_quote(std::int32_t c) {
  return c == '"' || c == '*' || c == '`' || c == 0x201C || c == 0x201D || c == 0x201E ||
         c == 0xAB || c == 0xBB || c == 0x300C || c == 0x300D;
}

bool is_dash(std::string_view chunk) {
  return chunk == "-" || chunk == "--" || chunk == "~" || chunk == "\u2013" || chunk == "\u2014" ||
         chunk == "\u2015" || chunk == "\u2012" || chunk == "\u2212";
}

/// What a chunk without its outer brackets and stops is, when it must not be cut.
bool is_address(std::string_view chunk) {
  if (chunk.find("://") != std::string_view::npos || chunk.starts_with("www.") ||
      chunk.starts_with("mailto:")) {
    return true;
  }
  const auto at = chunk.find('@');
  if (at == std::string_view::npos || at + 1 == chunk.size()) return false;
  return at == 0 || chunk.find('.', at) != std::string_view::npos;
}

bool is_time(std::string_view chunk) {
  return !chunk.empty() && chunk[0] >= '0' && chunk[0] <= '9' &&
         std::all_of(chunk.begin(), chunk.end(), [](char c) {
           return (c >= '0' && c <= '9') || c == ':' || c == '/' || c == '.' || c == '-' ||
                  c == 'T' || c == 'Z' || c == '+' || c == 'h';
         });
}

std::string fold_word(std::string_view word) {
  auto folded = fold_text(word);
  folded.erase(std::remove(folded.begin(), folded.end(), '.'), folded.end());
  return folded;
}

class Cutter {
 public:
  explicit Cutter(std::string_view field) : field_(field) {}

  std::vector<Token> run() {
    for (std::size_t at = 0; at < field_.size();) {
      const auto start = at;
      const auto c = next_code_point(field_, at);
      if (c == '\n') {
        tokens_.push_back({TokenKind::hard, field_.substr(start, 1), {}});
      } else if (!is_blank(c)) {
        at = end_of_chunk(at);
        cut_chunk(field_.substr(start, at - start));
      }
    }
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] std::size_t end_of_chunk(std::size_t at) const {
    while (at < field_.size()) {
      auto next = at;
      if (is_blank(next_code_point(field_, next))) break;
      at = next;
    }
    return at;
  }

  void cut_chunk(std::string_view chunk) {
    if (is_dash(chunk)) {
      tokens_.push_back({TokenKind::dash, chunk, {}});
      return;
    }
    const auto core = bare(chunk);
    const bool address = is_address(core);
    if (!address && !is_time(core)) {
      cut_words(chunk);
      return;
    }
    const auto before = static_cast<std::size_t>(core.data() - chunk.data());
    cut_words(chunk.substr(0, before));
    if (address) {
      tokens_.push_back({TokenKind::address, core, {}});
    } else {
      add_word(core);
    }
    cut_words(chunk.substr(before + core.size()));
  }

  /// The chunk without brackets and sentence marks at its ends.
  static std::string_view bare(std::string_view chunk) {
    constexpr std::string_view kOuter = "()[]{}<>\"',;|.:";
    const auto first = chunk.find_first_not_of(kOuter);
    if (first == std::string_view::npos) return chunk.substr(0, 0);
    return chunk.substr(first, chunk.find_last_not_of(kOuter) - first + 1);
  }

  void cut_words(std::string_view chunk) {
    std::size_t start = 0;
    for (std::size_t at = 0; at < chunk.size();) {
      const auto mark = at;
      const auto c = next_code_point(chunk, at);
      auto kind = divider(c);
      // Inside a word it is a letter's mate: "Gal·la", "约翰·史密斯".
      if (c == kMiddleDot && (mark == 0 || at == chunk.size())) kind = TokenKind::hard;
      if (!kind) continue;
      add_word(chunk.substr(start, mark - start));
      tokens_.push_back({*kind, chunk.substr(mark, at - mark), {}});
      start = at;
    }
    add_word(chunk.substr(start));
  }

  void add_word(std::string_view word) {
    while (!word.empty()) {
      std::size_t at = 0;
      if (!is_quote(next_code_point(word, at))) break;
      word.remove_prefix(at);
    }
    while (!word.empty()) {
      std::size_t at = word.size();
      if (!is_quote(previous_code_point(word, at))) break;
      word = word.substr(0, at);
    }
    if (!word.empty()) tokens_.push_back({TokenKind::word, word, fold_word(word)});
  }

  std::string_view field_;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> cut_tokens(std::string_view field) { return Cutter(field).run(); }

std::string_view span_of(const Token& first, const Token& last) {
  assert(first.text.data() <= last.text.data());
  return {first.text.data(),
          static_cast<std::size_t>(last.text.data() + last.text.size() - first.text.data())};
}

}  // namespace masthead::byline
