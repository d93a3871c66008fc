#include "plugin/src/line_options.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "core/text.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

Status read_lines(Member& member, LineForm& form) {
  static constexpr std::array<std::string_view, 1> kOptions = {"lines"};
  if (member.name() != kOptions[0]) {
    if (Status status = member.skip()) return status;
    return member.refuse(unknown_name("option", member.name(), kOptions));
  }
  std::string_view word;
  if (Status status = member.read(word)) return status;
  if (word != "json" && word != "auto") {
    return member.refuse(fmt::format("lines is {}: it must be \"json\" or \"auto\"", quoted(word)));
  }
  form = word == "auto" ? LineForm::as_typed_too : LineForm::json;
  return std::nullopt;
}

}  // namespace

Result<LineForm> read_line_options(Context& context, std::string& options) {
  LineForm form = LineForm::json;
  Status status =
      context.json().read(options, [&](Member& member) { return read_lines(member, form); });
  if (status) return *status;
  return form;
}

bool is_typed(std::string_view line, LineForm form) {
  return form == LineForm::as_typed_too && line[line.find_first_not_of(" \t")] != '{';
}

Result<std::string_view> decode_typed(Context& context, const Line& line) {
  if (is_utf8(line.text)) return std::string_view(line.text);
  DecodedText decoded = decode_text(line.text);
  Status status = context.host().log(
      LogLevel::warning, Errc::malformed,
      fmt::format("line {} is not UTF-8: {} sequence(s) of its bytes became U+FFFD", line.number,
                  decoded.repairs));
  if (status) return *status;
  line.text = std::move(decoded.text);
  return std::string_view(line.text);
}

}  // namespace masthead::plugin
