#include "contexts.h"

#include <stdlib.h>
#include <string.h>

static void empty(struct php_masthead_slot* slot, const struct php_masthead_library* library) {
  if (slot->context != NULL) library->close(slot->context);
  free(slot->config);
  memset(slot, 0, sizeof *slot);
}

struct php_masthead_slot* php_masthead_slot_of(struct php_masthead_contexts* contexts,
                                               const struct php_masthead_library* library,
                                               const char* config) {
  struct php_masthead_slot* oldest = &contexts->slots[0];
  for (int i = 0; i < PHP_MASTHEAD_CONTEXTS; ++i) {
    struct php_masthead_slot* slot = &contexts->slots[i];
    if (slot->config != NULL && strcmp(slot->config, config) == 0) {
      slot->used = ++contexts->turn;
      return slot;
    }
    if (slot->used < oldest->used) oldest = slot;
  }
  empty(oldest, library);
  const size_t size = strlen(config) + 1;
  oldest->config = malloc(size);
  if (oldest->config == NULL) return NULL;
  memcpy(oldest->config, config, size);
  oldest->used = ++contexts->turn;
  return oldest;
}

static int32_t open_slot(struct php_masthead_slot* slot, const struct php_masthead_library* library,
                         const masthead_host* host, const char** words) {
  const int32_t code = library->open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, host,
                                     slot->config, &slot->context);
  *words = code == MASTHEAD_OK ? NULL : library->last_error(NULL);
  return code;
}

int32_t php_masthead_slot_call(struct php_masthead_slot* slot,
                               const struct php_masthead_library* library,
                               const masthead_host* host, const char* method, const char* in,
                               size_t size, char** out, size_t* out_size, const char** words) {
  int32_t code = MASTHEAD_FORKED;
  if (slot->context != NULL) code = library->call(slot->context, method, in, size, out, out_size);
  if (code == MASTHEAD_FORKED) {
    /* The parent's context is the parent's: closing it here does nothing, and says so. */
    if (slot->context != NULL) library->close(slot->context);
    slot->context = NULL;
    code = open_slot(slot, library, host, words);
    if (code != MASTHEAD_OK) return code;
    code = library->call(slot->context, method, in, size, out, out_size);
  }
  *words = code == MASTHEAD_OK ? NULL : library->last_error(slot->context);
  return code;
}

void php_masthead_close_all(struct php_masthead_contexts* contexts,
                            const struct php_masthead_library* library) {
  for (int i = 0; i < PHP_MASTHEAD_CONTEXTS; ++i) empty(&contexts->slots[i], library);
}
