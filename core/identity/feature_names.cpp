#include "core/identity/levels.h"

namespace masthead::identity {
namespace {

using std::string_view;

constexpr string_view kNames[] = {"equal, common",
                                  "equal, less common",
                                  "equal, rare",
                                  "equal, very rare",
                                  "reordered, common",
                                  "reordered, less common",
                                  "reordered, rare",
                                  "reordered, very rare",
                                  "initials, common",
                                  "initials, less common",
                                  "initials, rare",
                                  "initials, very rare",
                                  "nickname, common",
                                  "nickname, less common",
                                  "nickname, rare",
                                  "nickname, very rare",
                                  "spelling, common",
                                  "spelling, less common",
                                  "spelling, rare",
                                  "spelling, very rare",
                                  "partial, common",
                                  "partial, less common",
                                  "partial, rare",
                                  "partial, very rare",
                                  "transliterated, common",
                                  "transliterated, less common",
                                  "transliterated, rare",
                                  "transliterated, very rare",
                                  "conflicting, common",
                                  "conflicting, less common",
                                  "conflicting, rare",
                                  "conflicting, very rare",
                                  "different",
                                  "different",
                                  "different",
                                  "different"};
constexpr string_view kScores[] = {"below 2 %",  "2 to 7 %",   "7 to 20 %",
                                   "20 to 40 %", "40 to 60 %", "60 to 80 %",
                                   "80 to 93 %", "93 to 98 %", "above 98 %"};
constexpr string_view kAccounts[] = {"not said",
                                     "on other platforms",
                                     "another handle on one platform",
                                     "a like handle on one platform",
                                     "shared with others",
                                     "same",
                                     "several the same"};
constexpr string_view kKeys[] = {"not said", "different", "shared with others", "same",
                                 "several the same"};
constexpr string_view kHandles[] = {"not said", "no word of the name", "one word of the name",
                                    "the name"};
constexpr string_view kSaid[] = {"not said", "different", "same"};
constexpr string_view kBios[] = {"not said",   "nothing in common",  "little in common",
                                 "some words", "many or rare words", "nearly everything"};
constexpr string_view kOutlets[] = {"not said",
                                    "not known",
                                    "unrelated",
                                    "seldom related",
                                    "related",
                                    "closely related",
                                    "the same, a list",
                                    "the same",
                                    "the same, small",
                                    "the same, a publication",
                                    "the same, a short list"};

constexpr FeatureNames kFeatureNames[kFeatures] = {
    {"name", kNames},   {"score", kScores},   {"account", kAccounts}, {"page", kKeys},
    {"email", kKeys},   {"handle", kHandles}, {"employer", kSaid},    {"title", kSaid},
    {"place", kSaid},   {"beat", kSaid},      {"bio", kBios},         {"outlet", kOutlets},
    {"site", kOutlets}, {"author id", kSaid},
};

}  // namespace

std::span<const FeatureNames> feature_names() { return kFeatureNames; }

}  // namespace masthead::identity
