#include "adapters/cms/signers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "adapters/byline/shape.h"
#include "adapters/cms/notes.h"
#include "adapters/page/same_name.h"
#include "core/text.h"

namespace masthead::cms {
namespace {

// Of a longer excerpt or tail only this much is its first or last lines.
constexpr std::size_t kLongestBody = std::size_t{64} << 10;

bool names_somebody(const RowSigner& signer) {
  return !signer.name.name.empty() && signer.name.set_aside.empty();
}

bool signs(const RowSigner& signer) {
  return names_somebody(signer) && signer.name.role == Role::author;
}

bool any_signs(const std::vector<RowSigner>& signers) {
  return std::any_of(signers.begin(), signers.end(), signs);
}

bool any_person(const std::vector<RowSigner>& signers) {
  return std::any_of(signers.begin(), signers.end(), [](const RowSigner& signer) {
    return signs(signer) && signer.name.kind == AuthorKind::person;
  });
}

/// The first bytes, or the last ones, between two code points.
std::string_view front_of(std::string_view text) {
  auto end = std::min(text.size(), kLongestBody);
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}
std::string_view back_of(std::string_view text) {
  auto begin = text.size() - std::min(text.size(), kLongestBody);
  while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin;
  return text.substr(begin);
}

/// Reads the fields of a row from the typed byline to the body's last lines.
class SignerFinder {
 public:
  SignerFinder(const ArticleRow& row, const AuthorNames* authors,
               const words::Vocabulary& vocabulary, const Limits& limits)
      : row_(row), authors_(authors), vocabulary_(vocabulary), limits_(limits) {}

  std::vector<RowSigner> run();

 private:
  void read_typed();
  void read_typed_entry(std::string_view text, std::string place);
  void read_ids();
  void read_body();
  [[nodiscard]] std::vector<RowSigner> signers_of_body() const;
  [[nodiscard]] std::string_view name_of_id(std::string_view id) const {
    return authors_ == nullptr ? std::string_view{} : authors_->find(id);
  }
  void give_links();
  void give_ids();
  void let_logins_sign();

  const ArticleRow& row_;
  const AuthorNames* authors_;
  const words::Vocabulary& vocabulary_;
  const Limits& limits_;
  std::vector<RowSigner> signers_;
};

std::vector<RowSigner> SignerFinder::run() {
  read_typed();
  if (signers_.empty()) read_ids();
  if (!any_person(signers_)) read_body();
  give_links();
  give_ids();
  if (!any_signs(signers_)) let_logins_sign();
  return std::move(signers_);
}

void SignerFinder::read_typed() {
  for (std::size_t i = 0; i < row_.byline.size(); ++i) {
    read_typed_entry(row_.byline[i],
                     row_.byline_is_list ? fmt::format("/byline/{}", i) : "/byline");
  }
}

/// An id of an author row stands for its name; everything else is read as a byline.
void SignerFinder::read_typed_entry(std::string_view text, std::string place) {
  RowSigner like;
  like.rule = "cms-byline";
  like.place = std::move(place);
  const auto known = name_of_id(trim_text(text));
  const auto first = signers_.size();
  if (const auto name = trim_text(known.empty() ? text : known);
      !name.empty() && equal_ignoring_case(name, row_.outlet)) {
    // "18F" is a date only where it is nobody's name.
    like.original = text;
    like.name.name = name;
    like.name.kind = AuthorKind::organisation;
    if (!known.empty()) like.author_id = trim_text(text);
    signers_.push_back(std::move(like));
    return;
  }
  auto lines = read_marked_text(known.empty() ? text : known, Breaks::line, limits_);
  if (known.empty() && !row_.byline_is_list && lines.size() == 1) {
    auto shown = lines_of(lines.front(),
                          read_marked_text(front_of(row_.excerpt), Breaks::paragraph, limits_));
    if (!shown.empty()) lines = std::move(shown);
  }
  read_names(lines, like, row_.outlet, vocabulary_, signers_);
  if (known.empty() || signers_.size() != first + 1) return;
  signers_.back().rule = "author-row";
  signers_.back().original = text;
  signers_.back().author_id = trim_text(text);
}

/// No byline at all: the ids say who wrote it.
void SignerFinder::read_ids() {
  for (std::size_t i = 0; i < row_.author_ids.size(); ++i) {
    read_typed_entry(row_.author_ids[i], fmt::format("/author_ids/{}", i));
  }
}

/// Who the body's first lines name, else its last ones, else the headline: persons before
/// organisations.
std::vector<RowSigner> SignerFinder::signers_of_body() const {
  const auto first = read_marked_text(front_of(row_.excerpt), Breaks::paragraph, limits_);
  auto notes = read_notes(first, "/excerpt", row_.outlet, vocabulary_);
  if (any_person(notes)) return notes;
  const auto last = read_marked_text(back_of(row_.tail), Breaks::paragraph, limits_);
  auto signatures = read_signatures(last, "/tail", row_.outlet, vocabulary_);
  if (any_person(signatures)) return signatures;
  if (any_signs(notes)) return notes;
  if (any_signs(signatures)) return signatures;
  const auto headline = read_marked_text(row_.headline, Breaks::line, limits_);
  auto said = read_notes(headline, "/headline", row_.outlet, vocabulary_);
  return any_signs(said) ? said : notes;
}

/// The byline names no person: a person of the body signs in place of the organisation, or of the
/// account, that was typed.
void SignerFinder::read_body() {
  auto found = signers_of_body();
  const bool typed = any_signs(signers_);
  if (typed && !any_person(found)) return;
  if (typed && found.front().rule == kBiography) return;  // of somebody the article is about
  for (auto& signer : signers_) {
    if (signs(signer)) signer.name.set_aside = "organisation";
  }
  std::move(found.begin(), found.end(), std::back_inserter(signers_));
}

/// Whose name a link's text is; else the first of whose name it is a form: "Jan Doe" may be one of
/// "Jan Peter Doe", and is Jan Doe where there is one.
std::optional<std::size_t> find_named(const std::vector<page::NameKey>& keys,
                                      const page::NameKey& text) {
  if (text.words.empty()) return std::nullopt;
  const auto first = [&keys](auto is_named) -> std::optional<std::size_t> {
    const auto at = std::find_if(keys.begin(), keys.end(), is_named);
    if (at == keys.end()) return std::nullopt;
    return static_cast<std::size_t>(at - keys.begin());
  };
  const auto equal = first([&text](const auto& key) { return key.squeezed == text.squeezed; });
  return equal ? equal : first([&text](const auto& key) { return page::same_name(text, key); });
}

/// A link of the byline is theirs whose name it stands under, or else of the only name.
void SignerFinder::give_links() {
  const bool alone = signers_.size() == 1;
  std::vector<page::NameKey> keys;
  keys.reserve(signers_.size());
  for (const auto& signer : signers_) keys.push_back(page::key_of(signer.name.name));
  for (const auto& link : row_.byline_links) {
    auto owner = find_named(keys, page::key_of(link.text));
    if (!owner && alone && link.url.starts_with("mailto:")) owner = 0;
    if (!owner) continue;
    auto& links = signers_[*owner].links;
    if (std::find(links.begin(), links.end(), link.url) == links.end()) {
      links.emplace_back(link.url);
    }
  }
}

/// An id is theirs whose name it is made of; what is left goes by its place where the numbers of
/// both are equal.
void SignerFinder::give_ids() {
  std::vector<RowSigner*> open;
  for (auto& signer : signers_) {
    if (signs(signer) && signer.author_id.empty()) open.push_back(&signer);
  }
  std::vector<std::string_view> left;
  for (const auto id : row_.author_ids) {
    const bool taken = std::any_of(signers_.begin(), signers_.end(),
                                   [id](const RowSigner& s) { return s.author_id == id; });
    if (taken) continue;
    const auto owner = std::find_if(open.begin(), open.end(), [&](const RowSigner* signer) {
      const auto key = page::key_of(signer->name.name);
      const auto known = name_of_id(id);
      return page::resembles(id, key) || page::same_name(page::key_of(id), key) ||
             (!known.empty() && page::same_name(page::key_of(known), key));
    });
    if (owner == open.end()) {
      left.push_back(id);
    } else {
      (*owner)->author_id = id;
      open.erase(owner);
    }
  }
  if (left.size() != open.size()) return;
  for (std::size_t i = 0; i < left.size(); ++i) open[i]->author_id = left[i];
}

/// Nothing better is known: an account's name, or "Anonymous", is who signs.
void SignerFinder::let_logins_sign() {
  for (auto& signer : signers_) {
    auto& name = signer.name;
    if (name.set_aside != "login" && name.set_aside != "placeholder") continue;
    // "admin" is an account that many share; "Anonymous" is somebody.
    const bool small = byline::shape_of(name.name).upper == 0;
    if (name.set_aside == "placeholder" && small) name.kind = AuthorKind::organisation;
    signer.stands_in = std::exchange(name.set_aside, {});
  }
}

}  // namespace

std::vector<RowSigner> find_row_signers(const ArticleRow& row, const AuthorNames* authors,
                                        const words::Vocabulary& vocabulary, const Limits& limits) {
  return SignerFinder(row, authors, vocabulary, limits).run();
}

}  // namespace masthead::cms
