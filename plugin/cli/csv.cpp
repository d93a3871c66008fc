#include "plugin/cli/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "masthead/masthead.h"
#include "plugin/cli/inputs.h"

namespace masthead::cli {
namespace {

constexpr std::size_t kBuffer = std::size_t{64} << 10;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr int kEnd = -1;

/// The separator the first line has most of; the comma where it has none.
char find_separator(std::string_view head) {
  constexpr std::string_view kSeparators = ",;\t";
  std::size_t counts[kSeparators.size()] = {};
  bool is_quoted = false;
  for (const char c : head) {
    if (c == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (c == '\n' || c == '\r') break;
    const std::size_t which = kSeparators.find(c);
    if (which != std::string_view::npos) ++counts[which];
  }
  const auto* most = std::max_element(std::begin(counts), std::end(counts));
  return kSeparators[static_cast<std::size_t>(most - counts)];
}

}  // namespace

CsvReader::CsvReader(std::unique_ptr<Bytes> bytes, std::size_t limit)
    : bytes_(std::move(bytes)), limit_(limit), buffer_(kBuffer) {
  std::string_view head = bytes_->peek();
  if (head.substr(0, 2) == "\xFF\xFE" || head.substr(0, 2) == "\xFE\xFF") {
    throw fail(1, 1, "the table is in UTF-16: save it as CSV in UTF-8");
  }
  if (head.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    head.remove_prefix(kByteOrderMark.size());
    (void)bytes_->read(std::span(buffer_).first(kByteOrderMark.size()));
  }
  separator_ = has_ending(name(), {".tsv"}) ? '\t' : find_separator(head);
}

std::optional<CsvRecord> CsvReader::next() {
  CsvRecord record;
  record.line = line_;
  record_size_ = 0;
  for (bool is_whole = false; !is_whole;) {
    const int c = get();
    if (c == kEnd) {
      end_input(record);
      if (record.fields.empty()) return std::nullopt;
      return record;
    }
    if (++record_size_ > limit_) {
      throw fail(record.line, record.fields.size() + 1,
                 fmt::format("the row is longer than limits.input_bytes ({}): a quote that does "
                             "not end may be why; or raise the limit with --set "
                             "limits.input_bytes=N",
                             limit_));
    }
    is_whole = take(static_cast<char>(c), record);
    if (c == '\n') ++line_;
    if (!is_whole || !record.fields.empty()) continue;
    // An empty line.
    is_whole = false;
    record.line = line_;
  }
  return record;
}

/// Takes one character; true: the record is whole.
bool CsvReader::take(char c, CsvRecord& record) {
  if (state_ == State::quoted) {
    if (c == '"') {
      state_ = State::quote_in_quoted;
    } else {
      field_ += c;
    }
    return false;
  }
  if (state_ == State::quote_in_quoted && c == '"') {
    field_ += c;
    state_ = State::quoted;
    return false;
  }
  if (c == separator_) {
    end_field(record);
    return false;
  }
  if (c == '\n' || c == '\r') return end_record(c, record);
  if (state_ == State::quote_in_quoted) {
    throw fail(line_, record.fields.size() + 1,
               "something follows the quote that ends the field: write a quote inside a quoted "
               "field twice");
  }
  if (state_ == State::field_start && c == '"') {
    state_ = State::quoted;
    quote_line_ = line_;
    quote_column_ = record.fields.size() + 1;
    return false;
  }
  field_ += c;
  state_ = State::plain;
  return false;
}

void CsvReader::end_field(CsvRecord& record) {
  record.fields.push_back(std::exchange(field_, {}));
  state_ = State::field_start;
}

bool CsvReader::end_record(char c, CsvRecord& record) {
  if (c == '\r') {
    // What begins with CR ends with it, or with the LF behind it.
    if (look() == '\n') return false;
    ++line_;
  }
  const bool is_empty_line = record.fields.empty() && state_ == State::field_start;
  if (!is_empty_line) end_field(record);
  return true;
}

void CsvReader::end_input(CsvRecord& record) {
  if (state_ == State::quoted) {
    throw fail(quote_line_, quote_column_,
               "the quote that begins the field does not end: end it, or write a quote inside a "
               "quoted field twice");
  }
  if (!record.fields.empty() || state_ != State::field_start) end_field(record);
}

int CsvReader::get() {
  const int c = look();
  if (c != kEnd) ++at_;
  return c;
}

int CsvReader::look() {
  if (at_ == size_ && !fill()) return kEnd;
  return static_cast<unsigned char>(buffer_[at_]);
}

bool CsvReader::fill() {
  at_ = 0;
  size_ = bytes_->read(buffer_);
  return size_ > 0;
}

InputFailure CsvReader::fail(std::size_t line, std::size_t column, std::string_view what) {
  failed_line_ = line;
  return {MASTHEAD_MALFORMED, fmt::format("{}:{}: column {}: {}", name(), line, column, what)};
}

}  // namespace masthead::cli
