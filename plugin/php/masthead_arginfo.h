/* What masthead.stub.php says, for the engine; tests/signatures.phpt compares the two.
 * SPDX-License-Identifier: Apache-2.0 */
#ifndef PHP_MASTHEAD_ARGINFO_H
#define PHP_MASTHEAD_ARGINFO_H

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Masthead_Native___construct, 0, 0, 0)
ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, config, IS_STRING, 0, "\"{}\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Masthead_Native_call, 0, 2, IS_STRING, 0)
ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
ZEND_ARG_TYPE_INFO(0, json, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Masthead_Native_version, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Masthead_Native_buildId arginfo_class_Masthead_Native_version

ZEND_METHOD(Masthead_Native, __construct);
ZEND_METHOD(Masthead_Native, call);
ZEND_METHOD(Masthead_Native, version);
ZEND_METHOD(Masthead_Native, buildId);

static const zend_function_entry class_Masthead_Native_methods[] = {
    ZEND_ME(Masthead_Native, __construct, arginfo_class_Masthead_Native___construct,
            ZEND_ACC_PUBLIC)
        ZEND_ME(Masthead_Native, call, arginfo_class_Masthead_Native_call, ZEND_ACC_PUBLIC)
            ZEND_ME(Masthead_Native, version, arginfo_class_Masthead_Native_version,
                    ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)
                ZEND_ME(Masthead_Native, buildId, arginfo_class_Masthead_Native_buildId,
                        ZEND_ACC_PUBLIC | ZEND_ACC_STATIC) ZEND_FE_END};

#endif
