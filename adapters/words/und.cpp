#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "dr",
    "prof",
};

// Source: the usual abbreviations of academic and professional degrees.
constexpr std::string_view kDegrees[] = {
    "phd",    "md",  "ma",  "ba",   "bsc", "msc",  "mba",   "jd",  "rn",  "dds", "dvm",
    "mph",    "mpp", "edd", "psyd", "llm", "llb",  "dphil", "mfa", "ms",  "bs",  "do",
    "pharmd", "rd",  "rdn", "cpa",  "cfa", "lcsw", "mbbs",  "msw", "mpa", "esq",
};

// Source: what distinguishes bearers of one name.
constexpr std::string_view kNameSuffixes[] = {
    "jr", "sr", "ii", "iii", "iv",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "admin",      "administrator", "webmaster",  "anonymous", "unknown",  "null",
    "none",       "undefined",     "nan",        "user",      "guest",    "root",
    "test",       "wordpress",     "default",    "superuser", "sysadmin", "webadmin",
    "siteadmin",  "wpadmin",       "wp-admin",   "wp_admin",  "support",  "info",
    "postmaster", "moderator",     "site admin", "author",    "name",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "&",
    "+",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "inc", "ltd", "llc", "gmbh", "bbc",   "cnn", "voa", "npr", "pbs",
    "abc", "nbc", "cbs", "cnbc", "msnbc", "itv", "zdf", "ard",
};

// Source: particles of European and Arabic family names, as style guides list them.
constexpr std::string_view kParticles[] = {
    "de",  "da",   "das", "do",  "dos", "del", "della", "di", "du",  "d",   "la", "le",
    "van", "von",  "der", "den", "het", "ten", "ter",   "te", "zu",  "zur", "af", "av",
    "bin", "bint", "ibn", "ben", "al",  "el",  "ul",    "ur", "abu", "e",   "y",  "i",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "reuters",
    "afp",
    "agence france-presse",
    "ap",
    "ap photo",
    "associated press",
    "the associated press",
    "getty",
    "getty images",
    "gettyimages",
    "epa",
    "epa-efe",
    "efe",
    "pa",
    "pa images",
    "pa media",
    "pa wire",
    "press association",
    "dpa",
    "ansa",
    "xinhua",
    "tass",
    "ria novosti",
    "interfax",
    "itar-tass",
    "sputnik",
    "anadolu",
    "anadolu agency",
    "aa",
    "ani",
    "pti",
    "ians",
    "app",
    "ppi",
    "online news agency",
    "kyodo",
    "kyodo news",
    "jiji",
    "yonhap",
    "ukrinform",
    "bloomberg",
    "upi",
    "cp",
    "the canadian press",
    "canadian press",
    "aap",
    "alamy",
    "shutterstock",
    "istock",
    "nurphoto",
    "zuma",
    "zuma press",
    "imago",
    "picture alliance",
    "magnum",
    "magnum photos",
    "belga",
    "ritzau",
    "ntb",
    "tt",
    "lehtikuva",
    "keystone",
    "apa",
    "ctk",
    "pap",
    "mti",
    "lusa",
    "unsplash",
    "pexels",
    "flickr",
    "wikimedia commons",
    "sipa",
    "sipa usa",
    "rex",
    "rex features",
    "eyevine",
    "hans lucas",
    "middle east images",
    "wana",
    "agencies",
    "cnn wire",
    "wam",
    "kuna",
    "irna",
    "isna",
    "tanjug",
    "bta",
    "agerpres",
    "kna",
    "epd",
    "sid",
    "ats",
    "sda",
    "stt",
    "unb",
    "bernama",
    "telam",
    "notimex",
    "belta",
    "dpa-afx",
    "kathpress",
    "cna",
    "globe newswire",
    "globenewswire",
    "pr newswire",
    "prnewswire",
    "business wire",
    "businesswire",
    "europa press",
};

// Source: the names of the platforms of the links adapter, as people write them.
constexpr std::string_view kPlatformNames[] = {
    "twitter",  "x",         "instagram", "facebook", "threads", "tiktok",
    "linkedin", "pinterest", "telegram",  "youtube",  "reddit",  "medium",
};

// Source: the folders in which news sites keep the pages of their authors.
constexpr std::string_view kPasteAuthorPaths[] = {
    "author",      "authors",     "profile",      "profiles",  "people",     "by",
    "staff",       "contributor", "contributors", "writer",    "writers",    "journalist",
    "journalists", "reporter",    "reporters",    "columnist", "columnists", "autor",
    "autoren",     "autorin",     "autores",      "auteur",    "auteurs",    "autore",
    "autori",      "redaktion",   "person",       "team",      "byline",     "bio",
    "avtor",
};

// Source: the kinds of words companies and institutions name themselves with.
constexpr std::string_view kCompanyWords[] = {
    "corp",      "plc",       "technologies", "systems",    "software",   "networks",  "cloud",
    "computing", "solutions", "ventures",     "foundation", "university", "institute", "consulting",
};

constexpr WordList kLists[] = {
    {Class::honorific, kHonorifics},        {Class::degree, kDegrees},
    {Class::name_suffix, kNameSuffixes},    {Class::placeholder, kPlaceholders},
    {Class::byline_and, kBylineAnds},       {Class::outlet_word, kOutletWords},
    {Class::name_particle, kParticles},     {Class::agency, kAgencies},
    {Class::platform_name, kPlatformNames}, {Class::author_path, kPasteAuthorPaths},
    {Class::company_word, kCompanyWords},
};

}  // namespace

extern const Language und;
constexpr Language und{.code = "und", .lists = kLists};

}  // namespace masthead::words
