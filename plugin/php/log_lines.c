#include "log_lines.h"

#include <masthead/masthead.h>
#include <php.h>
#include <string.h>
#include <syslog.h>

void php_masthead_log_keep(struct php_masthead_log_lines* lines, int32_t level, const char* message,
                           size_t size) {
  if (lines->count == PHP_MASTHEAD_LOG_LINES || size >= sizeof lines->bytes - lines->used) {
    ++lines->dropped;
    return;
  }
  memcpy(lines->bytes + lines->used, message, size);
  lines->bytes[lines->used + size] = '\0';
  lines->used += size + 1;
  lines->levels[lines->count++] = level;
}

static int syslog_level(int32_t level) {
  if (level == MASTHEAD_ERROR) return LOG_ERR;
  return level == MASTHEAD_WARNING ? LOG_WARNING : LOG_INFO;
}

static void write_line(int32_t level, const char* text) {
  char* line = NULL;
  spprintf(&line, 0, "masthead: %s", text);
  php_log_err_with_severity(line, syslog_level(level));
  efree(line);
}

void php_masthead_log_write(struct php_masthead_log_lines* lines) {
  const int count = lines->count, dropped = lines->dropped;
  const char* at = lines->bytes;
  /* Forgotten first: what ends the request here must not log them again in the next one. */
  lines->count = lines->dropped = 0;
  lines->used = 0;
  for (int i = 0; i < count; ++i) {
    write_line(lines->levels[i], at);
    at += strlen(at) + 1;
  }
  if (dropped > 0) write_line(MASTHEAD_WARNING, "more was logged in this call, and is left out");
}
