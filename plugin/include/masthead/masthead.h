/* masthead: author identity for publishers. The C ABI; the only stable interface of the library.
 *
 * JSON (RFC 8259, UTF-8) goes in and comes out; the schemas are installed in share/masthead/schema.
 * A context belongs to one thread at a time; many contexts run in parallel. The library opens no
 * socket, and no file but the registry that the config names, prints nothing, leaves signals,
 * locale, environment and working directory alone. (Loading it is another matter: Poco, on which it
 * stands, blocks SIGPIPE in the thread that loads it. A host that minds keeps its mask and sets it
 * again.) It starts no thread, unless the config asks for more than one: those are made inside a
 * call, are joined before it returns, and call nothing of the host. No call throws.
 *
 * After fork() a context of the parent is abandoned in the child: every call on it answers
 * MASTHEAD_FORKED; open a new one. fork() waits up to 50 ms until no thread uses a registry; where
 * one still does, the child's registry answers MASTHEAD_FORKED until exec().
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef MASTHEAD_MASTHEAD_H
#define MASTHEAD_MASTHEAD_H

#include <stddef.h>
#include <stdint.h>

#include "masthead/version.h"

#if defined(__GNUC__)
#define MASTHEAD_API __attribute__((visibility("default")))
#else
#define MASTHEAD_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* What a call answers. 0 is success; values are only ever appended. */
enum masthead_code {
  MASTHEAD_OK = 0,
  MASTHEAD_INVALID_INPUT = 1, /* a value outside its contract: an unknown method, option or key */
  MASTHEAD_MALFORMED = 2,     /* not JSON, not UTF-8, not text */
  MASTHEAD_UNAVAILABLE = 3,
  MASTHEAD_LIMIT = 4, /* larger than the configured limit */
  MASTHEAD_CANCELLED = 5,
  MASTHEAD_NO_MEMORY = 6,
  MASTHEAD_REGISTRY_LOCKED = 7,
  MASTHEAD_REGISTRY_CORRUPT = 8,
  MASTHEAD_NOT_FOUND = 9,
  MASTHEAD_DENIED = 10,
  MASTHEAD_UNSUPPORTED = 11, /* this library does not offer the version or feature asked for */
  MASTHEAD_FORKED = 12,      /* the parent opened the context, or used a registry while it forked */
  MASTHEAD_INTERNAL = 99
};

/* Levels of a log message. */
enum masthead_level { MASTHEAD_ERROR = 1, MASTHEAD_WARNING = 2, MASTHEAD_INFO = 3 };

typedef struct masthead_context masthead_context;
typedef struct masthead_stream masthead_stream;
typedef struct masthead_job masthead_job;

/* What the host lends the library. Every pointer may be NULL. Services are called only on the
 * calling thread, inside a call; a return value that is not documented here is a failure of the
 * host and ends the call with MASTHEAD_INTERNAL. */
typedef struct masthead_host {
  /* sizeof(masthead_host) of the header the host was compiled with. */
  uint32_t struct_size;
  /* Passed back as the first argument. */
  void* user;
  /* One line, UTF-8, control characters escaped, no bios and no secrets; borrowed for the call.
   * Returns 0. */
  int32_t (*log)(void* user, int32_t level, int32_t code, const char* message, size_t size);
  /* Writes the time, in milliseconds since 1970-01-01T00:00:00Z. Returns 0, or 1: unknown. */
  int32_t (*clock)(void* user, int64_t* milliseconds);
  /* Asked between documents. Returns 0 to go on, 1 to cancel: the call answers
   * MASTHEAD_CANCELLED. */
  int32_t (*cancel)(void* user);
} masthead_host;

/* The library's version, "MAJOR.MINOR.PATCH"; static. [any thread] */
MASTHEAD_API const char* masthead_version(void);

/* Opens a context.
 *
 * want_major, min_minor   the interface the host was written for: MASTHEAD_VERSION_MAJOR and the
 *                         smallest minor it needs. Another major, or an older minor of the library,
 *                         answers MASTHEAD_UNSUPPORTED.
 * host                    copied; NULL: no services.
 * config                  a JSON object, NUL-terminated; NULL: the defaults. Keys are those of
 *                         masthead-config(5), nested or dotted: {"limits":{"link_bytes":4096}}. An
 *                         unknown key is MASTHEAD_INVALID_INPUT.
 * context                 on 0 a new context, freed with masthead_close(). Otherwise NULL, and
 *                         masthead_last_error(NULL) has the words.
 *
 * Cost: tens of microseconds, about 200 KiB. [any thread] */
MASTHEAD_API int32_t masthead_open(uint32_t want_major, uint32_t min_minor,
                                   const masthead_host* host, const char* config,
                                   masthead_context** context);

/* Frees a context; its streams must be closed first. NULL does nothing; nor does a context of the
 * parent process, which is abandoned. [one thread a context] */
MASTHEAD_API void masthead_close(masthead_context* context);

/* Runs one method on one document.
 *
 * context    borrowed; used by one thread at a time.
 * method     "links", "resolve", ...; NUL-terminated; see masthead-methods(7).
 * in, size   UTF-8 JSON of the method's schema, at most config limits.input_bytes (16 MiB);
 *            borrowed for the call; needs no terminating NUL.
 * out        on 0 a new UTF-8 JSON text of *out_size bytes (a NUL follows, not counted), owned by
 *            the caller, freed with masthead_free(). Otherwise NULL.
 *
 * Returns 0 or an error code; the words are in masthead_last_error(). [one thread a context] */
MASTHEAD_API int32_t masthead_call(masthead_context* context, const char* method, const char* in,
                                   size_t size, char** out, size_t* out_size);

/* Frees what a call of this interface gave as `out`. NULL does nothing. [any thread] */
MASTHEAD_API void masthead_free(char* out);

/* The words of the last failed call on `context`: {"schema":"masthead.error/1","code":1,
 * "name":"invalid_input","message":"...","pointer"?:"...","offset"?:0}. Valid until the next call
 * on the context. NULL: of the last masthead_open() that failed on this thread. Never NULL.
 * [one thread a context] */
MASTHEAD_API const char* masthead_last_error(masthead_context* context);

/* Opens a stream: JSON Lines in, JSON Lines out, in order; one document a line.
 *
 * method         as for masthead_call().
 * options, size  a JSON object of the method's options; NULL and 0: the defaults.
 * stream         on 0 a new stream, freed with masthead_stream_close(). Otherwise NULL.
 *
 * A line that cannot be used yields {"schema":"masthead.error/1","id"?,"line":N,"error":{...}} in
 * its place, and the run goes on. One stream at a time may be open on a context.
 * [one thread a context] */
MASTHEAD_API int32_t masthead_stream_open(masthead_context* context, const char* method,
                                          const char* options, size_t size,
                                          masthead_stream** stream);

/* Gives the stream its next bytes; lines may be cut anywhere. A NULL `data` is the end of the
 * input: it completes the last line and lets the stream finish. Work happens here: with config
 * threads above 1 the lines that one write completes are shared by that many.
 * Returns 0; MASTHEAD_CANCELLED when the host said so; MASTHEAD_INVALID_INPUT after the end. */
MASTHEAD_API int32_t masthead_stream_write(masthead_stream* stream, const char* data, size_t size);

/* One document whose bytes come beside its line: a page as it was kept, in any encoding, without
 * the cost of putting it into JSON. */
typedef struct masthead_document {
  /* sizeof(masthead_document) of the header the host was compiled with; the same in all. */
  uint32_t struct_size;
  /* What else the method's schema has: {"id":"...","url":"..."}, JSON in UTF-8. NULL and 0: the
   * document is counted and not read, as a blank line is. */
  const char* line;
  size_t line_size;
  const char* bytes;
  size_t bytes_size;
} masthead_document;

/* Gives the stream whole documents ("read" and "resolve" take them); each counts as a line.
 * Everything is borrowed for the call. Work happens here, shared by config threads.
 * Returns as masthead_stream_write(); MASTHEAD_INVALID_INPUT, and the stream goes on, where the
 * method takes no bytes, or the last masthead_stream_write() left a line unfinished. */
MASTHEAD_API int32_t masthead_stream_write_documents(masthead_stream* stream,
                                                     const masthead_document* documents,
                                                     size_t count);

/* Takes what is ready: whole lines. `*out` is NULL where nothing is; otherwise *out_size bytes (a
 * NUL follows), freed with masthead_free(). Memory is bounded by what is written between two reads
 * and one line of limits.input_bytes. */
MASTHEAD_API int32_t masthead_stream_read(masthead_stream* stream, char** out, size_t* out_size);

/* Frees a stream, finished or not. NULL does nothing. */
MASTHEAD_API void masthead_stream_close(masthead_stream* stream);

/* Starts a job: work that needs documents from the web. The library fetches nothing: it says what
 * to ask for, the host asks with a client of its own, and hands the answers in.
 *
 *     masthead_job_start(context, "check_links", request, size, &job);
 *     while masthead_job_step(job, &wanted, &n) gives requests or "done" is false:
 *       make each request; masthead_job_feed(job, response, size, body, body_size);
 *     masthead_job_result(job, &out, &n);
 *
 * kind           "archive", "check_links", "resolve" or "verify"; NUL-terminated; see
 *                masthead-jobs(7).
 * request, size  a JSON object of the kind's members; borrowed for the call.
 * job            on 0 a new job, freed with masthead_job_close(). Otherwise NULL.
 *
 * The context outlives its jobs; several may be open on one. The same answers give the same result,
 * in whatever order they come. [one thread a context] */
MASTHEAD_API int32_t masthead_job_start(masthead_context* context, const char* kind,
                                        const char* request, size_t size, masthead_job** job);

/* What is wanted now: {"schema":"masthead.requests/1","done":false,"requests":[...]}, freed with
 * masthead_free(). Each request is given once. "done" is true when no answer is missing. */
MASTHEAD_API int32_t masthead_job_step(masthead_job* job, char** out, size_t* out_size);

/* Gives the answer to one request.
 *
 * response, size    masthead.response/1: {"id":1,"status":200,"headers":{...},"address":"..."} or
 *                   {"id":1,"failure":"timeout"}; borrowed for the call.
 * body, body_size   the bytes of the body, content codings undone; borrowed for the call. NULL and
 *                   0 where the response has none, or has it as "body" or "body_base64".
 *
 * Returns 0; MASTHEAD_INVALID_INPUT or MASTHEAD_MALFORMED, and the request stays open, where the
 * response cannot be used. A request that cannot be made is answered with its failure. */
MASTHEAD_API int32_t masthead_job_feed(masthead_job* job, const char* response, size_t size,
                                       const char* body, size_t body_size);

/* What is ready of a result that comes in parts: JSON Lines, each given once, empty where there is
 * nothing new; freed with masthead_free(). "archive" alone gives parts. May be called at any time
 * before masthead_job_close(), also from the `cancel` of masthead_fetch_run(). */
MASTHEAD_API int32_t masthead_job_take(masthead_job* job, char** out, size_t* out_size);

/* The result, freed with masthead_free(); MASTHEAD_INVALID_INPUT while answers are missing. */
MASTHEAD_API int32_t masthead_job_result(masthead_job* job, char** out, size_t* out_size);

/* Frees a job, finished or not. NULL does nothing. */
MASTHEAD_API void masthead_job_close(masthead_job* job);

#ifdef __cplusplus
}
#endif

#endif
