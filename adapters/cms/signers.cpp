#include "adapters/cms/signers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "adapters/page/same_name.h"
#include "core/text.h"

namespace masthead::cms {
namespace {

bool is_login(const RowSigner& signer) { return signer.name.set_aside == "login"; }

bool names_somebody(const RowSigner& signer) {
  return !signer.name.name.empty() && signer.name.set_aside.empty();
}

bool any_named(const std::vector<RowSigner>& signers) {
  return std::any_of(signers.begin(), signers.end(), names_somebody);
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
  give_links();
  give_ids();
  if (!any_named(signers_)) let_logins_sign();
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
  read_names(read_marked_text(known.empty() ? text : known, Breaks::line, limits_), like,
             row_.outlet, vocabulary_, signers_);
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

/// A link of the byline is theirs whose name it stands under, or else of the only name.
void SignerFinder::give_links() {
  const bool alone = signers_.size() == 1;
  std::vector<page::NameKey> keys;
  for (const auto& signer : signers_) keys.push_back(page::key_of(signer.name.name));
  for (const auto& link : row_.byline_links) {
    const auto key = page::key_of(link.text);
    for (std::size_t i = 0; i < signers_.size(); ++i) {
      auto& links = signers_[i].links;
      const bool theirs = !key.words.empty() && page::same_name(key, keys[i]);
      const bool addressed = alone && link.url.starts_with("mailto:");
      if (!theirs && !addressed) continue;
      if (std::find(links.begin(), links.end(), link.url) == links.end()) {
        links.emplace_back(link.url);
      }
      break;
    }
  }
}

/// An id is theirs whose name it is made of; what is left goes by its place where the numbers of
/// both are equal.
void SignerFinder::give_ids() {
  std::vector<RowSigner*> open;
  for (auto& signer : signers_) {
    const bool author = signer.name.role == Role::author && !signer.name.name.empty();
    if (author && signer.author_id.empty()) open.push_back(&signer);
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

/// Nothing better is known: the accounts' names are who signs.
void SignerFinder::let_logins_sign() {
  for (auto& signer : signers_) {
    if (is_login(signer)) signer.name.set_aside.clear();
  }
}

}  // namespace

std::vector<RowSigner> find_row_signers(const ArticleRow& row, const AuthorNames* authors,
                                        const words::Vocabulary& vocabulary, const Limits& limits) {
  return SignerFinder(row, authors, vocabulary, limits).run();
}

}  // namespace masthead::cms
