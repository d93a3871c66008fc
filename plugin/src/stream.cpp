#include "plugin/src/stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace masthead::plugin {
namespace {

constexpr std::size_t kLargestKept = std::size_t{1} << 20;
// Small enough to share a write() evenly, large enough that taking one costs nothing.
constexpr std::size_t kChunk = std::size_t{16} << 10;

std::size_t count_lines(std::string_view lines) {
  const auto ends = static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n'));
  return ends + (lines.empty() || lines.ends_with('\n') ? 0 : 1);
}

/// The parts of `whole` that are handed out: some lines, or one document, each.
std::vector<Chunk> cut(const Chunk& whole) {
  std::vector<Chunk> chunks;
  std::size_t number = whole.first;
  for (std::size_t i = 0; i < whole.documents.size(); ++i) {
    chunks.push_back({{}, whole.documents.subspan(i, 1), number++});
  }
  std::string_view rest = whole.lines;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n', std::min(kChunk, rest.size()));
    const std::string_view lines = rest.substr(0, end == std::string_view::npos ? end : end + 1);
    rest.remove_prefix(lines.size());
    chunks.push_back({lines, {}, number});
    number += count_lines(lines);
  }
  return chunks;
}

}  // namespace

/// Runs one step of an open stream; whatever leaves it by an exception leaves the stream over.
template <class Step>
Status Stream::guard(Errc after, Step&& step) {
  if (Status status = check_open()) return status;
  over_ = Errc::internal;
  Status status = step();
  over_ = status ? status->code : after;
  return status;
}

Status Stream::write(std::string_view bytes) {
  return guard(Errc::ok, [&] { return feed(bytes); });
}

Status Stream::write(std::span<const DocumentBytes> documents) {
  if (Status status = check_open()) return status;
  if (!method_.takes_bytes) {
    return Error{Errc::invalid_input,
                 fmt::format("{} takes no bytes beside a line: write lines", method_.name)};
  }
  if (line_size_ > 0) {
    return Error{Errc::invalid_input,
                 "a line is unfinished: end it with a newline before documents are written"};
  }
  return guard(Errc::ok, [&] {
    const Chunk whole{{}, documents, number_ + 1};
    number_ += documents.size();
    return read(whole);
  });
}

Status Stream::finish() {
  return guard(Errc::invalid_input, [&] { return end_input(); });
}

void Stream::take() {
  out_.text.erase(0, out_.complete);
  out_.complete = 0;
  if (out_.text.capacity() > kLargestKept) out_.text.shrink_to_fit();
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
  if (line_size_ > 0) {
    const std::size_t end = bytes.find('\n');
    keep(bytes.substr(0, end));
    if (end == std::string_view::npos) return std::nullopt;
    if (Status status = end_line()) return status;
    bytes.remove_prefix(end + 1);
  }
  const std::size_t last = bytes.rfind('\n');
  const std::size_t whole = last == std::string_view::npos ? 0 : last + 1;
  if (whole > 0) {
    const Chunk lines{bytes.substr(0, whole), {}, number_ + 1};
    number_ += count_lines(lines.lines);
    if (Status status = read(lines)) return status;
  }
  keep(bytes.substr(whole));
  return std::nullopt;
}

Status Stream::read(const Chunk& whole) {
  const bool is_shared = context_.config().threads > 1 && method_.independent_lines;
  if (is_shared) return share(whole);
  return lines_.read(
      whole, [this] { return context_.host().check_cancel(); }, out_);
}

Status Stream::share(const Chunk& whole) {
  if (crew_ == nullptr) crew_ = std::make_unique<Crew>(context_, method_, options_);
  return crew_->run(cut(whole), out_);
}

Status Stream::end_input() {
  if (line_size_ > 0) {
    if (Status status = end_line()) return status;
  }
  if (Status status = lines_.finish(out_)) return status;
  return context_.host().log(
      LogLevel::info, Errc::ok,
      fmt::format("{}: {} line(s) read, {} could not be used", method_.name, number_, out_.errors));
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
  std::size_t size = line_size_;
  if (ends_with_cr_) {
    --size;
    if (!line_.empty()) line_.pop_back();
  }
  Status status = lines_.read(
      line_, size, number_, [this] { return context_.host().check_cancel(); }, out_);
  line_.clear();
  line_size_ = 0;
  if (line_.capacity() > kLargestKept) {
    line_ = {};
    context_.json().trim();
  }
  return status;
}

}  // namespace masthead::plugin
