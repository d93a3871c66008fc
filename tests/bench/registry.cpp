#include <Poco/Data/SQLite/SessionImpl.h>
#include <Poco/Data/Statement.h>
#include <fmt/core.h>
#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/identity/epoch.h"
#include "core/json_writer.h"
#include "plugin/registry/derivation.h"
#include "plugin/registry/epochs.h"
#include "plugin/registry/mentions.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/method.h"
#include "plugin/src/stream.h"
#include "tests/bench/bench.h"
#include "tests/bench/registry_agreement.h"
#include "tests/unit/identity_generator.h"

// A registry of many invented authors: what asking it, adding to it and opening it cost.

namespace masthead::bench {
namespace {

using namespace Poco::Data::Keywords;
using identity::Subject;
using registry::Database;
using registry::Status;

constexpr std::size_t kBatch = 1000;

template <class Result>
void require(const Result& failed) {
  if (failed) throw std::runtime_error(failed->message);
}

double wall_seconds(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

plugin::Context context_of(const std::string& path) {
  plugin::Config config;
  config.registry = path;
  config.now = "2026-11-29T12:00:00Z";
  return plugin::Context(*plugin::Host::copy(nullptr), config);
}

std::string call(plugin::Context& context, const char* method, std::string in) {
  std::string out;
  require((*plugin::find_method(method))->call(context, in, out));
  return out;
}

std::string stream(plugin::Context& context, const char* method, std::string options,
                   const std::string& in) {
  const auto found = plugin::find_method(method);
  auto reader = (*found)->open(context, options);
  if (!reader) throw std::runtime_error(reader.error().message);
  plugin::Stream lines(context, **found, std::move(*reader), options);
  require(lines.write(in));
  require(lines.finish());
  return std::string(lines.ready());
}

/// A mention as a line that "ingest" takes.
std::string line_of(const Subject& subject) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().member("mention_id", subject.id).member("document", subject.document);
  json.member("outlet", subject.outlet).member("name", subject.name);
  std::string employer;
  json.key("links").begin_array();
  for (const auto& trait : subject.traits) {
    if (trait.kind == identity::TraitKind::account)
      json.string("https://x.com/" + trait.value.substr(2));
    if (trait.kind == identity::TraitKind::employer) employer = trait.value;
  }
  json.end_array();
  if (!employer.empty()) {
    json.key("observations").begin_array().begin_object().member("field", "employer");
    json.member("value", employer).member("source", "cms").end_object().end_array();
  }
  json.end_object();
  return out;
}

/// The registry as a derivation would leave it, where that found each person's mentions.
void make_registry(const std::string& path, const test::People& people) {
  plugin::Context context = context_of(path);
  const auto registry = context.registry(Database::Missing::created);
  if (!registry) throw std::runtime_error(registry.error().message);
  registry::KeptSubjects kept;
  std::vector<registry::NewMention> batch;
  const auto keep = [&] {
    require((*registry)->write([&](Database& database) -> Status {
      (void)append_mentions(database, batch);
      return std::nullopt;
    }));
    batch.clear();
  };
  for (const Subject& subject : people.subjects) {
    batch.push_back({subject.id, line_of(subject), {}});
    kept.members.push_back({static_cast<std::int64_t>(kept.members.size()) + 1, 0,
                            registry::document_hash(subject.document)});
    if (batch.size() == 20 * kBatch) keep();
  }
  keep();
  // As they are read: accounts in their canonical form.
  for (const Subject& subject : people.subjects) {
    auto read = plugin::read_subject(context, line_of(subject));
    if (!read) throw std::runtime_error(read.error().message);
    kept.subjects.push_back(std::move(*read));
  }
  identity::Partition partition;
  for (std::size_t i = 0; i < kept.subjects.size(); ++i) {
    const auto& id = kept.subjects[i].id;
    const auto person = people.person_of.at(id);
    if (person == partition.authors.size()) {
      partition.authors.push_back({id, {}, 1, {}, person});
    }
    partition.authors[person].members.push_back(id);
  }
  const auto epoch = identity::make_epoch(kept.subjects);
  require((*registry)->write([&](Database& database) -> Status {
    registry::keep_epoch(database, epoch, "");
    (void)registry::keep_partition(database, kept, partition, epoch, {"", "bench"});
    return std::nullopt;
  }));
}

void report(const char* name, std::vector<double> seconds) {
  std::sort(seconds.begin(), seconds.end());
  fmt::print("{}.median_ms {:.3f}\n", name, seconds[seconds.size() / 2] * 1e3);
  fmt::print("{}.p99_ms {:.3f}\n", name, seconds[seconds.size() * 99 / 100] * 1e3);
}

/// A page of somebody who is known, as "resolve" is asked.
std::string page_of(const Subject& subject, std::size_t number) {
  std::string html = "<meta name=author content='" + subject.name + "'>";
  for (const auto& trait : subject.traits) {
    if (trait.kind == identity::TraitKind::account)
      html +=
          "<a rel=author href=https://x.com/" + trait.value.substr(2) + ">" + subject.name + "</a>";
  }
  std::string in;
  JsonWriter(in)
      .begin_object()
      .member("id", fmt::format("page{}", number))
      .member("html", html)
      .end_object();
  return in;
}

void measure_resolve(const std::string& path, const std::vector<Subject>& subjects) {
  constexpr std::size_t kCalls = 2000;
  constexpr std::size_t kWarm = 200;
  plugin::Context context = context_of(path);
  test::Dice dice(3);
  std::vector<double> cpu;
  std::vector<double> wall;
  std::size_t found = 0;
  for (std::size_t i = 0; i < kWarm + kCalls; ++i) {
    const auto in = page_of(subjects[dice.below(subjects.size())], i);
    std::string out;
    double used = 0;
    const double passed =
        wall_seconds([&] { used = seconds_of([&] { out = call(context, "resolve", in); }); });
    if (i < kWarm) continue;
    cpu.push_back(used);
    wall.push_back(passed);
    if (out.find("\"known\"") != std::string::npos) ++found;
  }
  report("resolve.cpu", cpu);
  report("resolve.wall", wall);
  fmt::print("resolve.known_percent {:.1f}\n",
             100.0 * static_cast<double>(found) / static_cast<double>(kCalls));
}

/// Some mentions of people who are known, in new documents.
std::string later_lines(const std::vector<Subject>& subjects, std::size_t count,
                        std::size_t number) {
  test::Dice dice(number);
  std::string lines;
  for (std::size_t i = 0; i < count; ++i) {
    Subject subject = subjects[dice.below(subjects.size())];
    subject.id = fmt::format("later_{}_{}", number, i);
    subject.document = subject.id;
    lines += line_of(subject) + '\n';
  }
  return lines;
}

void measure_changes(const std::string& path, const std::vector<Subject>& subjects) {
  constexpr std::size_t kRounds = 40;
  plugin::Context context = context_of(path);
  std::vector<double> ten;
  std::vector<double> judged;
  test::Dice dice(5);
  for (std::size_t i = 0; i < kRounds; ++i) {
    const auto lines = later_lines(subjects, 10, 1000 + i);
    ten.push_back(seconds_of([&] { (void)stream(context, "ingest", "{}", lines); }));
    const auto& a = subjects[dice.below(subjects.size())].id;
    const auto& b = subjects[dice.below(subjects.size())].id;
    const auto in = fmt::format(R"({{"kind":"different","a":"{}","b":"{}"}})", a, b);
    judged.push_back(seconds_of([&] { (void)call(context, "judge", in); }));
  }
  report("ingest_ten.cpu", ten);
  report("judge.cpu", judged);
}

void measure_acknowledged(const std::string& path, const std::vector<Subject>& subjects) {
  constexpr std::size_t kMentions = 20 * kBatch;
  const auto lines = later_lines(subjects, kMentions, 7);
  plugin::Context context = context_of(path);
  const double ours =
      wall_seconds([&] { (void)stream(context, "ingest", R"({"derive":false})", lines); });
  Poco::Data::Session session(new Poco::Data::SQLite::SessionImpl(path + ".peer"));
  std::string mode;
  session << "PRAGMA journal_mode = WAL", into(mode), now;
  session << "PRAGMA synchronous = FULL", now;
  session << "CREATE TABLE mention(mention INTEGER PRIMARY KEY, row TEXT NOT NULL)", now;
  std::string row;
  Poco::Data::Statement insert(session);
  insert << "INSERT INTO mention(row) VALUES($1)", use(row);
  const double peer = wall_seconds([&] {
    std::size_t count = 0;
    for (std::size_t at = 0; at < lines.size(); ++count) {
      const auto end = lines.find('\n', at);
      if (count % kBatch == 0) session << "BEGIN", now;
      row = lines.substr(at, end - at);
      insert.execute();
      if (count % kBatch == kBatch - 1) session << "COMMIT", now;
      at = end + 1;
    }
  });
  fmt::print("acknowledged.mentions_s {:.0f}\n", kMentions / ours);
  fmt::print("acknowledged.peer_s {:.0f}\n", kMentions / peer);
  fmt::print("acknowledged.ratio {:.3f}\n", peer / ours);
}

void measure_open(const std::string& path) {
  std::vector<double> seconds;
  for (int i = 0; i < 20; ++i) {
    seconds.push_back(seconds_of([&] {
      plugin::Context context = context_of(path);
      (void)call(context, "authors", R"({"count":1})");
    }));
  }
  report("open.cpu", seconds);
}

/// What is measured, by its name on the command line.
struct Measure {
  std::string_view name;
  void (*measure)(const std::string& path, const std::vector<Subject>& subjects);
};
constexpr Measure kMeasures[] = {
    {"open", [](const std::string& path, const std::vector<Subject>&) { measure_open(path); }},
    {"resolve", measure_resolve},
    {"agreement", measure_agreement},
    {"changes", measure_changes},
    {"acknowledged", measure_acknowledged},
};

}  // namespace
}  // namespace masthead::bench

int main(int argc, char** argv) {
  using namespace masthead;
  if (argc < 3) {
    fmt::print(stderr, "usage: {} REGISTRY AUTHORS [MEASURE...]\n", argv[0]);
    return 2;
  }
  const std::string path = argv[1];
  auto people = test::make_people({.persons = std::stoul(argv[2]), .seed = 1, .most_mentions = 2});
  if (!std::filesystem::exists(path)) bench::make_registry(path, people);
  fmt::print("authors {}\n", people.names.size());
  fmt::print("mentions {}\n", people.subjects.size());
  fmt::print("bytes_a_mention {:.0f}\n", static_cast<double>(std::filesystem::file_size(path)) /
                                             static_cast<double>(people.subjects.size()));
  const std::vector<std::string_view> wanted(argv + 3, argv + argc);
  for (const auto& [name, measure] : bench::kMeasures) {
    const bool is_wanted = std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    if (wanted.empty() || is_wanted) measure(path, people.subjects);
  }
  return 0;
}
