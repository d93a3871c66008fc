#include <algorithm>
#include <array>
#include <iterator>

#include "plugin/src/job.h"
#include "plugin/src/nearest.h"

// The one list of jobs: a line here, a file beside this one, a section in masthead-jobs(7).
#define MASTHEAD_JOBS(X) \
  X(Archive)             \
  X(CheckLinks)          \
  X(Resolve)             \
  X(Verify)

namespace masthead::plugin {

#define MASTHEAD_DECLARE(name) extern const JobKind k##name##Job;
MASTHEAD_JOBS(MASTHEAD_DECLARE)
#undef MASTHEAD_DECLARE

namespace {

#define MASTHEAD_ADDRESS(name) &k##name##Job,
constexpr const JobKind* kJobs[] = {MASTHEAD_JOBS(MASTHEAD_ADDRESS)};
#undef MASTHEAD_ADDRESS

}  // namespace

Result<const JobKind*> find_job(std::string_view name) {
  std::array<std::string_view, std::size(kJobs)> names;
  std::transform(std::begin(kJobs), std::end(kJobs), names.begin(),
                 [](const JobKind* job) { return job->name; });
  const auto* const* found = std::find_if(std::begin(kJobs), std::end(kJobs),
                                          [&](const JobKind* job) { return job->name == name; });
  if (found != std::end(kJobs)) return *found;
  return Error{Errc::invalid_input, unknown_name("job", name, names)};
}

}  // namespace masthead::plugin
