#include "plugin/src/render_options.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/src/document_request.h"
#include "plugin/src/nearest.h"
#include "plugin/src/protection.h"
#include "plugin/src/row_options.h"
#include "plugin/src/style_options.h"

namespace masthead::plugin {
namespace {

Status read_form(Member& member, RenderOptions& options) {
  std::string_view word;
  if (Status status = member.read(word)) return status;
  if (const auto* form = render::find_renderer(word)) {
    options.forms.push_back(form);
    return std::nullopt;
  }
  std::vector<std::string_view> names;
  for (const auto* each : render::all_renderers()) names.push_back(each->name);
  return member.refuse(unknown_name("form", word, names));
}

/// A form, or several to be made of the same authors.
Status read_forms(Member& member, RenderOptions& options) {
  options.forms.clear();
  options.has_list = member.is_array();
  if (!options.has_list) return read_form(member, options);
  return member.read_elements([&](Member& element) { return read_form(element, options); });
}

Status read_hidden(Member& member, RenderOptions& options) {
  return member.read_elements([&](Member& element) -> Status {
    std::string_view field;
    if (Status status = element.read(field)) return status;
    if (Status unknown = check_suppressed(field)) return element.refuse(unknown->message);
    options.hidden.emplace(field);
    return std::nullopt;
  });
}

Status read_page(Member& member, std::optional<MarkupPage>& page) {
  DocumentRequest request(DocumentRequest::Takes::html);
  DocumentId id;
  Status status = member.read_members([&](Member& inner) { return request.read(inner, id); });
  if (status) return status;
  const auto given = request.document(std::nullopt);
  if (!given) return member.refuse(given.error().message);
  if (given->form != Form::html) {
    return member.refuse("page is no page: give it as \"html\" or \"html_base64\"");
  }
  page =
      MarkupPage{std::holds_alternative<std::monostate>(id) ? "page" : name_of_document(id, 1),
                 std::string(given->bytes), std::string(given->url), std::string(given->charset)};
  return std::nullopt;
}

}  // namespace

Status read_render_option(Member& member, RenderOptions& options) {
  static constexpr std::array<std::string_view, 7> kOptions = {"as",    "page",    "why", "colour",
                                                               "width", "authors", "hide"};
  const auto* style = std::find(kStyleOptions.begin(), kStyleOptions.end(), member.name());
  if (style != kStyleOptions.end()) return read_style_option(member, options.style);
  if (member.name() == "as") return read_forms(member, options);
  if (member.name() == "hide") return read_hidden(member, options);
  if (member.name() == "page") return read_page(member, options.page);
  if (member.name() == "authors") return read_author_names(member, options.authors);
  if (Status status = member.skip()) return status;
  return member.refuse(unknown_name("option", member.name(), kOptions));
}

}  // namespace masthead::plugin
