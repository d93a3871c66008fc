/* Says who signs each page of HTML: example_c_read FILE... One JSON object a line. */
#include <masthead/masthead.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_PAGES 16

/* The bytes of a file; NULL where it cannot be read. */
static char* read_file(const char* path, size_t* size) {
  FILE* file = fopen(path, "rb");
  char* bytes = NULL;
  long end = 0;
  *size = 0;
  if (file == NULL) return NULL;
  if (fseek(file, 0, SEEK_END) == 0 && (end = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0) {
    bytes = malloc((size_t)end + 1);
    if (bytes != NULL) *size = fread(bytes, 1, (size_t)end, file);
  }
  fclose(file);
  return bytes;
}

int main(int count, char** words) {
  masthead_document pages[MOST_PAGES];
  char* bytes[MOST_PAGES] = {NULL};
  masthead_context* context = NULL;
  masthead_stream* stream = NULL;
  char* out = NULL;
  size_t out_size = 0;
  int used = 0;
  int failed = 0;

  memset(pages, 0, sizeof pages);
  for (int i = 1; i < count && used < MOST_PAGES; ++i) {
    masthead_document* page = &pages[used];
    bytes[used] = read_file(words[i], &page->bytes_size);
    if (bytes[used] == NULL) {
      fprintf(stderr, "cannot read %s\n", words[i]);
      failed = 1;
      continue;
    }
    page->struct_size = (uint32_t)sizeof *page;
    page->line = "{}"; /* {"id":"...","url":"..."} where they are known */
    page->line_size = 2;
    page->bytes = bytes[used++];
  }

  /* Two threads share the pages of one write; the answers keep their order. */
  if (masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, NULL, "{\"threads\":2}",
                    &context) != MASTHEAD_OK) {
    fprintf(stderr, "%s\n", masthead_last_error(NULL));
    failed = 1;
  } else if (masthead_stream_open(context, "read", NULL, 0, &stream) != MASTHEAD_OK ||
             masthead_stream_write_documents(stream, pages, (size_t)used) != MASTHEAD_OK ||
             masthead_stream_write(stream, NULL, 0) != MASTHEAD_OK ||
             masthead_stream_read(stream, &out, &out_size) != MASTHEAD_OK) {
    fprintf(stderr, "%s\n", masthead_last_error(context));
    failed = 1;
  } else if (out != NULL) {
    fwrite(out, 1, out_size, stdout);
  }

  masthead_free(out);
  masthead_stream_close(stream);
  masthead_close(context);
  for (int i = 0; i < MOST_PAGES; ++i) free(bytes[i]);
  return failed;
}
