#include "plugin/src/page_fix.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "adapters/fix/correct.h"
#include "adapters/page/decoder.h"
#include "core/json_writer.h"
#include "plugin/src/audit_writer.h"
#include "plugin/src/mention_pool.h"

namespace masthead::plugin {
namespace {

using fix::Correction;
using Kind = Correction::Kind;

struct FieldKind {
  std::string_view field;
  Kind kind;
};
constexpr FieldKind kKinds[] = {
    {"name", Kind::rename}, {"authors", Kind::authors}, {"accounts", Kind::links},
    {"url", Kind::page},    {"handle", Kind::handle},   {"job_title", Kind::title},
    {"kind", Kind::type},
};
/// Rules whose names are others', not another form of one's own.
constexpr std::array<std::string_view, 4> kOfOthers = {
    "structured-author-mismatch", "co-author-missing", "credit-as-author", "placeholder-author"};

std::optional<Correction> correction_of(const WantedFix& wanted) {
  const auto* const at =
      std::find_if(std::begin(kKinds), std::end(kKinds),
                   [&](const FieldKind& each) { return each.field == wanted.field; });
  if (at == std::end(kKinds)) return std::nullopt;
  Correction correction{at->kind, wanted.author, wanted.old_value, wanted.new_value, {}};
  const bool is_others =
      std::find(kOfOthers.begin(), kOfOthers.end(), wanted.rule) != kOfOthers.end();
  if (at->kind == Kind::rename && is_others) correction.kind = Kind::authors;
  return correction;
}

/// What an audit says of one state of the page.
struct State {
  std::set<std::string> ids;
  std::map<std::string_view, std::size_t> rules;
  std::map<std::string, std::string> pages;  ///< of a name the author's page
  bool is_hidden = false;
};

class Fixer {
 public:
  Fixer(Context& context, const PageToFix& page, const AuditOptions& options)
      : context_(context), page_(page), options_(options) {}

  Result<FixedPage> run(const std::vector<WantedFix>& wanted) {
    if (auto refused = check_encoding()) return *refused;
    fixed_.bytes = page_.bytes;
    auto state = audit(fixed_.bytes);
    if (!state) return state.error();
    now_ = std::move(*state);
    first_ = now_.ids;
    for (const auto& each : wanted) {
      if (Status failed = fix(each)) return *failed;
    }
    return std::move(fixed_);
  }

 private:
  /// What is written is UTF-8.
  Status check_encoding() const {
    page::DecodedPage decoded;
    const auto encoding = page::decode_page(page_.bytes, page_.charset, context_.limits(), decoded);
    if (!encoding) return encoding.error();
    if (encoding->name == "utf-8" && decoded.repairs == 0 && decoded.converted.empty()) {
      return std::nullopt;
    }
    return Error{Errc::unsupported,
                 fmt::format("the page is {}{}: patches are made of pages in UTF-8", encoding->name,
                             decoded.repairs == 0 ? "" : " with broken bytes")};
  }

  Result<State> audit(const std::string& bytes) {
    MentionPool pool(context_, MentionPool::Keeps::documents, {});
    std::string line;
    JsonWriter json(line);
    json.begin_object().member("id", page_.name).member("content", "html");
    json.member_if("url", page_.url).member_if("charset", page_.charset).end_object();
    DocumentId id;
    if (Status failed = pool.read({line, 1, bytes}, id)) return *failed;
    State state;
    for (const auto& document : pool.documents()) add_pages(document, state);
    const auto audited = audit_page(context_, pool, options_);
    if (!audited) return audited.error();
    for (const auto& finding : audited->findings) {
      state.ids.insert(finding.id);
      ++state.rules[finding.rule];
    }
    state.is_hidden = audited->is_hidden;
    return state;
  }

  static void add_pages(const Document& document, State& state) {
    for (const auto& mention : document.mentions) {
      const auto* name = find_first(mention.observations, Field::name);
      const auto* url = find_first(mention.observations, Field::url);
      if (name != nullptr && url != nullptr) state.pages.emplace(name->value, url->value);
    }
  }

  Status fix(const WantedFix& wanted) {
    auto correction = correction_of(wanted);
    if (first_.contains(wanted.id) && !now_.ids.contains(wanted.id)) {
      fixed_.applied.push_back({wanted.id, wanted.rule, "it went with another correction"});
      return std::nullopt;
    }
    if (now_.is_hidden) return leave(wanted, "the page tells what the registry protects");
    if (!correction) return leave(wanted, "no markup of a page says it: it is to be read first");
    correction->pages = {now_.pages.begin(), now_.pages.end()};
    auto corrected = fix::correct(fixed_.bytes, *correction);
    if (!corrected) return leave(wanted, "no JSON-LD, meta tag or link of the page says it so");
    auto next = audit(*corrected);
    if (!next) return next.error();
    if (is_found(wanted, *next)) return leave(wanted, "it would still be found");
    for (const auto& [rule, count] : next->rules) {
      const auto before = now_.rules.find(rule);
      if (before != now_.rules.end() && before->second >= count) continue;
      return leave(wanted, fmt::format("then {} would be found", rule));
    }
    fixed_.bytes = std::move(*corrected);
    now_ = std::move(*next);
    fixed_.applied.push_back({wanted.id, wanted.rule, words_of(wanted)});
    return std::nullopt;
  }

  /// A finding of several pages has another id on one of them: there its rule must find less.
  [[nodiscard]] bool is_found(const WantedFix& wanted, const State& next) const {
    if (next.ids.contains(wanted.id)) return true;
    const auto before = now_.rules.find(wanted.rule);
    const auto after = next.rules.find(wanted.rule);
    const bool is_known = now_.ids.contains(wanted.id) || before == now_.rules.end();
    return !is_known && after != next.rules.end() && after->second >= before->second;
  }

  static std::string words_of(const WantedFix& wanted) {
    const auto shown = [](std::string value) {
      std::replace(value.begin(), value.end(), '\n', ',');
      return value;
    };
    if (wanted.old_value.empty()) {
      return fmt::format("{}: {} was added", wanted.field, shown(wanted.new_value));
    }
    if (wanted.new_value.empty()) {
      return fmt::format("{}: {} was taken away", wanted.field, shown(wanted.old_value));
    }
    return fmt::format("{}: {} became {}", wanted.field, shown(wanted.old_value),
                       shown(wanted.new_value));
  }

  Status leave(const WantedFix& wanted, std::string why) {
    fixed_.left.push_back({wanted.id, wanted.rule, std::move(why)});
    return std::nullopt;
  }

  Context& context_;
  const PageToFix& page_;
  const AuditOptions& options_;
  FixedPage fixed_;
  std::set<std::string> first_;  ///< what was found before anything was corrected
  State now_;
};

}  // namespace

Result<FixedPage> fix_page(Context& context, const PageToFix& page,
                           const std::vector<WantedFix>& wanted, const AuditOptions& options) {
  return Fixer(context, page, options).run(wanted);
}

}  // namespace masthead::plugin
