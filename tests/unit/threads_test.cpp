#include <doctest/doctest.h>
#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "abi.h"
#include "masthead/masthead.h"

// Threads of one stream, through the C ABI as a host sees them.

namespace {

namespace fs = std::filesystem;

constexpr const char* kFour = R"({"threads":4})";

/// A document whose strings live as long as this.
struct Page {
  std::string line;
  std::string bytes;
};

std::vector<Page> make_pages(std::size_t count) {
  std::vector<Page> pages;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    pages.push_back({"{\"id\":" + number + "}", "<html><head><meta name=author content=\"Author " +
                                                    number + "\"></head><p>" +
                                                    std::string(i % 7 * 1000, 'x')});
  }
  return pages;
}

std::vector<masthead_document> view(const std::vector<Page>& pages) {
  std::vector<masthead_document> documents;
  for (const Page& page : pages) {
    documents.push_back({static_cast<std::uint32_t>(sizeof(masthead_document)), page.line.data(),
                         page.line.size(), page.bytes.data(), page.bytes.size()});
  }
  return documents;
}

/// A stream that closes itself.
class Stream {
 public:
  Stream(abi::Context& context, const char* method) {
    REQUIRE(masthead_stream_open(context.get(), method, nullptr, 0, &stream_) == MASTHEAD_OK);
  }
  ~Stream() { masthead_stream_close(stream_); }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  std::int32_t write(const std::vector<Page>& pages) {
    const auto documents = view(pages);
    return masthead_stream_write_documents(stream_, documents.data(), documents.size());
  }
  std::int32_t write(std::string_view lines) {
    return masthead_stream_write(stream_, lines.data(), lines.size());
  }
  std::string read() {
    char* out = nullptr;
    std::size_t size = 0;
    REQUIRE(masthead_stream_read(stream_, &out, &size) == MASTHEAD_OK);
    std::string text(out == nullptr ? "" : out, size);
    masthead_free(out);
    return text;
  }
  [[nodiscard]] masthead_stream* get() const { return stream_; }

 private:
  masthead_stream* stream_ = nullptr;
};

std::size_t threads_of_process() {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator("/proc/self/task")) {
    count += entry.path().empty() ? 0 : 1;
  }
  return count;
}

std::size_t count_lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("many threads answer as one does, in order, and none is left") {
  const auto pages = make_pages(500);
  std::string lines;
  for (int i = 0; i < 20'000; ++i) lines += "{\"url\":\"x.com/user" + std::to_string(i) + "\"}\n";
  abi::Context one;
  abi::Context four(kFour);
  // A sanitizer's own thread begins with the first one of the process.
  std::thread([] {}).join();
  const std::size_t before = threads_of_process();
  Stream serial(one, "read");
  Stream shared(four, "read");
  REQUIRE(serial.write(pages) == MASTHEAD_OK);
  REQUIRE(shared.write(pages) == MASTHEAD_OK);
  const std::string expected = serial.read();
  CHECK(count_lines(expected) == pages.size());
  CHECK(shared.read() == expected);
  // A thread that was joined may stay in /proc for a moment.
  for (int i = 0; i < 1000 && threads_of_process() != before; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  CHECK(threads_of_process() == before);

  const auto links = one.call("links", R"({"url":"x.com/a"})");
  CHECK(links.code == MASTHEAD_OK);
  abi::Context more(kFour);
  CHECK(abi::Context().stream("links", "", lines).text == more.stream("links", "", lines).text);
}

TEST_CASE("an audit and a merge say the same with any number of threads") {
  std::string lines;
  for (int i = 0; i < 3'000; ++i) {
    const auto number = std::to_string(i);
    const auto author = std::to_string(i % 700);
    lines += R"({"mention_id":"m)" + number + R"(","document":"d)" + number +
             R"(","outlet":"Planet )" + std::to_string(i % 3) + R"(","name":"Jane )" +
             (i % 11 == 0 ? "M. " : "") + "Doe" + author + R"(","links":["https://x.com/jane_doe)" +
             author + "\"]}\n";
  }
  abi::Context one(R"({"threads":1,"now":"2026-11-29"})");
  abi::Context four(R"({"threads":4,"now":"2026-11-29"})");
  for (const char* method : {"audit", "merge"}) {
    CAPTURE(std::string(method));
    const auto expected = one.stream(method, "{}", lines);
    REQUIRE(expected.code == MASTHEAD_OK);
    CHECK(count_lines(expected.text) > 100);
    CHECK(four.stream(method, "{}", lines).text == expected.text);
  }
}

TEST_CASE("the host is called on the calling thread alone, and its threads' signals are its own") {
  struct Host {
    std::thread::id caller = std::this_thread::get_id();
    std::atomic<int> elsewhere = 0;
    int calls = 0;

    void note() {
      ++calls;
      if (std::this_thread::get_id() != caller) ++elsewhere;
    }
    static std::int32_t log(void* user, std::int32_t, std::int32_t, const char*, std::size_t) {
      static_cast<Host*>(user)->note();
      return 0;
    }
    static std::int32_t cancel(void* user) {
      static_cast<Host*>(user)->note();
      return 0;
    }
  };
  Host user;
  masthead_host host{};
  host.struct_size = sizeof host;
  host.user = &user;
  host.log = &Host::log;
  host.cancel = &Host::cancel;
  sigset_t mask_before;
  sigset_t mask_after;
  pthread_sigmask(SIG_SETMASK, nullptr, &mask_before);
  abi::Context context(kFour, &host);
  std::string lines;
  for (int i = 0; i < 5000; ++i) lines += "x.com/na\xFFme" + std::to_string(i) + "\n";
  const auto answer = context.stream("links", R"({"lines":"auto"})", lines);
  pthread_sigmask(SIG_SETMASK, nullptr, &mask_after);
  CHECK(answer.code == MASTHEAD_OK);
  CHECK(user.calls >= 5000);
  CHECK(user.elsewhere == 0);
  for (int signal = 1; signal < 32; ++signal) {
    CHECK(sigismember(&mask_before, signal) == sigismember(&mask_after, signal));
  }
}

TEST_CASE("cancelled or failing, a shared stream keeps whole lines from the first on") {
  struct Host {
    int left = 20;
    static std::int32_t cancel(void* user) {
      auto* self = static_cast<Host*>(user);
      return self->left-- > 0 ? 0 : 1;
    }
  };
  const auto pages = make_pages(300);
  abi::Context plain;
  Stream serial(plain, "read");
  REQUIRE(serial.write(pages) == MASTHEAD_OK);
  const std::string all = serial.read();
  Host user;
  masthead_host host{};
  host.struct_size = sizeof host;
  host.user = &user;
  host.cancel = &Host::cancel;
  abi::Context context(kFour, &host);
  Stream stream(context, "read");
  const std::int32_t code = stream.write(pages);
  const std::string some = stream.read();
  CHECK(all.compare(0, some.size(), some) == 0);
  CHECK((some.empty() || some.back() == '\n'));
  // The other threads may have read everything before the calling one asked for the last time.
  if (code == MASTHEAD_OK) {
    CHECK(some == all);
  } else {
    CHECK(code == MASTHEAD_CANCELLED);
    CHECK(stream.write(pages) == MASTHEAD_CANCELLED);
  }
}

TEST_CASE("documents are an array of the host's own struct, checked") {
  abi::Context context;
  Stream stream(context, "read");
  masthead_document documents[2] = {};
  CHECK(masthead_stream_write_documents(stream.get(), nullptr, 0) == MASTHEAD_OK);
  CHECK(masthead_stream_write_documents(stream.get(), nullptr, 1) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_stream_write_documents(stream.get(), documents, 1) == MASTHEAD_INVALID_INPUT);
  CHECK(context.last_error().find("struct_size is 0") != std::string::npos);
  documents[0].struct_size = sizeof(masthead_document);
  CHECK(masthead_stream_write_documents(stream.get(), documents, 2) == MASTHEAD_INVALID_INPUT);
  CHECK(context.last_error().find("they must be equal") != std::string::npos);
  documents[0].bytes_size = 1;
  CHECK(masthead_stream_write_documents(stream.get(), documents, 1) == MASTHEAD_INVALID_INPUT);
  CHECK(context.last_error().find("bytes is NULL") != std::string::npos);
  documents[0].bytes_size = 0;
  CHECK(masthead_stream_write_documents(stream.get(), documents, 1) == MASTHEAD_OK);
  CHECK(stream.read().empty());

  // A host of a later version has a larger struct.
  struct Later {
    masthead_document document;
    const char* more;
  };
  constexpr std::string_view kLine = R"({"id":"later"})";
  Later later[2] = {};
  for (Later& one : later) {
    one.document = {static_cast<std::uint32_t>(sizeof(Later)), kLine.data(), kLine.size(), "<p>a",
                    4};
  }
  CHECK(masthead_stream_write_documents(stream.get(), &later[0].document, 2) == MASTHEAD_OK);
  CHECK(count_lines(stream.read()) == 2);
}
