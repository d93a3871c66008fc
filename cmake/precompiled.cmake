# The headers that nearly every file includes, compiled once a target. For the sanitizers' builds,
# which nobody edits in: the other builds compile each file with its own includes alone, so a
# missing one is seen there.
option(MASTHEAD_PRECOMPILE_HEADERS "Compile the commonest headers once a target" OFF)

# `...`: headers of this target beside the common ones, without their brackets.
function(masthead_precompile target)
  if(NOT MASTHEAD_PRECOMPILE_HEADERS)
    return()
  endif()
  set(names
    algorithm array cstddef cstdint functional map memory optional span string string_view
    unordered_map utility vector ${ARGN})
  set(headers)
  foreach(name IN LISTS names)
    list(APPEND headers "$<$<COMPILE_LANGUAGE:CXX>:<${name}$<ANGLE-R>>")
  endforeach()
  target_precompile_headers(${target} PRIVATE ${headers})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # A compiler cache takes two equal ones for equal only without the time they were made at.
    target_compile_options(${target} PRIVATE
      "$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
  endif()
endfunction()
