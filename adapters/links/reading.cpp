#include "adapters/links/platform.h"
#include "core/text.h"

namespace masthead::links {

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::profile:
      return "profile";
    case Kind::post:
      return "post";
    case Kind::group:
      return "group";
    case Kind::company:
      return "company";
    case Kind::channel:
      return "channel";
    case Kind::search:
      return "search";
    case Kind::share:
      return "share";
    case Kind::other:
      return "other";
    case Kind::none:
      break;
  }
  return "none";
}

std::string_view name_of(DropReason reason) {
  switch (reason) {
    case DropReason::junk:
      return "junk";
    case DropReason::label:
      return "label";
    case DropReason::wrapper:
      return "wrapper";
    case DropReason::subdomain:
      return "subdomain";
    case DropReason::tracking:
      return "tracking";
    case DropReason::query:
      return "query";
    case DropReason::fragment:
      return "fragment";
    case DropReason::path:
      break;
  }
  return "path";
}

std::string_view platform_name(const Reading& reading) {
  return reading.platform == nullptr ? std::string_view{} : reading.platform->name;
}

std::string account_key(const Reading& reading) {
  if (!is_account(reading.kind) || reading.canonical.empty()) return {};
  std::string key(platform_name(reading));
  key += ':';
  if (reading.handle.empty()) return key.append(reading.canonical);  // an id without a handle
  key.append(reading.space);
  return key += reading.case_sensitive ? std::string(reading.handle) : fold_text(reading.handle);
}

Account to_account(const Reading& reading, std::string_view original) {
  Account account;
  account.platform = platform_name(reading);
  account.handle = reading.handle;
  account.url = reading.canonical;
  account.original = original;
  account.key = account_key(reading);
  account.organisation = reading.kind == Kind::company || reading.kind == Kind::group;
  return account;
}

}  // namespace masthead::links
