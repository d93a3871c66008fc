#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <simdjson.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/feed/feed_reader.h"
#include "core/text.h"

namespace {

using masthead::Document;
using masthead::Errc;
using masthead::Result;

Result<std::vector<Document>> read(std::string_view bytes) {
  static masthead::links::LinkReader links;
  static const masthead::words::Vocabulary vocabulary;
  return masthead::feed::read_feed({"F", bytes, "https://tidings.example/feed", {}}, links,
                                   vocabulary, {});
}

/// All words that came out of a feed.
std::string words_of(const std::vector<Document>& documents) {
  std::string words;
  const auto add = [&words](const std::vector<masthead::Observation>& observations) {
    for (const auto& o : observations) words += o.value + '\n' + o.original + '\n';
  };
  for (const auto& document : documents) {
    words += document.id + '\n';
    add(document.article.observations);
    for (const auto& mention : document.mentions) add(mention.observations);
    for (const auto& aside : document.set_aside) add(aside.mention.observations);
  }
  return words;
}

/// A file that nobody may open and a port that nobody may connect to.
class Canary {
 public:
  Canary() {
    path_ =
        (std::filesystem::temp_directory_path() / ("masthead-canary-" + std::to_string(::getpid())))
            .string();
    std::ofstream(path_) << "sung";
    watch_ = ::inotify_init1(IN_NONBLOCK);
    REQUIRE(::inotify_add_watch(watch_, path_.c_str(), IN_OPEN | IN_ACCESS) >= 0);
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    REQUIRE(::bind(socket_, reinterpret_cast<sockaddr*>(&address), size) == 0);
    REQUIRE(::listen(socket_, 1) == 0);
    REQUIRE(::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    port_ = ::ntohs(address.sin_port);
  }
  ~Canary() {
    ::close(watch_);
    ::close(socket_);
    std::filesystem::remove(path_);
  }
  Canary(const Canary&) = delete;
  Canary& operator=(const Canary&) = delete;

  [[nodiscard]] std::string file() const { return "file://" + path_; }
  [[nodiscard]] std::string address() const {
    return "http://127.0.0.1:" + std::to_string(port_) + "/x.dtd";
  }
  /// The file was opened or the port was connected to since the last look.
  [[nodiscard]] bool sings() const {
    pollfd seen[] = {{watch_, POLLIN, 0}, {socket_, POLLIN, 0}};
    if (::poll(seen, 2, 0) <= 0) return false;
    char events[4096];
    return ::read(watch_, events, sizeof events) > 0 || (seen[1].revents & POLLIN) != 0;
  }
  void open() const { ::close(::open(path_.c_str(), O_RDONLY | O_CLOEXEC)); }

 private:
  std::string path_;
  int watch_ = -1;
  int socket_ = -1;
  int port_ = 0;
};

/// Feeds that ask for a file or an address in every way XML has.
std::vector<std::string> asking(const std::string& target) {
  const std::string body = "<rss><channel><item><author>&x;</author></item></channel></rss>";
  return {
      "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + target + "\">]>" + body,
      "<!DOCTYPE r SYSTEM \"" + target + "\">" + body,
      "<!DOCTYPE r PUBLIC \"-//X\" \"" + target + "\">" + body,
      "<!DOCTYPE r [<!ENTITY % p SYSTEM \"" + target + "\">%p;]>" + body,
      "<!DOCTYPE r [<!ENTITY % p \"<!ENTITY x SYSTEM '" + target + "'>\">%p;]>" + body,
      "<!doctype r [<!ENTITY x SYSTEM '" + target + "'>]>" + body,
      "<?xml version='1.0'?><!-- c --><!DOCTYPE r [<!ENTITY x SYSTEM '" + target + "'>]>" + body,
      "<?xml-stylesheet href='" + target + "'?>" + body,
      "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><author><xi:include href='" +
          target + "' parse='text'/></author></item></channel></rss>",
      "<rss xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a " + target +
          "'><channel><item/></channel></rss>",
      "<rss xml:base='" + target + "'><channel><item><author>x</author></item></channel></rss>",
      "<rss><!DOCTYPE r [<!ENTITY x SYSTEM '" + target + "'>]>" + body,
      "<!DOCTYPE r [<!NOTATION n SYSTEM '" + target + "'><!ENTITY x SYSTEM '" + target +
          "' NDATA n>]>" + body,
  };
}

/// A feed made to be slow or large: `begin`, then `again` over and over, then `end`.
struct Bomb {
  std::string_view name;
  std::string_view begin;
  std::string_view again;
  std::string_view end;
};
constexpr Bomb kBombs[] = {
    {"items", "<rss><channel>", "<item><author>a</author></item>", "</channel></rss>"},
    {"entries of one feed's author",
     "<feed xmlns='http://www.w3.org/2005/Atom'><author><name>A"
     "</name></author>",
     "<entry/>", "</feed>"},
    {"authors of one item", "<rss><item>", "<author>Jane Doe</author>", "</item></rss>"},
    {"names in one field", "<rss><item><author>", "Jane Doe, ", "</author></item></rss>"},
    {"contributors", "<rss xmlns:b='https://bylinespec.org/1.0'><channel>",
     "<b:person id='a'><b:name>A B</b:name></b:person>", "</channel></rss>"},
    {"references to contributors",
     "<rss xmlns:b='https://bylinespec.org/1.0'><channel><b:person "
     "id='a'><b:name>A B</b:name></b:person>",
     "<item><b:author ref='a'/><b:author ref='b'/></item>", "</channel></rss>"},
    {"profiles", "<rss xmlns:b='https://bylinespec.org/1.0'><item><b:author><b:person>",
     "<b:profile href='https://x.com/a'/>", "</b:person></b:author></item></rss>"},
    {"depth", "", "<rss>", ""},
    {"attributes", "<rss ", "a='b' ", "/>"},
    {"namespaces", "<rss>", "<a xmlns:b='c'/>", "</rss>"},
    {"one title", "<rss><channel><title>", "word ", "</title></channel></rss>"},
    {"ampersands", "<rss><channel><item><author>", "&", "</author></item></channel></rss>"},
    {"names of characters", "<rss><channel><item><author>", "&eacute;&x;",
     "</author></item></channel></rss>"},
    {"controls", "<rss><channel><item><author>", "\x01", "</author></item></channel></rss>"},
    {"CDATA sections", "<rss><item><author>", "<![CDATA[a]]>", "</author></item></rss>"},
    {"an open CDATA section", "<rss><item><author><![CDATA[", "]]", ""},
    {"an open comment", "<rss><!-- ", "- ", ""},
    {"comments", "", "<!---->", "<rss/>"},
    {"an open declaration", "<!DOCTYPE r [", "<!ENTITY a '&a;&a;'>", ""},
    {"quotes of a declaration", "<!DOCTYPE r ", "'\"' ", "><rss/>"},
    {"JSON items", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[", "{},", "{}]}"},
    {"JSON authors", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"authors\":[",
     "{\"name\":\"A B\"},", "{}]}]}"},
    {"JSON members", "{\"version\":\"https://jsonfeed.org/version/1.1\"", ",\"a\":1", "}"},
    {"UTF-8 broken", "<rss><item><author>", "\x80\xE2\x82", "</author></item></rss>"},
};

std::string make_feed(const Bomb& bomb, std::size_t bytes) {
  std::string feed(bomb.begin);
  while (feed.size() + bomb.again.size() + bomb.end.size() <= bytes) feed += bomb.again;
  return feed += bomb.end;
}

void* read_all_bombs(void* count) {
  for (const auto& bomb : kBombs) {
    const auto feed = make_feed(bomb, std::size_t{64} << 10);
    const auto documents = read(feed);
    if (!documents.ok() && documents.error().code != Errc::limit &&
        documents.error().code != Errc::malformed) {
      continue;
    }
    ++*static_cast<std::size_t*>(count);
  }
  return nullptr;
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The files the hostile corpus names for a kind; none, said loudly, where there is no corpus.
std::vector<std::filesystem::path> files_of(std::string_view kind) {
  std::vector<std::filesystem::path> files;
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr || *corpora == '\0') {
    MESSAGE("MASTHEAD_CORPORA is not set: the hostile rows of kind ", std::string(kind),
            " were not read");
    return files;
  }
  const auto folder = std::filesystem::path(corpora) / "hostile";
  simdjson::dom::parser parser;
  simdjson::dom::document_stream lines;
  simdjson::padded_string text;
  REQUIRE(simdjson::padded_string::load((folder / "dev.jsonl").string()).get(text) ==
          simdjson::SUCCESS);
  REQUIRE(parser.parse_many(text, std::size_t{1} << 24).get(lines) == simdjson::SUCCESS);
  for (const simdjson::dom::element line : lines) {
    std::string_view value;
    if (line["kind"].get(value) != simdjson::SUCCESS || value != kind) continue;
    if (line["file"].get(value) == simdjson::SUCCESS) files.push_back(folder / value);
  }
  CHECK(!files.empty());
  return files;
}

}  // namespace

TEST_CASE("nothing a feed names is opened, and no entity is expanded") {
  const Canary canary;
  std::size_t count = 0;
  for (const auto& target : {canary.file(), canary.address()}) {
    for (const auto& feed : asking(target)) {
      CAPTURE(feed);
      const auto documents = read(feed);
      CHECK_FALSE(canary.sings());
      if (documents.ok()) CHECK(words_of(*documents).find("sung") == std::string::npos);
      ++count;
    }
  }
  CHECK(count == 26);
  canary.open();
  CHECK(canary.sings());  // it can
}

TEST_CASE("entities that multiply are not expanded") {
  std::string laughs = "<!DOCTYPE r [<!ENTITY a0 \"ha\">";
  for (int i = 1; i < 30; ++i) {
    const auto before = "&a" + std::to_string(i - 1) + ";";
    laughs += "<!ENTITY a" + std::to_string(i) + " \"" + before + before + "\">";
  }
  const auto documents = read(laughs + "]><rss><item><title>&a29;</title></item></rss>");
  REQUIRE(documents.ok());
  REQUIRE(documents->size() == 1);
  CHECK(words_of(*documents) == "F#1\n");
}

TEST_CASE("feeds made to be slow are read on the stack of a small thread") {
  pthread_attr_t attributes;
  REQUIRE(pthread_attr_init(&attributes) == 0);
  constexpr std::size_t kStack = std::size_t{128} << 10;
  REQUIRE(pthread_attr_setstacksize(&attributes, kStack) == 0);
  static_cast<void>(read("<rss/>"));
  std::size_t count = 0;
  pthread_t thread{};
  REQUIRE(pthread_create(&thread, &attributes, read_all_bombs, &count) == 0);
  REQUIRE(pthread_join(thread, nullptr) == 0);
  REQUIRE(pthread_attr_destroy(&attributes) == 0);
  CHECK(count == std::size(kBombs));
}

TEST_CASE("the hostile corpus's feeds are read, and what comes out is words") {
  std::size_t count = 0;
  std::size_t refused = 0;
  for (const std::string_view kind : {"feed", "feed_bomb", "xxe"}) {
    for (const auto& file : files_of(kind)) {
      CAPTURE(file.string());
      const auto documents = read(bytes_of(file));
      ++count;
      if (!documents.ok()) {
        const auto code = documents.error().code;
        CHECK((code == Errc::malformed || code == Errc::limit || code == Errc::unsupported));
        ++refused;
        continue;
      }
      const auto words = words_of(*documents);
      CHECK(masthead::is_utf8(words));
      CHECK(words.find("<script") == std::string::npos);
      CHECK(documents->size() <= masthead::feed::kMostItems);
    }
  }
  if (count > 0) std::printf("hostile feeds: %zu read, %zu refused\n", count, refused);
  CHECK((count == 0 || count >= 400));
}
