// Which links still lead somewhere.
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/json_writer.h"
#include "plugin/src/fetch_request.h"
#include "plugin/src/job.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

class CheckLinks final : public JobWork {
 public:
  Status read(Member& member) override {
    static constexpr std::array<std::string_view, 1> kNames = {"links"};
    if (member.name() == "links") {
      return member.read_elements([&](Member& element) -> Status {
        std::string_view link;
        if (Status status = element.read(link)) return status;
        links_.emplace_back(link);
        return std::nullopt;
      });
    }
    if (Status status = member.skip()) return status;
    return member.refuse(unknown_name("member", member.name(), kNames));
  }

  Status begin(Context& context, fetch::Fetches& fetches) override {
    if (links_.empty()) {
      return Error{Errc::invalid_input, "there is no link: give them as the member \"links\""};
    }
    if (links_.size() > context.limits().links) {
      return Error{Errc::limit, "there are more links than limits.links: give them in parts"};
    }
    // A link that stands there twice is asked for once.
    std::map<std::string_view, std::size_t> wanted;
    for (const std::string& link : links_) {
      const auto [found, is_new] = wanted.try_emplace(link, wanted.size());
      if (is_new) fetches.want(link, fetch::Accept::any);
      document_of_.push_back(found->second);
    }
    fetched_.resize(wanted.size());
    return std::nullopt;
  }

  Status take(Context& /*context*/, fetch::Fetches& /*fetches*/, std::size_t number,
              fetch::Fetched fetched) override {
    fetched.response = {};  // that there was an answer is all that is asked
    fetched_[number] = std::move(fetched);
    return std::nullopt;
  }

  Status write(Context& /*context*/, std::string& out) override {
    JsonWriter json(out);
    json.begin_object().schema("checked").key("links").begin_array();
    for (std::size_t i = 0; i < links_.size(); ++i) {
      json.begin_object().member("input", links_[i]);
      write_fetched(json, fetched_[document_of_[i]]);
      json.end_object();
    }
    json.end_array().end_object();
    return std::nullopt;
  }

 private:
  std::vector<std::string> links_;
  std::vector<std::size_t> document_of_;  ///< by the place in links_
  std::vector<fetch::Fetched> fetched_;   ///< by number
};

std::unique_ptr<JobWork> make() { return std::make_unique<CheckLinks>(); }

}  // namespace

extern const JobKind kCheckLinksJob;
constexpr JobKind kCheckLinksJob = {"check_links", make};

}  // namespace masthead::plugin
