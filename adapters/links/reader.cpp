#include "adapters/links/reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "adapters/links/cut.h"
#include "adapters/links/index.h"
#include "adapters/links/link.h"
#include "adapters/links/lookalike.h"
#include "adapters/links/unwrap.h"
#include "core/text.h"

namespace masthead::links {
namespace {

constexpr int kMaxLayers = 6;            // an archive of a shim of a login page of a link
constexpr std::size_t kArenaFactor = 8;  // every layer is decoded at most twice
constexpr std::size_t kArenaFloor = 4096;

constexpr CharSet kAuthorityEnds("/?#");
constexpr CharSet kPathCuts("/?#%");
constexpr CharSet kHostMarks(".:");

constexpr std::string_view kHttps = "https://";

constexpr std::string_view kNoLink = "no link";
constexpr std::string_view kNoHost = "no host of a web link";
constexpr std::string_view kUnknownScheme = "not a web link";
constexpr std::string_view kBackslash = "a backslash in the link";
constexpr std::string_view kTooManyLayers = "too many links inside one another";

// "nytimes.com/x" has a path, "?q=" none: where the authority ends.
std::size_t authority_end(std::string_view text) { return kAuthorityEnds.find_in(text); }

// "." and ".." as browsers read them (RFC 3986 section 5.2.4); empty segments say nothing.
void add_segment(std::string_view segment, bool encoded, Link& link, Arena& arena) {
  if (encoded) segment = percent_decode(segment, arena);
  if (segment.empty() || segment == ".") return;
  if (segment == "..") {
    if (link.count > 0) --link.count;
    return;
  }
  if (link.count == Link::kMaxSegments) {
    link.more = true;
    return;
  }
  link.add_segment(segment);
}

// Cuts path, query and fragment (RFC 3986 section 3), and the path into its segments.
void cut_rest(std::string_view rest, Link& link, Arena& arena) {
  link.count = 0;
  link.more = false;
  std::size_t at = 0;
  bool encoded = false;
  while (true) {
    const std::size_t start = at;
    at += kPathCuts.find_in(rest.substr(at));
    while (at < rest.size() && rest[at] == '%') {
      encoded = true;
      ++at;
      at += kPathCuts.find_in(rest.substr(at));
    }
    add_segment(rest.substr(start, at - start), encoded, link, arena);
    if (at == rest.size() || rest[at] != '/') break;
    ++at;
  }
  link.path = rest.substr(0, at);
  if (at == rest.size()) return;
  const std::size_t hash = rest[at] == '#' ? at : rest.find('#', at);
  if (rest[at] == '?') link.query = rest.substr(at + 1, hash - at - 1);
  if (hash != std::string_view::npos) link.fragment = rest.substr(hash + 1);
}

// "#!/name" was the path of single-page sites; what stood before it is no part of the profile.
void follow_hash_bang(Link& link, Answer& answer) {
  std::string_view route = link.fragment;
  if (route.starts_with("%21")) {
    route.remove_prefix(3);
  } else if (route.starts_with('!')) {
    route.remove_prefix(1);
  } else {
    return;
  }
  answer.drop_query(link);
  link.query = {};
  link.fragment = {};
  cut_rest(route, link, answer.arena());
}

}  // namespace

/// Takes one link apart, layer by layer.
class LinkReader::Impl {
 public:
  explicit Impl(const Limits& limits)
      : limits_(limits),
        arena_(kArenaFactor * limits.link_bytes + kArenaFloor),
        answer_(arena_, lookalikes_),
        fediverse_(find_platform("mastodon")) {}

  Result<Reading> read(std::string_view text, std::string_view hint);

 private:
  /// What is left to be read after a layer; empty: the answer stands.
  struct Layer {
    std::string_view text;
    const Platform* hint = nullptr;
  };

  Layer read_layer(Layer layer);
  Layer read_url(const Cut& cut);
  Layer read_host_link(std::string_view host, std::string_view sub, const HostEntry* entry,
                       std::string_view rest);
  Layer unwrap_redirect(const Link& link, const HostEntry& entry, std::string_view rest);
  Layer unwrap_path(const Link& link);
  bool read_bare(std::string_view text, const Platform* hint);
  bool read_address(std::string_view text);
  bool read_handle(std::string_view text, const Platform& platform);
  void read_platform(Link& link);
  bool names_a_host(std::string_view text);
  Layer refuse(Kind kind, std::string_view reason) {
    answer_.refuse(kind, reason);
    return {};
  }

  Limits limits_;
  HostIndex hosts_;
  WordIndex words_;
  LookalikeIndex lookalikes_;
  Arena arena_;
  Answer answer_;
  const Platform* fediverse_;
};

Result<Reading> LinkReader::Impl::read(std::string_view text, std::string_view hint) {
  if (text.size() > limits_.link_bytes) {
    return Error{Errc::limit,
                 fmt::format("a link of {} bytes is longer than limits.link_bytes ({}): it is no "
                             "profile link, or raise the limit",
                             text.size(), limits_.link_bytes)};
  }
  if (!is_utf8(text)) return Error{Errc::malformed, "the link is not UTF-8: re-encode it"};
  const Platform* platform = nullptr;
  if (!hint.empty()) {
    platform = find_platform(hint);
    if (platform == nullptr) {
      return Error{Errc::invalid_input,
                   fmt::format("hint \"{}\" is no platform: leave it out or use a name like "
                               "\"facebook\", \"x\" or \"instagram\"",
                               hint)};
    }
  }
  arena_.reset();
  answer_.reset();
  Layer layer{text, platform};
  for (int layers = 0; !layer.text.empty() || layers == 0; ++layers) {
    layer = layers < kMaxLayers ? read_layer(layer) : refuse(Kind::none, kTooManyLayers);
  }
  Reading reading = answer_.reading();
  reading.dropped = answer_.dropped();
  return reading;
}

LinkReader::Impl::Layer LinkReader::Impl::read_layer(Layer layer) {
  std::string_view text = strip_junk(layer.text, answer_);
  // Nearly every link begins with one scheme and its host; what does not is looked at closely.
  if (text.starts_with(kHttps)) {
    const std::string_view rest = text.substr(kHttps.size());
    std::string_view host;
    const auto* entry = hosts_.find_plain(rest, host);
    if (entry != nullptr) return read_host_link(host, {}, entry, rest.substr(host.size()));
  }
  text = unescape_slashes(text, arena_);
  if (text.empty()) {
    const bool backslash = layer.text.find('\\') != std::string_view::npos;
    return refuse(Kind::none, backslash ? kBackslash : kNoLink);
  }
  if (text.starts_with("http%3") || text.starts_with("https%3")) {
    text = percent_decode(text, arena_);
  }
  const Cut cut = cut_front(text);
  switch (cut.kind) {
    case Cut::Kind::unknown:
      return refuse(Kind::none, kUnknownScheme);
    case Cut::Kind::label:
      answer_.drop(text.substr(0, text.size() - cut.rest.size()), DropReason::label);
      return {cut.rest, cut.platform};
    case Cut::Kind::text:
      answer_.reading().platform = cut.platform;
      if (cut.platform->read_text == nullptr || !cut.platform->read_text(cut.rest, true, answer_)) {
        answer_.reading().platform = nullptr;
        return refuse(Kind::none, kNoLink);
      }
      return {};
    case Cut::Kind::bare:
      if (read_bare(text, layer.hint)) return {};
      break;
    case Cut::Kind::web:
    case Cut::Kind::app:
      break;
  }
  return read_url(cut);
}

bool LinkReader::Impl::names_a_host(std::string_view text) {
  std::string_view sub;
  const auto host = scan_plain_host(text, arena_);
  return !host.empty() && hosts_.find(host, sub) != nullptr;
}

// Text without a scheme: an address, a bare handle (with a hint), or a link that lost its scheme.
bool LinkReader::Impl::read_bare(std::string_view text, const Platform* hint) {
  if (hint != nullptr && !names_a_host(text)) return read_handle(text, *hint);
  const std::string_view authority = text.substr(0, authority_end(text));
  const bool maybe_address =
      authority.size() == text.size() || authority.find('@') != std::string_view::npos;
  return maybe_address && !names_a_host(text) && read_address(text);
}

bool LinkReader::Impl::read_address(std::string_view text) {
  for (const Platform* platform : all_platforms()) {
    if (platform->read_text == nullptr) continue;
    answer_.reading().platform = platform;
    if (platform->read_text(text, false, answer_)) return true;
  }
  answer_.reading().platform = nullptr;
  return false;
}

bool LinkReader::Impl::read_handle(std::string_view text, const Platform& platform) {
  answer_.reading().platform = &platform;
  if (platform.read_text != nullptr && platform.read_text(text, true, answer_)) return true;
  while (text.starts_with('/')) text.remove_prefix(1);
  if (text.find('/') == std::string_view::npos && !platform.bare.empty()) {
    if (text.starts_with('@')) text.remove_prefix(1);
    text = arena_.join(platform.bare, text);
  }
  Link link;
  link.platform = &platform;
  cut_rest(text, link, arena_);
  read_platform(link);
  if (is_account(answer_.reading().kind)) return true;
  answer_.reading().platform = nullptr;
  answer_.refuse(Kind::none, kNotAHandle);
  return true;
}

LinkReader::Impl::Layer LinkReader::Impl::read_url(const Cut& cut) {
  if (cut.kind == Cut::Kind::app) {
    Link link;
    link.platform = cut.platform;
    link.app = true;
    cut_rest(cut.rest, link, arena_);
    read_platform(link);
    return {};
  }
  const std::size_t end = authority_end(cut.rest);
  std::string_view host = scan_plain_host(cut.rest, arena_);
  if (host.empty()) host = normalise_host(cut.rest.substr(0, end), arena_);
  if (host.find('.') == std::string_view::npos) return refuse(Kind::none, kNoHost);
  std::string_view sub;
  const auto* entry = hosts_.find(host, sub);
  return read_host_link(host, sub, entry, cut.rest.substr(end));
}

LinkReader::Impl::Layer LinkReader::Impl::read_host_link(std::string_view host,
                                                         std::string_view sub,
                                                         const HostEntry* entry,
                                                         std::string_view rest) {
  Link link;
  link.host = host;
  link.sub = sub;
  cut_rest(rest, link, arena_);
  if (entry == nullptr) {
    link.platform = fediverse_;
    read_platform(link);
    if (answer_.reading().kind == Kind::none) answer_.reading().platform = nullptr;
    return {};
  }
  if (const Layer inner = unwrap_redirect(link, *entry, rest); !inner.text.empty()) return inner;
  if (entry->platform == nullptr) return refuse(Kind::none, kNoLink);
  link.platform = entry->platform;
  link.mirror = link.sub.empty() || is_mirror(link.sub, *link.platform);
  if (const Layer inner = unwrap_path(link); !inner.text.empty()) return inner;
  link.host = entry->host;
  if (!link.mirror && !link.platform->reads_subdomains) {
    answer_.reading().platform = link.platform;
    return refuse(Kind::other, kServiceHost);
  }
  if (link.mirror && link.sub != "www") answer_.drop(link.sub, DropReason::subdomain);
  read_platform(link);
  return {};
}

// A redirect, an archive or a login page in front of the link proper.
LinkReader::Impl::Layer LinkReader::Impl::unwrap_redirect(const Link& link, const HostEntry& entry,
                                                          std::string_view rest) {
  if (link.query.empty() && !entry.wraps_in_path) return {};
  for (std::uint32_t i = 0; i < entry.wrappers; ++i) {
    const auto& wrapper = hosts_.wrapper(entry.first_wrapper + i);
    if (!may_wrap(wrapper, link)) continue;
    const auto inner = unwrap(wrapper, link, rest, arena_);
    if (inner.empty()) continue;
    answer_.drop(link.host, DropReason::wrapper);
    return {inner, nullptr};
  }
  return {};
}

// "twitter.com/https://twitter.com/name": a form put its own prefix before a whole link.
LinkReader::Impl::Layer LinkReader::Impl::unwrap_path(const Link& link) {
  const std::string_view first = link.segment(0);
  if (link.count < 2 || kHostMarks.find_in(first) == first.size()) return {};
  std::string_view path = link.path;
  while (path.starts_with('/') || path.starts_with('@')) path.remove_prefix(1);
  const bool whole = path.starts_with("http:/") || path.starts_with("https:/") ||
                     path.starts_with("http%3A/") || path.starts_with("https%3A/");
  const bool nested = !whole && path.find('/') != std::string_view::npos &&
                      path.substr(0, path.find('/')).find('.') != std::string_view::npos &&
                      names_a_host(path);
  if (!whole && !nested) return {};
  answer_.drop(link.host, DropReason::wrapper);
  return {path, nullptr};
}

void LinkReader::Impl::read_platform(Link& link) {
  answer_.reading().platform = link.platform;
  link.words = &words_;
  if (!link.fragment.empty() && link.platform != fediverse_) follow_hash_bang(link, answer_);
  if (link.platform->read != nullptr) {
    link.platform->read(link, answer_);
  } else {
    read_by_words(link, answer_);
  }
  if (!link.query.empty()) answer_.drop_query(link);
  if (!link.fragment.empty()) answer_.drop(link.fragment, DropReason::fragment);
}

LinkReader::LinkReader(const Limits& limits) : impl_(std::make_unique<Impl>(limits)) {}
LinkReader::~LinkReader() = default;
LinkReader::LinkReader(LinkReader&&) noexcept = default;
LinkReader& LinkReader::operator=(LinkReader&&) noexcept = default;

Result<Reading> LinkReader::read(std::string_view text, std::string_view hint) {
  return impl_->read(text, hint);
}

}  // namespace masthead::links
