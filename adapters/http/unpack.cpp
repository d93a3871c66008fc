#include "adapters/http/unpack.h"

#include <algorithm>
#include <array>

#include "adapters/http/decoder.h"
#include "core/text.h"

namespace masthead::http {
namespace {

struct Coding {
  std::string_view name;
  std::unique_ptr<Decoder> (*make)();
};

constexpr std::array<Coding, 5> kCodings = {{
    {"gzip", make_gzip_decoder},
    {"x-gzip", make_gzip_decoder},
    {"deflate", make_deflate_decoder},
    {"br", make_brotli_decoder},
    {"zstd", make_zstd_decoder},
}};

}  // namespace

bool append_within(std::string_view bytes, std::size_t most, std::string& out) {
  const std::size_t room = most - out.size();
  out += bytes.substr(0, room);
  return bytes.size() <= room;
}

Unpacker::Unpacker(std::string_view coding, std::size_t most) : is_coded_(false), most_(most) {
  coding = trim_text(coding);
  if (coding.empty() || equal_ignoring_case(coding, "identity")) return;
  is_coded_ = true;
  const auto* const at = std::find_if(
      kCodings.begin(), kCodings.end(),
      [coding](const Coding& known) { return equal_ignoring_case(coding, known.name); });
  if (at != kCodings.end()) decoder_ = at->make();
}

Unpacker::~Unpacker() = default;

Unpacker::State Unpacker::add(std::string_view bytes, std::string& out) {
  if (bytes.empty()) return State::good;
  if (!is_coded_) return append_within(bytes, most_, out) ? State::good : State::full;
  if (!decoder_) return State::broken;
  has_begun_ = true;
  return decoder_->add(bytes, most_, out);
}

Unpacker::State Unpacker::finish() const {
  return has_begun_ && !decoder_->is_whole() ? State::broken : State::good;
}

}  // namespace masthead::http
