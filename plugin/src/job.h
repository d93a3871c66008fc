#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/fetch/fetches.h"
#include "core/result.h"
#include "plugin/src/context.h"
#include "plugin/src/error_words.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// What one kind of job does with the documents it wants. Documents come in the order their last
/// answers came: what is written must not depend on it.
class JobWork {
 public:
  JobWork() = default;
  JobWork(const JobWork&) = delete;
  JobWork& operator=(const JobWork&) = delete;
  virtual ~JobWork() = default;

  /// Reads one member of the request. Errors: invalid_input, also for a member it does not know.
  virtual Status read(Member& member) = 0;
  /// Wants the first documents. Errors: invalid_input (a member is missing).
  virtual Status begin(Context& context, fetch::Fetches& fetches) = 0;
  /// Takes a document, and may want others.
  virtual Status take(Context& context, fetch::Fetches& fetches, std::size_t number,
                      fetch::Fetched fetched) = 0;
  /// Appends what is ready of a result that comes in parts, a line each, and keeps none of it.
  virtual void take_parts(std::string& /*out*/) {}
  /// Appends the result, when every document has come.
  virtual Status write(Context& context, std::string& out) = 0;
};

/// One kind of job. A constant; masthead-jobs(7) describes each.
struct JobKind {
  std::string_view name;
  std::unique_ptr<JobWork> (*make)();
};

/// The kind of that name. Errors: invalid_input, with the nearest known name.
[[nodiscard]] Result<const JobKind*> find_job(std::string_view name);

/// A job under way. Not for two threads at once; the context outlives it.
class Job {
 public:
  /// @param in  the request, a JSON object: the kind's members, and "fetch" with the rules.
  /// Errors: invalid_input, malformed, limit.
  [[nodiscard]] static Result<std::unique_ptr<Job>> start(Context& context, const JobKind& kind,
                                                          std::string& in);

  /// Appends what the host is to fetch now (masthead.requests/1). A request is given once.
  void step(std::string& out);

  /// Takes one answer (masthead.response/1), its body in it or beside it. Errors: invalid_input,
  /// malformed, limit: the request is still open then; what the work says, which ends the job.
  [[nodiscard]] Status feed(std::string& response, std::optional<std::string_view> body);

  /// Appends the parts of the result that are ready and were not taken.
  void take(std::string& out) { work_->take_parts(out); }

  /// Appends the result. Errors: invalid_input (answers are missing), what the work says.
  [[nodiscard]] Status result(std::string& out);

 private:
  Job(Context& context, std::unique_ptr<JobWork> work, fetch::FetchRules rules, std::string agent)
      : context_(context),
        work_(std::move(work)),
        fetches_(std::move(rules)),
        agent_(std::move(agent)) {}

  Status take_documents();

  Context& context_;
  std::unique_ptr<JobWork> work_;
  fetch::Fetches fetches_;
  std::string agent_;  ///< the User-Agent
};

}  // namespace masthead::plugin
