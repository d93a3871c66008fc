#include <memory>
#include <utility>

#include "plugin/src/mention_pool.h"
#include "plugin/src/merge_options.h"
#include "plugin/src/merge_writer.h"
#include "plugin/src/method.h"

namespace masthead::plugin {
namespace {

Status call(Context& /*context*/, std::string& /*in*/, std::string& /*out*/) {
  return Error{Errc::unsupported, "merge compares the lines of a stream: open a stream of it"};
}

class MentionLines final : public LineReader {
 public:
  MentionLines(Context& context, MergeOptions options)
      : context_(context),
        options_(std::move(options)),
        pool_(context,
              options_.records ? MentionPool::Keeps::documents : MentionPool::Keeps::subjects,
              std::move(options_.authors)) {}

  Status read(const Line& line, DocumentId& id, std::string& /*out*/) override {
    return pool_.read(line, id);
  }

  Status finish(std::string& out) override { return write_merge(context_, pool_, options_, out); }

 private:
  Context& context_;
  MergeOptions options_;
  MentionPool pool_;
};

Result<std::unique_ptr<LineReader>> open(Context& context, std::string& options) {
  auto read = read_merge_options(context, options);
  if (!read) return read.error();
  return std::unique_ptr<LineReader>(std::make_unique<MentionLines>(context, std::move(*read)));
}

}  // namespace

extern const Method kMergeMethod;
constexpr Method kMergeMethod = {"merge", call, open, false, true};

}  // namespace masthead::plugin
