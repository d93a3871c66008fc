# What `cmake --install` puts where; plugin/cli adds the command's part. A consumer of the library
# needs none of our dependencies: its interface is C, and it names what it needs itself.
include(CMakePackageConfigHelpers)

install(TARGETS masthead EXPORT masthead-targets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

set(masthead_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/masthead)
install(EXPORT masthead-targets NAMESPACE masthead:: DESTINATION ${masthead_package_dir})
configure_package_config_file(
  ${PROJECT_SOURCE_DIR}/cmake/masthead-config.cmake.in ${PROJECT_BINARY_DIR}/masthead-config.cmake
  INSTALL_DESTINATION ${masthead_package_dir}
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(
  ${PROJECT_BINARY_DIR}/masthead-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/masthead-config.cmake ${PROJECT_BINARY_DIR}/masthead-config-version.cmake
  DESTINATION ${masthead_package_dir})

file(RELATIVE_PATH masthead_pc_to_prefix /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
string(REGEX REPLACE "/$" "" masthead_pc_to_prefix "${masthead_pc_to_prefix}")
configure_file(
  ${PROJECT_SOURCE_DIR}/cmake/masthead.pc.in ${PROJECT_BINARY_DIR}/masthead.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/masthead.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(DIRECTORY ${PROJECT_SOURCE_DIR}/plugin/schema/
  DESTINATION ${CMAKE_INSTALL_DATADIR}/masthead/schema
  FILES_MATCHING PATTERN "*.json")
foreach(section IN ITEMS 5 7 8)
  file(GLOB pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/plugin/man/*.${section})
  install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
