// Laws of the pasted-text reader on any bytes: a failure is one of the documented ones, every
// observation's words stand where its locator says, every account has its observation and comes
// once, and the documents are numbered.
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/text/text_reader.h"
#include "core/text.h"

namespace {

void require(bool law, const char* words, const std::string& detail) {
  if (!law) {
    std::fprintf(stderr, "broken law: %s: %s\n", words, detail.c_str());
    std::abort();
  }
}

void check(const masthead::Observation& observation, std::string_view text) {
  const auto& value = observation.locator.value;
  require(observation.locator.kind == masthead::Locator::Kind::byte, "a locator is a byte offset",
          observation.original);
  std::size_t offset = 0;
  const auto end = value.data() + value.size();
  const auto [stop, error] = std::from_chars(value.data(), end, offset);
  require(error == std::errc{} && stop == end, "a locator is a number", value);
  require(offset <= text.size(), "a locator is inside the text", value);
  require(text.substr(offset, observation.original.size()) == observation.original,
          "the words stand where the locator says", observation.original);
  require(!observation.original.empty(), "an observation has words", value);
  require(masthead::is_utf8(observation.value), "a value is UTF-8", value);
}

void check(const std::vector<masthead::Observation>& observations, std::string_view text) {
  for (const auto& observation : observations) {
    check(observation, text);
  }
}

void check(const masthead::Mention& mention, std::string_view text) {
  check(mention.observations, text);
  require(
      !mention.observations.empty() && mention.observations.front().field == masthead::Field::name,
      "a mention begins with its name", mention.id);
  std::set<std::string> keys;
  std::size_t accounts = 0;
  for (const auto& observation : mention.observations) {
    accounts += observation.field == masthead::Field::account ? 1U : 0U;
  }
  for (const auto& account : mention.accounts) {
    require(keys.insert(account.key.empty() ? account.url : account.key).second,
            "an account comes once", account.url);
  }
  require(accounts == mention.accounts.size(), "an account has its observation", mention.id);
}

void check(const masthead::Document& document, std::string_view text) {
  check(document.article.observations, text);
  for (const auto& credit : document.article.credits) check(credit.observation, text);
  for (const auto& mention : document.mentions) check(mention, text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static masthead::links::LinkReader reader;
  static const masthead::words::Vocabulary vocabulary;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto result = masthead::text::read_text("fuzz", bytes, reader, vocabulary);
  if (!result.ok()) {
    const auto code = result.error().code;
    require(code == masthead::Errc::malformed || code == masthead::Errc::limit,
            "a failure is malformed or limit", result.error().message);
    return 0;
  }
  const auto decoded = masthead::decode_text(bytes);
  require(!result->empty(), "a text is at least one document", "");
  for (std::size_t i = 0; i < result->size(); ++i) {
    const auto& document = (*result)[i];
    require(document.id == (i == 0 ? "fuzz" : "fuzz#" + std::to_string(i + 1)),
            "documents are numbered", document.id);
    check(document, decoded.text);
  }
  return 0;
}
