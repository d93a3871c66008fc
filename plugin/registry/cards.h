#pragma once

#include <Poco/Data/Statement.h>

#include <cstdint>
#include <string>
#include <vector>

#include "core/identity/subject.h"
#include "plugin/registry/database.h"

namespace masthead::registry {

/// The keys under which mentions meet that are worth comparing: those of the name, and one for each
/// account, page, e-mail and handle. Sorted, each once.
[[nodiscard]] std::vector<std::int64_t> keys_of(const identity::Subject& subject);

/// Mentions that say the same share a card, and the card stands under its keys. Within
/// Registry::write(); throws Poco::Exception.
class Cards {
 public:
  explicit Cards(Database& database);

  /// The number of a subject's card, which is made where there is none.
  /// @param mention  the number of its mention.
  [[nodiscard]] std::int64_t card_of(const identity::Subject& subject, std::int64_t mention);

 private:
  std::int64_t last_;
  std::int64_t card_ = 0;
  std::int64_t mention_ = 0;
  std::int64_t key_ = 0;
  std::string hash_;
  Poco::Data::Statement find_;
  Poco::Data::Statement insert_;
  Poco::Data::Statement enter_;
};

}  // namespace masthead::registry
