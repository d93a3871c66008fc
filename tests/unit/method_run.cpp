#include "tests/unit/method_run.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <memory>
#include <sstream>
#include <utility>

#include "plugin/src/config.h"
#include "plugin/src/context.h"
#include "plugin/src/host.h"
#include "plugin/src/method.h"
#include "plugin/src/stream.h"

namespace masthead::test {
namespace {

std::string words_of(const Error& error) {
  return fmt::format("error {}: {}", name_of(error.code), error.message);
}

}  // namespace

std::vector<std::string> run_method(std::string_view method, std::string options,
                                    std::string_view input) {
  plugin::Context context(*plugin::Host::copy(nullptr), plugin::Config{});
  const auto found = plugin::find_method(method);
  if (!found) return {words_of(found.error())};
  if (options.empty()) options = "{}";
  auto reader = (*found)->open(context, options);
  if (!reader) return {words_of(reader.error())};
  plugin::Stream stream(context, **found, std::move(*reader));
  plugin::Status status = stream.write(input);
  if (!status) status = stream.finish();
  std::istringstream out{std::string(stream.ready())};
  std::vector<std::string> lines;
  for (std::string line; std::getline(out, line);) lines.push_back(line);
  if (status) lines.push_back(words_of(*status));
  return lines;
}

std::string member_of(const std::string& json, std::string_view pointer) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  simdjson::dom::element found;
  if (parser.parse(json).get(root) != simdjson::SUCCESS) return {};
  if (root.at_pointer(pointer).get(found) != simdjson::SUCCESS) return {};
  std::string_view text;
  if (found.get(text) == simdjson::SUCCESS) return std::string(text);
  return simdjson::minify(found);
}

}  // namespace masthead::test
