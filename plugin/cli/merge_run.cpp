#include "plugin/cli/merge_run.h"

#include <Poco/JSONString.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <system_error>
#include <utility>

#include "plugin/cli/author_rows.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"
#include "plugin/cli/json.h"

namespace masthead::cli {
namespace {

constexpr const char* kNothing =
    "there is nothing to read: give mention lines, rows, pages or pasted text";

std::vector<std::string> inputs_of(const Invocation& call, std::size_t skipped) {
  const std::string& name = std::string(call.command->name);
  if (call.inputs.size() <= skipped && !call.has("manifest")) {
    throw Failure(kUsage, fmt::format("{0} needs INPUT... or --manifest FILE; see \"masthead help "
                                      "{0}\"",
                                      name));
  }
  return {call.inputs.begin() + static_cast<std::ptrdiff_t>(skipped), call.inputs.end()};
}

bool has_schema(std::string_view line, std::string_view name) {
  constexpr std::string_view kStart = R"({"schema":"masthead.)";
  return line.substr(0, kStart.size()) == kStart && line.substr(kStart.size(), name.size()) == name;
}

}  // namespace

MergeRun::MergeRun(const Invocation& call, std::size_t skipped, const char* method,
                   const std::string& options, Marks marks, Console& console)
    : console_(console),
      judgements_(call.values("judgements")),
      settings_(call, environ),
      inputs_(inputs_of(call, skipped), call.values("manifest"), FolderRule::every_file),
      loader_(inputs_, settings_.input_bytes(), settings_.threads(), console),
      engine_(settings_.to_json(), method,
              with_authors(options, inputs_of(call, skipped), settings_.input_bytes()), "",
              console),
      columns_(call.values("map")),
      marks_(marks),
      failures_(console),
      keeps_pages_(call.has("fix")) {
  if (call.has("records")) open_records(std::string(call.value("records", "")));
}

int MergeRun::run() {
  for (const std::string& path : judgements_) read_judgements(path);
  const std::uint64_t judged = lines_;
  for (;;) {
    std::vector<Item> items = loader_.next();
    if (items.empty()) break;
    items.front().rows != nullptr ? read_rows(items.front()) : read_items(items);
  }
  if (lines_ == judged) throw Failure(kNothingDone, kNothing);
  console_.announce(fmt::format("comparing the mentions of {} lines", lines_));
  if (!engine_.finish()) throw Failure(kInterrupted, "");
  console_.clear_progress();
  print(engine_.read().view());
  if (!records_path_.empty() && !records_.flush()) {
    throw Failure(kNothingDone,
                  fmt::format("cannot write {}: make room, or name another file", records_path_));
  }
  return failures_.conclude(lines_, "lines");
}

void MergeRun::read_judgements(const std::string& path) {
  Rows rows(std::make_unique<Bytes>(path), Columns({}), settings_.input_bytes());
  read_rows(rows);
}

void MergeRun::read_rows(Item& item) {
  try {
    Rows rows(std::move(item.rows), columns_, settings_.input_bytes());
    read_rows(rows);
  } catch (const InputFailure& failure) {
    ++lines_;
    mark(item.source.id, 1, failure.error(), failure.what());
  }
}

void MergeRun::read_rows(Rows& rows) {
  for (;;) {
    const auto batch = rows.next();
    if (!batch.has_value()) return;
    places_.add_rows(rows.name(), batch->numbers);
    lines_ += batch->numbers.size();
    bytes_ += batch->bytes;
    write(batch->lines);
    if (!batch->bad) continue;
    ++lines_;
    mark(rows.name(), batch->bad->line, batch->bad->error, batch->bad->message);
  }
}

void MergeRun::read_items(const std::vector<Item>& items) {
  for (const Item& item : items) {
    ++lines_;
    bytes_ += item.bytes.size();
    places_.add(item.source.id);
    if (item.error != 0) mark(item.source.id, 1, item.error, item.message);
    if (keeps_pages_ && is_page(item)) pages_.emplace(item.source.id, item.source);
  }
  const bool goes_on = engine_.write(items);
  print(engine_.read().view());
  places_.forget();
  if (!goes_on) throw Failure(kInterrupted, "");
  console_.progress(lines_, "lines", bytes_);
}

void MergeRun::write(std::string_view lines) {
  const bool goes_on = engine_.write(lines);
  print(engine_.read().view());
  places_.forget();
  if (!goes_on) throw Failure(kInterrupted, "");
  console_.progress(lines_, "lines", bytes_);
}

void MergeRun::print(std::string_view lines) {
  constexpr std::size_t kPage = std::size_t{1} << 20;
  std::string out;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    print_line(line, out);
    if (out.size() < kPage) continue;
    console_.write(out);
    out.clear();
  }
  console_.write(out);
}

void MergeRun::print_line(std::string_view line, std::string& out) {
  if (has_schema(line, "record/")) {
    write_record(line);
  } else if (has_schema(line, "audit/")) {
    summary_ = line;
  } else if (has_schema(line, "correction/")) {
    corrections_.emplace_back(line);
  } else if (has_schema(line, "text/")) {
    out += read_card(line);
  } else if (is_error_line(line)) {
    const ErrorLine error = read_error_line(line);
    failures_.add(places_.name_of(error.line), error.message);
    if (marks_ == Marks::shown) out.append(line) += '\n';
  } else {
    out.append(line) += '\n';
  }
}

void MergeRun::mark(const std::string& input, std::uint64_t line, std::int32_t error,
                    const std::string& message) {
  failures_.add(input, message);
  if (marks_ == Marks::left_out) return;
  console_.write(error_line(Poco::toJSON(printable(input)), line, error, message));
}

// Before anything is read: an hour's work is not lost for a wrong path.
void MergeRun::open_records(const std::string& path) {
  records_path_ = path;
  records_.open(path, std::ios::binary | std::ios::trunc);
  if (records_) return;
  throw Failure(kUsage,
                fmt::format("cannot write {}: {}: give --records a file that can be written", path,
                            std::generic_category().message(errno)));
}

void MergeRun::write_record(std::string_view line) {
  records_.write(line.data(), static_cast<std::streamsize>(line.size()));
  records_.put('\n');
}

}  // namespace masthead::cli
