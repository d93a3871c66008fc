#include "plugin/registry/meta.h"

#include <Poco/Data/Statement.h>

namespace masthead::registry {

using namespace Poco::Data::Keywords;

std::string find_meta(Database& database, const std::string& name) {
  std::string value;
  database.session() << "SELECT value FROM meta WHERE name = $1", useRef(name), into(value), now;
  return value;
}

void keep_meta(Database& database, const std::string& name, const std::string& value) {
  database.session() << "INSERT INTO meta(name, value) VALUES($1, $2)"
                        " ON CONFLICT(name) DO UPDATE SET value = excluded.value",
      useRef(name), useRef(value), now;
}

}  // namespace masthead::registry
