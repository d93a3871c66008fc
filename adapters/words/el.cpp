#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "του", "τησ", "γράφει ο", "γράφει η", "γράφουν οι", "από τον", "από την", "από τουσ",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "συντάκτησ",
    "κείμενο",
    "ρεπορτάζ",
    "επιμέλεια",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "φωτογραφία",
    "φωτογραφίεσ",
    "φωτό",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "μετάφραση",
    "επιμέλεια κειμένου",
    "με τη συνεργασία του",
    "με τη συνεργασία τησ",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "και",
    "με",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "στην",
    "στο",
    "από",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "για",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "στισ",
    "δημοσιεύτηκε",
    "ενημερώθηκε",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "ομάδα", "συντακτική", "πρακτορείο", "σύνταξη", "ίδρυμα", "υπουργείο",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "ανώνυμοσ",
    "άγνωστοσ",
    "διαχειριστήσ",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "ειδήσεισ",
    "εφημερίδα",
    "νέα",
    "τηλεόραση",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "δημοσιογράφοσ",
    "ανταποκριτήσ",
    "αρχισυντάκτησ",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"syntaktis"};

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes}, {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},     {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},        {Class::byline_place, kBylinePlaces},
    {Class::byline_for, kBylineFors},        {Class::byline_when, kBylineWhens},
    {Class::newsroom, kNewsroomWords},       {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},      {Class::job_head, kJobHeads},
    {Class::mark_author, kMarkAuthors},
};

}  // namespace

extern const Language el;
constexpr Language el{.code = "el", .lists = kLists};

}  // namespace masthead::words
