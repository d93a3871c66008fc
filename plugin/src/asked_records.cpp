#include "plugin/src/asked_records.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "adapters/bio/mention_bio.h"
#include "adapters/cms/row_reader.h"
#include "core/record_maker.h"
#include "core/render/address.h"
#include "plugin/registry/authors.h"
#include "plugin/src/author_view.h"
#include "plugin/src/given_document.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/record_cache.h"
#include "plugin/src/record_parting.h"
#include "plugin/src/record_protection.h"

namespace masthead::plugin {
namespace {

using registry::Database;

/// An address without its fragment, as renderers compare them.
std::string address_of(const std::string& url) {
  const std::string address = render::web_address(url);
  return address.substr(0, address.find('#'));
}

/// What is read of one author within a transaction; what calls the host comes after it.
struct Read {
  const AskedAuthor* asked = nullptr;
  std::string key;
  std::optional<AuthorView> view;    ///< what the registry is sure of
  std::set<std::string> suppressed;  ///< fields
};

class AskedRecords {
 public:
  AskedRecords(Context& context, std::span<const AskedAuthor> asked)
      : context_(context), cache_(context.records()), asked_(asked) {}

  Result<std::vector<Record>> make() {
    const auto registry = context_.registry(Database::Missing::refused);
    if (!registry) return registry.error();
    Status status = (*registry)->read([&](Database& database) { return read(database); });
    if (status) return *status;
    for (auto& read : missed_) {
      if (Status failed = keep(read)) return *failed;
    }
    std::vector<Record> records;
    for (const auto& key : keys_) {
      const auto& record = *cache_.find(key);
      if (record) records.push_back(*record);
    }
    if (Status refused = check_together(*cache_.protection(), records)) return *refused;
    return records;
  }

 private:
  Status read(Database& database) {
    cache_.meet(database.state(), asked_.size());
    if (cache_.protection() == nullptr) {
      const auto judgements = read_judgements(context_, database);
      if (!judgements) return judgements.error();
      Protection protection(standing_of(*judgements));
      if (Status failed = protection.find_bearers(context_, database)) return failed;
      cache_.keep(std::move(protection));
    }
    for (const auto& asked : asked_) {
      keys_.push_back(asked.key());
      if (cache_.find(keys_.back()) != nullptr) continue;
      if (Status failed = read(database, asked)) return failed;
    }
    return std::nullopt;
  }

  Status read(Database& database, const AskedAuthor& asked) {
    Read& read = missed_.emplace_back();
    read.asked = &asked;
    read.key = keys_.back();
    const Protection& protection = *cache_.protection();
    std::set<std::string> mentions = {asked.id};
    auto author = known_author(database, asked.id);
    if (!author && (author.error().code != Errc::not_found || !asked.has_row)) {
      return author.error();
    }
    if (author) {
      // What is kept back of him is, however sure the registry is that all of it is his.
      for (auto& id : registry::mentions_of(database, author->number)) mentions.insert(id);
      if (!asked.has_row || author->confidence >= asked.min_confidence) {
        auto view = view_author(context_, database, std::move(*author), protection);
        if (!view) return view.error();
        read.view = std::move(*view);
      }
    }
    read.suppressed = protection.suppressed(mentions);
    return std::nullopt;
  }

  Status keep(const Read& read) {
    auto made = read.view ? of_registry(*read.view) : of_row(*read.asked);
    if (!made) return made.error();
    std::optional<Record>& record = *made;
    if (record) {
      lay_over(*read.asked, *record);
      part(*cache_.protection(), *record);
      hide_fields(read.suppressed, *record);
    }
    cache_.keep(read.key, std::move(record));
    return std::nullopt;
  }

  static Result<std::optional<Record>> of_registry(const AuthorView& view) {
    std::vector<SeenMention> mentions;
    mentions.reserve(view.documents.size());
    for (const Document& document : view.documents) {
      mentions.push_back({&document, &document.mentions.front()});
    }
    if (mentions.empty()) return std::optional<Record>();
    sort_by_id(mentions);
    std::optional<Record> record = masthead::make_record(mentions);
    record->id = view.author.id;
    view.protection.pin(view.mentions, *record);
    return record;
  }

  Result<std::optional<Record>> of_row(const AskedAuthor& asked) {
    std::vector<Document> documents(1);
    auto document = cms::read_author(asked.id, asked.row(), context_.links(), context_.vocabulary(),
                                     context_.limits());
    if (!document) return document.error();
    documents.front() = std::move(*document);
    if (Status failed = log_warnings(context_, documents)) return *failed;
    for (Mention& mention : documents.front().mentions) {
      const bool is_named = find_first(mention.observations, Field::name) != nullptr;
      if (mention.role != Role::author || !is_named) continue;
      bio::read_bios(mention, asked.id, context_.bios());
      const SeenMention seen{&documents.front(), &mention};
      return std::optional<Record>(masthead::make_record({&seen, 1}));
    }
    return std::optional<Record>();
  }

  /// Puts what the host says over what was found.
  static void lay_over(const AskedAuthor& asked, Record& record) {
    const std::pair<const std::string*, std::string*> texts[] = {
        {&asked.name, &record.name},
        {&asked.url, &record.url},
        {&asked.bio, &record.bio},
        {&asked.image, &record.image},
        {&asked.job_title, &record.job_title},
    };
    for (const auto& [from, to] : texts) {
      if (!from->empty()) *to = *from;
    }
    // What was met on his page was not signed there.
    const std::string page = address_of(record.url);
    std::erase_if(record.articles,
                  [&](const RecordArticle& each) { return address_of(each.url) == page; });
    record.provenance.clear();
    record.findings.clear();
  }

  Context& context_;
  RecordCache& cache_;
  std::span<const AskedAuthor> asked_;
  std::vector<std::string> keys_;  ///< of the authors, in their order
  std::vector<Read> missed_;
};

}  // namespace

Result<std::vector<Record>> make_asked_records(Context& context,
                                               std::span<const AskedAuthor> asked) {
  return AskedRecords(context, asked).make();
}

}  // namespace masthead::plugin
