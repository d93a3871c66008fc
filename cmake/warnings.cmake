# Every target of the project links masthead_options: the language level, the warnings and the root
# of the includes ("core/result.h"). Nothing is set globally.
add_library(masthead_options INTERFACE)
target_compile_features(masthead_options INTERFACE cxx_std_20 c_std_99)
target_include_directories(masthead_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(masthead_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
