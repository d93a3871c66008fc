/* masthead-fetch: fetches what a job of masthead wants, with libcurl. Optional: a host with a
 * client of its own has no need of it, and loads no second TLS stack.
 *
 * Connections are made to public addresses alone. A name is looked up once for each request, an
 * address that is not public refuses it, and what was checked is pinned; the socket that is opened
 * and the connection that is used are checked again. No redirect is followed here, no cookie, no
 * credential and no proxy of the environment used. Certificates are verified. TXT
 * records are asked of the system's resolver.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef MASTHEAD_FETCH_H
#define MASTHEAD_FETCH_H

#include "masthead/masthead.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Makes a job's requests until none is left.
 *
 * job            borrowed; its context is used by this thread for the time of the call.
 * options, size  a JSON object, or NULL and 0. Members, each optional:
 *     {"cache":"DIR"} keeps answers that sites may confirm in place of sending them again, and
 *     {"cache_bytes":268435456} how many bytes of them, 0: no bound. What was not used for the
 *     longest time goes. It holds pages, and so what they say of people: it is yours to empty.
 *     {"turns":"DIR"} has processes that share the folder take turns with a host.
 *     {"interval_ms":1000} between two requests to one host, 0: none. {"connections":8} at once.
 *     {"ca_file":"FILE"} certificates that are trusted in place of the system's.
 *     {"proxy":"http://10.0.0.9:3128"} goes through a proxy. It looks names up and connects, so
 *     nothing here keeps it from the inner network: results then say "ssrf: host".
 *     {"record":"FILE"} adds each answer to FILE. {"replay":"FILE"} answers from such a file and
 *     asks nobody: the same request then gives the same result, where "now" is the same.
 *     Folders must exist.
 * cancel         asked several times a second, and after each answer; returns 0 to go on, anything
 *                else to stop: what is not answered is then answered with "cancelled". NULL: never.
 *                It may call masthead_job_take() of this job.
 * error          NULL, or on failure where the words are put, freed with masthead_free().
 *
 * Names are looked up on threads of their own; one that hangs is left behind, so the library stays
 * loaded. Returns 0 when the result may be asked for, or an error code. [one thread a context] */
MASTHEAD_API int32_t masthead_fetch_run(masthead_job* job, const char* options, size_t size,
                                        int32_t (*cancel)(void* user), void* user, char** error);

#ifdef __cplusplus
}
#endif

#endif
