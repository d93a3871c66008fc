#include "stream.h"

#include <stdlib.h>
#include <string.h>

/* What is written before the answer is read: bounds what the library keeps. */
enum { PART_BYTES = 1 << 20 };

static int append(struct php_masthead_text* text, const char* bytes, size_t size) {
  if (text->capacity - text->size < size) {
    const size_t capacity = 2 * text->capacity + size;
    char* grown = realloc(text->bytes, capacity);
    if (grown == NULL) return 0;
    text->bytes = grown;
    text->capacity = capacity;
  }
  memcpy(text->bytes + text->size, bytes, size);
  text->size += size;
  return 1;
}

void php_masthead_text_free(struct php_masthead_text* text) {
  free(text->bytes);
  memset(text, 0, sizeof *text);
}

static int32_t read_ready(masthead_stream* stream, const struct php_masthead_library* library,
                          struct php_masthead_text* out) {
  char* ready = NULL;
  size_t size = 0;
  int32_t code = library->stream_read(stream, &ready, &size);
  if (code == MASTHEAD_OK && ready != NULL && !append(out, ready, size)) code = MASTHEAD_NO_MEMORY;
  library->free(ready);
  return code;
}

static int32_t run(masthead_stream* stream, const struct php_masthead_library* library,
                   const char* lines, size_t size, struct php_masthead_text* out) {
  while (size > 0) {
    const size_t part = size < PART_BYTES ? size : PART_BYTES;
    int32_t code = library->stream_write(stream, lines, part);
    if (code == MASTHEAD_OK) code = read_ready(stream, library, out);
    if (code != MASTHEAD_OK) return code;
    lines += part;
    size -= part;
  }
  const int32_t code = library->stream_write(stream, NULL, 0);
  return code == MASTHEAD_OK ? read_ready(stream, library, out) : code;
}

int32_t php_masthead_stream_run(masthead_context* context,
                                const struct php_masthead_library* library, const char* method,
                                const char* options, size_t options_size, const char* lines,
                                size_t size, struct php_masthead_text* out) {
  masthead_stream* stream = NULL;
  int32_t code = library->stream_open(context, method, options, options_size, &stream);
  if (code != MASTHEAD_OK) return code;
  code = run(stream, library, lines, size, out);
  library->stream_close(stream);
  return code;
}
