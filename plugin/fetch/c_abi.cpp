#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <new>
#include <optional>
#include <string_view>

#include "masthead/fetch.h"
#include "plugin/fetch/run.h"

namespace {

using masthead::Errc;
using masthead::Error;

/// Puts words where the host wants them, freed with masthead_free().
void give(std::string_view words, char** to) {
  if (to == nullptr) return;
  auto* copy = static_cast<char*>(std::malloc(words.size() + 1));
  if (copy == nullptr) return;
  std::memcpy(copy, words.data(), words.size());
  copy[words.size()] = '\0';
  *to = copy;
}

std::optional<Error> run(masthead_job* job, const char* options, std::size_t size,
                         int32_t (*cancel)(void*), void* user) {
  if (job == nullptr) return Error{Errc::invalid_input, "job is NULL: it must point to a job"};
  if (options == nullptr && size > 0) {
    return Error{Errc::invalid_input, "options is NULL: it must point to something"};
  }
  std::function<bool()> cancelled;
  if (cancel != nullptr) cancelled = [cancel, user] { return cancel(user) != 0; };
  return masthead::plugin::run_job(job, {options, size}, std::move(cancelled));
}

}  // namespace

std::int32_t masthead_fetch_run(masthead_job* job, const char* options, std::size_t size,
                                int32_t (*cancel)(void* user), void* user, char** error) {
  if (error != nullptr) *error = nullptr;
  try {
    const auto failed = run(job, options, size, cancel, user);
    if (!failed) return MASTHEAD_OK;
    give(failed->message, error);
    return static_cast<std::int32_t>(failed->code);
  } catch (const std::bad_alloc&) {
    return MASTHEAD_NO_MEMORY;
  } catch (...) {
    give("a fault of masthead-fetch", error);
    return MASTHEAD_INTERNAL;
  }
}
