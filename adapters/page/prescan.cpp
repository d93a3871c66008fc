#include <cstddef>
#include <string>

#include "adapters/page/decoder.h"
#include "adapters/page/meta_charset.h"
#include "adapters/page/scan.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::size_t kPrescanned = 1024;
constexpr std::size_t kNowhere = std::string_view::npos;

/// Walks over the first bytes. Everything it looks for ends within them, or is not there.
class Prescan {
 public:
  explicit Prescan(std::string_view bytes) : bytes_(bytes) {}

  std::string_view run() {
    while (at_ < bytes_.size()) {
      at_ = bytes_.find('<', at_);
      if (at_ == kNowhere) return {};
      const auto found = read_markup(bytes_.substr(at_));
      if (!found.empty()) return found;
    }
    return {};
  }

 private:
  struct Pair {
    std::string name;
    std::string value;
  };

  /// Reads one construct at `at_` and moves behind it; what encoding it names.
  std::string_view read_markup(std::string_view rest) {
    if (rest.starts_with("<!--")) {
      const auto end = bytes_.find("-->", at_ + 2);
      at_ = end == kNowhere ? bytes_.size() : end + 3;
      return {};
    }
    if (rest.size() > 5 && equal_ignoring_case(rest.substr(0, 5), "<meta") &&
        (is_of(rest[5], kSpace) || rest[5] == '/')) {
      at_ += 6;
      return read_meta();
    }
    const bool end_tag = rest.size() > 2 && rest[1] == '/' && is_of(rest[2], kLetter);
    if (end_tag || (rest.size() > 1 && is_of(rest[1], kLetter))) {
      while (at_ < bytes_.size() && !is_of(bytes_[at_], kSpace) && bytes_[at_] != '>') ++at_;
      for (Pair pair; read_pair(pair);) continue;
      return {};
    }
    if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '/' || rest[1] == '?')) {
      const auto end = bytes_.find('>', at_);
      at_ = end == kNowhere ? bytes_.size() : end + 1;
      return {};
    }
    ++at_;
    return {};
  }

  std::string_view read_meta() {
    MetaCharset meta;
    for (Pair pair; read_pair(pair);) meta.add(pair.name, pair.value);
    return at_ < bytes_.size() ? meta.encoding() : std::string_view{};
  }

  void skip_space() {
    while (at_ < bytes_.size() && is_of(bytes_[at_], kSpace)) ++at_;
  }
  [[nodiscard]] bool at_end() const { return at_ >= bytes_.size(); }

  /// One attribute; false at the ">" behind the last, or where the bytes end.
  bool read_pair(Pair& pair) {
    pair = {};
    while (!at_end() && (is_of(bytes_[at_], kSpace) || bytes_[at_] == '/')) ++at_;
    if (at_end() || bytes_[at_] == '>') return false;
    do {
      pair.name.push_back(lower_ascii(bytes_[at_++]));
    } while (!at_end() && !is_of(bytes_[at_], kSpace | kTagEnd | kEquals));
    skip_space();
    if (at_end()) return false;
    if (bytes_[at_] != '=') return true;
    ++at_;
    skip_space();
    if (at_end()) return false;
    return bytes_[at_] == '"' || bytes_[at_] == '\'' ? read_quoted(pair) : read_unquoted(pair);
  }

  bool read_quoted(Pair& pair) {
    const auto begin = at_ + 1;
    const auto end = bytes_.find(bytes_[at_], begin);
    at_ = end == kNowhere ? bytes_.size() : end + 1;
    if (end == kNowhere) return false;
    pair.value = bytes_.substr(begin, end - begin);
    return true;
  }

  bool read_unquoted(Pair& pair) {
    while (!at_end() && !is_of(bytes_[at_], kSpace) && bytes_[at_] != '>') {
      pair.value.push_back(bytes_[at_++]);
    }
    return !at_end();
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

/// The encoding of "<?xml ... encoding='...'?>" at the very begin.
std::string_view xml_encoding(std::string_view bytes) {
  if (!bytes.starts_with("<?xml")) return {};
  const auto declaration = bytes.substr(0, bytes.find('>'));
  if (declaration.size() == bytes.size()) return {};
  const auto found = declaration.find("encoding");
  if (found == kNowhere) return {};
  auto rest = declaration.substr(found + std::string_view("encoding").size());
  const auto skip_controls = [&rest] {
    while (!rest.empty() && static_cast<unsigned char>(rest.front()) <= 0x20) rest.remove_prefix(1);
  };
  skip_controls();
  if (!rest.starts_with('=')) return {};
  rest.remove_prefix(1);
  skip_controls();
  if (!rest.starts_with('"') && !rest.starts_with('\'')) return {};
  const auto end = rest.find(rest.front(), 1);
  if (end == kNowhere) return {};
  return encoding_read_as_bytes(rest.substr(1, end - 1));
}

}  // namespace

std::string_view prescan_encoding(std::string_view bytes) {
  bytes = bytes.substr(0, kPrescanned);
  if (bytes.starts_with(std::string_view("<\0?\0x\0", 6))) return "utf-16le";
  if (bytes.starts_with(std::string_view("\0<\0?\0x", 6))) return "utf-16be";
  const auto found = Prescan(bytes).run();
  return found.empty() ? xml_encoding(bytes) : found;
}

}  // namespace masthead::page
