#include "adapters/page/box_details.h"

#include <algorithm>
#include <string>
#include <utility>

#include "adapters/page/box_owners.h"
#include "adapters/page/claim_list.h"
#include "adapters/page/value.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::size_t kShortestBio = 30;
constexpr std::size_t kShortestParagraph = 40;
constexpr std::size_t kShortestTitle = 3;
constexpr std::size_t kLongestTitle = 100;

/// The host without "www.", and what stands behind it.
std::pair<std::string_view, std::string_view> cut_url(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  const auto slash = std::min(url.find_first_of("/?#"), url.size());
  auto host = url.substr(0, slash);
  if (host.starts_with("www.")) host.remove_prefix(4);
  return {host, url.substr(slash)};
}

bool is_mail(std::string_view url) { return equal_ignoring_case(url.substr(0, 7), "mailto:"); }

class Giver {
 public:
  Giver(const Boxes& boxes, std::span<const Signer> signers, std::string_view page_url,
        links::LinkReader& reader, const words::Vocabulary& vocabulary)
      : boxes_(boxes),
        signers_(signers),
        page_(cut_url(page_url)),
        reader_(reader),
        vocabulary_(vocabulary),
        owners_(boxes, signers) {}

  void link(std::size_t number);
  void title(std::uint32_t number);
  void bio(std::uint32_t number);
  std::vector<BoxDetail> take() { return std::move(details_); }

 private:
  using Owner = std::optional<std::size_t>;

  void give(Owner owner, Field field, std::string value, std::string_view original,
            std::string_view rule, std::size_t offset);
  void image(const BoxLink& link);
  void mail(const BoxLink& link);
  void account(std::size_t number, std::string_view handle);
  void page(std::size_t number);
  [[nodiscard]] Owner of_part(const BoxLink& link);
  [[nodiscard]] bool holds_job(std::string_view text) const;
  [[nodiscard]] std::string paragraphs_of(std::uint32_t part) const;
  [[nodiscard]] bool has_field(std::size_t signer, Field field) const;

  const Boxes& boxes_;
  std::span<const Signer> signers_;
  std::pair<std::string_view, std::string_view> page_;
  links::LinkReader& reader_;
  const words::Vocabulary& vocabulary_;
  BoxOwners owners_;
  std::vector<BoxDetail> details_;
};

void Giver::give(Owner owner, Field field, std::string value, std::string_view original,
                 std::string_view rule, std::size_t offset) {
  if (!owner) return;
  const bool known = std::any_of(details_.begin(), details_.end(), [&](const BoxDetail& d) {
    return d.signer == *owner && d.observation.field == field && d.observation.value == value;
  });
  if (known) return;
  details_.push_back(
      {*owner, observe(field, std::move(value), original, Source::box, rule, byte_place(offset))});
}

Giver::Owner Giver::of_part(const BoxLink& link) {
  return link.part == kNoPart ? std::nullopt : owners_.of_part(link.part);
}

bool Giver::has_field(std::size_t signer, Field field) const {
  return std::any_of(details_.begin(), details_.end(), [&](const BoxDetail& d) {
    return d.signer == signer && d.observation.field == field;
  });
}

void Giver::image(const BoxLink& link) {
  const auto owner = of_part(link);
  if (!owner || !is_web_url(link.url) || has_field(*owner, Field::image)) return;
  if (!link.label.empty() && !owners_.names(link.label, *owner)) return;
  give(owner, Field::image, link.url, link.url, "box-image", link.offset);
}

void Giver::mail(const BoxLink& link) {
  std::string_view address = link.url;
  address.remove_prefix(7);
  address = address.substr(0, address.find('?'));
  const auto local = address.substr(0, address.find('@'));
  if (local.size() == address.size()) return;
  give(owners_.by_handle(local, link.aside), Field::email, std::string(address), link.url,
       "box-mail", link.offset);
}

void Giver::account(std::size_t number, std::string_view handle) {
  const auto& link = boxes_.links[number];
  auto owner = owners_.of_label(number);
  if (!owner) owner = owners_.by_handle(handle, link.aside);
  if (!owner) owner = of_part(link);
  give(owner, Field::website, link.url, link.url, "box-account", link.offset);
}

void Giver::page(std::size_t number) {
  const auto& link = boxes_.links[number];
  const auto [host, path] = cut_url(link.url);
  const bool own_site = host == page_.first;
  if (own_site && (path.size() < 2 || path == page_.second)) return;
  if (path.ends_with("/feed") || path.ends_with("/feed/")) return;
  if (const auto owner = owners_.of_label(number)) {
    return give(owner, Field::url, link.url, link.url, "box-name", link.offset);
  }
  const auto owner = of_part(link);
  if (!owner) return;
  const auto& key = signers_[*owner].key;
  if (own_site && is_made_of(path, key)) {
    give(owner, Field::url, link.url, link.url, "box-page", link.offset);
  } else if (!own_site && path.size() < 2 && is_made_of(host, key)) {
    give(owner, Field::website, link.url, link.url, "box-website", link.offset);
  }
}

void Giver::link(std::size_t number) {
  const auto& link = boxes_.links[number];
  if (link.image) return image(link);
  if (is_mail(link.url)) return mail(link);
  if (!is_web_url(link.url)) return;
  const auto reading = reader_.read(link.url);
  if (!reading) return;
  if (links::is_account(reading->kind)) return account(number, std::string(reading->handle));
  if (reading->platform == nullptr) page(number);
}

bool Giver::holds_job(std::string_view text) const {
  const std::string folded = fold_text(text);
  if (vocabulary_.is(words::Class::author_heading, folded)) return false;
  constexpr std::string_view kMarks = " ,;:/|-()&";
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t from = std::min(folded.find_first_not_of(kMarks, at), folded.size());
    at = std::min(folded.find_first_of(kMarks, from), folded.size());
    const auto word = std::string_view(folded).substr(from, at - from);
    if (vocabulary_.is(words::Class::job_head, word) ||
        vocabulary_.is(words::Class::occupation, word)) {
      return true;
    }
  }
  return false;
}

void Giver::title(std::uint32_t number) {
  const auto& part = boxes_.parts[number];
  const bool sure = (part.kind & kTitlePart) != 0;
  if (!sure && (part.kind & kMayBeTitle) == 0) return;
  if ((part.kind & kBioPart) != 0 || part.large) return;
  const std::string_view text = part.text;
  if (text.size() < kShortestTitle || text.size() > kLongestTitle) return;
  if (owners_.names_any(text) || (!sure && !holds_job(text))) return;
  const auto owner = owners_.of_part(number);
  if (!owner || has_field(*owner, Field::job_title)) return;
  give(owner, Field::job_title, std::string(text), text, "box-title", part.offset);
}

/// The text of the paragraphs in a part; "" where they are not most of what it holds.
std::string Giver::paragraphs_of(std::uint32_t part) const {
  std::string text;
  for (auto i = part + 1; i < boxes_.parts.size(); ++i) {
    const auto& inner = boxes_.parts[i];
    if (inner.parent == kNoPart || inner.parent < part) break;
    if ((inner.kind & kParagraphPart) == 0 || inner.text.size() < kShortestBio) continue;
    if (!text.empty()) text += ' ';
    text += inner.text;
  }
  return text;
}

void Giver::bio(std::uint32_t number) {
  const auto& part = boxes_.parts[number];
  const bool sure = (part.kind & kBioPart) != 0;
  if ((!sure && (part.kind & kParagraphPart) == 0) || part.large) return;
  if (part.text.size() < (sure ? kShortestBio : kShortestParagraph)) return;
  const auto owner = owners_.of_part(number);
  if (!owner || has_field(*owner, Field::bio)) return;
  if (!sure && !owners_.names(part.text, *owner)) return;
  std::string text = sure ? paragraphs_of(number) : std::string();
  if (text.empty()) text = part.text;
  give(owner, Field::bio, std::move(text), part.text, "box-bio", part.offset);
}

}  // namespace

std::vector<BoxDetail> give_boxes(const Boxes& boxes, std::span<const Signer> signers,
                                  std::string_view page_url, links::LinkReader& links,
                                  const words::Vocabulary& vocabulary) {
  Giver giver(boxes, signers, page_url, links, vocabulary);
  for (std::size_t i = 0; i < boxes.links.size(); ++i) giver.link(i);
  // What says that it is a biography comes before a paragraph that may be one.
  for (std::uint32_t i = 0; i < boxes.parts.size(); ++i) giver.title(i);
  for (const bool sure : {true, false}) {
    for (std::uint32_t i = 0; i < boxes.parts.size(); ++i) {
      if (((boxes.parts[i].kind & kBioPart) != 0) == sure) giver.bio(i);
    }
  }
  return giver.take();
}

}  // namespace masthead::page
