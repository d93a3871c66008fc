#include <memory>
#include <utility>

#include "plugin/src/audit_options.h"
#include "plugin/src/audit_writer.h"
#include "plugin/src/mention_pool.h"
#include "plugin/src/method.h"

namespace masthead::plugin {
namespace {

Status call(Context& /*context*/, std::string& /*in*/, std::string& /*out*/) {
  return Error{Errc::unsupported, "audit compares the lines of a stream: open a stream of it"};
}

class AuditLines final : public LineReader {
 public:
  AuditLines(Context& context, AuditOptions options)
      : context_(context),
        options_(std::move(options)),
        pool_(context, MentionPool::Keeps::documents, std::move(options_.authors)) {}

  Status read(const Line& line, DocumentId& id, std::string& /*out*/) override {
    return pool_.read(line, id);
  }

  Status finish(std::string& out) override { return write_audit(context_, pool_, options_, out); }

 private:
  Context& context_;
  AuditOptions options_;
  MentionPool pool_;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  auto read = read_audit_options(context, options);
  if (!read) return read.error();
  return std::unique_ptr<LineReader>(std::make_unique<AuditLines>(context, std::move(*read)));
}

}  // namespace

extern const Method kAuditMethod;
constexpr Method kAuditMethod = {"audit", call, open, false, true};

}  // namespace masthead::plugin
