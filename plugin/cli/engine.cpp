#include "plugin/cli/engine.h"

#include <fmt/format.h>

#include <chrono>
#include <exception>
#include <vector>

#include "plugin/cli/exit_code.h"
#include "plugin/cli/interrupt.h"
#include "plugin/cli/json.h"

namespace masthead::cli {
namespace {

std::int32_t clock(void* /*user*/, std::int64_t* milliseconds) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  *milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
  return 0;
}

std::int32_t cancel(void* /*user*/) { return interrupted() ? 1 : 0; }

void require_ok(std::int32_t code, masthead_context* context) {
  if (code == MASTHEAD_OK) return;
  const bool is_registry = code == MASTHEAD_REGISTRY_LOCKED || code == MASTHEAD_REGISTRY_CORRUPT;
  const int exit_code = code == MASTHEAD_INVALID_INPUT ? kUsage : kNothingDone;
  throw Failure(is_registry ? kRegistry : exit_code, read_message(masthead_last_error(context)));
}

}  // namespace

Engine::Engine(const std::string& settings, const char* method, const std::string& options,
               const std::string& input, Console& console)
    : log_{console, input.empty() ? "" : input + ": "} {
  open(settings);
  masthead_stream* stream = nullptr;
  require_ok(masthead_stream_open(context_.get(), method, options.data(), options.size(), &stream),
             context_.get());
  stream_.reset(stream);
}

Engine::Engine(const std::string& settings, Console& console) : log_{console, ""} {
  open(settings);
}

void Engine::open(const std::string& settings) {
  masthead_host host{};
  host.struct_size = sizeof(host);
  host.user = &log_;
  host.log = log;
  host.clock = clock;
  host.cancel = cancel;

  masthead_context* context = nullptr;
  require_ok(masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, &host, settings.c_str(),
                           &context),
             nullptr);
  context_.reset(context);
}

Text Engine::call(const char* method, const std::string& request) {
  char* out = nullptr;
  std::size_t size = 0;
  require_ok(masthead_call(context_.get(), method, request.data(), request.size(), &out, &size),
             context_.get());
  return {out, size};
}

Engine::Job Engine::start_job(const char* kind, const std::string& request) {
  masthead_job* job = nullptr;
  require_ok(masthead_job_start(context_.get(), kind, request.data(), request.size(), &job),
             context_.get());
  return Job(job);
}

Text Engine::result_of(masthead_job* job) {
  char* out = nullptr;
  std::size_t size = 0;
  require_ok(masthead_job_result(job, &out, &size), context_.get());
  return {out, size};
}

// A callback must not throw into the library; a non-zero answer makes its call fail instead.
std::int32_t Engine::log(void* user, std::int32_t level, std::int32_t /*code*/, const char* message,
                         std::size_t size) {
  try {
    const auto* log = static_cast<const Log*>(user);
    log->console.complain(fmt::format("{}{}{}", level == MASTHEAD_INFO ? "info: " : "", log->start,
                                      std::string_view(message, size)));
    return 0;
  } catch (const std::exception&) {
    return 1;
  }
}

bool Engine::write(std::string_view bytes) {
  return bytes.empty() || goes_on(masthead_stream_write(stream_.get(), bytes.data(), bytes.size()));
}

bool Engine::write(std::span<const Item> items) {
  std::vector<std::string> lines;
  std::vector<masthead_document> documents;
  lines.reserve(items.size());
  documents.reserve(items.size());
  for (const Item& item : items) {
    lines.push_back(line_of(item));
    documents.push_back({static_cast<std::uint32_t>(sizeof(masthead_document)), lines.back().data(),
                         lines.back().size(), item.bytes.data(), item.bytes.size()});
  }
  return goes_on(
      masthead_stream_write_documents(stream_.get(), documents.data(), documents.size()));
}

bool Engine::finish() { return goes_on(masthead_stream_write(stream_.get(), nullptr, 0)); }

bool Engine::goes_on(std::int32_t code) {
  if (code == MASTHEAD_CANCELLED) return false;
  require_ok(code, context_.get());
  return true;
}

Text Engine::read() {
  char* out = nullptr;
  std::size_t size = 0;
  require_ok(masthead_stream_read(stream_.get(), &out, &size), context_.get());
  return {out, size};
}

}  // namespace masthead::cli
