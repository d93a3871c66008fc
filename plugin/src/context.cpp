#include "plugin/src/context.h"

#include <fmt/format.h>

#include <chrono>

#include "plugin/src/record_cache.h"

namespace masthead::plugin {
namespace {

constexpr std::size_t kLargestKept = std::size_t{1} << 20;

}  // namespace

Context::Context(Host host, const Config& config)
    : host_(host), config_(config), json_(config.limits) {
  host_.set_log_level(config.log_level);
}

links::LinkReader& Context::links() {
  if (links_ == nullptr) links_ = std::make_unique<links::LinkReader>(config_.limits);
  return *links_;
}

bio::BioReader& Context::bios() {
  if (bios_ == nullptr) bios_ = std::make_unique<bio::BioReader>(links(), vocabulary());
  return *bios_;
}

Result<std::string> Context::now() const { return config_.now.empty() ? host_.now() : config_.now; }

const words::Vocabulary& Context::vocabulary() {
  if (!vocabulary_) vocabulary_ = std::make_unique<words::Vocabulary>();
  return *vocabulary_;
}

Result<registry::Registry*> Context::registry(registry::Database::Missing missing) {
  // Who makes what is missing looks again whether it is there.
  if (registry_ != nullptr && missing == registry::Database::Missing::refused) {
    return registry_.get();
  }
  if (config_.registry.empty()) {
    return Error{Errc::invalid_input, "there is no registry: name its file as \"registry\""};
  }
  const std::chrono::milliseconds patience(config_.registry_wait_ms);
  auto opened = registry::Registry::open(config_.registry, missing, patience);
  if (!opened) return opened.error();
  registry_ = std::move(*opened);
  return registry_.get();
}

RecordCache& Context::records() {
  if (records_ == nullptr) records_ = std::make_shared<RecordCache>();
  return *records_;
}

Result<std::string*> Context::scratch(std::string_view bytes) {
  if (bytes.size() > limits().input_bytes) return too_long("the input", bytes.size(), limits());
  scratch_.assign(bytes);
  return &scratch_;
}

void Context::trim() {
  json_.trim();
  if (scratch_.capacity() > kLargestKept) scratch_ = {};
}

Error too_long(std::string_view what, std::size_t size, const Limits& limits) {
  return Error{Errc::limit,
               fmt::format("{} is {} bytes long, more than limits.input_bytes ({}): split it or "
                           "raise the limit",
                           what, size, limits.input_bytes)};
}

}  // namespace masthead::plugin
