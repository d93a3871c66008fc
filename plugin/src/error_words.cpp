#include "plugin/src/error_words.h"

#include <cstring>
#include <exception>

#include "core/text.h"

namespace masthead::plugin {
namespace {

constexpr std::size_t kShortMessage = 240;

std::string to_json(const Error& error) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().schema("error");
  write_error_members(json, error);
  json.end_object();
  return out;
}

Error shortened(const Error& error) {
  return Error{error.code, decode_text(error.message.substr(0, kShortMessage)).text + "...", "",
               error.offset};
}

}  // namespace

void write_error_members(JsonWriter& json, const Error& error) {
  json.member("code", static_cast<std::int64_t>(error.code))
      .member("name", name_of(error.code))
      .member("message", error.message)
      .member_if("pointer", error.pointer);
  if (error.offset >= 0) json.member("offset", error.offset);
}

void ErrorWords::set(const Error& error) noexcept {
  try {
    if (!keep(to_json(error)) && !keep(to_json(shortened(error)))) set(error.code);
  } catch (const std::exception&) {
    set(Errc::no_memory);
  }
}

void ErrorWords::set(Errc code) noexcept { keep(fixed_words(code)); }

const char* ErrorWords::text() const noexcept {
  return text_[0] == '\0' ? fixed_words(Errc::ok) : text_.data();
}

bool ErrorWords::keep(std::string_view json) noexcept {
  if (json.size() >= text_.size()) return false;
  std::memcpy(text_.data(), json.data(), json.size());
  text_[json.size()] = '\0';
  return true;
}

const char* fixed_words(Errc code) noexcept {
  switch (code) {
    case Errc::ok:
      return R"#({"schema":"masthead.error/1","code":0,"name":"ok",)#"
             R"#("message":"no call has failed"})#";
    case Errc::no_memory:
      return R"#({"schema":"masthead.error/1","code":6,"name":"no_memory",)#"
             R"#("message":"there was not enough memory: free some, or lower limits.input_bytes"})#";
    case Errc::forked:
      return R"#({"schema":"masthead.error/1","code":12,"name":"forked",)#"
             R"#("message":"the parent process opened this context: open a new one after fork()"})#";
    default:
      return R"#({"schema":"masthead.error/1","code":99,"name":"internal",)#"
             R"#("message":"masthead failed as it never should: please report it with the input"})#";
  }
}

}  // namespace masthead::plugin
