#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* dlvsym, dladdr, dl_iterate_phdr */
#endif
#include "library.h"

#include <dlfcn.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_OF_VALUE(value) #value
#define TEXT_OF(macro) TEXT_OF_VALUE(macro)
#define MAJOR_TEXT TEXT_OF(MASTHEAD_VERSION_MAJOR)

/* Every function of the interface is exported under the node of its major. */
#define INTERFACE "MASTHEAD_" MAJOR_TEXT

/* Writes the address of a function to `function`, a pointer to a function pointer: ISO C has no
 * conversion from void* to a function, POSIX promises that the bytes are the same. */
static int find(void* handle, const char* name, void* function) {
#ifdef __GLIBC__
  void* address = dlvsym(handle, name, INTERFACE);
#else
  void* address = dlsym(handle, name);
#endif
  memcpy(function, &address, sizeof address);
  return address != NULL;
}

static int find_all(void* handle, struct php_masthead_library* out) {
  return find(handle, "masthead_version", &out->version) &&
         find(handle, "masthead_open", &out->open) && find(handle, "masthead_close", &out->close) &&
         find(handle, "masthead_call", &out->call) && find(handle, "masthead_free", &out->free) &&
         find(handle, "masthead_last_error", &out->last_error);
}

/* While the major is 0 a minor may change the interface. */
static int is_version_served(const char* version) {
  char* end = NULL;
  const unsigned long major = strtoul(version, &end, 10);
  if (*end != '.' || major != MASTHEAD_VERSION_MAJOR) return 0;
  const unsigned long minor = strtoul(end + 1, &end, 10);
  return major == 0 ? minor == MASTHEAD_VERSION_MINOR : minor >= MASTHEAD_VERSION_MINOR;
}

/* What a library says its version is, whatever its interface: for a message. */
static const char* version_said(void* handle) {
  const char* (*version)(void) = NULL;
  void* address = dlsym(handle, "masthead_version");
  memcpy(&version, &address, sizeof address);
  return version == NULL ? "of no known version" : version();
}

int32_t php_masthead_load(struct php_masthead_library* library, const char* path, char* words,
                          size_t size) {
  if (library->call != NULL) return MASTHEAD_OK;
  const char* wanted = path == NULL || *path == '\0' ? "libmasthead.so." MAJOR_TEXT : path;
  void* handle = dlopen(wanted, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) {
    snprintf(words, size,
             "libmasthead cannot be loaded: %s: install it, or name its file as masthead.library",
             dlerror());
    return MASTHEAD_UNAVAILABLE;
  }
  struct php_masthead_library found;
  if (!find_all(handle, &found) || !is_version_served(found.version())) {
    snprintf(words, size,
             "'%s' is masthead %s, and this extension was built for masthead " MASTHEAD_VERSION
             " (" INTERFACE "): install that library, or build the extension for this one",
             wanted, version_said(handle));
    dlclose(handle);
    return MASTHEAD_UNSUPPORTED;
  }
  *library = found;
  return MASTHEAD_OK;
}

const char* php_masthead_library_file(const struct php_masthead_library* library) {
  Dl_info info;
  void* address = NULL;
  memcpy(&address, &library->version, sizeof address);
  return dladdr(address, &info) != 0 && info.dli_fname != NULL ? info.dli_fname : "unknown";
}

struct note_search {
  uintptr_t address; /* in the object that is looked for */
  char* out;
  size_t size;
};

static int holds(const struct dl_phdr_info* object, uintptr_t address) {
  for (int i = 0; i < object->dlpi_phnum; ++i) {
    const ElfW(Phdr)* part = &object->dlpi_phdr[i];
    const uintptr_t from = object->dlpi_addr + part->p_vaddr;
    if (part->p_type == PT_LOAD && address >= from && address - from < part->p_memsz) return 1;
  }
  return 0;
}

static void write_hex(const unsigned char* bytes, size_t count, char* out, size_t size) {
  for (size_t i = 0; i < count && 2 * i + 2 < size; ++i) {
    snprintf(out + 2 * i, size - 2 * i, "%02x", bytes[i]);
  }
}

/* Notes follow each other, names and contents padded to four bytes. */
static int read_notes(const unsigned char* at, size_t left, const struct note_search* search) {
  ElfW(Nhdr) note;
  while (left >= sizeof note) {
    memcpy(&note, at, sizeof note);
    const size_t name = (note.n_namesz + 3U) & ~(size_t)3,
                 bytes = (note.n_descsz + 3U) & ~(size_t)3;
    const size_t whole = sizeof note + name + bytes;
    if (whole > left) return 0;
    if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 &&
        memcmp(at + sizeof note, "GNU", 4) == 0) {
      write_hex(at + sizeof note + name, note.n_descsz, search->out, search->size);
      return 1;
    }
    at += whole;
    left -= whole;
  }
  return 0;
}

static int search_object(struct dl_phdr_info* object, size_t size, void* data) {
  (void)size;
  const struct note_search* search = data;
  if (!holds(object, search->address)) return 0;
  for (int i = 0; i < object->dlpi_phnum; ++i) {
    const ElfW(Phdr)* part = &object->dlpi_phdr[i];
    const uintptr_t from = object->dlpi_addr + part->p_vaddr;
    if (part->p_type == PT_NOTE && part->p_align <= 4 &&
        read_notes((const unsigned char*)from, part->p_memsz, search)) {
      break;
    }
  }
  return 1;
}

void php_masthead_library_build_id(const struct php_masthead_library* library, char* out,
                                   size_t size) {
  struct note_search search = {0, out, size};
  memcpy(&search.address, &library->version, sizeof search.address);
  snprintf(out, size, "unknown");
  dl_iterate_phdr(search_object, &search);
}
