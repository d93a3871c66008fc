#include "adapters/text/text_reader.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <pthread.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/record.h"
#include "core/text.h"
#include "text_layouts.h"

namespace {

using masthead::Document;
using masthead::Errc;
using masthead::Field;
using masthead::Limits;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE_MESSAGE(in.good(), path.string() << " cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The page's first document.
masthead::Result<Document> read(std::string_view text, const Limits& limits = {}) {
  masthead::links::LinkReader reader(limits);
  const masthead::words::Vocabulary vocabulary;
  auto documents = masthead::text::read_text("page.txt", text, reader, vocabulary, limits);
  if (!documents) return documents.error();
  return std::move(documents->front());
}

TEST_CASE("pasted layouts: every file of tests/data/text") {
  constexpr std::size_t kLayouts = 99;
  masthead::links::LinkReader reader;
  const masthead::words::Vocabulary vocabulary;
  const auto layouts = masthead::test::read_layouts();
  CHECK(layouts.size() == kLayouts);
  for (const auto& layout : layouts) {
    CAPTURE(layout.file);
    REQUIRE_FALSE(layout.why.empty());
    CAPTURE(layout.why);
    const auto documents = masthead::text::read_text("page.txt", layout.text, reader, vocabulary);
    REQUIRE(documents.ok());
    const auto found = masthead::test::differences(*documents, layout.expected, true);
    CAPTURE(fmt::format("{}", fmt::join(found, "; ")));
    CHECK(found.empty());
  }
}

const masthead::Provenance* provenance_of(const masthead::Record& record, std::string_view member) {
  const auto at = std::find_if(record.provenance.begin(), record.provenance.end(),
                               [member](const auto& p) { return p.member == member; });
  return at == record.provenance.end() ? nullptr : &*at;
}

TEST_CASE("the running example is read in full") {
  const auto page = read_file(MASTHEAD_SEED);
  const auto document = read(page);
  REQUIRE(document.ok());
  CHECK(document->warnings.empty());
  const auto records = masthead::resolve_records({&*document, 1});
  REQUIRE(records.size() == 1);
  const auto& record = records[0];
  CHECK(record.name == "Aamir Abbasi");
  const auto& claims = document->mentions.at(0).observations;
  struct Wanted {
    const char* value;
    masthead::Field field;
    masthead::Source source;
  };
  using masthead::Source;
  static constexpr Wanted kWanted[] = {
      {"Editor", Field::job_title, Source::text},
      {"Islamabad", Field::location, Source::text},
      {"15", Field::years_of_experience, Source::bio},
      {"2009", Field::since_year, Source::bio},
      {"Quaid I Azam University", Field::education, Source::bio},
  };
  for (const auto& wanted : kWanted) {
    CAPTURE(wanted.value);
    const auto* found = masthead::find_first(claims, wanted.field);
    REQUIRE(found != nullptr);
    CHECK(found->value == wanted.value);
    CHECK(found->source == wanted.source);
  }
  std::vector<std::string> media;
  for (const auto& claim : claims) {
    if (claim.field == Field::medium) media.push_back(claim.value);
  }
  CHECK(media == std::vector<std::string>{"newspaper", "television", "digital"});
  const auto* date = masthead::find_first(document->article.observations, Field::mentioned_date);
  REQUIRE(date != nullptr);
  CHECK(date->value == "2025-10");
  CHECK(date->original == "October 2025");
  const auto bio_at = page.find("Aamir; a journalist");
  REQUIRE(bio_at != std::string::npos);
  CHECK(record.bio == page.substr(bio_at, page.find('\n', bio_at) - bio_at));

  struct Case {
    const char* platform;
    const char* handle;
    const char* url;
    std::size_t dropped;
  };
  static constexpr Case kAccounts[] = {
      {"facebook", "aamirsaeed.abbassi", "https://www.facebook.com/aamirsaeed.abbassi", 1},
      {"x", "AmirSaeedAbbasi", "https://x.com/AmirSaeedAbbasi", 2},
      {"instagram", "aamirsaeedabbasi", "https://www.instagram.com/aamirsaeedabbasi/", 0},
  };
  REQUIRE(record.accounts.size() == std::size(kAccounts));
  for (std::size_t i = 0; i < std::size(kAccounts); ++i) {
    CAPTURE(kAccounts[i].platform);
    CHECK(record.accounts[i].platform == kAccounts[i].platform);
    CHECK(record.accounts[i].handle == kAccounts[i].handle);
    CHECK(record.accounts[i].url == kAccounts[i].url);
    const auto* why = provenance_of(record, "/accounts/" + std::to_string(i));
    REQUIRE(why != nullptr);
    CHECK(why->observation.dropped.size() == kAccounts[i].dropped);
  }

  REQUIRE(record.articles.size() == 1);
  const auto& article = record.articles[0];
  CHECK(article.headline ==
        "Islamabad and Kabul leave third round in Istanbul without a deal on border security");
  CHECK(article.section == "Top Stories");
  CHECK(article.summary ==
        "Pakistani diplomats blame the stalemate on armed groups that operate across the frontier");
  REQUIRE(article.credits.size() == 1);
  CHECK(article.credits[0].name == "Reuters");
  CHECK(article.credits[0].role == masthead::Role::agency);
}

TEST_CASE("the running example has its findings and what its biography says") {
  const auto document = read(read_file(MASTHEAD_SEED));
  REQUIRE(document.ok());
  const auto record = masthead::resolve_records({&*document, 1}).at(0);
  CHECK(record.job_title == "Editor");
  CHECK(record.media == std::vector<std::string>{"newspaper", "television", "digital"});
  std::vector<std::string> rules;
  for (const auto& finding : record.findings) rules.emplace_back(finding.rule);
  CHECK(rules == std::vector<std::string>{"author-several-spellings", "missing-author-record",
                                          "tracking-in-profile-link", "stale-bio"});
}

TEST_CASE("every value of the running example says where it stands") {
  const auto page = read_file(MASTHEAD_SEED);
  const auto document = read(page);
  REQUIRE(document.ok());
  const auto record = masthead::resolve_records({&*document, 1}).at(0);
  static constexpr const char* kMembers[] = {"/name",
                                             "/alternate_names/0",
                                             "/alternate_names/1",
                                             "/alternate_names/2",
                                             "/job_title",
                                             "/location",
                                             "/bio",
                                             "/experience/years",
                                             "/experience/since",
                                             "/education/0/institution",
                                             "/beats/0",
                                             "/media/0",
                                             "/media/1",
                                             "/media/2",
                                             "/accounts/0",
                                             "/accounts/1",
                                             "/accounts/2",
                                             "/articles/0/headline",
                                             "/articles/0/section",
                                             "/articles/0/summary",
                                             "/articles/0/mentioned_dates/0",
                                             "/articles/0/credits/0"};
  CHECK(record.provenance.size() == std::size(kMembers));
  for (const auto* name : kMembers) {
    CAPTURE(name);
    const auto* why = provenance_of(record, name);
    REQUIRE(why != nullptr);
    CHECK(why->document == "page.txt");
    CHECK_FALSE(why->observation.rule.empty());
    CHECK_FALSE(why->chosen_by.empty());
    const auto& original = why->observation.original;
    CHECK(page.substr(std::stoul(why->observation.locator.value), original.size()) == original);
  }
}

TEST_CASE("what is no text is refused with a remedy") {
  struct Case {
    std::string text;
    Errc code;
    const char* words;
  };
  Limits small;
  small.input_bytes = 100;
  const Case cases[] = {
      {"", Errc::malformed, "page.txt is empty: paste"},
      {" \r\n\t\xC2\xA0\n", Errc::malformed, "page.txt holds nothing but blanks: paste"},
      {std::string("By Nora\0 Lindqvist", 18), Errc::malformed, "page.txt holds NUL bytes"},
      {std::string(101, 'a'), Errc::limit, "more than limits.input_bytes (100)"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.words);
    const auto document = read(c.text, small);
    REQUIRE_FALSE(document.ok());
    CHECK(document.error().code == c.code);
    CHECK(document.error().message.find(c.words) != std::string::npos);
  }
}

TEST_CASE("limits on links and authors are errors that name the key") {
  Limits limits;
  limits.links = 3;
  limits.authors = 2;
  const std::string three = "https://x.com/a1\nhttps://x.com/a2\nhttps://x.com/a3\n";
  CHECK(read(three, limits).ok());
  const auto links = read(three + "https://x.com/a4\n", limits);
  REQUIRE_FALSE(links.ok());
  CHECK(links.error().code == Errc::limit);
  CHECK(links.error().message.find("limits.links") != std::string::npos);

  const std::string two = "News of the day\nBy Nora Lindqvist\nBy Tomas Okafor\n";
  CHECK(read(two, limits).ok());
  const auto authors = read(two + "By Elif Kaya\n", limits);
  REQUIRE_FALSE(authors.ok());
  CHECK(authors.error().code == Errc::limit);
  CHECK(authors.error().message.find("limits.authors") != std::string::npos);
}

TEST_CASE("warnings say what was repaired, left out or is missing") {
  struct Case {
    std::string text;
    std::string words;
  };
  const Case cases[] = {
      {"Nora Lindqvist\nReporter, G\xFFteborg\n", "1 ill-formed byte sequences"},
      {"https://x.com/noralindqvist\n", "1 link but no author's name"},
      {"https://x.com/a1\nhttps://x.com/a2\nhttps://x.com/a3\n", "3 links but no author's name"},
      {"A line of words without any evidence\n", "no author's name and no link"},
      {"By Candle Light\n", "line 1 may be a byline or a headline"},
      {"https://x.com/" + std::string(9000, 'a') + "\n", "the link on line 1 was left out"},
      {"Nora Lindqvist\nReporter\nhttps://www.linkedin.com/company/harbour-post/\n",
       "the link on line 3 was not given to the author"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.words);
    const auto document = read(c.text);
    REQUIRE(document.ok());
    const auto& warnings = document->warnings;
    CHECK(std::any_of(warnings.begin(), warnings.end(), [&c](const std::string& warning) {
      return warning.find(c.words) != std::string::npos;
    }));
  }
}

TEST_CASE("UTF-16 with a byte order mark reads as the same page in UTF-8") {
  const std::string page = "Nora Lindqvist\nReporter, Malmo\n";
  std::string wide = "\xFF\xFE";
  for (const char c : page) wide.append(1, c).append(1, '\0');
  const auto document = read(wide);
  REQUIRE(document.ok());
  REQUIRE(document->mentions.size() == 1);
  CHECK(document->mentions[0].id == read(page)->mentions[0].id);
}

/// The pages that cost most: many lines, one line, nearly links, nearly names.
std::vector<std::string> hostile_pages(std::size_t size) {
  static constexpr const char* kParts[] = {"a\n",
                                           "\n",
                                           "Nora Lindqvist\n",
                                           "By Nora Lindqvist\n",
                                           "word ",
                                           "a.b/c@d ",
                                           "(",
                                           "http://",
                                           "x.com/a b\n",
                                           "Nora Lindqvist is a reporter, she writes.\n",
                                           "avatar\nNora Lindqvist\n",
                                           "نورا لنڈکوسٹ\n",
                                           "林诺拉\n",
                                           ", ",
                                           "\xFF",
                                           "Photo: ",
                                           " - ",
                                           "\r",
                                           "e\xCC\x81"};
  std::vector<std::string> pages;
  for (const auto* part : kParts) {
    std::string page = "Nora Lindqvist\nReporter, Malmo\n";
    const std::string_view piece = part;
    page.reserve(size + piece.size());
    while (page.size() < size) page += piece;
    pages.push_back(std::move(page));
  }
  return pages;
}

TEST_CASE("hostile pages are read or refused") {
  constexpr std::size_t kSize = std::size_t{1} << 20;
  for (const auto& page : hostile_pages(kSize)) {
    CAPTURE(page.substr(31, 40));
    const auto document = read(page);
    CHECK((document.ok() || document.error().code == Errc::limit));
  }
}

void* read_on_small_stack(void* answer) {
  bool right = true;
  for (const auto& page : hostile_pages(std::size_t{64} << 10)) {
    const auto document = read(page);
    right = right && (document.ok() || document.error().code == Errc::limit);
  }
  const auto document = read("Nora Lindqvist\nReporter, Malmö\nhttps://x.com/noralindqvist\n");
  right = right && document.ok() && document->mentions.size() == 1;
  *static_cast<bool*>(answer) = right;
  return nullptr;
}

TEST_CASE("a stack of 128 KiB is enough") {
  pthread_attr_t attributes;
  REQUIRE(pthread_attr_init(&attributes) == 0);
  REQUIRE(pthread_attr_setstacksize(&attributes, std::size_t{128} << 10) == 0);
  pthread_t thread{};
  bool right = false;
  REQUIRE(pthread_create(&thread, &attributes, read_on_small_stack, &right) == 0);
  REQUIRE(pthread_join(thread, nullptr) == 0);
  pthread_attr_destroy(&attributes);
  CHECK(right);
}

}  // namespace
