/* A host in C99 that loads the library at run time, uses it, unloads it, and does so again: what a
 * plug-in of a plug-in does to a library.
 *
 * Usage: load_twice LIBRARY */
#include <dlfcn.h>
#include <masthead/masthead.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct api {
  int32_t (*open)(uint32_t, uint32_t, const masthead_host*, const char*, masthead_context**);
  int32_t (*call)(masthead_context*, const char*, const char*, size_t, char**, size_t*);
  const char* (*last_error)(masthead_context*);
  void (*free)(char*);
  void (*close)(masthead_context*);
};

/* Writes the address of a function to `function`, a pointer to a function pointer: ISO C has no
 * conversion from void* to a function, POSIX promises that the bytes are the same. */
static int find(void* library, const char* name, void* function) {
  void* address = dlsym(library, name);
  if (address == NULL) fprintf(stderr, "%s\n", dlerror());
  memcpy(function, &address, sizeof address);
  return address != NULL;
}

static int find_all(void* library, struct api* api) {
  return find(library, "masthead_open", &api->open) && find(library, "masthead_call", &api->call) &&
         find(library, "masthead_last_error", &api->last_error) &&
         find(library, "masthead_free", &api->free) && find(library, "masthead_close", &api->close);
}

static int32_t print_record(const struct api* api) {
  static const char kInput[] =
      "{\"text\":\"https://x.com/AmirSaeedAbbasi\\n\\nAamir Abbasi\\n\\nEditor, Islamabad\\n\"}";
  masthead_context* context = NULL;
  char* out = NULL;
  size_t size = 0;
  int32_t code = api->open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, NULL, NULL, &context);
  if (code == MASTHEAD_OK) {
    code = api->call(context, "resolve", kInput, sizeof kInput - 1, &out, &size);
  }
  if (code == MASTHEAD_OK) {
    printf("%s\n", out);
  } else {
    fprintf(stderr, "%s\n", api->last_error(context));
  }
  api->free(out);
  api->close(context);
  return code;
}

static int use_once(const char* path) {
  struct api api;
  int ok = 0;
  void* library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    fprintf(stderr, "%s\n", dlerror());
    return 0;
  }
  ok = find_all(library, &api) && print_record(&api) == MASTHEAD_OK;
  return dlclose(library) == 0 && ok;
}

int main(int argc, char** argv) {
  if (argc != 2) {
    fputs("usage: load_twice LIBRARY\n", stderr);
    return EXIT_FAILURE;
  }
  return use_once(argv[1]) && use_once(argv[1]) ? EXIT_SUCCESS : EXIT_FAILURE;
}
