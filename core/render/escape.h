#pragma once

#include <string>
#include <string_view>

namespace masthead::render {

// Each of these is applied once, where a value is written. Precondition of all: valid UTF-8.

/// Appends `text` as character data or a quoted attribute's value of HTML and XML 1.0. Controls
/// become spaces, because XML has none; what turns a line around is left out.
/// Source: XML 1.0, section 2.2; HTML, "Serialising HTML fragments"; Unicode UAX #9.
void append_markup(std::string_view text, std::string& out);
[[nodiscard]] std::string to_markup(std::string_view text);

/// A JSON text that may stand in a <script>: `<`, `>`, `&`, U+2028 and U+2029, which JSON has in
/// strings alone, become \uXXXX.
/// Source: HTML, "Restrictions for contents of script elements"; JSON-LD 1.1, section 7.
[[nodiscard]] std::string to_script(std::string_view json);

/// `text` in double quotes, as YAML 1.1, YAML 1.2, TOML 1.0 and JSON read it alike.
/// Source: YAML 1.2.2, sections 5.1, 5.4 and 5.7 (1.1 takes U+0085 and U+2028/9 for line ends);
/// TOML 1.0, "String".
[[nodiscard]] std::string to_quoted(std::string_view text);

}  // namespace masthead::render
