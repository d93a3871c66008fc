#include "adapters/text/outlet.h"

#include <algorithm>
#include <unordered_set>

#include "adapters/text/dates.h"
#include "adapters/text/leads.h"
#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

using words::Class;

constexpr std::size_t kLongestName = 60;
constexpr std::size_t kLongestLine = 300;

/// An outlet's name as a label gives it: a few words with a capital, no date, no agency.
bool is_name(const Lexicon& lexicon, std::string_view name) {
  const auto words = split_words(name);
  if (words.count == 0 || words.more || words.count > 6 || name.size() > kLongestName) return false;
  if (!is_heading(name) || is_date_line(lexicon, name)) return false;
  if (lexicon.is_agency(fold_text(name)) || lexicon.is_page_furniture(fold_text(name)))
    return false;
  std::size_t letters = 0;
  const auto shape = shape_of(words.at[0], letters);
  return shape != WordShape::lower && shape != WordShape::other;
}

/// The label of a link's host that names the site: "dawn" of www.dawn.com, "bbc" of bbc.co.uk.
std::string_view site_of(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  auto host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#:"));
  const auto last = host.rfind('.');
  if (last == std::string_view::npos) return {};
  host = host.substr(0, last);
  std::string_view longest;
  while (!host.empty()) {
    const auto dot = std::min(host.find('.'), host.size());
    const auto label = host.substr(0, dot);
    if (label != "www" && label.size() > longest.size()) longest = label;
    host.remove_prefix(std::min(dot + 1, host.size()));
  }
  return longest;
}

/// "© 2025 X", "Copyright 2025 by X": what stands behind the year.
std::string_view behind_copyright(const Lexicon& lexicon, std::string_view line) {
  auto rest = line;
  bool marked = false;
  while (true) {
    for (const std::string_view mark : {"©", "(c)", "(C)"}) {
      if (!rest.starts_with(mark)) continue;
      rest = trim_text(rest.substr(mark.size()));
      marked = true;
    }
    const auto words = split_words(rest.substr(0, kLongestName));
    if (words.count == 0 || rest.size() <= words.at[0].size()) return {};
    const auto folded = fold_word(words.at[0]);
    const bool word = lexicon.is(Class::copyright_lead, folded);
    const bool skipped =
        word || (marked && (lexicon.is(Class::byline_lead, folded) ||
                            folded.find_first_not_of("0123456789-") == std::string::npos));
    if (!skipped) break;
    marked = marked || word;
    rest = trim_text(rest.substr(words.at[0].size()));
  }
  return marked ? rest : std::string_view{};
}

/// The name without what copyright lines append to it.
std::string_view without_rights(const Lexicon& lexicon, std::string_view name) {
  for (const std::string_view end : {". ", " | ", ", ", " - ", " – ", " — ", "。"}) {
    name = name.substr(0, name.find(end));
  }
  const auto words = split_words(name);
  for (std::size_t i = 1; i < words.count; ++i) {
    const auto* begin = words.at[i].data();
    if (!lexicon.is(
            Class::rights,
            fold_word({begin, static_cast<std::size_t>(name.data() + name.size() - begin)}))) {
      continue;
    }
    name = name.substr(0, static_cast<std::size_t>(begin - name.data()));
    break;
  }
  name = trim_text(name);
  if (name.ends_with('.')) name.remove_suffix(1);
  return name;
}

class OutletFinder {
 public:
  OutletFinder(const Lexicon& lexicon, Page& page) : lexicon_(lexicon), page_(page) {}

  FoundOutlet run(const FoundLinks& links) {
    if (lexicon_.has(Rule::outlet_behind_headline)) read_titles();
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (page_.is_plain(i) && page_.line(i).size() <= kLongestLine) read_line(i);
    }
    for (const auto& link : links.links) {
      if (link.is_known || links::is_account(link.kind)) continue;
      add_key(name_key(site_of(link.text)));
    }
    return std::move(found_);
  }

 private:
  void add_key(std::string key) {
    if (key.empty() || std::find(found_.keys.begin(), found_.keys.end(), key) != found_.keys.end())
      return;
    constexpr std::size_t kMost = 16;
    if (found_.keys.size() < kMost) found_.keys.push_back(std::move(key));
  }

  void add(std::string_view name, Rule rule) {
    constexpr std::size_t kMost = 8;
    if (!lexicon_.has(rule) || found_.claims.size() >= kMost) return;
    found_.claims.push_back({Field::outlet, tidy(name), name, name_of(rule), {}});
    add_key(name_key(name));
  }

  void read_line(std::size_t i) {
    const auto line = page_.line(i);
    const auto lead = read_lead(lexicon_, Class::outlet_lead, line);
    if (lead && (lead->is_closed || lead->words.find(' ') != std::string_view::npos)) {
      auto name = lead->rest.substr(0, lead->rest.find(" | "));
      if (is_name(lexicon_, name)) add(name, Rule::outlet_label);
      return;
    }
    const auto name = without_rights(lexicon_, behind_copyright(lexicon_, line));
    if (!name.empty() && is_name(lexicon_, name)) add(name, Rule::outlet_copyright);
  }

  /// "Headline | Outlet", the title of the browser's tab, where the headline stands alone as well.
  void read_titles() {
    constexpr std::size_t kHead = 200;
    std::unordered_set<std::string_view> lines;
    for (std::size_t i = 0; i < std::min(page_.size(), kHead); ++i) lines.insert(page_.line(i));
    for (std::size_t i = 0; i < std::min(page_.size(), kHead); ++i) {
      const auto line = page_.line(i);
      if (!page_.is_plain(i) || line.size() > kLongestLine) continue;
      for (const std::string_view bar : {" | ", " - ", " – ", " — ", " :: ", " · "}) {
        const auto first = line.find(bar);
        const auto last = line.rfind(bar);
        if (first == std::string_view::npos || lines.count(line.substr(0, first)) == 0) continue;
        const auto name = trim_text(line.substr(last + bar.size()));
        if (split_words(line.substr(0, first)).count < 3 || !is_name(lexicon_, name)) continue;
        add(name, Rule::outlet_behind_headline);
        page_.mark(i, LineKind::label);
        break;
      }
    }
  }

  const Lexicon& lexicon_;
  Page& page_;
  FoundOutlet found_;
};

}  // namespace

FoundOutlet find_outlet(const Lexicon& lexicon, Page& page, const FoundLinks& links) {
  return OutletFinder(lexicon, page).run(links);
}

}  // namespace masthead::text
