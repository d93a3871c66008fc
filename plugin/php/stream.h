/* A whole stream in one go: JSON Lines in, JSON Lines out.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef PHP_MASTHEAD_STREAM_H
#define PHP_MASTHEAD_STREAM_H

#include <masthead/masthead.h>
#include <stddef.h>

#include "library.h"

/* Text that grows. It is no memory of PHP's: that may end the request, and a stream must be closed
 * before anything does. */
struct php_masthead_text {
  char* bytes; /* NULL: nothing was added */
  size_t size;
  size_t capacity;
};

void php_masthead_text_free(struct php_masthead_text* text);

/* Runs a method over lines as the masthead_stream_ functions do, and appends what it answers.
 * Returns their code; MASTHEAD_NO_MEMORY where `out` cannot grow. The words are in
 * masthead_last_error(). */
int32_t php_masthead_stream_run(masthead_context* context,
                                const struct php_masthead_library* library, const char* method,
                                const char* options, size_t options_size, const char* lines,
                                size_t size, struct php_masthead_text* out);

#endif
