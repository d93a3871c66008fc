/* libmasthead, loaded at the first use: a worker that never asks maps nothing of it.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef PHP_MASTHEAD_LIBRARY_H
#define PHP_MASTHEAD_LIBRARY_H

#include <masthead/masthead.h>
#include <stddef.h>

/* The functions of a loaded library; all NULL: not loaded. */
struct php_masthead_library {
  const char* (*version)(void);
  int32_t (*open)(uint32_t, uint32_t, const masthead_host*, const char*, masthead_context**);
  void (*close)(masthead_context*);
  int32_t (*call)(masthead_context*, const char*, const char*, size_t, char**, size_t*);
  void (*free)(char*);
  const char* (*last_error)(masthead_context*);
};

/* Loads the library once, and never unloads it.
 *
 * path        a file, or a name for the loader's search; NULL or "": libmasthead.so.MAJOR.
 * words       on failure what is wrong and what to do, NUL-terminated, at most `size` bytes.
 *
 * Returns MASTHEAD_OK; MASTHEAD_UNAVAILABLE where it cannot be loaded; MASTHEAD_UNSUPPORTED where
 * its interface is not the one this extension was compiled for. */
int32_t php_masthead_load(struct php_masthead_library* library, const char* path, char* words,
                          size_t size);

/* The file a loaded library came from; borrowed from the loader. */
const char* php_masthead_library_file(const struct php_masthead_library* library);

/* Writes the build id of a loaded library (the linker's note, in hex) or "unknown". */
void php_masthead_library_build_id(const struct php_masthead_library* library, char* out,
                                   size_t size);

#endif
