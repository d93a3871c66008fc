#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "ditulis oleh",
    "laporan",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "penulis", "teks", "reporter", "pewarta", "jurnalis", "oleh",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto",
    "fotografer",
    "foto oleh",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "penerjemah",
    "diterjemahkan oleh",
    "penyunting",
    "disunting oleh",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "dan",
    "serta",
    "dengan",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "dari",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "untuk",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "pada",
    "diterbitkan",
    "diperbarui",
    "dipublikasikan",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redaksi",
    "kantor",
    "yayasan",
    "kementerian",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "anonim",
    "tamu",
    "pengguna",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "berita", "koran", "harian", "majalah", "televisi",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "wartawan", "redaktur", "pewarta", "jurnalis", "penyunting",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"penulis", "pengarang"};
constexpr std::string_view kMarkDates[] = {"tanggal"};
constexpr std::string_view kMarkComments[] = {"komentar"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"artikel oleh"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},  {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels}, {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},  {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},   {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},          {Class::mark_author, kMarkAuthors},
    {Class::mark_date, kMarkDates},        {Class::mark_comment, kMarkComments},
};

}  // namespace

extern const Language id;
constexpr Language id{.code = "id", .lists = kLists};

}  // namespace masthead::words
