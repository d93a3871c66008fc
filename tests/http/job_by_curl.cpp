// Runs one job by libmasthead-fetch: job_by_curl KIND REQUEST. Prints the parts of its result and
// the result.
#include <cstdio>
#include <cstring>
#include <string>

#include "masthead/fetch.h"

namespace {

int fail(const char* words) {
  std::fprintf(stderr, "%s\n", words == nullptr ? "it failed" : words);
  return 1;
}

int print(std::int32_t (*ask)(masthead_job*, char**, std::size_t*), masthead_job* job,
          const char* end) {
  char* out = nullptr;
  std::size_t size = 0;
  if (ask(job, &out, &size) != MASTHEAD_OK) return fail("no result");
  std::fwrite(out, 1, size, stdout);
  std::fputs(end, stdout);
  masthead_free(out);
  return 0;
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) return fail("job_by_curl KIND REQUEST");
  masthead_context* context = nullptr;
  masthead_job* job = nullptr;
  if (masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, nullptr,
                    R"({"now":"2026-11-23"})", &context) != MASTHEAD_OK ||
      masthead_job_start(context, words[1], words[2], std::strlen(words[2]), &job) != MASTHEAD_OK) {
    return fail(masthead_last_error(context));
  }
  const std::string options = R"({"interval_ms":0})";
  char* error = nullptr;
  if (masthead_fetch_run(job, options.data(), options.size(), nullptr, nullptr, &error) !=
      MASTHEAD_OK) {
    return fail(error);
  }
  const int failed = print(masthead_job_take, job, "") + print(masthead_job_result, job, "\n");
  masthead_job_close(job);
  masthead_close(context);
  return failed;
}
