/* A host in C99: prints the author record of a pasted page.
 *
 * Usage: resolve FILE
 *
 * The page goes in as base64, so that its bytes need no care here: the library decodes them. */
#include <masthead/masthead.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* All bytes of a file in new memory, or NULL. */
static unsigned char* read_file(const char* path, size_t* size) {
  unsigned char* bytes = NULL;
  long length = -1;
  FILE* file = fopen(path, "rb");
  if (file == NULL) return NULL;
  if (fseek(file, 0, SEEK_END) == 0) length = ftell(file);
  if (length >= 0 && fseek(file, 0, SEEK_SET) == 0) bytes = malloc((size_t)length + 1);
  if (bytes != NULL && fread(bytes, 1, (size_t)length, file) != (size_t)length) {
    free(bytes);
    bytes = NULL;
  }
  fclose(file);
  *size = length >= 0 ? (size_t)length : 0;
  return bytes;
}

/* Appends the base64 (RFC 4648) of `bytes` at `out` and returns the new end. */
static char* append_base64(char* out, const unsigned char* bytes, size_t size) {
  static const char kAlphabet[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (size_t i = 0; i < size; i += 3) {
    const size_t left = size - i;
    const unsigned b = left > 1 ? bytes[i + 1] : 0U;
    const unsigned c = left > 2 ? bytes[i + 2] : 0U;
    const unsigned group = (unsigned)bytes[i] << 16U | b << 8U | c;
    *out++ = kAlphabet[group >> 18U];
    *out++ = kAlphabet[group >> 12U & 63U];
    *out++ = left > 1 ? kAlphabet[group >> 6U & 63U] : '=';
    *out++ = left > 2 ? kAlphabet[group & 63U] : '=';
  }
  return out;
}

/* The input of the method "resolve" in new memory, or NULL. */
static char* make_input(const unsigned char* bytes, size_t size) {
  static const char kBegin[] = "{\"text_base64\":\"";
  static const char kEnd[] = "\"}";
  char* input = malloc(sizeof kBegin + (size + 2) / 3 * 4 + sizeof kEnd);
  if (input == NULL) return NULL;
  memcpy(input, kBegin, sizeof kBegin - 1);
  memcpy(append_base64(input + sizeof kBegin - 1, bytes, size), kEnd, sizeof kEnd);
  return input;
}

/* Runs "resolve" and prints its answer, or why there is none. Returns the exit code. */
static int print_record(const char* input) {
  masthead_context* context = NULL;
  char* out = NULL;
  size_t size = 0;
  int32_t code =
      masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, NULL, NULL, &context);
  if (code == MASTHEAD_OK) {
    code = masthead_call(context, "resolve", input, strlen(input), &out, &size);
  }
  if (code == MASTHEAD_OK) {
    fwrite(out, 1, size, stdout);
    putchar('\n');
  } else {
    fprintf(stderr, "%s\n", masthead_last_error(context));
  }
  masthead_free(out);
  masthead_close(context);
  return code == MASTHEAD_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char** argv) {
  size_t size = 0;
  unsigned char* bytes = NULL;
  char* input = NULL;
  int exit_code = EXIT_FAILURE;

  if (argc != 2) {
    fputs("usage: resolve FILE\n", stderr);
    return EXIT_FAILURE;
  }
  bytes = read_file(argv[1], &size);
  if (bytes != NULL) input = make_input(bytes, size);
  if (input != NULL) {
    exit_code = print_record(input);
  } else {
    fprintf(stderr, "%s could not be read: name a file that is there\n", argv[1]);
  }
  free(input);
  free(bytes);
  return exit_code;
}
