#include "plugin/src/stream.h"

#include <fmt/format.h>

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

Status Stream::write(std::string_view bytes) {
  if (Status status = check_open()) return status;
  // Whatever leaves by an exception leaves the stream over.
  over_ = Errc::internal;
  Status status = feed(bytes);
  over_ = status ? status->code : Errc::ok;
  return status;
}

Status Stream::finish() {
  if (Status status = check_open()) return status;
  over_ = Errc::internal;
  Status status = end_input();
  over_ = status ? status->code : Errc::invalid_input;
  return status;
}

void Stream::take() {
  out_.erase(0, complete_);
  complete_ = 0;
  if (out_.capacity() > kLargestKept) out_.shrink_to_fit();
}

Status Stream::check_open() const {
  switch (over_) {
    case Errc::ok:
      return std::nullopt;
    case Errc::invalid_input:
      return Error{Errc::invalid_input, "the stream has ended: nothing can be written after it"};
    case Errc::cancelled:
      return Error{Errc::cancelled, "the host cancelled the stream"};
    default:
      return Error{over_, "the stream has failed: close it"};
  }
}

Status Stream::feed(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    keep(bytes.substr(0, end));
    if (end == std::string_view::npos) break;
    if (Status status = end_line()) return status;
    bytes.remove_prefix(end + 1);
  }
  return std::nullopt;
}

Status Stream::end_input() {
  if (line_size_ > 0) {
    if (Status status = end_line()) return status;
  }
  if (Status status = lines_->finish(out_)) return status;
  complete_ = out_.size();
  return context_.host().log(
      LogLevel::info, Errc::ok,
      fmt::format("{}: {} line(s) read, {} could not be used", method_.name, number_, errors_));
}

void Stream::keep(std::string_view piece) {
  line_size_ += piece.size();
  if (!piece.empty()) ends_with_cr_ = piece.ends_with('\r');
  // One byte more than the limit, because a CR may still be taken off.
  if (line_size_ > context_.limits().input_bytes + 1) {
    line_ = {};
  } else {
    line_.append(piece);
  }
}

Status Stream::end_line() {
  ++number_;
  Status status = read_line();
  line_.clear();
  line_size_ = 0;
  if (line_.capacity() > kLargestKept) {
    line_ = {};
    context_.json().trim();
  }
  complete_ = out_.size();
  return status;
}

Status Stream::read_line() {
  if (line_size_ > 0 && ends_with_cr_) {
    --line_size_;
    if (!line_.empty()) line_.pop_back();
  }
  if (number_ == 1 && line_.starts_with(kByteOrderMark)) line_.erase(0, kByteOrderMark.size());
  const bool too_big = line_size_ > context_.limits().input_bytes;
  if (!too_big && is_blank(line_)) return std::nullopt;
  if (Status status = context_.host().check_cancel()) return status;
  if (too_big) {
    write_error(too_long(fmt::format("line {}", number_), line_size_, context_.limits()), {});
    return std::nullopt;
  }
  DocumentId id;
  Status status = lines_->read(line_, number_, id, out_);
  if (!status) return status;
  out_.resize(complete_);
  if (ends_stream(status->code)) return status;
  write_error(*status, id);
  return std::nullopt;
}

void Stream::write_error(const Error& error, const DocumentId& id) {
  ++errors_;
  JsonWriter json(out_);
  json.begin_object().schema("error");
  write_id(json, id);
  json.member("line", static_cast<std::int64_t>(number_)).key("error").begin_object();
  write_error_members(json, error);
  json.end_object().end_object();
  out_ += '\n';
}

}  // namespace masthead::plugin
