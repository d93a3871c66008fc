#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "tarafından",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "yazar", "muhabir", "metin", "yazan", "haber", "yazı",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "fotoğraf",
    "fotoğraflar",
    "foto",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "çeviri",
    "çeviren",
    "derleyen",
    "illüstrasyon",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "ve",
    "ile",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "için",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "yayınlanma",
    "güncelleme",
    "güncellendi",
    "yayınlandı",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "servisi", "ekibi", "ajansı", "merkezi", "redaksiyon", "vakfı", "derneği", "bakanlığı",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "bilinmiyor",
    "anonim",
    "misafir",
    "yönetici",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "haberler", "gazetesi", "gazete", "dergisi", "televizyonu",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "gazeteci",
    "muhabir",
    "editör",
};

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},
    {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},
    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language tr;
constexpr Language tr{.code = "tr", .lists = kLists};

}  // namespace masthead::words
