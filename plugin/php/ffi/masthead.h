#define FFI_SCOPE "masthead"
#define FFI_LIB "libmasthead.so.0"
/* What PHP's FFI needs of masthead.h, which is the manual. FFI checks nothing: a prototype that is
 * wrong here ends the worker, so tests/hosts/php compares each with masthead.h. Where the library
 * is not found by its name, use a copy of this file with its path as FFI_LIB.
 * SPDX-License-Identifier: Apache-2.0 */
typedef struct masthead_context masthead_context;
typedef struct masthead_host masthead_host;

const char* masthead_version(void);
int32_t masthead_open(uint32_t want_major, uint32_t min_minor, const masthead_host* host,
                      const char* config, masthead_context** context);
void masthead_close(masthead_context* context);
int32_t masthead_call(masthead_context* context, const char* method, const char* in, size_t size,
                      char** out, size_t* out_size);
void masthead_free(char* out);
const char* masthead_last_error(masthead_context* context);
