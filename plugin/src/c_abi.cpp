#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "masthead/masthead.h"
#include "plugin/src/config.h"
#include "plugin/src/context.h"
#include "plugin/src/error_words.h"
#include "plugin/src/job.h"
#include "plugin/src/method.h"
#include "plugin/src/stream.h"

using masthead::Errc;
using masthead::Error;
using masthead::plugin::DocumentBytes;
using masthead::plugin::ErrorWords;
using masthead::plugin::Status;

struct masthead_context {
  masthead_context(masthead::plugin::Host host, const masthead::plugin::Config& config)
      : context(host, config) {}

  const pid_t pid = getpid();
  bool busy = false;  ///< a call is running: a host service that calls back in is refused
  bool streaming = false;
  ErrorWords words;
  masthead::plugin::Context context;
};

struct masthead_stream {
  masthead_context* owner;
  masthead::plugin::Stream stream;
};

struct masthead_job {
  masthead_context* owner;
  std::unique_ptr<masthead::plugin::Job> job;
};

namespace {

// Only bytes, so that a thread's end runs no code of ours.
thread_local constinit ErrorWords open_words;

std::int32_t to_code(Errc code) { return static_cast<std::int32_t>(code); }

/// Runs `body() -> Status`; nothing it throws gets past here. Its failure is kept in `words`.
template <class Body>
std::int32_t guarded(ErrorWords& words, Body&& body) noexcept {
  try {
    const Status status = body();
    if (!status) return to_code(Errc::ok);
    words.set(*status);
    return to_code(status->code);
  } catch (const std::bad_alloc&) {
    words.set(Errc::no_memory);
    return to_code(Errc::no_memory);
  } catch (...) {
    words.set(Errc::internal);
    return to_code(Errc::internal);
  }
}

/// The same on a context: refused in a child process and from within a host service.
template <class Body>
std::int32_t guarded(masthead_context* context, Body&& body) noexcept {
  if (context == nullptr) return to_code(Errc::invalid_input);
  if (context->pid != getpid()) return to_code(Errc::forked);
  if (context->busy) return to_code(Errc::invalid_input);
  context->busy = true;
  const std::int32_t code = guarded(context->words, std::forward<Body>(body));
  context->busy = false;
  return code;
}

/// True where a context may be freed: not in a child process, not from within a host service.
bool is_mine(const masthead_context* context) { return context->pid == getpid() && !context->busy; }

Error missing(const char* what) {
  return Error{Errc::invalid_input, fmt::format("{} is NULL: it must point to something", what)};
}

Status check_version(std::uint32_t major, std::uint32_t minor) {
  const bool offered =
      major == MASTHEAD_VERSION_MAJOR && static_cast<std::int64_t>(minor) <= MASTHEAD_VERSION_MINOR;
  if (offered) return std::nullopt;
  return Error{Errc::unsupported,
               fmt::format("this is masthead {}: it does not offer the interface {}.{} the host "
                           "asks for",
                           MASTHEAD_VERSION, major, minor)};
}

Status open_context(const masthead_host* host, const char* json, masthead_context** context) {
  auto services = masthead::plugin::Host::copy(host);
  if (!services) return services.error();
  masthead::plugin::Config config;
  if (json != nullptr) {
    auto read = masthead::plugin::read_config(json);
    if (!read) return read.error();
    config = *read;
  }
  *context = std::make_unique<masthead_context>(*services, config).release();
  return std::nullopt;
}

/// Gives the caller a copy that masthead_free() frees.
void give(std::string_view text, char** out, std::size_t* size) {
  auto* copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy == nullptr) throw std::bad_alloc();
  std::memcpy(copy, text.data(), text.size());
  copy[text.size()] = '\0';
  *out = copy;
  *size = text.size();
}

/// Gives the caller the text that `write(std::string&) -> Status` writes of a job.
template <class Write>
std::int32_t give_of(masthead_job* job, char** out, std::size_t* out_size, Write&& write) noexcept {
  if (out != nullptr) *out = nullptr;
  if (out_size != nullptr) *out_size = 0;
  if (job == nullptr) return to_code(Errc::invalid_input);
  return guarded(job->owner, [&]() -> Status {
    if (out == nullptr) return missing("out");
    if (out_size == nullptr) return missing("out_size");
    std::string text;
    if (Status status = write(text)) return status;
    give(text, out, out_size);
    return std::nullopt;
  });
}

Status call_method(masthead::plugin::Context& context, const char* name, std::string_view in,
                   std::string& result) {
  const auto method = masthead::plugin::find_method(name);
  if (!method) return method.error();
  auto input = context.scratch(in);
  if (!input) return input.error();
  if (Status status = context.host().check_cancel()) return status;
  return (*method)->call(context, **input, result);
}

Status open_stream(masthead_context* context, const char* name, std::string_view options,
                   masthead_stream** stream) {
  const auto method = masthead::plugin::find_method(name);
  if (!method) return method.error();
  if (context->streaming) {
    return Error{Errc::invalid_input,
                 "a stream is open on this context: close it, or open a second context"};
  }
  const std::string_view given = options.empty() ? "{}" : options;
  auto input = context->context.scratch(given);
  if (!input) return input.error();
  auto lines = (*method)->open(context->context, **input);
  if (!lines) return lines.error();
  *stream = new masthead_stream{
      context, {context->context, **method, std::move(*lines), std::string(given)}};
  context->streaming = true;
  return std::nullopt;
}

Status start_job(masthead_context* context, const char* kind, std::string_view request,
                 masthead_job** job) {
  const auto found = masthead::plugin::find_job(kind);
  if (!found) return found.error();
  auto input = context->context.scratch(request);
  if (!input) return input.error();
  auto started = masthead::plugin::Job::start(context->context, **found, **input);
  if (!started) return started.error();
  *job = new masthead_job{context, std::move(*started)};
  return std::nullopt;
}

/// The documents of an array whose elements are as large as the host's header says.
Status read_documents(const masthead_document* documents, std::size_t count,
                      std::vector<DocumentBytes>& out) {
  const std::size_t size = count == 0 ? sizeof(masthead_document) : documents->struct_size;
  if (size < sizeof(masthead_document) || size % alignof(masthead_document) != 0) {
    return Error{Errc::invalid_input, fmt::format("masthead_document.struct_size is {}: set it to "
                                                  "sizeof(masthead_document) in every element",
                                                  size)};
  }
  out.reserve(count);
  const auto* at = reinterpret_cast<const unsigned char*>(documents);
  for (std::size_t i = 0; i < count; ++i, at += size) {
    masthead_document document;
    std::memcpy(&document, at, sizeof document);
    if (document.struct_size != size) {
      return Error{Errc::invalid_input,
                   fmt::format("masthead_document {} has the struct_size {}, and the first has {}: "
                               "they must be equal",
                               i, document.struct_size, size)};
    }
    if (document.line == nullptr && document.line_size > 0) return missing("line");
    if (document.bytes == nullptr && document.bytes_size > 0) return missing("bytes");
    out.push_back({{document.line, document.line_size}, {document.bytes, document.bytes_size}});
  }
  return std::nullopt;
}

}  // namespace

const char* masthead_version(void) { return MASTHEAD_VERSION; }

std::int32_t masthead_open(std::uint32_t want_major, std::uint32_t min_minor,
                           const masthead_host* host, const char* config,
                           masthead_context** context) {
  if (context != nullptr) *context = nullptr;
  return guarded(open_words, [&]() -> Status {
    if (context == nullptr) return missing("context");
    if (Status status = check_version(want_major, min_minor)) return status;
    return open_context(host, config, context);
  });
}

void masthead_close(masthead_context* context) {
  if (context != nullptr && is_mine(context)) delete context;
}

std::int32_t masthead_call(masthead_context* context, const char* method, const char* in,
                           std::size_t size, char** out, std::size_t* out_size) {
  if (out != nullptr) *out = nullptr;
  if (out_size != nullptr) *out_size = 0;
  return guarded(context, [&]() -> Status {
    if (method == nullptr) return missing("method");
    if (in == nullptr && size > 0) return missing("in");
    if (out == nullptr) return missing("out");
    if (out_size == nullptr) return missing("out_size");
    std::string result;
    Status status = call_method(context->context, method, {in, size}, result);
    if (!status) give(result, out, out_size);
    context->context.trim();
    return status;
  });
}

void masthead_free(char* out) { std::free(out); }

const char* masthead_last_error(masthead_context* context) {
  if (context == nullptr) return open_words.text();
  if (context->pid != getpid()) return masthead::plugin::fixed_words(Errc::forked);
  return context->words.text();
}

std::int32_t masthead_stream_open(masthead_context* context, const char* method,
                                  const char* options, std::size_t size, masthead_stream** stream) {
  if (stream != nullptr) *stream = nullptr;
  return guarded(context, [&]() -> Status {
    if (method == nullptr) return missing("method");
    if (options == nullptr && size > 0) return missing("options");
    if (stream == nullptr) return missing("stream");
    return open_stream(context, method, {options, size}, stream);
  });
}

std::int32_t masthead_stream_write(masthead_stream* stream, const char* data, std::size_t size) {
  if (stream == nullptr) return to_code(Errc::invalid_input);
  return guarded(stream->owner, [&]() -> Status {
    if (data == nullptr && size > 0) return missing("data");
    return data == nullptr ? stream->stream.finish() : stream->stream.write({data, size});
  });
}

std::int32_t masthead_stream_write_documents(masthead_stream* stream,
                                             const masthead_document* documents,
                                             std::size_t count) {
  if (stream == nullptr) return to_code(Errc::invalid_input);
  return guarded(stream->owner, [&]() -> Status {
    if (documents == nullptr && count > 0) return missing("documents");
    std::vector<DocumentBytes> given;
    if (Status status = read_documents(documents, count, given)) return status;
    return stream->stream.write(given);
  });
}

std::int32_t masthead_stream_read(masthead_stream* stream, char** out, std::size_t* out_size) {
  if (out != nullptr) *out = nullptr;
  if (out_size != nullptr) *out_size = 0;
  if (stream == nullptr) return to_code(Errc::invalid_input);
  return guarded(stream->owner, [&]() -> Status {
    if (out == nullptr) return missing("out");
    if (out_size == nullptr) return missing("out_size");
    if (stream->stream.ready().empty()) return std::nullopt;
    give(stream->stream.ready(), out, out_size);
    stream->stream.take();
    return std::nullopt;
  });
}

void masthead_stream_close(masthead_stream* stream) {
  if (stream == nullptr || !is_mine(stream->owner)) return;
  stream->owner->streaming = false;
  delete stream;
}

std::int32_t masthead_job_start(masthead_context* context, const char* kind, const char* request,
                                std::size_t size, masthead_job** job) {
  if (job != nullptr) *job = nullptr;
  return guarded(context, [&]() -> Status {
    if (kind == nullptr) return missing("kind");
    if (request == nullptr) return missing("request");
    if (job == nullptr) return missing("job");
    return start_job(context, kind, {request, size}, job);
  });
}

std::int32_t masthead_job_step(masthead_job* job, char** out, std::size_t* out_size) {
  return give_of(job, out, out_size, [&](std::string& text) -> Status {
    job->job->step(text);
    return std::nullopt;
  });
}

std::int32_t masthead_job_feed(masthead_job* job, const char* response, std::size_t size,
                               const char* body, std::size_t body_size) {
  if (job == nullptr) return to_code(Errc::invalid_input);
  return guarded(job->owner, [&]() -> Status {
    if (response == nullptr) return missing("response");
    if (body == nullptr && body_size > 0) return missing("body");
    auto input = job->owner->context.scratch({response, size});
    if (!input) return input.error();
    std::optional<std::string_view> bytes;
    if (body != nullptr) bytes = std::string_view(body, body_size);
    return job->job->feed(**input, bytes);
  });
}

std::int32_t masthead_job_take(masthead_job* job, char** out, std::size_t* out_size) {
  return give_of(job, out, out_size, [&](std::string& text) -> Status {
    job->job->take(text);
    return std::nullopt;
  });
}

std::int32_t masthead_job_result(masthead_job* job, char** out, std::size_t* out_size) {
  return give_of(job, out, out_size, [&](std::string& text) { return job->job->result(text); });
}

void masthead_job_close(masthead_job* job) {
  if (job == nullptr || !is_mine(job->owner)) return;
  delete job;
}
