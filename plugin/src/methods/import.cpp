#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "plugin/src/ingestion.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

using registry::Database;
using registry::StateRow;

Status read_texts(Member& member, StateRow& row) {
  return member.read_elements([&](Member& element) -> Status {
    std::string_view text;
    if (Status status = element.read(text)) return status;
    row.values.emplace_back(text);
    return std::nullopt;
  });
}

/// A line that "export" wrote of what is neither a mention nor a judgement.
Status read_state(Context& context, std::string& text, StateRow& row) {
  return context.json().read(text, [&](Member& member) -> Status {
    if (member.name() == "values") return read_texts(member, row);
    if (member.name() != "table") return member.skip();
    std::string_view table;
    Status status = member.read(table);
    row.table = table;
    return status;
  });
}

Status call(Context& /*context*/, std::string& /*in*/, std::string& /*out*/) {
  return Error{Errc::unsupported, "import takes the lines of an export: open a stream of it"};
}

class ImportLines final : public LineReader {
 public:
  ImportLines(Context& context, registry::Registry& registry)
      : context_(context), ingestion_(context, registry, {}) {}

  Status read(const Line& line, DocumentId& id, std::string& out) override {
    line_ = line.number;
    StateRow row;
    if (Status status = read_state(context_, line.text, row)) return status;
    if (row.table.empty()) return ingestion_.read(line, id, out);
    return ingestion_.add(std::move(row), line_, out);
  }

  Status finish(std::string& out) override {
    std::string result;
    if (Status status = ingestion_.finish(line_, out, result)) return status;
    out.append(result).append(1, '\n');
    return std::nullopt;
  }

 private:
  Context& context_;
  Ingestion ingestion_;
  std::size_t line_ = 0;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  Status status = context.json().read(options, [](Member& member) -> Status {
    if (Status skipped = member.skip()) return skipped;
    return member.refuse("unknown option " + quoted(member.name()) + ": import has none");
  });
  if (status) return *status;
  const auto registry = context.registry(Database::Missing::created);
  if (!registry) return registry.error();
  return std::unique_ptr<LineReader>(std::make_unique<ImportLines>(context, **registry));
}

}  // namespace

extern const Method kImportMethod;
constexpr Method kImportMethod = {"import", call, open, false, false};

}  // namespace masthead::plugin
