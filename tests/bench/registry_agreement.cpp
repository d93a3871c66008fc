#include "tests/bench/registry_agreement.h"

#include <fmt/core.h>

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>

#include "core/json_writer.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/derive.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/recognise.h"
#include "plugin/registry/registry.h"
#include "plugin/src/context.h"
#include "plugin/src/kept_row.h"
#include "tests/unit/identity_generator.h"

namespace masthead::bench {
namespace {

using identity::Subject;
using identity::TraitKind;
using registry::Database;
using registry::Status;

/// What a page says of somebody: his name and his account.
Subject on_a_page(plugin::Context& context, const Subject& subject, std::size_t number) {
  std::string row;
  JsonWriter json(row);
  json.begin_object().member("mention_id", fmt::format("page_{}", number));
  json.member("document", fmt::format("page_{}", number)).member("name", subject.name);
  json.key("links").begin_array();
  for (const auto& trait : subject.traits) {
    if (trait.kind == TraitKind::account) {
      json.string("https://x.com/" + trait.value.substr(2));
    }
  }
  json.end_array().end_object();
  auto read = plugin::read_subject(context, row);
  if (!read) throw std::runtime_error(read.error().message);
  return std::move(*read);
}

struct Counts {
  std::size_t known = 0;     ///< the author that ingesting gives
  std::size_t became = 0;    ///< one whose mentions are that author's once it is kept
  std::size_t nobody = 0;    ///< likewise nobody
  std::size_t missed = 0;    ///< nobody, where ingesting gives an author
  std::size_t invented = 0;  ///< an author, where ingesting gives nobody
  std::size_t mistaken = 0;  ///< another author
};

class Comparison {
 public:
  explicit Comparison(registry::Registry& registry) : registry_(registry) {}

  void add(const Subject& subject) {
    const auto asked = recognised(subject);
    std::int64_t became = 0;
    const auto given = ingested(subject, asked, became);
    if (asked == given) {
      ++(given == 0 ? counts_.nobody : counts_.known);
    } else if (given != 0 && given == became) {
      ++counts_.became;
    } else if (asked == 0) {
      ++counts_.missed;
    } else {
      ++(given == 0 ? counts_.invented : counts_.mistaken);
    }
  }

  void print(std::string_view name) const {
    const auto line = [&](const char* what, std::size_t count) {
      fmt::print("agreement.{}.{} {}\n", name, what, count);
    };
    line("known", counts_.known);
    line("became", counts_.became);
    line("nobody", counts_.nobody);
    line("missed", counts_.missed);
    line("invented", counts_.invented);
    line("mistaken", counts_.mistaken);
    line("ambiguous", ambiguous_);
  }

 private:
  std::int64_t recognised(const Subject& subject) {
    std::int64_t author = 0;
    require(registry_.read([&](Database& database) -> Status {
      const auto found = registry::recognise(database, subject, {});
      if (!found) return found.error();
      author = found->author;
      if (!found->candidates.empty()) ++ambiguous_;
      return std::nullopt;
    }));
    return author;
  }

  /// The number of the author a mention is of once it is kept; 0: one who is made for it.
  /// @param became  takes that of the author of the first mention of `earlier`.
  std::int64_t ingested(const Subject& subject, std::int64_t earlier, std::int64_t& became) {
    std::int64_t author = 0;
    const auto status = registry_.write([&](Database& database) -> Status {
      const auto before = registry::find_authors(database, {earlier});
      const auto last = database.number("SELECT MAX(author) FROM author");
      const registry::NewMention mention[] = {{subject.id, subject.id, {}}};
      (void)append_mentions(database, mention);
      const auto derived = derive_changes(
          database, [&](const registry::KeptMention&) -> Result<Subject> { return subject; }, {},
          {"", "bench"});
      if (!derived) return derived.error();
      author = registry::author_of(database, subject.id);
      if (author > last) author = 0;
      if (!before.empty()) became = registry::author_of(database, before.front().smallest);
      return Error{Errc::cancelled, "taken back"};
    });
    if (!status || status->code != Errc::cancelled) require(status);
    return author;
  }

  static void require(const Status& failed) {
    if (failed) throw std::runtime_error(failed->message);
  }

  registry::Registry& registry_;
  Counts counts_;
  std::size_t ambiguous_ = 0;  ///< of nobody's: several fit about as well
};

}  // namespace

void measure_agreement(const std::string& path, const std::vector<Subject>& subjects) {
  constexpr std::size_t kPages = 1000;
  constexpr std::uint64_t kStrangers = 77;
  plugin::Config config;
  config.registry = path;
  plugin::Context context(*plugin::Host::copy(nullptr), config);
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) throw std::runtime_error(registry.error().message);
  test::Dice dice(11);
  Comparison known(**registry);
  for (std::size_t i = 0; i < kPages; ++i) {
    known.add(on_a_page(context, subjects[dice.below(subjects.size())], i));
  }
  known.print("known");
  // Names that are as common as theirs, with accounts of nobody here.
  const auto strangers = test::make_people({.persons = kPages, .seed = kStrangers});
  Comparison strange(**registry);
  for (std::size_t i = 0; i < kPages; ++i) {
    Subject stranger = strangers.subjects[dice.below(strangers.subjects.size())];
    for (auto& trait : stranger.traits) trait.value[2] = 'q';
    strange.add(on_a_page(context, stranger, kPages + i));
  }
  strange.print("strangers");
}

}  // namespace masthead::bench
