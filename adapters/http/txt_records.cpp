#include "adapters/http/txt_records.h"

// The system's header first names the types that the other one needs.
#include <arpa/nameser.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>

#include <algorithm>
#include <climits>
#include <memory>
#include <optional>

namespace masthead::http {
namespace {

constexpr std::size_t kMostBytes = 65'535;

/// The strings of a record, joined; nothing where they do not fill it.
std::optional<std::string> joined(const unsigned char* bytes, std::size_t size) {
  std::string text;
  std::size_t at = 0;
  while (at < size) {
    const std::size_t length = bytes[at++];
    if (length > size - at) return std::nullopt;
    text.append(reinterpret_cast<const char*>(bytes) + at, length);
    at += length;
  }
  return text;
}

}  // namespace

TxtAnswer read_txt(std::span<const unsigned char> message) {
  using State = TxtAnswer::State;
  ns_msg parsed{};
  if (message.size() > INT_MAX ||
      ns_initparse(message.data(), static_cast<int>(message.size()), &parsed) != 0) {
    return {};
  }
  const int code = ns_msg_getflag(parsed, ns_f_rcode);
  if (code == ns_r_nxdomain) return {State::none};
  if (code != ns_r_noerror) return {};
  TxtAnswer answer{State::none};
  for (int i = 0; i < ns_msg_count(parsed, ns_s_an); ++i) {
    ns_rr record{};
    if (ns_parserr(&parsed, ns_s_an, i, &record) != 0) return {};
    if (ns_rr_type(record) != ns_t_txt || ns_rr_class(record) != ns_c_in) continue;
    auto text = joined(ns_rr_rdata(record), ns_rr_rdlen(record));
    if (!text) return {};
    answer.state = State::some;
    answer.records.push_back(std::move(*text));
  }
  // Servers turn their records round: the same answer is to be the same bytes.
  std::sort(answer.records.begin(), answer.records.end());
  return answer;
}

TxtAnswer ask_txt(const std::string& name) {
  struct __res_state state {};
  if (res_ninit(&state) != 0) return {};
  const std::unique_ptr<struct __res_state, decltype(&res_nclose)> owned(&state, &res_nclose);
  std::vector<unsigned char> message(kMostBytes);
  const int size = res_nquery(&state, name.c_str(), ns_c_in, ns_t_txt, message.data(),
                              static_cast<int>(kMostBytes));
  if (size >= 0) {
    return read_txt(std::span(message).first(
        std::min<std::size_t>(static_cast<std::size_t>(size), kMostBytes)));
  }
  const bool none = state.res_h_errno == HOST_NOT_FOUND || state.res_h_errno == NO_DATA;
  return {none ? TxtAnswer::State::none : TxtAnswer::State::unanswered};
}

}  // namespace masthead::http
