#include "plugin/src/account_proof.h"

#include <simdjson.h>

#include <set>
#include <utility>

#include "adapters/page/decoder.h"
#include "core/fetch/url.h"
#include "core/text.h"

namespace masthead::plugin {
namespace {

std::string place_of(const fetch::Url& url) {
  std::string_view host = url.host;
  if (host.starts_with("www.")) host.remove_prefix(4);
  std::string_view path = url.path;
  if (path.ends_with('/')) path.remove_suffix(1);
  return std::string(host) + std::string(path) + (url.query ? '?' + *url.query : "");
}

/// Adds the first link that leads there, one with rel=me before one without.
template <class Leads>
void add_link(const web::PageLinks& found, const fetch::Fetched& at, Leads leads,
              std::string_view with_me, std::string_view without, CheckedLink& link) {
  const web::PageLink* best = nullptr;
  for (const web::PageLink& each : found.links) {
    const bool better = best == nullptr || (each.has_rel("me") && !best->has_rel("me"));
    if (better && leads(each)) best = &each;
  }
  if (best == nullptr) return;
  link.proofs.push_back({std::string(best->has_rel("me") ? with_me : without), to_text(at.at),
                         static_cast<std::int64_t>(best->offset), at.bytes});
}

Status read_text(Member& member, std::string& to) {
  std::string_view text;
  if (Status status = member.read(text)) return status;
  to = text;
  return std::nullopt;
}

Status read_proof(Member& member, Proof& proof) {
  return member.read_members([&](Member& each) {
    if (each.name() == "how") return read_text(each, proof.how);
    if (each.name() == "document") return read_text(each, proof.document);
    if (each.name() == "bytes") return read_text(each, proof.bytes);
    return each.name() == "offset" ? each.read(proof.offset) : each.skip();
  });
}

}  // namespace

std::string place_of(std::string_view url) {
  const auto read = fetch::read_url(url);
  return read ? place_of(*read) : std::string();
}

bool is_domain_of(std::string_view handle, std::string_view page) {
  const auto url = fetch::read_url(page);
  if (!url) return false;
  std::string_view host = url->host;
  if (host.starts_with("www.")) host.remove_prefix(4);
  return equal_ignoring_case(host, handle);
}

bool webfinger_confirms(std::string_view body, const CheckedLink& link) {
  simdjson::dom::parser parser;
  simdjson::dom::element found;
  simdjson::dom::array links;
  const simdjson::padded_string padded(body);
  if (parser.parse(padded).get(found) != simdjson::SUCCESS) return false;
  std::string_view subject;
  if (found["subject"].get(subject) != simdjson::SUCCESS ||
      !equal_ignoring_case(subject, "acct:" + link.handle) ||
      found["links"].get(links) != simdjson::SUCCESS) {
    return false;
  }
  const std::string place = place_of(link.canonical);
  return std::any_of(links.begin(), links.end(), [&](simdjson::dom::element each) {
    std::string_view href;
    return each["href"].get(href) == simdjson::SUCCESS && place_of(href) == place;
  });
}

bool records_give_did(std::string_view records) {
  constexpr std::string_view kStart = "did=did:";
  std::set<std::string_view> dids;
  while (!records.empty()) {
    const std::string_view record = records.substr(0, records.find('\n'));
    if (record.starts_with(kStart) && record.size() > kStart.size()) dids.insert(record);
    records.remove_prefix(std::min(record.size() + 1, records.size()));
  }
  return dids.size() == 1;
}

web::PageLinks links_of(Context& context, const fetch::Fetched& fetched) {
  page::DecodedPage decoded;
  const std::string_view type = fetched.response.header("content-type");
  if (!page::decode_page(fetched.response.body, fetch::charset_of(type), context.limits(),
                         decoded)) {
    return {};
  }
  return web::read_links(decoded.text, fetched.at, context.limits());
}

void add_proofs(Context& context, const AuthorPage& page, const web::PageLinks& profile,
                CheckedLink& link) {
  const auto leads_to_account = [&](const web::PageLink& each) {
    const auto reading = context.links().read(each.url, {});
    const bool same = reading && !link.key.empty() && links::is_account(reading->kind) &&
                      links::account_key(*reading) == link.key;
    return same || place_of(each.url) == place_of(link.canonical);
  };
  add_link(page.links, page.fetched, leads_to_account, "page_rel_me", "page_link", link);
  const std::string asked = place_of(page.url);
  const std::string moved = page.fetched.hops.empty() ? asked : place_of(page.fetched.at);
  const auto leads_to_page = [&](const web::PageLink& each) {
    const std::string place = place_of(each.url);
    return !place.empty() && (place == asked || place == moved);
  };
  add_link(profile, link.profile, leads_to_page, "account_rel_me", "account_link", link);
  for (std::string_view creator : page.links.fediverse_creators) {
    if (creator.starts_with('@')) creator.remove_prefix(1);
    if (link.handle.empty() || !equal_ignoring_case(creator, link.handle)) continue;
    link.proofs.push_back({"fediverse_creator", to_text(page.fetched.at), -1, page.fetched.bytes});
    break;
  }
}

Status read_checked_link(Member& member, CheckedLink& link) {
  return member.read_members([&](Member& each) {
    if (each.name() == "input") return read_text(each, link.input);
    if (each.name() == "checked_at") return read_text(each, link.checked_at);
    if (each.name() != "evidence") return each.skip();
    return each.read_elements([&](Member& element) {
      return read_proof(element, link.proofs.emplace_back(Proof{{}, {}, -1, {}}));
    });
  });
}

}  // namespace masthead::plugin
