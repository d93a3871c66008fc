#include "plugin/src/merge_options.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "plugin/src/json_reader.h"
#include "plugin/src/nearest.h"
#include "plugin/src/row_options.h"

namespace masthead::plugin {
namespace {

using Format = MergeOptions::Format;
using Report = MergeOptions::Report;

constexpr std::int64_t kMostPairs = 100'000;
constexpr std::int64_t kNarrowest = 20;
constexpr std::int64_t kWidest = 1000;

Status read_string(Member& member, std::string& out) {
  std::string_view text;
  if (Status status = member.read(text)) return status;
  if (text.empty()) return member.refuse(fmt::format("{} is empty", member.name()));
  out = text;
  return std::nullopt;
}

Status read_count(Member& member, std::int64_t least, std::int64_t most, std::size_t& out) {
  std::int64_t count = 0;
  if (Status status = member.read(count)) return status;
  if (count < least || count > most) {
    return member.refuse(
        fmt::format("{} is {}: it must be from {} to {}", member.name(), count, least, most));
  }
  out = static_cast<std::size_t>(count);
  return std::nullopt;
}

Status read_format(Member& member, Format& format) {
  std::string_view word;
  if (Status status = member.read(word)) return status;
  if (word != "json" && word != "text" && word != "svg") {
    return member.refuse(
        fmt::format("format is {}: it must be \"json\", \"text\" or \"svg\"", quoted(word)));
  }
  format = word == "json" ? Format::json : word == "text" ? Format::text : Format::svg;
  return std::nullopt;
}

Status read_pair(Member& member, MergeOptions& options) {
  static constexpr std::array<std::string_view, 2> kSides = {"a", "b"};
  return member.read_members([&](Member& side) -> Status {
    if (side.name() == kSides[0]) return read_string(side, options.a);
    if (side.name() == kSides[1]) return read_string(side, options.b);
    if (Status status = side.skip()) return status;
    return side.refuse(unknown_name("member of why", side.name(), kSides));
  });
}

Status choose(Member& member, Report report, MergeOptions& options) {
  if (options.report == Report::mentions) {
    options.report = report;
    return std::nullopt;
  }
  if (Status status = member.skip()) return status;
  return member.refuse("only one of why, how, review and sample can be asked at once");
}

Status read_report(Member& member, MergeOptions& options) {
  const std::string_view name = member.name();
  const Report report = name == "why"      ? Report::why
                        : name == "how"    ? Report::how
                        : name == "review" ? Report::review
                                           : Report::sample;
  if (Status refused = choose(member, report, options)) return refused;
  if (report == Report::why) return read_pair(member, options);
  return report == Report::how ? read_string(member, options.author)
                               : read_count(member, 1, kMostPairs, options.count);
}

Status read_option(Member& member, MergeOptions& options) {
  static constexpr std::array<std::string_view, 10> kOptions = {
      "records", "why", "how", "review", "sample", "seed", "format", "colour", "width", "authors"};
  const std::string_view name = member.name();
  if (name == "records") return member.read(options.records);
  if (name == "seed") return member.read(options.seed);
  if (name == "format") return read_format(member, options.format);
  if (name == "authors") return read_author_names(member, options.authors);
  if (name == "colour") return member.read(options.style.colour);
  if (name == "width") return read_count(member, kNarrowest, kWidest, options.style.width);
  if (name == "why" || name == "how" || name == "review" || name == "sample") {
    return read_report(member, options);
  }
  if (Status status = member.skip()) return status;
  return member.refuse(unknown_name("option", name, kOptions));
}

Status check(const MergeOptions& options) {
  const bool is_told = options.report == Report::why || options.report == Report::how;
  if (options.report == Report::why && (options.a.empty() || options.b.empty())) {
    return Error{Errc::invalid_input, "why needs two mentions: give their ids as \"a\" and \"b\"",
                 "/why"};
  }
  if (options.format == Format::svg && options.report != Report::how) {
    return Error{Errc::invalid_input, "only how can be drawn: ask for another format", "/format"};
  }
  if (options.format == Format::text && !is_told) {
    return Error{Errc::invalid_input, "only why and how have a text: ask for json", "/format"};
  }
  return std::nullopt;
}

}  // namespace

Result<MergeOptions> read_merge_options(Context& context, std::string& options) {
  MergeOptions read;
  Status status =
      context.json().read(options, [&](Member& member) { return read_option(member, read); });
  if (!status) status = check(read);
  if (status) return *status;
  return read;
}

}  // namespace masthead::plugin
