#include "plugin/src/markup_change.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <vector>

#include "adapters/page/page_reader.h"
#include "core/render/card.h"
#include "core/render/line_diff.h"

namespace masthead::plugin {
namespace {

/// A form that stands in pages: what is around it there, and the sources that read it.
struct Markup {
  std::string_view form;
  std::string_view before;
  std::string_view after;
  std::array<Source, 2> sources;
};
constexpr Markup kMarkup[] = {
    {"jsonld",
     "<script type=\"application/ld+json\">",
     "</script>",
     {Source::jsonld, Source::jsonld}},
    {"head", "<head>", "</head>", {Source::meta, Source::meta}},
    {"html", "<body>", "</body>", {Source::hcard, Source::box}},
};

/// One author's claims, a line each, in an order of their own.
std::vector<std::string> lines_of(const page::AuthorClaim& claim) {
  std::vector<std::string> lines;
  for (const auto& observation : claim.observations) {
    const auto field = observation.field == Field::website ? "link" : name_of(observation.field);
    lines.push_back(fmt::format("  {}: {}", field, render::printable(observation.value)));
  }
  // The name first; what else there is by its words, each once.
  const auto is_name = [](const std::string& line) { return line.starts_with("  name: "); };
  const auto rest = std::stable_partition(lines.begin(), lines.end(), is_name);
  std::sort(rest, lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  const std::string_view kind = claim.declared ? name_of(*claim.declared) : "author";
  lines.insert(lines.begin(), fmt::format("{} ({})", kind, name_of(claim.source)));
  return lines;
}

Result<std::vector<std::string>> read_lines(Context& context, const page::PageInput& page,
                                            std::span<const Source> sources) {
  const auto claims = page::read_claims(page, context.vocabulary(), context.limits());
  if (!claims) return claims.error();
  std::vector<std::string> lines;
  for (const auto& claim : claims->authors) {
    if (std::find(sources.begin(), sources.end(), claim.source) == sources.end()) continue;
    for (auto& line : lines_of(claim)) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

Result<std::string> change_of_markup(Context& context, const MarkupPage& page,
                                     const render::Renderer& form, std::string_view text) {
  const auto* markup = std::find_if(std::begin(kMarkup), std::end(kMarkup),
                                    [&](const Markup& each) { return each.form == form.name; });
  if (markup == std::end(kMarkup)) {
    return Error{Errc::unsupported,
                 fmt::format("{} is no markup of a page: what would change is said of jsonld, head "
                             "and html",
                             form.name),
                 "/options/as"};
  }
  const auto before =
      read_lines(context, {page.name, page.bytes, page.url, page.charset}, markup->sources);
  if (!before) return before.error();
  const std::string html = fmt::format("{}{}{}", markup->before, text, markup->after);
  const auto after = read_lines(context, {page.name, html, page.url, "utf-8"}, markup->sources);
  if (!after) return after.error();
  return render::unified_diff(*before, *after, render::printable(page.name),
                              fmt::format("{} as {}", render::printable(page.name), form.name));
}

}  // namespace masthead::plugin
