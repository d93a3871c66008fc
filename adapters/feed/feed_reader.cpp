#include "adapters/feed/feed_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "adapters/feed/feed_builder.h"
#include "adapters/feed/json_feed.h"
#include "adapters/feed/xml_text.h"
#include "adapters/page/decoder.h"
#include "core/text.h"

namespace masthead::feed {
namespace {

constexpr std::string_view kRoots[] = {"rss", "feed", "RDF", "channel"};

/// A document of UTF-16 without its NULs, as far as it is ASCII.
std::string without_nuls(std::string_view head) {
  std::string ascii(head);
  std::erase(ascii, '\0');
  return ascii;
}

std::string_view without_mark(std::string_view bytes) {
  for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
    if (bytes.starts_with(mark)) return bytes.substr(mark.size());
  }
  return bytes;
}

bool is_json(std::string_view text) {
  const auto at = text.find_first_not_of(" \t\r\n");
  return at != std::string_view::npos && text[at] == '{';
}

/// What decode_page() is told, so that it looks for no <meta> in an item's content.
std::string_view charset_of(const FeedInput& input) {
  if (!page::encoding_of_label(input.charset).empty()) return input.charset;
  const auto declared = page::encoding_of_label(xml_encoding(input.bytes));
  // UTF-16 that can be read as ASCII is none.
  const bool is_wide = declared.starts_with("utf-16") &&
                       input.bytes.substr(0, 4).find('\0') == std::string_view::npos;
  if (!declared.empty() && !is_wide) return declared;
  return is_utf8(input.bytes) ? "utf-8" : "windows-1252";
}

Result<Feed> parse_xml_feed(std::string_view text, const Limits& limits) {
  XmlRepairs repairs;
  std::string scratch;
  const auto prepared = prepare_xml(text, scratch, repairs);
  FeedBuilder builder(limits, kMostItems);
  const auto broken = read_xml(prepared, builder, limits);
  auto feed = builder.take();
  if (!builder.is_feed() || (broken && feed.items.empty())) {
    if (broken) return Error{broken->code, "the feed cannot be read: " + broken->message};
    return Error{Errc::malformed, "this is no feed: its root is none of rss, feed and rdf:RDF"};
  }
  if (broken) {
    feed.warnings.push_back(
        fmt::format("the feed cannot be read further than {}", broken->message));
  }
  if (repairs.doctype) {
    feed.warnings.emplace_back(
        "a document type declaration is passed over: its entities are not read");
  }
  return feed;
}

/// What an item repeats of its feed, beside a word for each claim.
std::size_t size_of(const std::vector<FeedPerson>& people) {
  constexpr std::size_t kClaim = 256;
  std::size_t size = 0;
  for (const auto& person : people) {
    size += kClaim + person.name.size() + person.bio.size();
    for (const auto& link : person.links) size += kClaim + link.size();
  }
  return size;
}

/// About how many names the fields hold: most are of two words.
std::size_t count_names(const std::vector<FeedPerson>& people) {
  std::size_t count = 0;
  for (const auto& person : people) {
    const auto spaces = std::count(person.name.begin(), person.name.end(), ' ');
    count += std::max<std::size_t>(1, static_cast<std::size_t>(spaces) / 2);
  }
  return count;
}

template <class Thing>
void sort_by_id(std::vector<Thing>& things) {
  std::stable_sort(things.begin(), things.end(),
                   [](const Thing& a, const Thing& b) { return a.id < b.id; });
}

void leave_out(Feed& feed, std::size_t from, std::string_view why) {
  feed.warnings.push_back(fmt::format("{} items behind the first {} are left out: {}",
                                      feed.items.size() - from, from, why));
  feed.items.resize(from);
}

/// Leaves out the items from where what they repeat of the feed is more than the feed itself, or
/// where too many people have been named.
void limit_items(Feed& feed, std::size_t bytes) {
  constexpr std::size_t kAlways = std::size_t{4} << 20;
  std::size_t left = kAlways + bytes;
  const std::size_t each = feed.title.size() + feed.url.size() + size_of(feed.people);
  std::size_t most_of_one = 0;
  for (const auto& person : feed.contributors) {
    most_of_one = std::max(most_of_one, size_of({person}));
  }
  std::size_t names = 0;
  for (std::size_t i = 0; i < feed.items.size(); ++i) {
    const auto& item = feed.items[i];
    names += item.authors.size() + count_names(item.people) + count_names(item.source_people);
    names += item.people.empty() ? count_names(feed.people) : 0;
    if (names > kMostAuthors) return leave_out(feed, i, "the others name authors enough");
    const std::size_t size = each + item.authors.size() * most_of_one;
    if (size > left) return leave_out(feed, i, "what they share is too much to repeat");
    left -= size;
  }
}

}  // namespace

bool is_feed(std::string_view bytes) {
  constexpr std::size_t kHead = std::size_t{64} << 10;
  const auto head = without_mark(bytes.substr(0, kHead));
  std::string narrow;
  std::string_view text = head;
  if (head.substr(0, 4).find('\0') != std::string_view::npos) {
    narrow = without_nuls(head);
    text = narrow;
  }
  if (is_json(text)) return text.find("jsonfeed.org/version/") != std::string_view::npos;
  const auto root = xml_root(text);
  return std::find(std::begin(kRoots), std::end(kRoots), root) != std::end(kRoots);
}

Result<Feed> parse_feed(const FeedInput& input, const Limits& limits) {
  page::DecodedPage decoded;
  const auto encoding = page::decode_page(input.bytes, charset_of(input), limits, decoded);
  if (!encoding) return encoding.error();
  auto feed = is_json(decoded.text) ? parse_json_feed(decoded.text, kMostItems, limits)
                                    : parse_xml_feed(decoded.text, limits);
  if (feed && decoded.repairs > 0) {
    feed->warnings.push_back(fmt::format("{} ill-formed sequences of {} became U+FFFD",
                                         decoded.repairs, decoded.encoding.name));
  }
  if (feed) {
    sort_by_id(feed->contributors);
    sort_by_id(feed->organisations);
    limit_items(*feed, input.bytes.size());
  }
  return feed;
}

Result<std::vector<Document>> read_feed(const FeedInput& input, links::LinkReader& links,
                                        const words::Vocabulary& vocabulary, const Limits& limits) {
  const auto feed = parse_feed(input, limits);
  if (!feed) return feed.error();
  std::vector<Document> documents;
  documents.reserve(feed->items.size());
  for (std::size_t i = 0; i < feed->items.size(); ++i) {
    documents.push_back(read_item(*feed, i, input, links, vocabulary, limits));
  }
  return documents;
}

}  // namespace masthead::feed
