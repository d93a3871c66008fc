#include "adapters/http/transfer.h"

#include <fmt/format.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <new>
#include <string_view>
#include <utility>

#include "adapters/http/socket_address.h"
#include "core/text.h"

namespace masthead::http {
namespace {

using fetch::Failure;

constexpr std::size_t kMostUnwanted = 16384;

/// A libcurl that lacks an option must not go on without it.
template <class Value>
void set(CURL* easy, CURLoption option, Value value) {
  if (curl_easy_setopt(easy, option, value) != CURLE_OK) throw std::bad_alloc();
}

/// True where a Content-Length, which libcurl has let pass, is more than `most`.
bool is_longer(std::string_view length, std::size_t most) {
  std::uint64_t value = 0;
  const auto read = std::from_chars(length.data(), length.data() + length.size(), value);
  return read.ec == std::errc::result_out_of_range || value > most;
}

/// A header's value as text: bytes that are no UTF-8 are Latin-1, as HTTP once had it.
std::string text_of(std::string_view bytes) {
  std::string text;
  const bool utf8 = is_utf8(bytes);
  for (const char c : trim_text(bytes)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) continue;
    if (utf8 || byte < 0x80) {
      text += c;
    } else {
      text += static_cast<char>(0xC0 | (byte >> 6));
      text += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return text;
}

const char* media_range(fetch::Accept accept) {
  switch (accept) {
    case fetch::Accept::html:
      return "Accept: text/html,application/xhtml+xml";
    case fetch::Accept::json:
      return "Accept: application/json";
    case fetch::Accept::text:
      return "Accept: text/plain";
    case fetch::Accept::feed:
      return "Accept: "
             "application/rss+xml,application/atom+xml,application/feed+json,application/xml";
    case fetch::Accept::any:
    case fetch::Accept::txt:
      break;
  }
  return "Accept: */*";
}

}  // namespace

Transfer::Transfer(const fetch::Request& request, const fetch::Url& url,
                   const std::vector<fetch::Address>& addresses, const TransferRules& rules,
                   std::int64_t milliseconds, std::optional<fetch::Response> kept)
    : rules_(rules), accept_(request.accept), kept_(std::move(kept)), easy_(curl_easy_init()) {
  if (!easy_) throw std::bad_alloc();
  response_.id = request.id;
  set_up(request, url, milliseconds);
  pin(url, addresses);
}

Transfer::~Transfer() = default;

void Transfer::set_up(const fetch::Request& request, const fetch::Url& url,
                      std::int64_t milliseconds) {
  CURL* easy = easy_.get();
  set(easy, CURLOPT_URL, request.url.c_str());
  set(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  set(easy, CURLOPT_FOLLOWLOCATION, 0L);
  set(easy, CURLOPT_PROXY, rules_.proxy.c_str());  // empty: not those of the environment either
  set(easy, CURLOPT_NOPROXY, "");
  set(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  set(easy, CURLOPT_NOSIGNAL, 1L);
  set(easy, CURLOPT_HTTP09_ALLOWED, 0L);
  set(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
  // Requests to one host wait for its first connection, and share it where it can be shared: over
  // TLS that is known before anything is asked. Without it, it would be with the first answer.
  set(easy, CURLOPT_PIPEWAIT, url.secure ? 1L : 0L);
  set(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  set(easy, CURLOPT_USERAGENT, rules_.agent.c_str());
  set(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(std::max<std::int64_t>(milliseconds, 1)));
  if (!rules_.ca_file.empty()) set(easy, CURLOPT_CAINFO, rules_.ca_file.c_str());
  add_header(media_range(request.accept));
  add_header(fmt::format("Accept-Encoding: {}", kAcceptedCodings));
  if (kept_) {
    const std::string_view tag = kept_->header("etag");
    const std::string_view date = kept_->header("last-modified");
    if (!tag.empty()) add_header(fmt::format("If-None-Match: {}", tag));
    if (!date.empty()) add_header(fmt::format("If-Modified-Since: {}", date));
  }
  set(easy, CURLOPT_HTTPHEADER, headers_.get());
  set(easy, CURLOPT_OPENSOCKETFUNCTION, &Transfer::on_socket);
  set(easy, CURLOPT_OPENSOCKETDATA, this);
  set(easy, CURLOPT_PREREQFUNCTION, &Transfer::on_request);
  set(easy, CURLOPT_PREREQDATA, this);
  set(easy, CURLOPT_HEADERFUNCTION, &Transfer::on_header);
  set(easy, CURLOPT_HEADERDATA, this);
  set(easy, CURLOPT_WRITEFUNCTION, &Transfer::on_body);
  set(easy, CURLOPT_WRITEDATA, this);
}

/// Precondition: no control character in it; text_of() has taken them out of what a site sent.
void Transfer::add_header(const std::string& line) {
  curl_slist* longer = curl_slist_append(headers_.get(), line.c_str());
  if (longer == nullptr) throw std::bad_alloc();
  [[maybe_unused]] const auto* shorter = headers_.release();
  headers_.reset(longer);
}

void Transfer::pin(const fetch::Url& url, const std::vector<fetch::Address>& addresses) {
  if (url.address || addresses.empty()) return;
  std::string entry = fmt::format("{}:{}:", url.host, url.port);
  for (const fetch::Address& address : addresses) {
    if (entry.back() != ':') entry += ',';
    entry += address.v6 ? fmt::format("[{}]", to_text(address)) : to_text(address);
  }
  pinned_.reset(curl_slist_append(nullptr, entry.c_str()));
  if (!pinned_) throw std::bad_alloc();
  set(easy_.get(), CURLOPT_RESOLVE, pinned_.get());
}

curl_socket_t Transfer::on_socket(void* self, curlsocktype /*purpose*/, curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(self);
  const auto endpoint = endpoint_of(address->addr, address->addrlen);
  const bool direct = transfer.rules_.proxy.empty();
  if (direct && (!endpoint || check_endpoint(*endpoint, transfer.rules_.policy))) {
    transfer.refused_ = Failure::blocked;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int Transfer::on_request(void* self, char* address, char* /*local*/, int port, int /*local_port*/) {
  auto& transfer = *static_cast<Transfer*>(self);
  if (!transfer.rules_.proxy.empty()) return CURL_PREREQFUNC_OK;
  const auto found = fetch::read_address(address);
  const bool is_port = port > 0 && port <= UINT16_MAX;
  if (!found || !is_port ||
      check_endpoint({*found, static_cast<std::uint16_t>(port)}, transfer.rules_.policy)) {
    transfer.refused_ = Failure::blocked;
    return CURL_PREREQFUNC_ABORT;
  }
  transfer.response_.address = to_text(*found);
  return CURL_PREREQFUNC_OK;
}

std::size_t Transfer::on_header(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  return transfer.take_header({bytes, size * count}) ? size * count : 0;
}

std::size_t Transfer::on_body(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  return transfer.take_body({bytes, size * count}) ? size * count : 0;
}

bool Transfer::refuse(Failure why) {
  refused_ = why;
  return false;
}

bool Transfer::take_header(std::string_view line) {
  header_bytes_ += line.size();
  if (header_bytes_ > rules_.limits.header_bytes) return refuse(Failure::header_too_large);
  if (line.starts_with("HTTP/")) response_.headers.clear();  // of an interim answer
  if (trim_text(line).empty()) return take_head();
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || line.starts_with("HTTP/")) return true;
  std::string name = text_of(line.substr(0, colon));
  std::transform(name.begin(), name.end(), name.begin(), lower_ascii);
  std::string value = text_of(line.substr(colon + 1));
  // Two lengths: whoever is between us and the site may believe the other.
  if (name == "content-length") {
    const std::string_view before = response_.header(name);
    if (!before.empty() && before != value) return refuse(Failure::protocol);
  }
  response_.headers.emplace_back(std::move(name), std::move(value));
  return true;
}

/// The head is complete: of an interim answer, of the answer, or of its trailers.
bool Transfer::take_head() {
  long status = 0;
  curl_easy_getinfo(easy_.get(), CURLINFO_RESPONSE_CODE, &status);
  if (status < 200 || has_headers_) return true;
  has_headers_ = true;
  response_.status = static_cast<int>(status);
  if (!is_wanted()) return true;
  unpacker_.emplace(response_.header("content-encoding"), rules_.limits.body_bytes);
  const bool large = is_longer(response_.header("content-length"), rules_.limits.body_bytes);
  return !large || accept_ == fetch::Accept::any || refuse(Failure::too_large);
}

bool Transfer::is_wanted() const {
  return response_.status < 300 && is_read(accept_, response_.header("content-type"));
}

bool Transfer::take_body(std::string_view bytes) {
  if (!unpacker_) {
    // A little is read for the sake of the connection, which can then be used again.
    unwanted_ += bytes.size();
    enough_ = unwanted_ > kMostUnwanted;
    return !enough_;
  }
  switch (unpacker_->add(bytes, response_.body)) {
    case Unpacker::State::good:
      return true;
    case Unpacker::State::broken:
      return refuse(Failure::decode);
    case Unpacker::State::full:
      break;
  }
  // A body nobody needs whole ends where it is long enough.
  enough_ = accept_ == fetch::Accept::any;
  return !enough_ && refuse(Failure::too_large);
}

Failure Transfer::failure_of(CURLcode code) const {
  if (refused_ != Failure::none) return refused_;
  if (enough_) return Failure::none;
  switch (code) {
    case CURLE_OK:
      return unpacker_ && unpacker_->finish() != Unpacker::State::good ? Failure::decode
                                                                       : Failure::none;
    case CURLE_OPERATION_TIMEDOUT:
      return Failure::timeout;
    case CURLE_COULDNT_RESOLVE_HOST:
      return Failure::dns;
    case CURLE_PARTIAL_FILE:
      return Failure::truncated;
    // How libcurl says that one line of the head is longer than it keeps.
    case CURLE_OUT_OF_MEMORY:
      return Failure::header_too_large;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
      return Failure::tls;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
      return Failure::protocol;
    case CURLE_RECV_ERROR:
      return after_break();
    default:
      return Failure::connection;
  }
}

/// What it means that no more could be received: the system says why, or what came was no HTTP.
Failure Transfer::after_break() const {
  if (!has_headers_) return Failure::connection;
  long error = 0;
  curl_easy_getinfo(easy_.get(), CURLINFO_OS_ERRNO, &error);
  return error == 0 ? Failure::protocol : Failure::truncated;
}

fetch::Response Transfer::finish(CURLcode code) {
  response_.failure = failure_of(code);
  if (response_.failure != Failure::none) response_.body.clear();
  if (response_.status != 304 || !kept_) return std::move(response_);
  kept_->id = response_.id;
  kept_->address = response_.address;
  return std::move(*kept_);
}

}  // namespace masthead::http
