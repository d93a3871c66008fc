#include "adapters/words/vocabulary.h"

#define MASTHEAD_LANGUAGES(X) \
  X(und)                      \
  X(en)                       \
  X(de)                       \
  X(fr)                       \
  X(es)                       \
  X(pt)                       \
  X(it)                       \
  X(nl)                       \
  X(tr)                       \
  X(ru)                       \
  X(uk)                       \
  X(ar)                       \
  X(fa)                       \
  X(ur)                       \
  X(hi)                       \
  X(zh)                       \
  X(ja)                       \
  X(sv)                       \
  X(da)                       \
  X(nb)                       \
  X(fi)                       \
  X(pl)                       \
  X(cs)                       \
  X(hu)                       \
  X(ro)                       \
  X(el)                       \
  X(id)                       \
  X(vi)                       \
  X(he)                       \
  X(ko)

namespace masthead::words {

#define MASTHEAD_DECLARE(name) extern const Language name;
MASTHEAD_LANGUAGES(MASTHEAD_DECLARE)
#undef MASTHEAD_DECLARE

namespace {

#define MASTHEAD_ADDRESS(name) &(name),
constexpr const Language* kLanguages[] = {MASTHEAD_LANGUAGES(MASTHEAD_ADDRESS)};
#undef MASTHEAD_ADDRESS

}  // namespace

std::span<const Language* const> all_languages() { return kLanguages; }

}  // namespace masthead::words
