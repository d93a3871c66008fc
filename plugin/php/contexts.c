#include "contexts.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

int32_t php_masthead_slot_open(struct php_masthead_slot* slot,
                               const struct php_masthead_library* library,
                               const masthead_host* host, const char** words) {
  *words = NULL;
  const pid_t process = getpid();
  if (slot->context != NULL && slot->process == process) return MASTHEAD_OK;
  /* Closing the parent's context does nothing to it: the library sees whose it is. */
  if (slot->context != NULL) library->close(slot->context);
  slot->context = NULL;
  const int32_t code = library->open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, host,
                                     slot->config, &slot->context);
  if (code != MASTHEAD_OK) *words = library->last_error(NULL);
  slot->process = process;
  return code;
}

void php_masthead_close_all(struct php_masthead_contexts* contexts,
                            const struct php_masthead_library* library) {
  for (int i = 0; i < PHP_MASTHEAD_CONTEXTS; ++i) empty(&contexts->slots[i], library);
}
