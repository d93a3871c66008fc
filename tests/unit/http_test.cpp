#include <brotli/encode.h>
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/http/cache.h"
#include "adapters/http/gate.h"
#include "adapters/http/lookup.h"
#include "adapters/http/txt_records.h"
#include "adapters/http/unpack.h"

namespace masthead::test {
namespace {

using http::Cache;
using http::Gate;
using http::Unpacker;

constexpr std::int64_t kNow = 1'800'000'000'000;

/// A folder that is gone with its test.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "masthead-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~Folder() { std::filesystem::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string path;
};

std::string packed(std::string_view text, int window) {
  z_stream stream{};
  REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(text.size() + 100, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string brotli(std::string_view text) {
  std::size_t size = BrotliEncoderMaxCompressedSize(text.size());
  std::string out(size, '\0');
  REQUIRE(BrotliEncoderCompress(5, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, text.size(),
                                reinterpret_cast<const std::uint8_t*>(text.data()), &size,
                                reinterpret_cast<std::uint8_t*>(out.data())) == BROTLI_TRUE);
  out.resize(size);
  return out;
}

std::string zstd(std::string_view text) {
  std::string out(ZSTD_compressBound(text.size()), '\0');
  const std::size_t size = ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3);
  REQUIRE(ZSTD_isError(size) == 0);
  out.resize(size);
  return out;
}

/// A frame of "a" that says it needs a window of so many bits; RFC 8878, section 3.1.1.
std::string zstd_with_window(int bits) {
  constexpr int kLeastBits = 10;
  std::string frame = "\x28\xB5\x2F\xFD";
  frame += '\0';
  frame += static_cast<char>((bits - kLeastBits) << 3);
  frame += std::string("\x09\0\0", 3);  // the last block, as it is, of one byte
  return frame + 'a';
}

constexpr int kGzip = 15 + 16;
constexpr int kZlib = 15;
constexpr int kRaw = -15;

TEST_CASE("a gate keeps a host's requests apart") {
  const Folder folder;
  for (const std::string& shared : {std::string(), folder.path}) {
    CAPTURE(shared);
    Gate gate({.folder = shared});
    CHECK(gate.reserve("a.org", kNow) == kNow);
    CHECK(gate.reserve("a.org", kNow) == kNow + 1000);
    CHECK(gate.reserve("b.org", kNow) == kNow);
    CHECK(gate.reserve("a.org", kNow + 10'000) == kNow + 10'000);
    CHECK(gate.reserve("a.org", kNow + 10'100) == kNow + 11'000);
    // A clock that stood in the future has been set right.
    CHECK(gate.reserve("c.org", kNow + 10'000'000) == kNow + 10'000'000);
    CHECK(gate.reserve("c.org", kNow) == kNow);
  }
}

TEST_CASE("a gate leaves a host alone that fails again and again") {
  const Folder folder;
  for (const std::string& shared : {std::string(), folder.path}) {
    CAPTURE(shared);
    Gate gate({.folder = shared});
    for (int i = 0; i < 4; ++i) gate.record("a.org", false, kNow);
    CHECK_FALSE(gate.is_resting("a.org", kNow));
    gate.record("a.org", true, kNow);
    for (int i = 0; i < 4; ++i) gate.record("a.org", false, kNow);
    CHECK_FALSE(gate.is_resting("a.org", kNow));
    gate.record("a.org", false, kNow);
    CHECK(gate.is_resting("a.org", kNow));
    CHECK(gate.is_resting("a.org", kNow + 29'999));
    CHECK_FALSE(gate.is_resting("a.org", kNow + 30'000));
    CHECK_FALSE(gate.is_resting("a.org", kNow - 1));
    CHECK_FALSE(gate.is_resting("b.org", kNow));
  }
}

TEST_CASE("processes that share a folder take turns") {
  const Folder folder;
  constexpr int kProcesses = 4;
  constexpr int kTurns = 25;
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  for (int i = 0; i < kProcesses; ++i) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child > 0) continue;
    Gate gate({.folder = folder.path});
    for (int turn = 0; turn < kTurns; ++turn) {
      const std::int64_t at = gate.reserve("a.org", kNow);
      if (write(ends[1], &at, sizeof at) != sizeof at) _exit(1);
    }
    _exit(0);
  }
  close(ends[1]);
  std::set<std::int64_t> turns;
  std::int64_t at = 0;
  while (read(ends[0], &at, sizeof at) == sizeof at) turns.insert(at);
  close(ends[0]);
  int status = 0;
  while (wait(&status) > 0) CHECK(status == 0);
  REQUIRE(turns.size() == kProcesses * kTurns);
  CHECK(*turns.begin() == kNow);
  CHECK(*turns.rbegin() == kNow + (kProcesses * kTurns - 1) * 1000);
}

std::string half(const std::string& bytes) { return bytes.substr(0, bytes.size() / 2); }

TEST_CASE("a body is unpacked as its coding says, whole or not at all") {
  const std::string text = "a page of text, a page of text, a page of text";
  const std::string gzip = packed(text, kGzip);
  struct Case {
    const char* coding;
    std::string bytes;
    Unpacker::State added;
    Unpacker::State finished;
    std::string body;
    const char* why;
  };
  using enum Unpacker::State;
  const Case cases[] = {
      {"", text, good, good, text, "none"},
      {"Identity", text, good, good, text, "none, by name"},
      {"gzip", gzip, good, good, text, "gzip"},
      {" X-GZIP ", gzip, good, good, text, "gzip by its old name"},
      {"gzip", gzip + gzip, good, good, text + text, "two members"},
      {"gzip", gzip + "junk", good, good, text, "junk behind it"},
      {"gzip", gzip.substr(0, gzip.size() - 1), good, broken, text, "without its end"},
      {"gzip", "", good, good, "", "nothing at all"},
      {"gzip", text, broken, broken, "", "no gzip"},
      {"deflate", packed(text, kZlib), good, good, text, "deflate"},
      {"deflate", packed(text, kRaw), good, good, text, "deflate as some mean it"},
      {"gzip", gzip + gzip.substr(0, 5), good, broken, text, "half a second member"},
      {"br", brotli(text), good, good, text, "brotli"},
      {"BR", brotli(text) + "junk", good, good, text, "brotli, with junk behind it"},
      {"br", half(brotli(text)), good, broken, "", "brotli without its end"},
      {"br", "\xFF" + text, broken, broken, "", "no brotli"},
      {"zstd", zstd(text), good, good, text, "zstandard"},
      {"zstd", zstd(text) + zstd(text), good, good, text + text, "two frames"},
      {"zstd", half(zstd(text)), good, broken, "", "zstandard without its end"},
      {"zstd", text, broken, broken, "", "no zstandard"},
      {"zstd", zstd_with_window(23), good, good, "a", "the largest window of HTTP"},
      {"zstd", zstd_with_window(24), broken, broken, "", "a larger one"},
      {"compress", text, broken, good, "", "not asked for"},
      {"gzip, gzip", gzip, broken, good, "", "one in the other"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    for (const std::size_t step : {std::size_t{1}, std::size_t{1} << 20}) {
      Unpacker unpacker(c.coding, 1000);
      std::string out;
      auto state = good;
      for (std::size_t i = 0; i < c.bytes.size() && state == good; i += step) {
        state = unpacker.add(std::string_view(c.bytes).substr(i, step), out);
      }
      CHECK(state == c.added);
      CHECK(unpacker.finish() == c.finished);
      CHECK(out == c.body);
    }
  }
}

TEST_CASE("a body that is too long is cut there") {
  const std::string text(100'000, 'a');
  for (const auto& [coding, bytes] : {std::pair<const char*, std::string>{"", text},
                                      {"gzip", packed(text, kGzip)},
                                      {"br", brotli(text)},
                                      {"zstd", zstd(text)}}) {
    CAPTURE(coding);
    Unpacker exact(coding, text.size());
    std::string out;
    CHECK(exact.add(bytes, out) == Unpacker::State::good);
    CHECK(out == text);
    Unpacker less(coding, text.size() - 1);
    out.clear();
    CHECK(less.add(bytes, out) == Unpacker::State::full);
    CHECK(out.size() == text.size() - 1);
  }
}

fetch::Response answer(std::string_view name, std::string_view value) {
  fetch::Response response;
  response.status = 200;
  response.headers = {{"content-type", "text/html"}, {std::string(name), std::string(value)}};
  response.body = "a\nbody\xFF";
  return response;
}

TEST_CASE("a cache keeps what can be asked after, and nothing else") {
  constexpr auto kHtml = fetch::Accept::html;
  const Folder folder;
  const Cache cache(folder.path);
  cache.keep("https://a.org/tag", kHtml, answer("etag", "\"1\""));
  cache.keep("https://a.org/date", kHtml, answer("last-modified", "banana"));
  cache.keep("https://a.org/neither", kHtml, answer("date", "today"));
  fetch::Response forbidden = answer("etag", "\"1\"");
  forbidden.headers.emplace_back("cache-control", "private, No-Store");
  cache.keep("https://a.org/forbidden", kHtml, forbidden);
  fetch::Response other = answer("etag", "\"1\"");
  other.status = 404;
  cache.keep("https://a.org/other", kHtml, other);
  const auto kept = cache.find("https://a.org/tag", kHtml);
  REQUIRE(kept);
  CHECK(kept->status == 200);
  CHECK(kept->body == "a\nbody\xFF");
  CHECK(kept->header("etag") == "\"1\"");
  CHECK(kept->header("content-type") == "text/html");
  CHECK(cache.find("https://a.org/date", kHtml)->header("last-modified") == "banana");
  CHECK_FALSE(cache.find("https://a.org/neither", kHtml));
  CHECK_FALSE(cache.find("https://a.org/forbidden", kHtml));
  CHECK_FALSE(cache.find("https://a.org/other", kHtml));
  CHECK_FALSE(cache.find("https://a.org/tag", fetch::Accept::json));
  CHECK_FALSE(Cache("").find("https://a.org/tag", kHtml));
  std::size_t files = 0;
  for ([[maybe_unused]] const auto& file : std::filesystem::directory_iterator(folder.path)) {
    ++files;
  }
  CHECK(files == 2);
  for (const auto& file : std::filesystem::directory_iterator(folder.path)) {
    std::filesystem::resize_file(file.path(), 30);
  }
  CHECK_FALSE(cache.find("https://a.org/tag", kHtml));
}

TEST_CASE("a cache keeps to its size, and to what was used last") {
  constexpr auto kHtml = fetch::Accept::html;
  struct Case {
    std::uint64_t most;
    std::vector<int> kept;  // of the answers 0 to 5; 0 was used after 4 had come
    const char* why;
  };
  const Case cases[] = {
      {0, {0, 1, 2, 3, 4, 5}, "no bound"},
      {100'000, {0, 1, 2, 3, 4, 5}, "room for all"},
      {6'100, {0, 2, 3, 4, 5}, "the one that was not used for the longest time goes"},
      {1'000, {}, "less than one answer"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const Folder folder;
    const Cache cache(folder.path, c.most);
    std::ofstream(folder.path + "/another") << std::string(10'000, 'a');
    const auto url = [](int i) { return "https://a.org/" + std::to_string(i); };
    for (int i = 0; i < 6; ++i) {
      fetch::Response response = answer("etag", "\"1\"");
      response.body.assign(1'000, 'a');
      if (i == 5) static_cast<void>(cache.find(url(0), kHtml));
      cache.keep(url(i), kHtml, response);
      usleep(5'000);  // files have their times in steps
    }
    for (int i = 0; i < 6; ++i) {
      CAPTURE(i);
      const bool kept = std::find(c.kept.begin(), c.kept.end(), i) != c.kept.end();
      CHECK(cache.find(url(i), kHtml).has_value() == kept);
    }
    CHECK(std::filesystem::exists(folder.path + "/another"));
  }
}

/// A message of DNS: an answer to one question, with the records given as type and data.
std::string dns_message(int code, const std::vector<std::pair<int, std::string>>& records) {
  const auto number = [](std::size_t value) {
    return std::string{static_cast<char>(value >> 8), static_cast<char>(value & 0xFF)};
  };
  const std::string name("\1a\3org\0", 7);
  std::string message = number(7) + number(static_cast<std::size_t>(0x8180 | code)) + number(1) +
                        number(records.size()) + number(0) + number(0) + name + number(16) +
                        number(1);
  for (const auto& [type, data] : records) {
    message += std::string("\xC0\x0C") + number(static_cast<std::size_t>(type)) + number(1) +
               number(0) + number(60) + number(data.size()) + data;
  }
  return message;
}

TEST_CASE("TXT records are read of a message of DNS, or there is no answer") {
  constexpr int kTxt = 16;
  constexpr int kCname = 5;
  const std::string did =
      "\x0B"
      "did=did:plc";
  const std::string good = dns_message(0, {{kTxt, did}});
  struct Case {
    std::string message;
    http::TxtAnswer::State state;
    std::vector<std::string> records;
    const char* why;
  };
  using enum http::TxtAnswer::State;
  const Case cases[] = {
      {good, some, {"did=did:plc"}, "one"},
      {dns_message(0, {{kTxt, "\2b\"\1c"}, {kTxt, "\1a"}}),
       some,
       {"a", "b\"c"},
       "strings joined, records in their order"},
      {dns_message(0, {{kCname, std::string("\1b\0", 3)}, {kTxt, "\1a"}}),
       some,
       {"a"},
       "behind an alias"},
      {dns_message(0, {{kTxt, std::string("\0", 1)}}), some, {""}, "an empty one"},
      {dns_message(0, {}), none, {}, "no record"},
      {dns_message(3, {}), none, {}, "no name"},
      {dns_message(2, {}), unanswered, {}, "the server failed"},
      {dns_message(0, {{kTxt, "\5a"}}), unanswered, {}, "a string longer than its record"},
      {good.substr(0, good.size() - 1), unanswered, {}, "cut"},
      {"", unanswered, {}, "nothing"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    const auto answer = http::read_txt(
        {reinterpret_cast<const unsigned char*>(c.message.data()), c.message.size()});
    CHECK(answer.state == c.state);
    CHECK(answer.records == c.records);
  }
}

TEST_CASE("a lookup that is not waited for touches nothing of its asker's") {
  {
    const http::Lookup left("a.org", [](const std::string&) -> std::vector<fetch::Address> {
      usleep(50'000);
      return {fetch::ipv4(1)};
    });
    CHECK_FALSE(left.answer());
  }
  const http::Lookup lookup("a.org", [](const std::string& name) {
    return std::vector{fetch::ipv4(static_cast<std::uint32_t>(name.size()))};
  });
  for (int i = 0; i < 1000 && !lookup.answer(); ++i) usleep(1000);
  REQUIRE(lookup.answer());
  CHECK(*lookup.answer() == std::vector{fetch::ipv4(5)});
  const http::Lookup failed("a.org", [](const std::string&) -> std::vector<fetch::Address> {
    throw std::string("no memory");
  });
  for (int i = 0; i < 1000 && !failed.answer(); ++i) usleep(1000);
  REQUIRE(failed.answer());
  CHECK(failed.answer()->empty());
  usleep(60'000);
}

}  // namespace
}  // namespace masthead::test
