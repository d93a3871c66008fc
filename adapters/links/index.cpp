#include "adapters/links/index.h"

#include <algorithm>

#include "adapters/links/link.h"
#include "core/text.h"

namespace masthead::links {
namespace {

constexpr std::size_t kHostSlots = 1024;
constexpr std::size_t kWordSlots = 8192;

std::size_t label_start(std::string_view host, std::size_t end) {
  const std::size_t dot = host.substr(0, end).rfind('.');
  return dot == std::string_view::npos ? 0 : dot + 1;
}

// "co.uk", "com.pk", "de", "com": what stands behind a country host's name.
bool is_country_suffix(std::string_view suffix) {
  if (suffix == "com") return true;
  if (suffix.starts_with("co.") || suffix.starts_with("com.")) {
    suffix.remove_prefix(suffix.find('.') + 1);
  }
  return suffix.size() == 2 && is_letter(suffix[0]) && is_letter(suffix[1]);
}

// The same words ("about") belong to many platforms: the platform is part of the hash.
std::size_t word_slot(const Platform& platform, WordIndex::Table table, std::string_view text) {
  const auto address = reinterpret_cast<std::uintptr_t>(&platform) / alignof(Platform);
  return (hash_word(text) ^ (address * 0x9E3779B1U) ^ static_cast<std::size_t>(table)) % kWordSlots;
}

}  // namespace

HostIndex::HostIndex() : slots_(kHostSlots) {
  for (const Platform* platform : all_platforms()) {
    for (const auto host : platform->hosts) add(host).platform = platform;
  }
  for (const Wrapper& wrapper : all_wrappers()) wrappers_.push_back(&wrapper);
  std::sort(wrappers_.begin(), wrappers_.end(), [](const Wrapper* a, const Wrapper* b) {
    return a->host != b->host ? a->host < b->host : a < b;
  });
  for (std::uint32_t i = 0; i < wrappers_.size(); ++i) {
    HostEntry& entry = add(wrappers_[i]->host);
    if (entry.wrappers == 0) entry.first_wrapper = i;
    ++entry.wrappers;
    if (wrappers_[i]->where == "/") entry.wraps_in_path = true;
  }
}

HostEntry& HostIndex::add(std::string_view host) {
  std::size_t at = hash_word(host) % kHostSlots;
  while (!slots_[at].host.empty() && slots_[at].host != host) at = (at + 1) % kHostSlots;
  slots_[at].host = host;
  return slots_[at];
}

const HostEntry* HostIndex::find_exact(std::string_view host) const {
  for (std::size_t at = hash_word(host) % kHostSlots; !slots_[at].host.empty();
       at = (at + 1) % kHostSlots) {
    if (slots_[at].host == host) return &slots_[at];
  }
  return nullptr;
}

const HostEntry* HostIndex::find(std::string_view host, std::string_view& sub) const {
  const std::size_t last = label_start(host, host.size());
  if (last == 0) return nullptr;
  std::size_t from = last;
  for (int labels = 2; labels <= 3 && from != 0; ++labels) {
    from = label_start(host, from - 1);
    const auto* entry = find_exact(host.substr(from));
    const std::size_t name_end = host.find('.', from);
    if (entry == nullptr && host.substr(from, name_end - from) == "google" &&
        is_country_suffix(host.substr(name_end + 1))) {
      entry = find_exact("google.*");
    }
    if (entry != nullptr) {
      sub = from == 0 ? std::string_view{} : host.substr(0, from - 1);
      return entry;
    }
  }
  return nullptr;
}

const HostEntry* HostIndex::find_plain(std::string_view rest, std::string_view& host) const {
  host = rest.substr(0, rest.find('/'));
  std::string_view main = host;
  if (main.starts_with("www.")) main.remove_prefix(4);
  return main.size() >= 4 ? find_exact(main) : nullptr;
}

WordIndex::WordIndex() : slots_(kWordSlots) {
  for (const Platform* platform : all_platforms()) {
    for (const auto& word : platform->words) add(*platform, Table::words, word);
    for (const auto& word : platform->tabs) add(*platform, Table::tabs, word);
  }
}

void WordIndex::add(const Platform& platform, Table table, const Word& word) {
  entries_.push_back({&platform, &word, table});
  std::size_t at = word_slot(platform, table, word.text);
  while (slots_[at] != 0) at = (at + 1) % kWordSlots;
  slots_[at] = static_cast<std::uint16_t>(entries_.size());
}

const Word* WordIndex::find(const Platform& platform, Table table, std::string_view text) const {
  for (std::size_t at = word_slot(platform, table, text); slots_[at] != 0;
       at = (at + 1) % kWordSlots) {
    const Entry& entry = entries_[slots_[at] - 1U];
    if (entry.platform == &platform && entry.table == table &&
        equal_ignoring_case(entry.word->text, text)) {
      return entry.word;
    }
  }
  return nullptr;
}

}  // namespace masthead::links
