#include <fmt/core.h>

#include <algorithm>

#include "adapters/byline/byline.h"
#include "adapters/links/reader.h"
#include "adapters/page/page_reader.h"
#include "adapters/text/text_reader.h"
#include "tests/bench/bench.h"
#include "tests/unit/slow_pages.h"

namespace masthead::bench {
namespace {

constexpr double kMost = 2.3;

/// A link of `size` bytes: `head` and as much of the repeated `body` as fits.
std::string long_link(std::string_view head, std::string_view body, std::size_t size) {
  std::string text(head);
  while (text.size() < size) {
    text += body;
  }
  text.resize(size);
  return text;
}

double link_seconds(links::LinkReader& reader, const std::string& text) {
  std::vector<double> seconds;
  for (int round = 0; round < 15; ++round) {
    seconds.push_back(seconds_of([&] {
      for (int i = 0; i < 200; ++i) {
        if (!reader.read(text).ok()) {
          fmt::print("linear.refused {}\n", text.size());
        }
      }
    }));
  }
  return spread_of(seconds).best;
}

bool report(std::string_view what, std::size_t bytes, double ratio) {
  fmt::print("linear.{}.{} {:.2f}\n", what, bytes, ratio);
  return ratio <= kMost;
}

bool measure_long_links() {
  struct Shape {
    std::string_view name;
    std::string_view head;
    std::string_view body;
  };
  static constexpr Shape kShapes[] = {
      {"link_query", "https://x.com/nytimes?", "utm_source=a&"},
      {"link_path", "https://x.com/", "a/"},
      {"link_handle", "https://x.com/", "a"},
      {"link_escapes", "https://x.com/", "%61"},
      {"link_double_escapes", "https://www.google.com/url?q=https%3A%2F%2Fx.com%2F", "%2561"},
      {"link_wrappers", "", "https://l.facebook.com/l.php?u="},
      {"link_dots", "https://", "a."},
      {"link_at", "", "@a"},
      {"link_quotes", "", "\"<("},
      {"link_spaces", "", " "},
      {"link_not_ascii", "https://en.wikipedia.org/wiki/", "\xC3\xA9"},
  };
  links::LinkReader reader;
  bool good = true;
  for (const auto& shape : kShapes) {
    const auto most = Limits{}.link_bytes;
    double before = link_seconds(reader, long_link(shape.head, shape.body, most / 4));
    for (const auto size : {most / 2, most}) {
      const double now = link_seconds(reader, long_link(shape.head, shape.body, size));
      good = report(shape.name, size, now / before) && good;
      before = now;
    }
  }
  return good;
}

bool measure_texts() {
  struct Shape {
    std::string_view name;
    std::string_view body;
  };
  static constexpr Shape kShapes[] = {
      {"text_prose", "Officials said on Sunday that the talks had ended without agreement.\n\n"},
      {"text_names", "Jane Doe\nEditor, Lahore\n\n"},
      {"text_one_line", "word "},
      {"text_blank", "\n"},
  };
  bool good = true;
  links::LinkReader reader;
  const words::Vocabulary vocabulary;
  for (const auto& shape : kShapes) {
    double before = 0;
    for (const std::size_t size :
         {std::size_t{1} << 20, std::size_t{2} << 20, std::size_t{4} << 20, std::size_t{8} << 20}) {
      auto text = std::string("By Jane Doe\n\n") + long_link("", shape.body, size);
      double best = 1e9;
      for (int round = 0; round < 5; ++round) {
        best =
            std::min(best, seconds_of([&] {
                       // Too many authors is an answer as well: it must not take long either.
                       static_cast<void>(text::read_text("bench", text, reader, vocabulary).ok());
                     }));
      }
      good = (before == 0 || report(shape.name, size, best / before)) && good;
      before = best;
    }
    fmt::print("text.{}_mb_s {:.0f}\n", shape.name, 8.0 * 1.048576 / before);
  }
  return good;
}

/// The quickest of some readings.
template <class Read>
double best_seconds(const Read& read) {
  double best = 1e9;
  for (int round = 0; round < 5; ++round) best = std::min(best, seconds_of(read));
  return best;
}

bool measure_pages() {
  const words::Vocabulary vocabulary;
  bool good = true;
  for (const auto& slow : test::kSlowPages) {
    double before = 0;
    for (const std::size_t size : {std::size_t{1} << 20, std::size_t{2} << 20}) {
      const auto text = test::make_page(slow, size);
      const page::PageInput input{"bench", text, "https://news.example/a", {}};
      const double now = best_seconds(
          [&] { static_cast<void>(page::read_claims(input, vocabulary, Limits{}).ok()); });
      good = (before == 0 || report(fmt::format("page {}", slow.name), size, now / before)) && good;
      before = now;
    }
  }
  return good;
}

bool measure_bylines() {
  static constexpr std::string_view kPieces[] = {
      ",", "a", "and ", "Jane Doe, ", "by ", "(", "Doe, Jane; ", "von ", "1 ", "/a", "@", "Text: "};
  bool good = true;
  const words::Vocabulary vocabulary;
  for (const auto piece : kPieces) {
    double before = 0;
    for (const std::size_t size : {byline::kLongestField / 2, byline::kLongestField}) {
      const auto field = long_link("", piece, size);
      const double now = best_seconds([&] {
        for (int i = 0; i < 100; ++i) {
          static_cast<void>(byline::read_byline(field, {}, "The Daily Planet", vocabulary));
        }
      });
      good = (before == 0 || report(fmt::format("byline {}", piece), size, now / before)) && good;
      before = now;
    }
  }
  return good;
}

}  // namespace

bool measure_linear() {
  const bool links = measure_long_links();
  const bool texts = measure_texts();
  const bool pages = measure_pages();
  const bool bylines = measure_bylines();
  fmt::print("linear.most {}\n", kMost);
  return links && texts && pages && bylines;
}

}  // namespace masthead::bench
