#include "plugin/src/job.h"

#include <utility>

#include "core/json_writer.h"
#include "plugin/src/fetch_request.h"
#include "plugin/src/fetch_rules.h"

namespace masthead::plugin {

Result<std::unique_ptr<Job>> Job::start(Context& context, const JobKind& kind, std::string& in) {
  auto work = kind.make();
  FetchOptions options;
  Status status = context.json().read(in, [&](Member& member) {
    return member.name() == "fetch" ? read_fetch_options(member, options) : work->read(member);
  });
  if (status) return *status;
  std::string agent = user_agent(options);  // before the rules it is of are moved away
  std::unique_ptr<Job> job(
      new Job(context, std::move(work), std::move(options.rules), std::move(agent)));
  if (Status refused = job->work_->begin(context, job->fetches_)) return *refused;
  if (Status refused = job->take_documents()) return *refused;
  return job;
}

Status Job::take_documents() {
  while (true) {
    auto done = fetches_.take_done();
    if (!done) return std::nullopt;
    if (Status failed = work_->take(context_, fetches_, done->first, std::move(done->second))) {
      return failed;
    }
  }
}

void Job::step(std::string& out) {
  const auto requests = fetches_.take_requests();
  JsonWriter json(out);
  json.begin_object().schema("requests").key("done").boolean(!fetches_.busy());
  json.key("requests").begin_array();
  for (const fetch::Request& request : requests) {
    write_request(json, request, fetches_.rules(), agent_);
  }
  json.end_array().end_object();
}

Status Job::feed(std::string& response, std::optional<std::string_view> body) {
  auto read = read_response(context_, response, body);
  if (!read) return read.error();
  if (Status refused = fetches_.feed(std::move(*read))) return refused;
  return take_documents();
}

Status Job::result(std::string& out) {
  if (fetches_.busy()) {
    return Error{Errc::invalid_input,
                 "the job is not done: ask for its requests, and give it an answer to each"};
  }
  return work_->write(context_, out);
}

}  // namespace masthead::plugin
