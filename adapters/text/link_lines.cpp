#include "adapters/text/link_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

using words::Class;

constexpr std::size_t kMostLabelWords = 4;  ///< words a link's label may have

/// The platform a label's word names: "Twitter:" is x.
std::string_view platform_of_label(std::string_view word) {
  const auto folded = fold_word(word);
  if (folded == "tweets" || folded == "twitter" || folded == "twitter/x" || folded == "x/twitter")
    return "x";
  if (folded == "ig" || folded == "insta") return "instagram";
  if (folded == "fb") return "facebook";
  links::Reading reading;
  reading.platform = links::find_platform(folded);
  return links::platform_name(reading);
}

bool may_hold_link(std::string_view line) {
  return line.find_first_of(".@:") != std::string_view::npos;
}

bool is_scheme_char(char c) {
  const char lower = lower_ascii(c);
  return lower >= 'a' && lower <= 'z';
}

/// The URL inside a word: without "[label](" before it and what closes it after it.
std::string_view cut_url(std::string_view word) {
  const auto colon = word.find("://");
  if (colon != std::string_view::npos) {
    std::size_t from = colon;
    while (from > 0 && is_scheme_char(word[from - 1])) --from;
    word.remove_prefix(from);
  }
  const bool has_bracket = word.find('(') != std::string_view::npos;
  while (!word.empty() && (word.back() == ',' || word.back() == ';' || word.back() == '|' ||
                           word.back() == '.' || (word.back() == ')' && !has_bracket))) {
    word.remove_suffix(1);
  }
  return word;
}

bool is_url(std::string_view word) {
  return word.find("://") != std::string_view::npos ||
         equal_ignoring_case(word.substr(0, 4), "www.");
}

bool holds_url(std::string_view line) {
  return line.find("://") != std::string_view::npos || line.find("www.") != std::string_view::npos;
}

/// Reads the words of a line one by one into `found`.
class LineScan {
 public:
  /// `is_short`: the line has few words, so that a word without a scheme may be a link too.
  LineScan(const Lexicon& lexicon, links::LinkReader& reader, FoundLinks& found, std::size_t line,
           bool is_short)
      : lexicon_(lexicon),
        reader_(reader),
        found_(found),
        line_(line),
        is_short_(is_short),
        first_(found.links.size()) {}

  /// True: the word is a link and was added.
  Result<bool> add_word(std::string_view word) {
    const auto url = cut_url(word);
    if (is_url(url)) return add(url, {}, true);
    if (!is_short_) {
      ++labels_;
      return false;
    }
    const bool hinted = !hint_.empty() && (url.starts_with('@') || after_colon_);
    const bool dotted = url.find_first_of(".@", 1) != std::string_view::npos;
    if (hinted || dotted) {
      auto taken = add(url, hinted ? hint_ : std::string_view{}, false);
      if (!taken || *taken) return taken;
    }
    add_label(word);
    return false;
  }

  /// True when the line is links and labels; otherwise what was added is taken back.
  bool finish() {
    const auto count = found_.links.size() - first_;
    if (count == 0 || labels_ > kMostLabelWords * count) {
      found_.links.resize(first_);
      return false;
    }
    for (auto i = first_; i < found_.links.size(); ++i) {
      found_.links[i].is_outlets = is_outlets_;
      found_.links[i].is_labelled = is_website_;
    }
    return true;
  }

 private:
  void add_label(std::string_view word) {
    const auto folded = fold_word(word);
    if (folded.empty()) return;
    ++labels_;
    after_colon_ = word.ends_with(':');
    is_outlets_ = is_outlets_ || lexicon_.is(Class::outlet_link, folded);
    is_website_ = is_website_ || lexicon_.is(Class::person_link, folded);
    // "X:", "on Twitter at": the platform's name speaks for the next word or the one behind it.
    if (const auto platform = platform_of_label(word); !platform.empty()) {
      hint_ = platform;
      since_hint_ = 0;
    } else if (++since_hint_ > 1) {
      hint_ = {};
    }
  }

  /// Adds the link where it is one: `certain`, or an account of a platform.
  Result<bool> add(std::string_view text, std::string_view hint, bool certain) {
    const auto reading = reader_.read(text, hint);
    if (!reading) return reading.error();
    const bool account = links::is_account(reading->kind);
    if (!certain && !account) return false;
    FoundLink link;
    link.text = text;
    link.line = line_;
    link.kind = reading->kind;
    link.is_known = reading->platform != nullptr;
    if (account) link.account = links::to_account(*reading, text);
    for (const auto& part : reading->dropped) {
      link.dropped.push_back({std::string(part.text), std::string(links::name_of(part.why))});
    }
    found_.links.push_back(std::move(link));
    hint_ = {};
    return true;
  }

  const Lexicon& lexicon_;
  links::LinkReader& reader_;
  FoundLinks& found_;
  std::size_t line_;
  bool is_short_;
  std::size_t first_;
  std::size_t labels_ = 0;
  std::string_view hint_;
  std::size_t since_hint_ = 0;
  bool after_colon_ = false;
  bool is_outlets_ = false;
  bool is_website_ = false;
};

/// Calls `use(word)` until it answers false; words are what lies between ASCII spaces.
template <class Use>
void for_each_word(std::string_view line, Use use) {
  for (std::size_t from = 0; from < line.size();) {
    auto end = line.find_first_of(" \t", from);
    if (end == std::string_view::npos) end = line.size();
    if (end > from && !use(line.substr(from, end - from))) return;
    from = end + 1;
  }
}

/// Goes over the page's lines. A link the reader refuses becomes a warning, and its line counts as
/// a line of links.
class LinkFinder {
 public:
  LinkFinder(const Lexicon& lexicon, Page& page, links::LinkReader& reader, const Limits& limits,
             std::string_view document)
      : lexicon_(lexicon), page_(page), reader_(reader), limits_(limits), document_(document) {}

  Result<FoundLinks> run() {
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (page_.is_plain(i) && may_hold_link(page_.line(i)) && read_line(i))
        page_.mark(i, LineKind::link);
      if (found_.links.size() + refused_ > limits_.links) return too_many();
    }
    number_runs();
    if (refused_ > 1) {
      found_.warnings.push_back(fmt::format("{} more links were left out for that", refused_ - 1));
    }
    return std::move(found_);
  }

 private:
  bool read_line(std::size_t i) {
    const auto line = page_.line(i);
    const auto words = split_words(line);
    const bool is_short = !words.more && words.count <= 2 * kMostLabelWords;
    if (!is_short && !holds_url(line)) return false;
    LineScan scan(lexicon_, reader_, found_, i, is_short);
    bool refused = false;
    for_each_word(line, [&](std::string_view word) {
      const auto taken = scan.add_word(word);
      if (!taken) refuse(word, taken.error());
      refused = refused || !taken;
      return found_.links.size() + refused_ <= limits_.links;
    });
    return scan.finish() || refused;
  }

  void refuse(std::string_view word, const Error& error) {
    if (++refused_ > 1) return;
    found_.warnings.push_back(fmt::format("the link on line {} was left out: {}",
                                          page_.line_number(word), error.message));
  }

  Error too_many() const {
    return {Errc::limit, fmt::format("{} holds more than {} links (limits.links): split it or "
                                     "raise the limit",
                                     document_, limits_.links)};
  }

  /// A platform's name above its link ("Facebook") does not end a run.
  void number_runs() {
    std::size_t run = 0;
    for (std::size_t i = 0; i < found_.links.size(); ++i) {
      auto& link = found_.links[i];
      if (i > 0 && !is_same_run(found_.links[i - 1].line, link.line)) ++run;
      link.run = run;
      link.is_outlets = link.is_outlets || is_under_outlets_heading(i);
    }
  }

  bool is_same_run(std::size_t before, std::size_t after) const {
    for (auto i = before + 1; i < after; ++i) {
      const bool is_link = page_.kind(i) == LineKind::link;
      if (is_link) continue;
      if (is_outlets_heading(i) || !lexicon_.is_page_furniture(fold_short(page_.line(i))))
        return false;
    }
    return true;
  }

  /// "Follow us" above a run speaks for all of it.
  bool is_under_outlets_heading(std::size_t i) const {
    const auto& link = found_.links[i];
    if (i > 0 && found_.links[i - 1].run == link.run) return found_.links[i - 1].is_outlets;
    if (link.line == 0 || page_.kind(link.line - 1) == LineKind::link) return false;
    return is_outlets_heading(link.line - 1);
  }

  bool is_outlets_heading(std::size_t i) const {
    const auto words = split_words(page_.line(i));
    return !words.more && words.count <= 2 * kMostLabelWords &&
           std::any_of(words.begin(), words.end(), [this](std::string_view word) {
             return lexicon_.is(Class::outlet_link, fold_word(word));
           });
  }

  static std::string fold_short(std::string_view line) {
    constexpr std::size_t kLongest = 40;
    return line.size() <= kLongest ? fold_text(line) : std::string();
  }

  const Lexicon& lexicon_;
  Page& page_;
  links::LinkReader& reader_;
  const Limits& limits_;
  std::string_view document_;
  FoundLinks found_;
  std::size_t refused_ = 0;
};

}  // namespace

Result<FoundLinks> find_links(const Lexicon& lexicon, Page& page, links::LinkReader& reader,
                              const Limits& limits, std::string_view document) {
  return LinkFinder(lexicon, page, reader, limits, document).run();
}

void find_links_in_prose(const Lexicon& lexicon, const Page& page, std::size_t line,
                         links::LinkReader& reader, FoundLinks& found) {
  if (!may_hold_link(page.line(line))) return;
  LineScan scan(lexicon, reader, found, line, true);
  for_each_word(page.line(line), [&](std::string_view word) {
    const auto taken = scan.add_word(word);
    if (!taken) {
      found.warnings.push_back(fmt::format("a link on line {} was left out: {}",
                                           page.line_number(word), taken.error().message));
    }
    return true;
  });
}

}  // namespace masthead::text
