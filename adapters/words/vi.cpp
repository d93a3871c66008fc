#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "bởi",
    "viết bởi",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "tác giả",
    "bài",
    "bài viết",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "ảnh",
    "hình ảnh",
    "nhiếp ảnh",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "biên dịch",
    "dịch bởi",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "và",
    "cùng",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "từ",
    "tại",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "cho",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "lúc",
    "ngày",
    "cập nhật",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "ban biên tập",
    "tòa soạn",
    "nhóm",
    "hãng",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "ẩn danh",
    "khách",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "tạp chí",
    "truyền hình",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "phóng viên",
    "biên tập viên",
    "nhà báo",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"tacgia"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"bài viết của"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},  {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels}, {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},  {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},   {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},          {Class::mark_author, kMarkAuthors},
};

}  // namespace

extern const Language vi;
constexpr Language vi{.code = "vi", .lists = kLists};

}  // namespace masthead::words
