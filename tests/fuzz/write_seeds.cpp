// Writes the seeds of the fuzz targets: write_seeds FOLDER. The link seeds are the tables of the
// unit tests, so that a new row there is a new seed here.
#include <simdjson.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

#include "tests/unit/html5lib_cases.h"
#include "tests/unit/link_negatives.h"
#include "tests/unit/link_profiles.h"

namespace {

namespace fs = std::filesystem;

class Writer {
 public:
  explicit Writer(fs::path folder) : folder_(std::move(folder)) { fs::create_directories(folder_); }
  void write(std::string_view text) {
    std::ofstream file(folder_ / std::to_string(count_++), std::ios::binary);
    file << text;
    good_ = good_ && file.good();
  }
  [[nodiscard]] bool good() const { return good_ && count_ > 0; }

 private:
  fs::path folder_;
  int count_ = 0;
  bool good_ = true;
};

bool write_links(const fs::path& folder) {
  Writer links(folder / "links");
  masthead::test::Random random(6);
  for (const auto& profile : masthead::test::profiles()) {
    links.write(plain_link(profile));
    for (int i = 0; i < 3; ++i) {
      links.write(decorated_link(profile, random));
    }
  }
  int turn = 0;
  for (const auto& negative : masthead::test::generate_negatives()) {
    if (turn++ % 97 == 0) {
      links.write(negative.url);
    }
  }
  return links.good();
}

bool write_streams(const fs::path& folder) {
  Writer streams(folder / "stream");
  streams.write(std::string("\0\x05", 2) +
                "{\"id\":1,\"url\":\"https://x.com/nytimes\"}\n"
                "{\"id\":\"b\",\"url\":\"@nytimes\",\"hint\":\"x\"}\r\n\nnot json\n"
                "{\"url\":\"" +
                std::string(600, 'a') + "\"}\n{\"url\":\"https://t.me/nytimes\"}");
  streams.write(
      "\x01\x03https://x.com/nytimes\nhttps://\xFF\n\n{\"url\":\"x.com/jane\"}\n\xEF\xBB");
  streams.write(
      "\x02\x09{\"id\":\"a\",\"text\":\"https://x.com/janedoe\\nJane Doe\\nEditor, Lahore\\n\"}\n"
      "{\"text_base64\":\"SmFuZSBEb2U=\"}\n{\"text_base64\":\"!\"}\n");
  streams.write("\x03\x11{\"text\":\"By Jane Doe\\n\\nJane Doe is an editor.\"}\n" +
                std::string(2100, ' ') + "\n{}\n");
  const std::string mentions =
      R"({"mention_id":"a","document":"1","name":"Jane Doe","links":["x.com/janedoe"]})"
      "\n"
      R"({"mention_id":"b","name":"J. Doe","links":["@janedoe","x.com/janedoe"],"bio":"A writer."})"
      "\n"
      R"({"mention_id":"c","document":"1","name":"John Roe","outlet":"Post","kind":"person"})"
      "\n"
      R"({"name":"عامر عباسی","observations":[{"field":"beat","value":"x","locator":{"kind":"line"}}]})"
      "\n"
      R"({"kind":"same","a":"a","b":"c"})"
      "\n"
      R"({"kind":"hub","account":"x.com/janedoe","judgement_id":"h"})"
      "\n{\"retracts\":\"h\"}\n"
      R"({"document":"2","byline":"By Jane Doe","author_ids":[7]})";
  streams.write("\x04\x07{\"pair_id\":1,\"a\":\"Jane Doe\",\"b\":\"Doe, J.\"}\n{\"a\":\"x\"}\n");
  for (const char method : {'\x05', '\x06', '\x07', '\x08', '\x09', '\x0A'}) {
    streams.write(std::string({method, '\x09'}) + mentions);
  }
  return streams.good();
}

bool write_pages(const fs::path& folder) {
  Writer pages(folder / "page");
  const auto table = masthead::test::read_tokenizer_cases(MASTHEAD_TEST_DATA "/page/tokens.json");
  std::string all;
  for (const auto& row : table.cases) {
    pages.write(row.input);
    all += row.input + "</title></textarea></script></style></svg></math>\n";
  }
  pages.write(all);
  pages.write("\xEF\xBB\xBF<p>caf\xC3\xA9");
  pages.write(std::string("\xFF\xFE<\0p\0>\0\xE9\0", 10));
  pages.write("<meta charset=shift_jis><p>\x93\xFA\x96\x7B");
  pages.write("<meta http-equiv=content-type content='text/html; charset=iso-2022-jp'>\x1B$BF|K\\");
  return table.readable && pages.good();
}

bool write_names(const fs::path& folder) {
  Writer names(folder / "names");
  names.write("Aamir Abbasi\nAmir Saeed Abbassi");
  names.write("W.M. Mustrik\nMUSTRIK, 127TH");
  names.write("Dr. Jora \"Jo\" van der Mustrik Jr.\nMustrik, Jora-Ann, PhD");
  names.write("Prof. Abu Jora al-Mustrik\nجورا بن مسترك");
  names.write("Иван Петрович Петров\nJD Petrov of Nowhere");
  names.write("王小明\nWang Xiaoming");
  names.write("ジョン・スミス\n존 스미스");
  names.write("डॉ. जोरा मुस्त्रिक\nג'ורא מוסטריק");
  names.write("Γιώργος Μπάμπης\nธรรม Ռուբեն ჟორა");
  return names.good();
}

bool write_feeds(const fs::path& folder) {
  Writer feeds(folder / "feed");
  simdjson::dom::parser parser;
  for (const auto& file : fs::directory_iterator(MASTHEAD_TEST_DATA "/feed")) {
    simdjson::dom::array rows;
    if (parser.load(file.path().string()).get(rows) != simdjson::SUCCESS) return false;
    for (const auto row : rows) {
      simdjson::dom::array lines;
      if (row["feed"].get(lines) != simdjson::SUCCESS) continue;
      std::string feed;
      for (const std::string_view line : lines) feed.append(line).append("\n");
      feeds.write(feed);
    }
  }
  feeds.write(std::string("\xFF\xFE<\0r\0s\0s\0/\0>\0", 14));
  return feeds.good();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: write_seeds FOLDER\n", stderr);
    return 2;
  }
  return write_links(argv[1]) && write_streams(argv[1]) && write_pages(argv[1]) &&
                 write_names(argv[1]) && write_feeds(argv[1])
             ? 0
             : 1;
}
