/* A job for hosts that speak lines: pipe KIND REQUEST
 *
 * Writes what is wanted (masthead.requests/1), a line at a time, and reads a line for each request
 * (masthead.response/1, the body in it as body_base64). At the end it writes the parts of the
 * result and the result. */
#include <masthead/masthead.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(masthead_context* context) {
  fprintf(stderr, "pipe: %s\n", masthead_last_error(context));
  return 1;
}

/* How many requests a step has: each has one "method". */
static size_t count_of(const char* step) {
  size_t count = 0;
  for (; (step = strstr(step, "\"method\":")) != NULL; ++step) ++count;
  return count;
}

static int feed_line(masthead_job* job) {
  char* line = NULL;
  size_t room = 0;
  const ssize_t size = getline(&line, &room, stdin);
  const int32_t code = size <= 0 ? 1 : masthead_job_feed(job, line, (size_t)size, NULL, 0);
  free(line);
  return code == 0;
}

static int run(masthead_context* context, masthead_job* job) {
  char* out = NULL;
  size_t size = 0;
  for (;;) {
    if (masthead_job_step(job, &out, &size) != 0) return fail(context);
    const int done = strstr(out, "\"done\":true") != NULL;
    size_t wanted = count_of(out);
    if (!done) puts(out);
    fflush(stdout);
    masthead_free(out);
    if (done) break;
    for (; wanted > 0; --wanted) {
      if (!feed_line(job)) return fail(context);
    }
  }
  if (masthead_job_take(job, &out, &size) != 0) return fail(context);
  fwrite(out, 1, size, stdout);
  masthead_free(out);
  if (masthead_job_result(job, &out, &size) != 0) return fail(context);
  puts(out);
  masthead_free(out);
  return 0;
}

int main(int count, char** words) {
  masthead_context* context = NULL;
  masthead_job* job = NULL;
  int code = 1;
  if (count != 3) {
    fputs("pipe KIND REQUEST\n", stderr);
    return 2;
  }
  if (masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, NULL,
                    "{\"now\":\"2026-11-23\"}", &context) != 0) {
    return fail(NULL);
  }
  if (masthead_job_start(context, words[1], words[2], strlen(words[2]), &job) == 0) {
    code = run(context, job);
  } else {
    fail(context);
  }
  masthead_job_close(job);
  masthead_close(context);
  return code;
}
