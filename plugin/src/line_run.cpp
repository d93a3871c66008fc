#include "plugin/src/line_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/json_writer.h"

namespace masthead::plugin {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLargestKept = std::size_t{1} << 20;

/// True for failures that are not the line's own.
bool ends_stream(Errc code) {
  return code == Errc::internal || code == Errc::cancelled || code == Errc::no_memory;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

}  // namespace

Status LineRun::read(const Chunk& chunk, const Ask& ask, Output& out) {
  std::size_t number = chunk.first;
  for (const DocumentBytes& document : chunk.documents) {
    if (Status status = read_document(document, number++, ask, out)) return status;
  }
  std::string_view rest = chunk.lines;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const std::size_t size = line.size() - (line.ends_with('\r') ? 1 : 0);
    line_.assign(size <= context_.limits().input_bytes ? line.substr(0, size) : "");
    if (Status status = read(line_, size, number++, ask, out)) return status;
    trim();
  }
  return std::nullopt;
}

Status LineRun::read(std::string& line, std::size_t size, std::size_t number, const Ask& ask,
                     Output& out) {
  const bool is_too_long = size > context_.limits().input_bytes;
  if (number == 1 && line.starts_with(kByteOrderMark)) line.erase(0, kByteOrderMark.size());
  if (!is_too_long && is_blank(line)) return std::nullopt;
  if (Status status = ask()) return status;
  if (!is_too_long) return answer({line, number, std::nullopt}, out);
  write_error(too_long(fmt::format("line {}", number), size, context_.limits()), number, {}, out);
  return std::nullopt;
}

Status LineRun::read_document(const DocumentBytes& document, std::size_t number, const Ask& ask,
                              Output& out) {
  if (is_blank(document.line)) return std::nullopt;
  if (Status status = ask()) return status;
  const std::size_t size = document.line.size();
  if (size > context_.limits().input_bytes) {
    write_error(too_long(fmt::format("line {}", number), size, context_.limits()), number, {}, out);
    return std::nullopt;
  }
  line_.assign(document.line);
  return answer({line_, number, document.bytes}, out);
}

Status LineRun::answer(const Line& line, Output& out) {
  DocumentId id;
  Status status = reader_->read(line, id, out.text);
  if (!status) {
    out.complete = out.text.size();
    return status;
  }
  out.text.resize(out.complete);
  if (ends_stream(status->code)) return status;
  write_error(*status, line.number, id, out);
  return std::nullopt;
}

Status LineRun::finish(Output& out) {
  Status status = reader_->finish(out.text);
  if (!status) out.complete = out.text.size();
  return status;
}

void LineRun::write_error(const Error& error, std::size_t number, const DocumentId& id,
                          Output& out) {
  ++out.errors;
  JsonWriter json(out.text);
  json.begin_object().schema("error");
  write_id(json, id);
  json.member("line", static_cast<std::int64_t>(number)).key("error").begin_object();
  write_error_members(json, error);
  json.end_object().end_object();
  out.text += '\n';
  out.complete = out.text.size();
}

void LineRun::trim() {
  if (line_.capacity() <= kLargestKept) return;
  line_ = {};
  context_.json().trim();
}

}  // namespace masthead::plugin
