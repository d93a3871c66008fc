#include "adapters/page/decoder.h"

#include <fmt/format.h>
#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <array>
#include <memory>
#include <new>
#include <optional>

#include "adapters/page/encodings.h"
#include "adapters/page/meta_charset.h"
#include "adapters/page/references.h"
#include "adapters/page/tokenizer.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kUtf8 = "utf-8";
constexpr std::string_view kFallback = "windows-1252";

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};
constexpr Mark kMarks[] = {
    {"\xEF\xBB\xBF", kUtf8}, {"\xFE\xFF", "utf-16be"}, {"\xFF\xFE", "utf-16le"}};

bool is_valid_utf8(std::string_view bytes) {
  return simdjson::validate_utf8(bytes.data(), bytes.size());
}

/// Reads the first <meta> that names an encoding, wherever it stands: behind the first bytes, the
/// parser itself comes upon it and starts again.
class LateMeta : public TokenSink {
 public:
  explicit LateMeta(const Limits& limits) : tokenizer_(*this, limits) {}

  std::string_view find(std::string_view bytes) {
    return tokenizer_.read(bytes) ? found_ : std::string_view{};
  }

  void start_tag(const StartTag& tag) override {
    if (tag.tag != Tag::meta || tag.foreign) return;
    MetaCharset meta;
    std::string name;
    std::string value;
    for (const auto& attribute : tag.attributes) {
      meta.add(attribute.name(name), attribute.value(value));
    }
    found_ = meta.encoding();
    if (!found_.empty()) tokenizer_.stop();
  }

 private:
  Tokenizer tokenizer_;
  std::string_view found_;
};

std::string_view late_encoding(std::string_view bytes) {
  Limits limits;
  limits.input_bytes = bytes.size();
  return LateMeta(limits).find(bytes);
}

void repair_utf8(std::string_view bytes, DecodedPage& page) {
  auto& out = page.converted;
  out.reserve(bytes.size() + bytes.size() / 16);
  std::size_t kept = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto begin = at;
    if (next_code_point(bytes, at) >= 0) continue;
    out.append(bytes, kept, begin - kept).append(kReplacement);
    kept = at;
    ++page.repairs;
  }
  out.append(bytes, kept);
}

// Upper half of ISO 8859-16 from 0xA0 on; ICU has no converter of it.
constexpr char16_t kIso8859Part16[96] = {
    0x00A0, 0x0104, 0x0105, 0x0141, 0x20AC, 0x201E, 0x0160, 0x00A7, 0x0161, 0x00A9, 0x0218, 0x00AB,
    0x0179, 0x00AD, 0x017A, 0x017B, 0x00B0, 0x00B1, 0x010C, 0x0142, 0x017D, 0x201D, 0x00B6, 0x00B7,
    0x017E, 0x010D, 0x0219, 0x00BB, 0x0152, 0x0153, 0x0178, 0x017C, 0x00C0, 0x00C1, 0x00C2, 0x0102,
    0x00C4, 0x0106, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF,
    0x0110, 0x0143, 0x00D2, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x015A, 0x0170, 0x00D9, 0x00DA, 0x00DB,
    0x00DC, 0x0118, 0x021A, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x0107, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x0111, 0x0144, 0x00F2, 0x00F3,
    0x00F4, 0x0151, 0x00F6, 0x015B, 0x0171, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x0119, 0x021B, 0x00FF};

/// The encodings of one byte a character that ICU does not know.
void convert_bytes(std::string_view bytes, bool user_defined, std::string& out) {
  out.reserve(bytes.size() + bytes.size() / 4);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    char32_t code = byte;
    if (user_defined && byte >= 0x80) code = 0xF780U + (byte - 0x80U);
    if (!user_defined && byte >= 0xA0) code = kIso8859Part16[byte - 0xA0];
    encode_utf8(code, [&out](char unit) { out.push_back(unit); });
  }
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// Counts what is ill-formed and puts U+FFFD in its place. ICU's own substitution would write
/// U+001A for some.
void substitute(const void* context, UConverterToUnicodeArgs* args, const char* /*bytes*/,
                std::int32_t /*size*/, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;  // reset, close, clone: nothing was read
  ++*static_cast<std::size_t*>(const_cast<void*>(context));
  *status = U_ZERO_ERROR;
  constexpr UChar kCharacter = 0xFFFD;
  ucnv_cbToUWriteUChars(args, &kCharacter, 1, 0, status);
}

Converter open_converter(const char* name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(name, &status));
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  return U_FAILURE(status) ? nullptr : std::move(converter);
}

/// Converts all of `bytes`; false where ICU fails for another reason than the bytes.
bool run_converters(UConverter* from, UConverter* to, std::string_view bytes, DecodedPage& page) {
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(from, substitute, &page.repairs, nullptr, nullptr, &status);
  std::array<UChar, 1024> pivot;
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  auto& out = page.converted;
  out.reserve(bytes.size() + bytes.size() / 2);
  std::array<char, 4096> piece;
  UBool first = 1;
  while (U_SUCCESS(status)) {
    char* target = piece.data();
    ucnv_convertEx(to, from, &target, piece.data() + piece.size(), &source, end, pivot.data(),
                   &pivot_source, &pivot_target, pivot.data() + pivot.size(), first, 1, &status);
    first = 0;
    out.append(piece.data(), target);
    if (status != U_BUFFER_OVERFLOW_ERROR) break;
    status = U_ZERO_ERROR;
  }
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  return U_SUCCESS(status);
}

bool convert_by_icu(const Encoding& encoding, std::string_view bytes, DecodedPage& page) {
  const auto from = open_converter(encoding.converter);
  const auto to = open_converter("UTF-8");
  return from && to && run_converters(from.get(), to.get(), bytes, page);
}

std::size_t mark_size(std::string_view bytes) {
  for (const auto& mark : kMarks) {
    if (bytes.starts_with(mark.bytes)) return mark.bytes.size();
  }
  return 0;
}

/// True where bytes below 0x80 are ASCII.
bool holds_ascii(std::string_view name) {
  return name != "utf-16le" && name != "utf-16be" && name != "iso-2022-jp";
}

/// Makes `page.text` UTF-8 by `page.encoding`, in place where it is already.
std::optional<Error> convert(DecodedPage& page) {
  const auto name = page.encoding.name;
  const auto bytes = page.text;
  if (name == "replacement") {
    return Error{Errc::malformed, "the page is in an encoding that browsers refuse to read"};
  }
  if (holds_ascii(name) && is_ascii(bytes)) return std::nullopt;
  if (name == kUtf8) {
    if (is_valid_utf8(bytes)) return std::nullopt;
    repair_utf8(bytes, page);
  } else if (const auto* encoding = find_encoding(name); encoding->converter[0] == '\0') {
    convert_bytes(bytes, name == "x-user-defined", page.converted);
  } else if (!convert_by_icu(*encoding, bytes, page)) {
    return Error{Errc::unsupported, fmt::format("ICU cannot convert {}", name)};
  }
  page.text = page.converted;
  return std::nullopt;
}

bool is_utf8_after_all(std::string_view bytes, const PageEncoding& encoding) {
  return encoding.from == EncodingFrom::meta && encoding.name != kUtf8 && !is_ascii(bytes) &&
         is_valid_utf8(bytes);
}

}  // namespace

PageEncoding sniff_encoding(std::string_view bytes, std::string_view http_charset) {
  for (const auto& mark : kMarks) {
    if (bytes.starts_with(mark.bytes)) return {mark.encoding, EncodingFrom::bom};
  }
  const auto http = encoding_of_label(http_charset);
  if (!http.empty()) return {http, EncodingFrom::http};
  const auto early = prescan_encoding(bytes);
  if (!early.empty()) return {early, EncodingFrom::meta};
  const auto late = late_encoding(bytes);
  if (!late.empty()) return {late, EncodingFrom::meta};
  if (!is_ascii(bytes) && is_valid_utf8(bytes)) return {kUtf8, EncodingFrom::utf8};
  return {kFallback, EncodingFrom::fallback};
}

Result<PageEncoding> decode_page(std::string_view bytes, std::string_view http_charset,
                                 const Limits& limits, DecodedPage& page) {
  if (bytes.size() > limits.input_bytes) {
    return Error{Errc::limit,
                 fmt::format("a page of {} bytes is larger than limits.input_bytes, {}",
                             bytes.size(), limits.input_bytes)};
  }
  page.encoding = sniff_encoding(bytes, http_charset);
  // Whoever keeps pages stores them as UTF-8 and leaves what they say of themselves. Text of
  // another encoding is not valid UTF-8 by chance.
  if (is_utf8_after_all(bytes, page.encoding)) page.encoding = {kUtf8, EncodingFrom::utf8};
  page.converted.clear();
  page.repairs = 0;
  page.text = bytes.substr(mark_size(bytes));
  const auto failure = convert(page);
  if (failure) return *failure;
  return page.encoding;
}

}  // namespace masthead::page
