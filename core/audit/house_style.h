#pragma once

#include <string>
#include <vector>

namespace masthead::audit {

/// How the house writes something, and the forms it is not to be written in.
struct PreferredForm {
  std::string preferred;
  std::vector<std::string> others;  ///< as they are printed, to the letter
};

/// A decision not to be told of something.
struct Suppression {
  std::string finding;  ///< an id; empty: any
  std::string rule;     ///< an id; empty: any
  std::string author;   ///< a name, compared folded; empty: any
  std::string reason;   ///< for whoever finds the decision later
  std::string expires;  ///< the first day on which it holds no more; empty: never
};

/// What a house has settled for itself.
struct HouseStyle {
  std::vector<PreferredForm> names;
  std::vector<PreferredForm> titles;
  std::vector<PreferredForm> agencies;
  std::vector<Suppression> suppressions;
};

}  // namespace masthead::audit
