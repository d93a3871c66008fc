#include "plugin/cli/rows.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "plugin/cli/exit_code.h"
#include "plugin/cli/inputs.h"

namespace masthead::cli {
namespace {

constexpr std::size_t kBatch = std::size_t{256} << 10;

}  // namespace

Rows::Rows(std::unique_ptr<Bytes> bytes, Columns columns, std::size_t limit)
    : name_(bytes->input().name()), columns_(std::move(columns)) {
  if (!has_ending(name_, {".csv", ".tsv"})) {
    lines_ = std::move(bytes);
    return;
  }
  table_ = std::make_unique<CsvReader>(std::move(bytes), limit);
  if (const auto header = table_->next()) columns_.bind(*header, name_);
}

std::optional<RowBatch> Rows::next() {
  RowBatch batch;
  if (has_failed_) return std::nullopt;
  try {
    table_ == nullptr ? read_lines(batch) : read_records(batch);
  } catch (const InputFailure& failure) {
    has_failed_ = true;
    const std::size_t line = table_ == nullptr ? number_ + 1 : table_->failed_line();
    batch.bad = {line, failure.error(), failure.what()};
  }
  if (has_failed_ || batch.lines.empty()) end_line(batch);
  if (batch.lines.empty() && !batch.bad) return std::nullopt;
  return batch;
}

void Rows::read_lines(RowBatch& batch) {
  batch.lines.resize(kBatch);
  std::size_t size = 0;
  try {
    size = lines_->read(batch.lines);
  } catch (const InputFailure&) {
    batch.lines.clear();
    throw;
  }
  batch.lines.resize(size);
  batch.bytes = size;
  if (size == 0) return;
  is_line_ended_ = batch.lines.back() == '\n';
  const auto ends = std::count(batch.lines.begin(), batch.lines.end(), '\n');
  for (auto i = ends; i > 0; --i) batch.numbers.push_back(++number_);
}

void Rows::end_line(RowBatch& batch) {
  if (is_line_ended_) return;
  batch.lines += '\n';
  batch.numbers.push_back(++number_);
  is_line_ended_ = true;
}

void Rows::read_records(RowBatch& batch) {
  while (batch.lines.size() < kBatch && !batch.bad) {
    const auto record = table_->next();
    if (!record) return;
    number_ = record->line;
    const std::size_t before = batch.lines.size();
    try {
      columns_.append_row(*record, name_, batch.lines);
    } catch (const InputFailure& failure) {
      batch.bad = {record->line, failure.error(), failure.what()};
    }
    if (batch.lines.size() > before) batch.numbers.push_back(record->line);
    for (const std::string& field : record->fields) batch.bytes += field.size() + 1;
  }
}

}  // namespace masthead::cli
