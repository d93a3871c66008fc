#include <doctest/doctest.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cfenv>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "abi.h"
#include "masthead/masthead.h"

namespace {

namespace fs = std::filesystem;

constexpr const char* kLink = R"({"url":"https://www.instagram.com/aamirsaeedabbasi?igsh=1"})";
// What is not ASCII goes through ICU.
constexpr const char* kText =
    R"({"text":"Émile Zola\nReporter\nParis\nhttps://x.com/emile\nhttps://пример.рф/é\n"})";

constexpr bool kSanitised =
#ifdef MASTHEAD_SANITIZED
    true;
#else
    false;
#endif

/// Everything a host does with the library, and the errors of it.
bool use_everything() {
  abi::Context context;
  return context.code() == MASTHEAD_OK && context.call("links", kLink).code == MASTHEAD_OK &&
         context.call("resolve", kText).code == MASTHEAD_OK &&
         context.call("resolve", R"({"text":"a","options":{"format":"text"}})").code == 0 &&
         context.call("links", "nonsense").code == MASTHEAD_MALFORMED &&
         context.stream("links", R"({"lines":"auto"})", "x.com/a\n\xFF\n{\n").code == 0 &&
         context.call("bio", R"({"bio":"Émile is a reporter in Paris since 1890."})").code == 0 &&
         context.call("read", R"({"html":"<meta name=author content='Émile Zola'>"})").code == 0 &&
         context.call("names", R"({"a":"Émile Zola","b":"Эмиль Золя"})").code == 0 &&
         context.stream("merge", R"({"records":true})", R"({"name":"Émile Zola"})").code == 0 &&
         context.stream("merge", R"({"sample":3})", R"({"name":"Émile Zola"})").code == 0 &&
         context.stream("resolve", "", kText).code == MASTHEAD_OK;
}

std::set<std::string> names_in(const char* folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename());
  return names;
}

std::vector<std::string> environment() {
  std::vector<std::string> all;
  for (char** entry = environ; *entry != nullptr; ++entry) all.emplace_back(*entry);
  return all;
}

std::vector<std::string> signals() {
  std::vector<std::string> all;
  for (int number = 1; number < 32; ++number) {
    struct sigaction action {};
    if (sigaction(number, nullptr, &action) != 0) continue;
    const auto* handler = reinterpret_cast<const char*>(&action.sa_handler);
    all.emplace_back(handler, sizeof action.sa_handler);
  }
  sigset_t mask;
  pthread_sigmask(SIG_BLOCK, nullptr, &mask);
  for (int number = 1; number < 32; ++number) {
    all.emplace_back(sigismember(&mask, number) == 1 ? "blocked" : "open");
  }
  return all;
}

long resident_kib() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.rfind("VmRSS:", 0) == 0) return std::atol(line.c_str() + 6);
  }
  return -1;
}

/// Points a descriptor at a file for as long as this lives; what was written is then in text().
class Redirected {
 public:
  explicit Redirected(int descriptor)
      : descriptor_(descriptor), kept_(dup(descriptor)), file_(std::tmpfile()) {
    std::fflush(nullptr);
    dup2(fileno(file_), descriptor_);
  }
  ~Redirected() {
    restore();
    std::fclose(file_);
  }
  Redirected(const Redirected&) = delete;
  Redirected& operator=(const Redirected&) = delete;

  void restore() {
    if (kept_ < 0) return;
    std::fflush(nullptr);
    dup2(kept_, descriptor_);
    close(kept_);
    kept_ = -1;
  }
  [[nodiscard]] long bytes() const {
    struct stat info {};
    return fstat(fileno(file_), &info) == 0 ? static_cast<long>(info.st_size) : -1;
  }

 private:
  int descriptor_;
  int kept_;
  std::FILE* file_;
};

}  // namespace

TEST_CASE("nothing is printed") {
  Redirected out(STDOUT_FILENO);
  Redirected err(STDERR_FILENO);
  const bool used = use_everything();
  out.restore();
  err.restore();
  CHECK(used);
  CHECK(out.bytes() == 0);
  CHECK(err.bytes() == 0);
}

TEST_CASE("the check above sees what is printed") {
  Redirected out(STDOUT_FILENO);
  std::fputs("seen", stdout);
  out.restore();
  CHECK(out.bytes() == 4);
}

TEST_CASE("the process is left as it was") {
  const auto cwd = fs::current_path();
  const auto mask = umask(022);
  umask(mask);
  std::setlocale(LC_ALL, "C.UTF-8");
  std::fesetround(FE_UPWARD);
  const std::string locale = std::setlocale(LC_ALL, nullptr);
  const auto signals_before = signals();
  const auto environment_before = environment();
  const auto files_before = names_in("/proc/self/fd");
  const auto threads_before = names_in("/proc/self/task");

  const bool used = use_everything();

  const int rounding = std::fegetround();
  std::fesetround(FE_TONEAREST);
  CHECK(used);
  CHECK(rounding == FE_UPWARD);
  CHECK(std::setlocale(LC_ALL, nullptr) == locale);
  CHECK(signals() == signals_before);
  CHECK(environment() == environment_before);
  CHECK(names_in("/proc/self/fd") == files_before);
  CHECK(names_in("/proc/self/task") == threads_before);
  CHECK(fs::current_path() == cwd);
  const auto mask_after = umask(mask);
  CHECK(mask_after == mask);
  std::setlocale(LC_ALL, "C");
}

TEST_CASE("a comma as decimal point changes nothing") {
  abi::Context context;
  const std::string before = context.call("resolve", kText).text;
  // Where no such locale is installed, what the library must not ask for is still not asked for.
  const char* comma = std::setlocale(LC_ALL, "de_DE.UTF-8");
  const std::string after = context.call("resolve", kText).text;
  std::setlocale(LC_ALL, "C");
  CAPTURE(comma);
  CHECK(!before.empty());
  CHECK(before == after);
}

TEST_CASE("ten thousand contexts leave no memory behind") {
  constexpr int kWarmUp = 500;
  constexpr int kRounds = 10'000;
  // A sanitizer keeps freed memory aside, up to 256 MiB.
  constexpr long kGrowthKib = (kSanitised ? 512 : 8) * 1024;
  const auto round = [] {
    abi::Context context;
    return context.call("links", kLink).code == MASTHEAD_OK &&
           context.call("links", "{").code == MASTHEAD_MALFORMED;
  };
  int good = 0;
  for (int i = 0; i < kWarmUp; ++i) good += round() ? 1 : 0;
  const long before = resident_kib();
  for (int i = 0; i < kRounds; ++i) good += round() ? 1 : 0;
  const long after = resident_kib();
  CHECK(good == kWarmUp + kRounds);
  CHECK(before > 0);
  CHECK(after - before < kGrowthKib);
}

TEST_CASE("a thread with a stack of 128 KiB is enough") {
  // A sanitizer's frames are several times as large as those that are promised to fit.
  constexpr std::size_t kStack = std::size_t{kSanitised ? 1024 : 128} * 1024;
  struct Work {
    static void* run(void* result) {
      std::string deep = R"({"url":"https://x.com/a","deep":)";
      for (int i = 0; i < 63; ++i) deep += R"({"a":[)";
      for (int i = 0; i < 63; ++i) deep += "]}";
      deep += "}";
      abi::Context context(R"({"limits.depth":128})");
      const std::string link = R"({"url":")" + std::string(1 << 20, 'a') + R"("})";
      *static_cast<bool*>(result) = use_everything() &&
                                    context.call("links", deep).code == MASTHEAD_OK &&
                                    context.call("links", link).code == MASTHEAD_LIMIT;
      return nullptr;
    }
  };
  pthread_attr_t attributes;
  REQUIRE(pthread_attr_init(&attributes) == 0);
  REQUIRE(pthread_attr_setstacksize(&attributes, kStack) == 0);
  pthread_t thread{};
  bool good = false;
  REQUIRE(pthread_create(&thread, &attributes, &Work::run, &good) == 0);
  REQUIRE(pthread_join(thread, nullptr) == 0);
  pthread_attr_destroy(&attributes);
  CHECK(good);
}
