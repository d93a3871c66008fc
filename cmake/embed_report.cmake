# Writes a C++ file with the audit report's page in it: cmake -D OUT=FILE -D PAGE=page.html
# -D STYLE=style.css -D "SCRIPTS=a.js|b.js" -P embed_report.cmake. The scripts become one, in their
# order. The page's policy allows this style and this script alone, by their SHA-256 in base64.
cmake_minimum_required(VERSION 3.25)

# The SHA-256 of a text as a Content Security Policy has it: base64 (RFC 4648) of the 32 bytes, which
# are 64 hexadecimal digits: three of them are two of base64's, and one is left over.
function(hash_source text out)
  set(letters "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  string(SHA256 digest "${text}")
  set(encoded "")
  foreach(group RANGE 20)
    math(EXPR at "${group} * 3")
    string(SUBSTRING "${digest}" ${at} 3 digits)
    math(EXPR high "0x${digits} >> 6")
    math(EXPR low "0x${digits} & 63")
    string(SUBSTRING "${letters}" ${high} 1 first)
    string(SUBSTRING "${letters}" ${low} 1 second)
    string(APPEND encoded "${first}${second}")
  endforeach()
  string(SUBSTRING "${digest}" 63 1 digit)
  math(EXPR last "0x${digit} << 2")
  string(SUBSTRING "${letters}" ${last} 1 letter)
  set(${out} "'sha256-${encoded}${letter}='" PARENT_SCOPE)
endfunction()

# A file without carriage returns, which a browser would take away before it hashes.
function(read_text file out)
  file(READ "${file}" text)
  string(REPLACE "\r" "" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

read_text("${PAGE}" page)
read_text("${STYLE}" style)
string(REPLACE "|" ";" scripts "${SCRIPTS}")
set(script "")
foreach(file IN LISTS scripts)
  read_text("${file}" part)
  string(APPEND script "\n${part}")
endforeach()

string(TOLOWER "${style}${script}" lower)
foreach(end IN ITEMS "</style" "</script" "<!--" ")report\"")
  string(FIND "${lower}" "${end}" at)
  if(NOT at EQUAL -1)
    message(FATAL_ERROR "the report's style and script may not hold '${end}'")
  endif()
endforeach()

hash_source("${style}" style_hash)
hash_source("${script}" script_hash)
string(CONCAT policy "default-src 'none'; style-src ${style_hash}; script-src ${script_hash}; "
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'")
string(REPLACE "{{policy}}" "${policy}" page "${page}")
string(REPLACE "{{style}}" "${style}" page "${page}")
string(REPLACE "{{script}}" "${script}" page "${page}")

file(WRITE "${OUT}" "#include \"core/render/report_parts.h\"

namespace masthead::render {

constexpr std::string_view kReportPage = R\"report(${page})report\";

}  // namespace masthead::render
")
