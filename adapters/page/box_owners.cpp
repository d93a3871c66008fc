#include "adapters/page/box_owners.h"

#include <algorithm>
#include <string>

#include "adapters/byline/shape.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::string_view kMarks = " .-\t,;:|()[]/\"\n";
constexpr std::size_t kShortestSqueezed = 6;
constexpr std::size_t kMostWordsBeside = 5;  // "See all of the stories by Jane Doe"

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = std::min(text.find_first_not_of(kMarks, at), text.size());
    at = std::min(text.find_first_of(kMarks, from), text.size());
    if (auto word = byline::squeeze(text.substr(from, at - from)); !word.empty()) {
      words.push_back(std::move(word));
    }
  }
  return words;
}

/// `word` is in lower case.
bool holds_ignoring_case(std::string_view text, std::string_view word) {
  const auto same = [](char a, char b) { return lower_ascii(a) == b; };
  return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

/// The family name, and the given one within three words before or one behind it.
bool stand_together(const std::vector<std::string>& words, const NameKey& name) {
  const auto& given = name.words.front();
  const auto& family = name.words.back();
  constexpr std::size_t kBefore = 3;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] != family) continue;
    if (name.words.size() == 1) return true;
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(i - std::min(i, kBefore));
    const auto last = words.begin() + static_cast<std::ptrdiff_t>(std::min(i + 2, words.size()));
    if (std::find(first, last, given) != last) return true;
  }
  return false;
}

/// Two words that begin with capitals, one behind the other, as a name's do.
bool may_name_somebody(std::string_view text) {
  bool before = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = std::min(text.find_first_not_of(' ', at), text.size());
    at = std::min(text.find(' ', from), text.size());
    const auto shape = byline::shape_of(text.substr(from, at - from));
    const bool capital = shape.leads_upper && shape.letters > 1;
    if (capital && before) return true;
    before = capital;
  }
  return false;
}

}  // namespace

BoxOwners::BoxOwners(const Boxes& boxes, std::span<const Signer> signers)
    : boxes_(boxes), signers_(signers), named_(boxes.parts.size()) {
  const auto shorter = [](const auto& a, const auto& b) { return a.size() < b.size(); };
  for (std::size_t i = 0; i < signers.size(); ++i) {
    const auto& words = signers[i].key.words;
    if (!signers[i].set_aside.empty()) continue;
    ++authors_;
    if (words.empty() || persons_.size() >= kMostPersons) continue;
    persons_.push_back({i, *std::max_element(words.begin(), words.end(), shorter)});
  }
  for (const auto& link : boxes.links) labels_.push_back(by_label(link));
}

bool BoxOwners::names(std::string_view text, const Person& person) const {
  if (is_ascii(text) && !holds_ignoring_case(text, person.longest)) return false;
  const auto& name = key(person);
  // Names and what stands beside them are glued together where only their elements part them.
  const bool long_enough = name.words.size() > 1 && name.squeezed.size() >= kShortestSqueezed;
  if (long_enough && byline::squeeze(text).find(name.squeezed) != std::string::npos) return true;
  return stand_together(words_of(text), name);
}

bool BoxOwners::names(std::string_view text, std::size_t signer) const {
  return std::any_of(persons_.begin(), persons_.end(), [&](const Person& person) {
    return person.signer == signer && names(text, person);
  });
}

bool BoxOwners::names_any(std::string_view text) const {
  return std::any_of(persons_.begin(), persons_.end(),
                     [&](const Person& person) { return names(text, person); });
}

const BoxOwners::Named& BoxOwners::named_in(std::uint32_t part) {
  auto& named = named_[part];
  if (named.known) return named;
  named.known = true;
  for (const auto& person : persons_) {
    const auto& shown = boxes_.parts[part];
    if (!may_own(person, shown.aside) || !names(shown.text, person)) continue;
    ++named.count;
    named.signer = person.signer;
  }
  return named;
}

std::optional<std::size_t> BoxOwners::last_named(std::uint32_t part, std::uint32_t within) {
  for (std::uint32_t before = part; before-- > within + 1;) {
    const auto& named = named_in(before);
    if (named.count == 1) return named.signer;
  }
  const auto offset = boxes_.parts[part].offset;
  const auto from = boxes_.parts[within].offset;
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < boxes_.links.size() && boxes_.links[i].offset < offset; ++i) {
    if (boxes_.links[i].offset >= from && labels_[i]) last = labels_[i];
  }
  return last;
}

/// The innermost part that speaks of an author holds no more than a box does.
bool BoxOwners::is_in_box(std::uint32_t part) const {
  while (part != kNoPart && (boxes_.parts[part].kind & (kAuthorPart | kBioPart)) == 0) {
    part = boxes_.parts[part].parent;
  }
  return part != kNoPart && !boxes_.parts[part].large;
}

std::optional<std::size_t> BoxOwners::of_part(std::uint32_t part) {
  if (!is_in_box(part)) return std::nullopt;
  std::uint32_t at = part;
  bool author = false;
  std::uint32_t outermost = part;
  while (at != kNoPart && !boxes_.parts[at].large) {
    const auto& named = named_in(at);
    if (named.count == 1) return named.signer;
    if (named.count > 1) return at == part ? std::nullopt : last_named(part, at);
    author = author || (boxes_.parts[at].kind & kAuthorPart) != 0;
    outermost = at;
    at = boxes_.parts[at].parent;
  }
  const bool alone = authors_ == 1 && persons_.size() == 1;
  if (!alone || !author || boxes_.parts[part].aside) return std::nullopt;
  if (may_name_somebody(boxes_.parts[outermost].text)) return std::nullopt;
  return persons_.front().signer;
}

bool BoxOwners::is_labelled(const BoxLink& link, const NameKey& written,
                            const Person& person) const {
  const auto& name = key(person);
  const auto most = name.words.size();
  if (written.words.size() > 1 && written.words.size() <= most + 1 && same_name(written, name)) {
    return true;
  }
  if (written.words.size() > most + kMostWordsBeside || !names(link.label, person)) return false;
  // "By" is one word, which is all that may stand there without proof.
  const bool lead = written.words.size() == most + 1 && written.words.back() == name.words.back();
  return lead || is_made_of(link.url, name);
}

/// Whose name the label is; else the only one of whose name it is a form, or beside whose it
/// stands.
std::optional<std::size_t> BoxOwners::by_label(const BoxLink& link) const {
  const std::string_view label = link.label;
  if (label.empty()) return std::nullopt;
  const bool ascii = is_ascii(label);
  std::optional<NameKey> written;
  std::vector<std::size_t> owners;
  for (const auto& person : persons_) {
    if (!may_own(person, link.aside)) continue;
    if (ascii && !holds_ignoring_case(label, person.longest)) continue;
    if (!written) written = key_of(label);
    if (written->squeezed == key(person).squeezed) return person.signer;
    if (is_labelled(link, *written, person)) owners.push_back(person.signer);
  }
  if (owners.size() != 1) return std::nullopt;
  // The form may be another author's too, or the very name of somebody who is none.
  const bool others = std::any_of(signers_.begin(), signers_.end(), [&](const Signer& signer) {
    if (!signer.set_aside.empty()) return signer.key.squeezed == written->squeezed;
    return &signer != &signers_[owners.front()] && same_name(signer.key, *written);
  });
  return others ? std::nullopt : std::optional(owners.front());
}

std::optional<std::size_t> BoxOwners::by_handle(std::string_view handle, bool aside) const {
  std::optional<std::size_t> only;
  for (const auto& person : persons_) {
    if (!may_own(person, aside) || !is_made_of(handle, key(person))) continue;
    if (only) return std::nullopt;
    only = person.signer;
  }
  return only;
}

}  // namespace masthead::page
