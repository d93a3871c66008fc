/* What the library logs, kept until its call has ended: PHP's own log may end a request with a
 * jump, and no jump may pass over the library's frames.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef PHP_MASTHEAD_LOG_LINES_H
#define PHP_MASTHEAD_LOG_LINES_H

#include <stddef.h>
#include <stdint.h>

enum { PHP_MASTHEAD_LOG_BYTES = 4096, PHP_MASTHEAD_LOG_LINES = 16 };

/* The first lines of a call; what is beyond the bounds is counted and dropped. */
struct php_masthead_log_lines {
  char bytes[PHP_MASTHEAD_LOG_BYTES]; /* NUL-terminated lines, one after the other */
  size_t used;
  int32_t levels[PHP_MASTHEAD_LOG_LINES];
  int count;
  int dropped;
};

/* Keeps a line; never fails. */
void php_masthead_log_keep(struct php_masthead_log_lines* lines, int32_t level, const char* message,
                           size_t size);

/* Gives the lines to PHP's log, as "masthead: ...", and forgets them. */
void php_masthead_log_write(struct php_masthead_log_lines* lines);

#endif
