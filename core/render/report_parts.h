#pragma once

#include <string_view>

namespace masthead::render {

/// The report's page as it is built into the library: core/render/report/page.html with its style,
/// its script and the policy that allows these two alone. The places of what is read are left open,
/// as "{{title}}", in the order they are filled in. Made at build time by cmake/embed_report.cmake.
extern const std::string_view kReportPage;

}  // namespace masthead::render
