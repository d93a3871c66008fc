#include "core/audit/typed_words.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/audit/archive.h"
#include "core/text.h"

namespace masthead::audit {
namespace {

constexpr std::string_view kSeparators = " \t\r\n,;()[]{}<>|&/";
constexpr std::size_t kLongestJoin = 4;
constexpr std::string_view kKinds[][2] = {
    {"email", "an e-mail address"},
    {"address", "an address"},
    {"handle", "a handle"},
    {"copyright", "a copyright notice"},
    {"date", "a date"},
    {"title", "a title"},
    {"degree", "a degree"},
    {"job_title", "a job title"},
    {"employer", "an employer"},
    {"place", "a place"},
    {"agency", "an agency"},
    {"words", "words that are no name"},
};

bool is_of_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80U || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
         (byte >= 'A' && byte <= 'Z');
}

bool has_digits(std::string_view text, std::size_t least) {
  return static_cast<std::size_t>(std::count_if(
             text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) >= least;
}

/// Gives each word that was typed to the names, or leaves it over.
class ExtraFinder {
 public:
  ExtraFinder(const Document& document, std::string_view field)
      : document_(document), field_(field), words_(split_words(field, kSeparators)) {}

  std::vector<ExtraWords> run() {
    for (const auto& mention : document_.mentions) count_name(mention);
    mark_names();
    for (std::size_t at = 0; at < words_.size();) {
      auto end = at;
      while (end < words_.size() && !is_name_[end]) ++end;
      if (end > at) add(at, end);
      at = end + 1;
    }
    return std::move(extras_);
  }

 private:
  void count_name(const Mention& mention) {
    const auto* name = printed_name(mention);
    if (name == nullptr || is_about(mention, *name)) return;
    for (const auto word : split_words(name->value, kSeparators)) ++names_[squeeze(word)];
    for (const auto& part : name->dropped) {
      const auto words = split_words(part.text, kSeparators);
      for (const auto word : words) {
        if (part.why == "label") ++names_[squeeze(word)];
      }
      if (part.why != "label" && !words.empty()) dropped_.emplace_back(part.text, part.why);
    }
  }

  /// "Jane Doe, Acme Inc.": an organisation behind a comma is whom the person works for.
  [[nodiscard]] bool is_about(const Mention& mention, const Observation& name) const {
    if (mention.kind == AuthorKind::person || &mention == &document_.mentions.front()) return false;
    const auto at = field_.find(name.value);
    if (at == std::string_view::npos) return false;
    const auto before = trim_text(field_.substr(0, at));
    return before.ends_with(',');
  }

  void mark_names() {
    is_name_.assign(words_.size(), false);
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const auto letters = squeeze(words_[i]);
      const auto at = names_.find(letters);
      is_name_[i] =
          letters.empty() || is_nickname(words_[i]) || (at != names_.end() && at->second > 0);
      if (at != names_.end() && at->second > 0) --at->second;
    }
  }

  /// "maddog" in quotation marks is how somebody signs.
  static bool is_nickname(std::string_view word) {
    constexpr std::string_view kMarks[] = {"\"", "'", "\u201C", "\u2018", "\u201E", "\u00AB"};
    return std::any_of(std::begin(kMarks), std::end(kMarks),
                       [word](std::string_view mark) { return word.starts_with(mark); });
  }

  void add(std::size_t first, std::size_t end) {
    const bool is_join = end - first == 1 && words_[first].size() <= kLongestJoin &&
                         lower_ascii(words_[first].front()) == words_[first].front();
    if (is_join && (first == 0 || end < words_.size())) return;
    const auto* begin = words_[first].data();
    const auto* stop = words_[end - 1].data() + words_[end - 1].size();
    const std::string_view text(begin, static_cast<std::size_t>(stop - begin));
    const auto kind = kind_of(text);
    const bool in_brackets = begin != field_.data() && *(begin - 1) == '(';
    // "(janedoe)": a word in small letters.
    const bool is_login =
        kind == "words" && in_brackets && end - first == 1 &&
        std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    extras_.push_back({text, is_login ? "handle" : kind});
  }

  [[nodiscard]] std::string_view kind_of(std::string_view text) const {
    constexpr std::size_t kYear = 4;
    const auto folded = fold_text(text);
    if (folded.find("copyright") != std::string::npos || folded.find("(c") == 0 ||
        text.find("\u00A9") != std::string_view::npos) {
      return "copyright";
    }
    if (text.find("://") != std::string_view::npos || folded.starts_with("www.")) return "address";
    if (text.starts_with('@')) return "handle";
    if (text.find('@') != std::string_view::npos) return "email";
    for (const auto& [words, why] : dropped_) {
      const bool is_it =
          words.find(text) != std::string_view::npos || text.find(words) != std::string_view::npos;
      for (const auto& kind : kKinds) {
        if (is_it && kind[0] == why) return kind[0];
      }
    }
    return has_digits(text, kYear) ? "date" : "words";
  }

  const Document& document_;
  std::string_view field_;
  std::vector<std::string_view> words_;
  std::vector<bool> is_name_;
  std::unordered_map<std::string, std::size_t> names_;
  std::vector<std::pair<std::string_view, std::string_view>> dropped_;  // words and why
  std::vector<ExtraWords> extras_;
};

/// The field holds what a system calls its authors, and a row gave the names.
bool is_of_ids(const Document& document) {
  return std::any_of(
      document.mentions.begin(), document.mentions.end(), [](const Mention& mention) {
        const auto* name = printed_name(mention);
        return name != nullptr && name->rule == "author-row" && name->locator.value != "/name";
      });
}

}  // namespace

std::string_view words_of_kind(std::string_view kind) {
  for (const auto& known : kKinds) {
    if (known[0] == kind) return known[1];
  }
  return kind;
}

std::vector<ExtraWords> extra_words(const Document& document) {
  const auto* field = typed_field(document);
  if (field == nullptr || document.mentions.empty() || is_of_ids(document)) return {};
  return ExtraFinder(document, field->value).run();
}

std::string squeeze(std::string_view word) {
  std::string letters;
  for (const char c : fold_text(word)) {
    if (is_of_word(c)) letters += c;
  }
  return letters;
}

std::vector<std::string_view> split_words(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> words;
  for (auto at = text.find_first_not_of(separators); at != std::string_view::npos;) {
    auto end = text.find_first_of(separators, at);
    if (end == std::string_view::npos) end = text.size();
    words.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(separators, end);
  }
  return words;
}

}  // namespace masthead::audit
