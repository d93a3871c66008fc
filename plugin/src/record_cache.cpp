#include "plugin/src/record_cache.h"

#include <utility>

namespace masthead::plugin {

void RecordCache::meet(const registry::State& state, std::size_t more) {
  // Beginning anew costs as much as was saved by the last of them, once in so many.
  if (records_.size() + more > kMost) records_.clear();
  if (state == state_) return;
  records_.clear();
  protection_.reset();
  state_ = state;
}

void RecordCache::keep(Protection protection) {
  protection_ = std::make_unique<const Protection>(std::move(protection));
}

const std::optional<Record>* RecordCache::find(const std::string& key) const {
  const auto found = records_.find(key);
  return found == records_.end() ? nullptr : &found->second;
}

void RecordCache::keep(const std::string& key, std::optional<Record> record) {
  records_.insert_or_assign(key, std::move(record));
}

}  // namespace masthead::plugin
