#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/fetch/exchange.h"
#include "core/fetch/fetches.h"
#include "core/json_writer.h"
#include "core/result.h"
#include "plugin/src/context.h"

namespace masthead::plugin {

/// Writes a request as an element of masthead.requests/1.
void write_request(JsonWriter& json, const fetch::Request& request, const fetch::FetchRules& rules,
                   std::string_view agent);

/// Reads masthead.response/1. The body is in it as "body" or "body_base64", or stands beside it.
/// Header names are read in any case. Errors: invalid_input (no id, an unknown failure, neither a
/// status nor a failure, two bodies), malformed (JSON, base64), limit.
[[nodiscard]] Result<fetch::Response> read_response(Context& context, std::string& in,
                                                    std::optional<std::string_view> body);

/// Writes what became of a document into the open object: url, outcome and what belongs to it.
void write_fetched(JsonWriter& json, const fetch::Fetched& fetched);

}  // namespace masthead::plugin
