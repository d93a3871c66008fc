#include "adapters/page/encodings.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "adapters/page/decoder.h"
#include "core/text.h"

namespace masthead::page {
namespace {

// The converters are those of ICU whose tables are the standard's: Shift_JIS, EUC-JP and EUC-KR
// with the extensions of Windows, Big5 with those of Hong Kong, GBK as the part of GB 18030 that it
// is.
constexpr Encoding kEncodings[] = {
    {"big5", "ibm-1375_P100-2008"},
    {"euc-jp", "ibm-33722_P12A_P12A-2009_U2"},
    {"euc-kr", "windows-949-2000"},
    {"gb18030", "gb18030"},
    {"gbk", "gb18030"},
    {"ibm866", "ibm-866_P100-1995"},
    {"iso-2022-jp", "ISO-2022-JP"},
    {"iso-8859-10", "ISO-8859-10"},
    {"iso-8859-13", "ISO-8859-13"},
    {"iso-8859-14", "ISO-8859-14"},
    {"iso-8859-15", "ISO-8859-15"},
    {"iso-8859-16", ""},
    {"iso-8859-2", "ISO-8859-2"},
    {"iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-8-i", "ISO-8859-8"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"macintosh", "macos-0_2-10.2"},
    {"replacement", ""},
    {"shift_jis", "ibm-943_P15A-2003"},
    {"utf-16be", "UTF-16BE"},
    {"utf-16le", "UTF-16LE"},
    {"utf-8", ""},
    {"windows-1250", "windows-1250"},
    {"windows-1251", "windows-1251"},
    {"windows-1252", "windows-1252"},
    {"windows-1253", "windows-1253"},
    {"windows-1254", "windows-1254"},
    {"windows-1255", "windows-1255"},
    {"windows-1256", "windows-1256"},
    {"windows-1257", "windows-1257"},
    {"windows-1258", "windows-1258"},
    {"windows-874", "windows-874-2000"},
    {"x-mac-cyrillic", "macos-7_3-10.2"},
    {"x-user-defined", ""},
};

struct Label {
  std::string_view label;
  unsigned char encoding;  ///< place in kEncodings
};

consteval Label label(std::string_view words, std::string_view name) {
  const auto* const found = std::ranges::find(kEncodings, name, &Encoding::name);
  return {words, static_cast<unsigned char>(std::distance(std::begin(kEncodings), found))};
}

// Sorted.
constexpr Label kLabels[] = {
    label("866", "ibm866"),
    label("ansi_x3.4-1968", "windows-1252"),
    label("arabic", "iso-8859-6"),
    label("ascii", "windows-1252"),
    label("asmo-708", "iso-8859-6"),
    label("big5", "big5"),
    label("big5-hkscs", "big5"),
    label("chinese", "gbk"),
    label("cn-big5", "big5"),
    label("cp1250", "windows-1250"),
    label("cp1251", "windows-1251"),
    label("cp1252", "windows-1252"),
    label("cp1253", "windows-1253"),
    label("cp1254", "windows-1254"),
    label("cp1255", "windows-1255"),
    label("cp1256", "windows-1256"),
    label("cp1257", "windows-1257"),
    label("cp1258", "windows-1258"),
    label("cp819", "windows-1252"),
    label("cp866", "ibm866"),
    label("csbig5", "big5"),
    label("cseuckr", "euc-kr"),
    label("cseucpkdfmtjapanese", "euc-jp"),
    label("csgb2312", "gbk"),
    label("csibm866", "ibm866"),
    label("csiso2022jp", "iso-2022-jp"),
    label("csiso2022kr", "replacement"),
    label("csiso58gb231280", "gbk"),
    label("csiso88596e", "iso-8859-6"),
    label("csiso88596i", "iso-8859-6"),
    label("csiso88598e", "iso-8859-8"),
    label("csiso88598i", "iso-8859-8-i"),
    label("csisolatin1", "windows-1252"),
    label("csisolatin2", "iso-8859-2"),
    label("csisolatin3", "iso-8859-3"),
    label("csisolatin4", "iso-8859-4"),
    label("csisolatin5", "windows-1254"),
    label("csisolatin6", "iso-8859-10"),
    label("csisolatin9", "iso-8859-15"),
    label("csisolatinarabic", "iso-8859-6"),
    label("csisolatincyrillic", "iso-8859-5"),
    label("csisolatingreek", "iso-8859-7"),
    label("csisolatinhebrew", "iso-8859-8"),
    label("cskoi8r", "koi8-r"),
    label("csksc56011987", "euc-kr"),
    label("csmacintosh", "macintosh"),
    label("csshiftjis", "shift_jis"),
    label("csunicode", "utf-16le"),
    label("cyrillic", "iso-8859-5"),
    label("dos-874", "windows-874"),
    label("ecma-114", "iso-8859-6"),
    label("ecma-118", "iso-8859-7"),
    label("elot_928", "iso-8859-7"),
    label("euc-jp", "euc-jp"),
    label("euc-kr", "euc-kr"),
    label("gb18030", "gb18030"),
    label("gb2312", "gbk"),
    label("gb_2312", "gbk"),
    label("gb_2312-80", "gbk"),
    label("gbk", "gbk"),
    label("greek", "iso-8859-7"),
    label("greek8", "iso-8859-7"),
    label("hebrew", "iso-8859-8"),
    label("hz-gb-2312", "replacement"),
    label("ibm819", "windows-1252"),
    label("ibm866", "ibm866"),
    label("iso-10646-ucs-2", "utf-16le"),
    label("iso-2022-cn", "replacement"),
    label("iso-2022-cn-ext", "replacement"),
    label("iso-2022-jp", "iso-2022-jp"),
    label("iso-2022-kr", "replacement"),
    label("iso-8859-1", "windows-1252"),
    label("iso-8859-10", "iso-8859-10"),
    label("iso-8859-11", "windows-874"),
    label("iso-8859-13", "iso-8859-13"),
    label("iso-8859-14", "iso-8859-14"),
    label("iso-8859-15", "iso-8859-15"),
    label("iso-8859-16", "iso-8859-16"),
    label("iso-8859-2", "iso-8859-2"),
    label("iso-8859-3", "iso-8859-3"),
    label("iso-8859-4", "iso-8859-4"),
    label("iso-8859-5", "iso-8859-5"),
    label("iso-8859-6", "iso-8859-6"),
    label("iso-8859-6-e", "iso-8859-6"),
    label("iso-8859-6-i", "iso-8859-6"),
    label("iso-8859-7", "iso-8859-7"),
    label("iso-8859-8", "iso-8859-8"),
    label("iso-8859-8-e", "iso-8859-8"),
    label("iso-8859-8-i", "iso-8859-8-i"),
    label("iso-8859-9", "windows-1254"),
    label("iso-ir-100", "windows-1252"),
    label("iso-ir-101", "iso-8859-2"),
    label("iso-ir-109", "iso-8859-3"),
    label("iso-ir-110", "iso-8859-4"),
    label("iso-ir-126", "iso-8859-7"),
    label("iso-ir-127", "iso-8859-6"),
    label("iso-ir-138", "iso-8859-8"),
    label("iso-ir-144", "iso-8859-5"),
    label("iso-ir-148", "windows-1254"),
    label("iso-ir-149", "euc-kr"),
    label("iso-ir-157", "iso-8859-10"),
    label("iso-ir-58", "gbk"),
    label("iso8859-1", "windows-1252"),
    label("iso8859-10", "iso-8859-10"),
    label("iso8859-11", "windows-874"),
    label("iso8859-13", "iso-8859-13"),
    label("iso8859-14", "iso-8859-14"),
    label("iso8859-15", "iso-8859-15"),
    label("iso8859-2", "iso-8859-2"),
    label("iso8859-3", "iso-8859-3"),
    label("iso8859-4", "iso-8859-4"),
    label("iso8859-5", "iso-8859-5"),
    label("iso8859-6", "iso-8859-6"),
    label("iso8859-7", "iso-8859-7"),
    label("iso8859-8", "iso-8859-8"),
    label("iso8859-9", "windows-1254"),
    label("iso88591", "windows-1252"),
    label("iso885910", "iso-8859-10"),
    label("iso885911", "windows-874"),
    label("iso885913", "iso-8859-13"),
    label("iso885914", "iso-8859-14"),
    label("iso885915", "iso-8859-15"),
    label("iso88592", "iso-8859-2"),
    label("iso88593", "iso-8859-3"),
    label("iso88594", "iso-8859-4"),
    label("iso88595", "iso-8859-5"),
    label("iso88596", "iso-8859-6"),
    label("iso88597", "iso-8859-7"),
    label("iso88598", "iso-8859-8"),
    label("iso88599", "windows-1254"),
    label("iso_8859-1", "windows-1252"),
    label("iso_8859-15", "iso-8859-15"),
    label("iso_8859-1:1987", "windows-1252"),
    label("iso_8859-2", "iso-8859-2"),
    label("iso_8859-2:1987", "iso-8859-2"),
    label("iso_8859-3", "iso-8859-3"),
    label("iso_8859-3:1988", "iso-8859-3"),
    label("iso_8859-4", "iso-8859-4"),
    label("iso_8859-4:1988", "iso-8859-4"),
    label("iso_8859-5", "iso-8859-5"),
    label("iso_8859-5:1988", "iso-8859-5"),
    label("iso_8859-6", "iso-8859-6"),
    label("iso_8859-6:1987", "iso-8859-6"),
    label("iso_8859-7", "iso-8859-7"),
    label("iso_8859-7:1987", "iso-8859-7"),
    label("iso_8859-8", "iso-8859-8"),
    label("iso_8859-8:1988", "iso-8859-8"),
    label("iso_8859-9", "windows-1254"),
    label("iso_8859-9:1989", "windows-1254"),
    label("koi", "koi8-r"),
    label("koi8", "koi8-r"),
    label("koi8-r", "koi8-r"),
    label("koi8-ru", "koi8-u"),
    label("koi8-u", "koi8-u"),
    label("koi8_r", "koi8-r"),
    label("korean", "euc-kr"),
    label("ks_c_5601-1987", "euc-kr"),
    label("ks_c_5601-1989", "euc-kr"),
    label("ksc5601", "euc-kr"),
    label("ksc_5601", "euc-kr"),
    label("l1", "windows-1252"),
    label("l2", "iso-8859-2"),
    label("l3", "iso-8859-3"),
    label("l4", "iso-8859-4"),
    label("l5", "windows-1254"),
    label("l6", "iso-8859-10"),
    label("l9", "iso-8859-15"),
    label("latin1", "windows-1252"),
    label("latin2", "iso-8859-2"),
    label("latin3", "iso-8859-3"),
    label("latin4", "iso-8859-4"),
    label("latin5", "windows-1254"),
    label("latin6", "iso-8859-10"),
    label("logical", "iso-8859-8-i"),
    label("mac", "macintosh"),
    label("macintosh", "macintosh"),
    label("ms932", "shift_jis"),
    label("ms_kanji", "shift_jis"),
    label("replacement", "replacement"),
    label("shift-jis", "shift_jis"),
    label("shift_jis", "shift_jis"),
    label("sjis", "shift_jis"),
    label("sun_eu_greek", "iso-8859-7"),
    label("tis-620", "windows-874"),
    label("ucs-2", "utf-16le"),
    label("unicode", "utf-16le"),
    label("unicode-1-1-utf-8", "utf-8"),
    label("unicode11utf8", "utf-8"),
    label("unicode20utf8", "utf-8"),
    label("unicodefeff", "utf-16le"),
    label("unicodefffe", "utf-16be"),
    label("us-ascii", "windows-1252"),
    label("utf-16", "utf-16le"),
    label("utf-16be", "utf-16be"),
    label("utf-16le", "utf-16le"),
    label("utf-8", "utf-8"),
    label("utf8", "utf-8"),
    label("visual", "iso-8859-8"),
    label("windows-1250", "windows-1250"),
    label("windows-1251", "windows-1251"),
    label("windows-1252", "windows-1252"),
    label("windows-1253", "windows-1253"),
    label("windows-1254", "windows-1254"),
    label("windows-1255", "windows-1255"),
    label("windows-1256", "windows-1256"),
    label("windows-1257", "windows-1257"),
    label("windows-1258", "windows-1258"),
    label("windows-31j", "shift_jis"),
    label("windows-874", "windows-874"),
    label("windows-949", "euc-kr"),
    label("x-cp1250", "windows-1250"),
    label("x-cp1251", "windows-1251"),
    label("x-cp1252", "windows-1252"),
    label("x-cp1253", "windows-1253"),
    label("x-cp1254", "windows-1254"),
    label("x-cp1255", "windows-1255"),
    label("x-cp1256", "windows-1256"),
    label("x-cp1257", "windows-1257"),
    label("x-cp1258", "windows-1258"),
    label("x-euc-jp", "euc-jp"),
    label("x-gbk", "gbk"),
    label("x-mac-cyrillic", "x-mac-cyrillic"),
    label("x-mac-roman", "macintosh"),
    label("x-mac-ukrainian", "x-mac-cyrillic"),
    label("x-sjis", "shift_jis"),
    label("x-unicode20utf8", "utf-8"),
    label("x-user-defined", "x-user-defined"),
    label("x-x-big5", "big5"),
};
static_assert(std::ranges::is_sorted(kLabels, {}, &Label::label));
static_assert(std::ranges::all_of(kLabels, [](const Label& row) {
  return row.encoding < std::size(kEncodings);
}));

constexpr std::size_t kLongest =
    std::ranges::max(kLabels, {}, [](const Label& row) { return row.label.size(); }).label.size();

constexpr bool is_label_space(char c) {
  return c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
}

}  // namespace

const Encoding* find_encoding(std::string_view label) {
  while (!label.empty() && is_label_space(label.front())) label.remove_prefix(1);
  while (!label.empty() && is_label_space(label.back())) label.remove_suffix(1);
  if (label.size() > kLongest) return nullptr;
  std::array<char, kLongest> buffer;
  std::transform(label.begin(), label.end(), buffer.begin(), lower_ascii);
  const std::string_view wanted(buffer.data(), label.size());
  const auto* const found = std::ranges::lower_bound(kLabels, wanted, {}, &Label::label);
  if (found == std::end(kLabels) || found->label != wanted) return nullptr;
  return &kEncodings[found->encoding];
}

std::span<const Encoding> all_encodings() { return kEncodings; }

std::string_view encoding_of_label(std::string_view label) {
  const auto* const encoding = find_encoding(label);
  return encoding == nullptr ? std::string_view{} : encoding->name;
}

}  // namespace masthead::page
