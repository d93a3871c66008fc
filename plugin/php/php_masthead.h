/* The PHP extension: a class over masthead.h, and nothing of the engine.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef PHP_MASTHEAD_H
#define PHP_MASTHEAD_H

#include <masthead/masthead.h>
#include <php.h>

#include "contexts.h"
#include "library.h"
#include "log_lines.h"

extern zend_module_entry masthead_module_entry;

/* What one worker keeps between requests; one a thread where PHP has threads. */
ZEND_BEGIN_MODULE_GLOBALS(masthead)
char* library_path; /* masthead.library; "": libmasthead.so.MAJOR, where the loader finds it */
struct php_masthead_library library;
struct php_masthead_contexts contexts;
struct php_masthead_log_lines log;
char* answer; /* of the library, until PHP has copied it: a fatal error may come in between */
ZEND_END_MODULE_GLOBALS(masthead)

ZEND_EXTERN_MODULE_GLOBALS(masthead)
#define MASTHEAD_G(member) ZEND_MODULE_GLOBALS_ACCESSOR(masthead, member)

#if defined(ZTS) && defined(COMPILE_DL_MASTHEAD)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
