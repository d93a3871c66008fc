#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "adapters/byline/byline.h"
#include "adapters/page/signer.h"
#include "adapters/page/visible.h"
#include "adapters/words/vocabulary.h"

namespace masthead::page {

/// Says of the names of a line what they look like.
class NameForm {
 public:
  /// Keeps references to both.
  NameForm(const words::Vocabulary& vocabulary, const OutletNames& outlet)
      : vocabulary_(vocabulary), outlet_(outlet) {}

  /// Sets the evidence of the names' form, and VisibleByline::names. `size`: the bytes of the line
  /// behind its lead.
  void say(const std::vector<byline::BylineName>& names, std::size_t size,
           VisibleByline& byline) const;

 private:
  void say_author(const byline::BylineName& name, VisibleByline& byline) const;
  void say_person(std::string_view name, VisibleByline& byline) const;
  [[nodiscard]] bool is_no_name(std::string_view word) const;

  const words::Vocabulary& vocabulary_;
  const OutletNames& outlet_;
};

}  // namespace masthead::page
