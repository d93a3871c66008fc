dnl Built alone: phpize && ./configure --with-masthead=PREFIX && make && make test
PHP_ARG_WITH([masthead],
  [for masthead support],
  [AS_HELP_STRING([--with-masthead=DIR],
    [Author identity; DIR is where masthead was installed, default: as pkg-config says])])

if test "$PHP_MASTHEAD" != "no"; then
  if test "$PHP_MASTHEAD" != "yes"; then
    MASTHEAD_CFLAGS="-I$PHP_MASTHEAD/include"
  else
    PKG_CHECK_MODULES([MASTHEAD], [masthead])
  fi
  old_CPPFLAGS=$CPPFLAGS
  CPPFLAGS="$CPPFLAGS $MASTHEAD_CFLAGS"
  AC_CHECK_HEADER([masthead/masthead.h], [],
    [AC_MSG_ERROR([there is no masthead/masthead.h: install masthead, or name its prefix with --with-masthead=DIR])])
  CPPFLAGS=$old_CPPFLAGS

  dnl The library is loaded when it is first used, so nothing is linked but the loader.
  PHP_EVAL_INCLINE([$MASTHEAD_CFLAGS])
  PHP_ADD_LIBRARY([dl], [1], [MASTHEAD_SHARED_LIBADD])
  PHP_SUBST([MASTHEAD_SHARED_LIBADD])
  LDFLAGS="$LDFLAGS -Wl,--version-script=$ext_srcdir/masthead-php.map"
  PHP_NEW_EXTENSION([masthead], [masthead.c contexts.c library.c log_lines.c], [$ext_shared],,
    [-fvisibility=hidden])
fi
