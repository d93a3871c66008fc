#include "plugin/registry/card_text.h"

#include <charconv>
#include <cstddef>

namespace masthead::registry {
namespace {

using identity::Subject;
using identity::TraitKind;

// Every text stands behind its size, so that it may hold anything: "8:Jane Doe".
void put(std::string_view text, std::string& out) {
  out += std::to_string(text.size());
  out += ':';
  out += text;
}

/// Takes texts and numbers off the front.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  [[nodiscard]] bool is_sound() const { return is_sound_; }
  [[nodiscard]] bool is_done() const { return text_.empty(); }

  std::size_t size() {
    std::size_t value = 0;
    const char* const end = text_.data() + text_.size();
    const auto [at, error] = std::from_chars(text_.data(), end, value);
    is_sound_ = is_sound_ && error == std::errc() && at != end && *at == ':';
    if (is_sound_) text_.remove_prefix(static_cast<std::size_t>(at - text_.data()) + 1);
    return value;
  }

  std::string_view text() {
    const auto bytes = size();
    is_sound_ = is_sound_ && bytes <= text_.size();
    if (!is_sound_) return {};
    const auto found = text_.substr(0, bytes);
    text_.remove_prefix(bytes);
    return found;
  }

 private:
  std::string_view text_;
  bool is_sound_ = true;
};

}  // namespace

std::string write_card(const Subject& subject) {
  std::string out;
  put(subject.name, out);
  put(subject.outlet, out);
  put(subject.author_id, out);
  put(subject.bio, out);
  out += subject.kind == AuthorKind::person ? "0:" : "1:";
  for (const auto& trait : subject.traits) {
    out += std::to_string(static_cast<int>(trait.kind));
    out += ':';
    put(trait.value, out);
  }
  return out;
}

std::optional<Subject> read_card(std::string_view text) {
  Reader reader(text);
  Subject subject;
  subject.name = reader.text();
  subject.outlet = reader.text();
  subject.author_id = reader.text();
  subject.bio = reader.text();
  subject.kind = reader.size() == 0 ? AuthorKind::person : AuthorKind::organisation;
  while (reader.is_sound() && !reader.is_done()) {
    const auto kind = static_cast<TraitKind>(reader.size());
    subject.traits.push_back({kind, std::string(reader.text())});
  }
  if (!reader.is_sound()) return std::nullopt;
  subject.parsed = names::parse_name(subject.name);
  return subject;
}

}  // namespace masthead::registry
