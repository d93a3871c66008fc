#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "plugin/registry/derive.h"
#include "plugin/registry/judgements.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/state.h"
#include "plugin/src/mention_source.h"

namespace masthead::plugin {

/// Mentions and judgements on their way into a registry: kept by the thousand, each thousand
/// acknowledged by a line, and compared at the end. What was acknowledged stays, whatever happens
/// to the rest; lines that are given again change nothing.
class Ingestion {
 public:
  struct Options {
    bool derive = true;    ///< compare at the end; without it mentions wait for the next time
    bool advance = false;  ///< count anew first
    cms::AuthorNames authors;
  };

  /// Both outlive this.
  Ingestion(Context& context, registry::Registry& registry, Options options);

  /// Reads one line. Errors: what is wrong with it; those of keep().
  [[nodiscard]] Status read(const Line& line, DocumentId& id, std::string& out);
  /// Takes a row of what a registry keeps beside mentions and judgements. Errors: as above.
  [[nodiscard]] Status add(registry::StateRow row, std::size_t line, std::string& out);
  /// Keeps what was read, and appends the line that acknowledges it. Errors: those of
  /// Registry::write(): nothing of it was kept.
  [[nodiscard]] Status keep(std::size_t line, std::string& out);
  /// Keeps the rest, compares, and appends what came of it, without a newline.
  [[nodiscard]] Status finish(std::size_t line, std::string& acknowledged, std::string& out);

 private:
  Status add(JudgementRequest request);
  void add(const Document& document, const std::string& row);
  Status derive(registry::Database& database, const std::string& at);

  Context& context_;
  registry::Registry& registry_;
  bool derives_;
  bool advances_;
  MentionSource source_;
  std::vector<registry::NewMention> mentions_;
  std::vector<registry::KeptJudgement> judgements_;
  std::vector<registry::StateRow> states_;
  registry::Appended all_;
  std::size_t judged_ = 0;
  bool is_derived_ = false;
  std::int64_t waiting_ = 0;
  registry::Derived derived_;
};

}  // namespace masthead::plugin
