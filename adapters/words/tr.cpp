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
// the kinds of words newspapers name themselves with.
constexpr std::string_view kOutletWords[] = {
    "haberler", "gazetesi", "gazete", "dergisi", "televizyonu", "haber",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "gazeteci",
    "muhabir",
    "editör",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "yazan",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "yazar",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "ve",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "fotoğraf",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "yayınlanma tarihi",
    "yayın tarihi",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "güncelleme",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {
    "yorumlar",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {
    "yazar hakkında",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "ocak",
};

constexpr std::string_view kPasteFebruary[] = {
    "şubat",
};

constexpr std::string_view kPasteMarch[] = {
    "mart",
};

constexpr std::string_view kPasteApril[] = {
    "nisan",
};

constexpr std::string_view kPasteMay[] = {
    "mayıs",
};

constexpr std::string_view kPasteJune[] = {
    "haziran",
};

constexpr std::string_view kPasteJuly[] = {
    "temmuz",
};

constexpr std::string_view kPasteAugust[] = {
    "ağustos",
};

constexpr std::string_view kPasteSeptember[] = {
    "eylül",
};

constexpr std::string_view kPasteOctober[] = {
    "ekim",
};

constexpr std::string_view kPasteNovember[] = {
    "kasım",
};

constexpr std::string_view kPasteDecember[] = {
    "aralık",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"yazar", "yazarlar", "muhabir"};
constexpr std::string_view kMarkDates[] = {"tarih"};
constexpr std::string_view kMarkComments[] = {"yorum", "yorumlar"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"tüm yazıları"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},
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
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::comments_heading, kPasteCommentsHeadings},
    {Class::author_heading, kPasteAuthorHeadings},
    {Class::date_word, kPasteDateWords},
    {Class::january, kPasteJanuary},
    {Class::february, kPasteFebruary},
    {Class::march, kPasteMarch},
    {Class::april, kPasteApril},
    {Class::may, kPasteMay},
    {Class::june, kPasteJune},
    {Class::july, kPasteJuly},
    {Class::august, kPasteAugust},
    {Class::september, kPasteSeptember},
    {Class::october, kPasteOctober},
    {Class::november, kPasteNovember},
    {Class::december, kPasteDecember},
    {Class::mark_author, kMarkAuthors},
    {Class::mark_date, kMarkDates},
    {Class::mark_comment, kMarkComments},
};

}  // namespace

extern const Language tr;
constexpr Language tr{.code = "tr", .lists = kLists};

}  // namespace masthead::words
