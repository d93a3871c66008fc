#include <php.h>
#include <php_ini.h>
#include <sys/time.h>
#include <zend_exceptions.h>

#include <ext/json/php_json.h>
#include <ext/spl/spl_exceptions.h>
#include <ext/standard/info.h>

#include "masthead_arginfo.h"
#include "php_masthead.h"

ZEND_DECLARE_MODULE_GLOBALS(masthead)

static zend_class_entry* exception_class;
static zend_class_entry* native_class;
static zend_object_handlers native_handlers;

/* An object of Masthead\Native. */
struct native {
  zend_string* config; /* NULL: the constructor was not called */
  zend_object object;
};

static struct native* native_of(zend_object* object) {
  return (struct native*)((char*)object - XtOffsetOf(struct native, object));
}

static zend_object* create_native(zend_class_entry* class) {
  struct native* made = zend_object_alloc(sizeof *made, class);
  made->config = NULL;
  zend_object_std_init(&made->object, class);
  object_properties_init(&made->object, class);
  made->object.handlers = &native_handlers;
  return &made->object;
}

static void free_native(zend_object* object) {
  struct native* gone = native_of(object);
  if (gone->config != NULL) zend_string_release(gone->config);
  zend_object_std_dtor(object);
}

/* The services of the library's host. Nothing of PHP that may end a request is called in them. */

static int32_t keep_log(void* user, int32_t level, int32_t code, const char* message, size_t size) {
  (void)user;
  (void)code;
  php_masthead_log_keep(&MASTHEAD_G(log), level, message, size);
  return 0;
}

static int32_t read_clock(void* user, int64_t* milliseconds) {
  (void)user;
  struct timeval now;
  if (gettimeofday(&now, NULL) != 0) return 1;
  *milliseconds = (int64_t)now.tv_sec * 1000 + now.tv_usec / 1000;
  return 0;
}

/* max_execution_time has run out: PHP says so as soon as the call has ended. */
static int32_t is_cancelled(void* user) {
  (void)user;
#if PHP_VERSION_ID >= 80200
  return zend_atomic_bool_load(&EG(timed_out)) ? 1 : 0;
#else
  return EG(timed_out) ? 1 : 0;
#endif
}

static const masthead_host kHost = {sizeof(masthead_host), NULL, keep_log, read_clock,
                                    is_cancelled};

static void throw_words(int32_t code, const char* words) {
  zend_throw_exception(exception_class, words, code);
}

/* Throws what a masthead.error/1 says: its message, and where in the input unless that is in it. */
static void throw_error(int32_t code, const char* json) {
  zval error;
  ZVAL_UNDEF(&error);
  php_json_decode(&error, json, strlen(json), true, 8);
  zval* message = NULL;
  zval* pointer = NULL;
  if (Z_TYPE(error) == IS_ARRAY) {
    message = zend_hash_str_find(Z_ARRVAL(error), ZEND_STRL("message"));
    pointer = zend_hash_str_find(Z_ARRVAL(error), ZEND_STRL("pointer"));
  }
  const char* text = message != NULL && Z_TYPE_P(message) == IS_STRING ? Z_STRVAL_P(message) : json;
  const bool has_pointer = pointer != NULL && Z_TYPE_P(pointer) == IS_STRING;
  if (has_pointer && strstr(text, Z_STRVAL_P(pointer)) == NULL) {
    zend_throw_exception_ex(exception_class, code, "%s (at %s)", text, Z_STRVAL_P(pointer));
  } else {
    throw_words(code, text);
  }
  zval_ptr_dtor(&error);
}

/* Loads the library, or throws. */
static bool has_library(void) {
  char words[1024];
  const int32_t code =
      php_masthead_load(&MASTHEAD_G(library), MASTHEAD_G(library_path), words, sizeof words);
  if (code != MASTHEAD_OK) throw_words(code, words);
  return code == MASTHEAD_OK;
}

static bool has_nul(const zend_string* text, const char* what) {
  if (strlen(ZSTR_VAL(text)) == ZSTR_LEN(text)) return false;
  zend_throw_exception_ex(exception_class, MASTHEAD_INVALID_INPUT,
                          "the %s holds a NUL byte: leave it out", what);
  return true;
}

ZEND_METHOD(Masthead_Native, __construct) {
  zend_string* config = NULL;
  ZEND_PARSE_PARAMETERS_START(0, 1)
  Z_PARAM_OPTIONAL
  Z_PARAM_STR(config)
  ZEND_PARSE_PARAMETERS_END();
  if (config != NULL && has_nul(config, "config")) return;
  struct native* self = native_of(Z_OBJ_P(ZEND_THIS));
  if (self->config != NULL) zend_string_release(self->config);
  self->config = config != NULL ? zend_string_copy(config) : zend_string_init("{}", 2, 0);
}

ZEND_METHOD(Masthead_Native, call) {
  zend_string* method;
  zend_string* json;
  ZEND_PARSE_PARAMETERS_START(2, 2)
  Z_PARAM_STR(method)
  Z_PARAM_STR(json)
  ZEND_PARSE_PARAMETERS_END();
  const struct native* self = native_of(Z_OBJ_P(ZEND_THIS));
  if (self->config == NULL) {
    throw_words(MASTHEAD_INVALID_INPUT, "the object was not constructed: call its constructor");
    return;
  }
  if (has_nul(method, "method") || !has_library()) return;
  const struct php_masthead_library* library = &MASTHEAD_G(library);
  struct php_masthead_slot* slot =
      php_masthead_slot_of(&MASTHEAD_G(contexts), library, ZSTR_VAL(self->config));
  if (slot == NULL) {
    throw_words(MASTHEAD_NO_MEMORY, "there is no memory for a context: use fewer configs");
    return;
  }
  size_t size = 0;
  const char* words = NULL;
  const int32_t code =
      php_masthead_slot_call(slot, library, &kHost, ZSTR_VAL(method), ZSTR_VAL(json),
                             ZSTR_LEN(json), &MASTHEAD_G(answer), &size, &words);
  if (code == MASTHEAD_OK) {
    RETVAL_STRINGL(MASTHEAD_G(answer), size);
    library->free(MASTHEAD_G(answer));
    MASTHEAD_G(answer) = NULL;
  } else {
    throw_error(code, words);
  }
  if (MASTHEAD_G(log).count > 0) php_masthead_log_write(&MASTHEAD_G(log));
}

ZEND_METHOD(Masthead_Native, version) {
  ZEND_PARSE_PARAMETERS_NONE();
  if (has_library()) RETURN_STRING(MASTHEAD_G(library).version());
}

ZEND_METHOD(Masthead_Native, buildId) {
  ZEND_PARSE_PARAMETERS_NONE();
  if (!has_library()) return;
  char id[129];
  php_masthead_library_build_id(&MASTHEAD_G(library), id, sizeof id);
  RETVAL_STR(strpprintf(0, "%s libmasthead/%s", ZEND_MODULE_BUILD_ID, id));
}

PHP_INI_BEGIN()
STD_PHP_INI_ENTRY("masthead.library", "", PHP_INI_SYSTEM, OnUpdateString, library_path,
                  zend_masthead_globals, masthead_globals)
PHP_INI_END()

static void register_classes(void) {
  zend_class_entry entry;
  INIT_NS_CLASS_ENTRY(entry, "Masthead", "Exception", NULL);
  exception_class = zend_register_internal_class_ex(&entry, spl_ce_RuntimeException);

  INIT_NS_CLASS_ENTRY(entry, "Masthead", "Native", class_Masthead_Native_methods);
  native_class = zend_register_internal_class_ex(&entry, NULL);
  native_class->create_object = create_native;
  native_class->ce_flags |= ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES;
#ifdef ZEND_ACC_NOT_SERIALIZABLE
  native_class->ce_flags |= ZEND_ACC_NOT_SERIALIZABLE;
#else
  native_class->serialize = zend_class_serialize_deny;
  native_class->unserialize = zend_class_unserialize_deny;
#endif
  memcpy(&native_handlers, &std_object_handlers, sizeof native_handlers);
  native_handlers.offset = XtOffsetOf(struct native, object);
  native_handlers.free_obj = free_native;
  native_handlers.clone_obj = NULL;
}

static PHP_MINIT_FUNCTION(masthead) {
  REGISTER_INI_ENTRIES();
  register_classes();
  return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(masthead) {
  UNREGISTER_INI_ENTRIES();
  return SUCCESS;
}

/* Frees an answer that a fatal error (memory_limit) left between the library and PHP. */
static PHP_RSHUTDOWN_FUNCTION(masthead) {
  if (MASTHEAD_G(answer) != NULL) MASTHEAD_G(library).free(MASTHEAD_G(answer));
  MASTHEAD_G(answer) = NULL;
  return SUCCESS;
}

static PHP_MINFO_FUNCTION(masthead) {
  char words[1024];
  php_info_print_table_start();
  php_info_print_table_row(2, "masthead support", "enabled");
  php_info_print_table_row(2, "Extension", MASTHEAD_VERSION " (" ZEND_MODULE_BUILD_ID ")");
  if (php_masthead_load(&MASTHEAD_G(library), MASTHEAD_G(library_path), words, sizeof words) !=
      MASTHEAD_OK) {
    php_info_print_table_row(2, "Library", words);
  } else {
    php_info_print_table_row(2, "Library", MASTHEAD_G(library).version());
    php_info_print_table_row(2, "Library file", php_masthead_library_file(&MASTHEAD_G(library)));
    php_masthead_library_build_id(&MASTHEAD_G(library), words, sizeof words);
    php_info_print_table_row(2, "Library build", words);
  }
  php_info_print_table_end();
  DISPLAY_INI_ENTRIES();
}

static PHP_GINIT_FUNCTION(masthead) {
#if defined(COMPILE_DL_MASTHEAD) && defined(ZTS)
  ZEND_TSRMLS_CACHE_UPDATE();
#endif
  memset(masthead_globals, 0, sizeof *masthead_globals);
}

static PHP_GSHUTDOWN_FUNCTION(masthead) {
  php_masthead_close_all(&masthead_globals->contexts, &masthead_globals->library);
}

static const zend_module_dep kNeeds[] = {ZEND_MOD_REQUIRED("json") ZEND_MOD_REQUIRED("spl")
                                             ZEND_MOD_END};

zend_module_entry masthead_module_entry = {STANDARD_MODULE_HEADER_EX,
                                           NULL,
                                           kNeeds,
                                           "masthead",
                                           NULL,
                                           PHP_MINIT(masthead),
                                           PHP_MSHUTDOWN(masthead),
                                           NULL,
                                           PHP_RSHUTDOWN(masthead),
                                           PHP_MINFO(masthead),
                                           MASTHEAD_VERSION,
                                           PHP_MODULE_GLOBALS(masthead),
                                           PHP_GINIT(masthead),
                                           PHP_GSHUTDOWN(masthead),
                                           NULL,
                                           STANDARD_MODULE_PROPERTIES_EX};

#ifdef COMPILE_DL_MASTHEAD
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(masthead)
#endif
