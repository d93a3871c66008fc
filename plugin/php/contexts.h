/* The contexts of a worker: opened at the first call, kept between requests, left alone after a
 * fork. SPDX-License-Identifier: Apache-2.0 */
#ifndef PHP_MASTHEAD_CONTEXTS_H
#define PHP_MASTHEAD_CONTEXTS_H

#include <masthead/masthead.h>
#include <stddef.h>

#include "library.h"

/* A worker of many sites has many configs; a context takes some hundred KiB, so few are kept. */
enum { PHP_MASTHEAD_CONTEXTS = 4 };

struct php_masthead_slot {
  char* config;              /* NUL-terminated, ours; NULL: the slot is empty */
  masthead_context* context; /* NULL: not open */
  uint64_t used;             /* the turn of its last use */
};

struct php_masthead_contexts {
  struct php_masthead_slot slots[PHP_MASTHEAD_CONTEXTS];
  uint64_t turn;
};

/* Finds or makes the slot of a config; the one that was not used for longest gives way. NULL: no
 * memory. */
struct php_masthead_slot* php_masthead_slot_of(struct php_masthead_contexts* contexts,
                                               const struct php_masthead_library* library,
                                               const char* config);

/* Runs a method as masthead_call() does, on a context that is opened where there is none or where
 * the one there is the parent's. `words` is on failure the error's JSON, valid until the next call;
 * otherwise NULL. */
int32_t php_masthead_slot_call(struct php_masthead_slot* slot,
                               const struct php_masthead_library* library,
                               const masthead_host* host, const char* method, const char* in,
                               size_t size, char** out, size_t* out_size, const char** words);

/* Frees all. */
void php_masthead_close_all(struct php_masthead_contexts* contexts,
                            const struct php_masthead_library* library);

#endif
