#include "plugin/cli/base64.h"

#include <Poco/Base64Encoder.h>

#include <sstream>

namespace masthead::cli {

std::string to_base64(const std::string& bytes) {
  std::ostringstream out;
  Poco::Base64Encoder encoder(out);
  encoder.rdbuf()->setLineLength(0);
  encoder << bytes;
  encoder.close();
  return out.str();
}

}  // namespace masthead::cli
