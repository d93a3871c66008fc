#include "plugin/cli/failures.h"

#include <Poco/JSONString.h>
#include <fmt/format.h>

#include "masthead/masthead.h"
#include "plugin/cli/console.h"
#include "plugin/cli/exit_code.h"

namespace masthead::cli {
namespace {

constexpr std::uint64_t kNamed = 20;

}  // namespace

void Failures::add(const std::string& document, const std::string& message) {
  if (++count_ > kNamed) return;
  const bool names_it = message.find(document) != std::string::npos;
  console_.complain(names_it ? message : fmt::format("{}: {}", document, message));
}

int Failures::conclude(std::uint64_t count, std::string_view what) {
  if (count_ == 0) return kDone;
  if (count > 1) {
    console_.complain(
        fmt::format("{} of {} {} could not be read; the results mark them{}", count_, count, what,
                    count_ > kNamed ? fmt::format(" (the first {} are named above)", kNamed) : ""));
  }
  return count_ == count ? kNothingDone : kSomeFailed;
}

std::string_view name_of_error(std::int32_t code) {
  switch (code) {
    case MASTHEAD_INVALID_INPUT:
      return "invalid_input";
    case MASTHEAD_MALFORMED:
      return "malformed";
    case MASTHEAD_UNAVAILABLE:
      return "unavailable";
    case MASTHEAD_LIMIT:
      return "limit";
    case MASTHEAD_NOT_FOUND:
      return "not_found";
    case MASTHEAD_DENIED:
      return "denied";
    default:
      return "internal";
  }
}

std::string error_line(std::string_view id, std::uint64_t line, std::int32_t code,
                       const std::string& message) {
  return fmt::format(
      R"({{"schema":"masthead.error/1","id":{},"line":{},"error":{{"code":{},"name":"{}",)"
      R"("message":{}}}}})"
      "\n",
      id, line, code, name_of_error(code), Poco::toJSON(printable(message)));
}

}  // namespace masthead::cli
