#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "plugin/src/ingestion.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"
#include "plugin/src/row_options.h"

namespace masthead::plugin {
namespace {

using registry::Database;

Status read_option(Member& member, Ingestion::Options& options) {
  static constexpr std::array<std::string_view, 3> kOptions = {"derive", "advance", "authors"};
  if (member.name() == kOptions[0]) return member.read(options.derive);
  if (member.name() == kOptions[1]) return member.read(options.advance);
  if (member.name() == kOptions[2]) return read_author_names(member, options.authors);
  if (Status status = member.skip()) return status;
  return member.refuse(unknown_name("option", member.name(), kOptions));
}

/// One document, and the answer when all of it is kept and compared.
Status call(Context& context, std::string& in, std::string& out) {
  const auto registry = context.registry(Database::Missing::created);
  if (!registry) return registry.error();
  Ingestion ingestion(context, **registry, {});
  DocumentId id;
  std::string acknowledged;
  if (Status status = ingestion.read({in, 1, std::nullopt}, id, acknowledged)) return status;
  return ingestion.finish(1, acknowledged, out);
}

class IngestLines final : public LineReader {
 public:
  IngestLines(Context& context, registry::Registry& registry, Ingestion::Options options)
      : ingestion_(context, registry, std::move(options)) {}

  Status read(const Line& line, DocumentId& id, std::string& out) override {
    line_ = line.number;
    return ingestion_.read(line, id, out);
  }

  Status finish(std::string& out) override {
    std::string result;
    if (Status status = ingestion_.finish(line_, out, result)) return status;
    out.append(result).append(1, '\n');
    return std::nullopt;
  }

 private:
  Ingestion ingestion_;
  std::size_t line_ = 0;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  Ingestion::Options read;
  Status status =
      context.json().read(options, [&](Member& member) { return read_option(member, read); });
  if (status) return *status;
  const auto registry = context.registry(Database::Missing::created);
  if (!registry) return registry.error();
  return std::unique_ptr<LineReader>(
      std::make_unique<IngestLines>(context, **registry, std::move(read)));
}

}  // namespace

extern const Method kIngestMethod;
constexpr Method kIngestMethod = {"ingest", call, open, false, true};

}  // namespace masthead::plugin
