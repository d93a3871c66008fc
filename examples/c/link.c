/* What a link points at: the smallest host, in C99. */
#include <masthead/masthead.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const char* in = "{\"url\": \"https://x.com/AmirSaeedAbbasi?t=wgV5&s=08\"}";
  masthead_context* context = NULL;
  char* out = NULL;
  size_t size = 0;

  int32_t code =
      masthead_open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, NULL, NULL, &context);
  if (code == MASTHEAD_OK) code = masthead_call(context, "links", in, strlen(in), &out, &size);
  if (code == MASTHEAD_OK) {
    printf("%s\n", out);
  } else {
    fprintf(stderr, "%s\n", masthead_last_error(context));
  }
  masthead_free(out);
  masthead_close(context);
  return code == MASTHEAD_OK ? 0 : 1;
}
