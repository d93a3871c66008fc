#include "core/names/word_lists.h"

#include <algorithm>
#include <iterator>

namespace masthead::names {
namespace {

// Every word here is needed by a row of tests/unit/names_words_test.cpp.
constexpr std::string_view kHonorifics[] = {
    "adv",   "baron", "dato",    "datuk", "eng",      "baroness", "capt",      "col",
    "dame",  "dipl",  "dr",      "gen",   "governor", "haji",     "hon",       "ing",
    "judge", "lady",  "lord",    "lt",    "mag",      "maj",      "maulana",   "miss",
    "mr",    "mrs",   "ms",      "mufti", "mst",      "prof",     "professor", "rep",
    "rev",   "sen",   "senator", "shri",  "sir",      "smt",      "sri",       "др",
    "проф",  "डा",    "डॉ",      "मा",    "श्री",      "श्रीमती",   "ডঃ",
};
constexpr std::string_view kSuffixes[] = {
    "am",  "ao",  "cbe",    "esq", "ii",  "iii",     "iv",       "jr",  "junior",
    "kc",  "mba", "mbe",    "md",  "mep", "mla",     "mp",       "mpp", "obe",
    "phd", "qc",  "senior", "sr",  "мл",  "младший", "молодший",
};
constexpr std::string_view kParticles[] = {
    "abd", "abu",   "af",  "al",  "ap",    "ben",   "bin",  "bint", "d",   "da",  "dal", "das",
    "de",  "degli", "dei", "del", "della", "dello", "den",  "der",  "di",  "do",  "dos", "du",
    "e",   "el",    "ibn", "la",  "le",    "los",   "ould", "san",  "st",  "ten", "ter", "the",
    "ul",  "umm",   "und", "van", "vom",   "von",   "y",    "zu",   "zum", "zur",
};
constexpr std::string_view kDescent[] = {"ben", "bin", "bint", "ibn", "ould"};

template <std::size_t size>
bool holds(const std::string_view (&words)[size], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

std::optional<Part> part_of(std::string_view word) {
  if (holds(kHonorifics, word)) return Part::honorific;
  if (holds(kSuffixes, word)) return Part::suffix;
  if (holds(kParticles, word)) return Part::particle;
  return std::nullopt;
}

std::span<const std::string_view> words_of(Part part) {
  if (part == Part::honorific) return kHonorifics;
  if (part == Part::suffix) return kSuffixes;
  if (part == Part::particle) return kParticles;
  return {};
}

bool is_descent(std::string_view word) { return holds(kDescent, word); }

}  // namespace masthead::names
