#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/fetch/fetched.h"
#include "core/json_writer.h"
#include "plugin/src/context.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// An archive that is read by its feed: its pages, one after the other, until one has nothing new.
class ArchiveFeed {
 public:
  void start(std::string address) { address_ = std::move(address); }
  [[nodiscard]] const std::string& address() const { return address_; }

  /// The page to go on with, from 1, and where a page is.
  [[nodiscard]] std::int64_t next() const { return next_; }
  [[nodiscard]] std::string page(std::int64_t number) const;

  /// Takes a page: appends the rows of its new items, and counts those without an author. False
  /// where it is no feed.
  bool take(Context& context, const fetch::Fetched& fetched, std::int64_t number,
            std::vector<std::string>& rows, std::int64_t& without_author);

  /// Takes that a page is not there. False where that is no end, but something that went wrong.
  bool end(const fetch::Fetched& fetched, std::int64_t number);
  [[nodiscard]] bool has_ended() const { return ended_; }

  /// Its members of a state ("feed", "next", "seen"), and one of them back. Errors: invalid_input.
  void write(JsonWriter& json) const;
  [[nodiscard]] Status read(Member& member);

 private:
  std::string address_;
  std::int64_t next_ = 1;
  std::set<std::string> seen_;  ///< ids of items, hashed
  bool ended_ = false;
};

/// Reads a list of texts into a set. Errors: invalid_input.
[[nodiscard]] Status read_texts(Member& member, std::set<std::string>& to);

}  // namespace masthead::plugin
