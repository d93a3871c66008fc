// A host in C++ that loads the library with Poco::SharedLibrary and prints one line an author of a
// pasted page.
//
// Usage: resolve LIBRARY FILE
#include <Poco/Base64Encoder.h>
#include <Poco/Exception.h>
#include <Poco/FileStream.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <Poco/SharedLibrary.h>
#include <Poco/StreamCopier.h>
#include <masthead/masthead.h>

#include <iostream>
#include <memory>
#include <sstream>
#include <string>

namespace {

/// The functions this host uses, found by name: `decltype` keeps them true to the header.
struct Api {
  explicit Api(Poco::SharedLibrary& library)
      : open(find<decltype(&masthead_open)>(library, "masthead_open")),
        call(find<decltype(&masthead_call)>(library, "masthead_call")),
        last_error(find<decltype(&masthead_last_error)>(library, "masthead_last_error")),
        free(find<decltype(&masthead_free)>(library, "masthead_free")),
        close(find<decltype(&masthead_close)>(library, "masthead_close")) {}

  template <class Function>
  static Function find(Poco::SharedLibrary& library, const char* name) {
    return reinterpret_cast<Function>(library.getSymbol(name));
  }

  decltype(&masthead_open) open;
  decltype(&masthead_call) call;
  decltype(&masthead_last_error) last_error;
  decltype(&masthead_free) free;
  decltype(&masthead_close) close;
};

/// A context that closes itself. What fails is thrown with the library's own words.
class Context {
 public:
  explicit Context(const Api& api) : api_(api), context_(nullptr, api.close) {
    masthead_context* context = nullptr;
    check(api_.open(MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, nullptr, nullptr, &context));
    context_.reset(context);
  }

  std::string call(const char* method, const std::string& in) {
    char* out = nullptr;
    std::size_t size = 0;
    check(api_.call(context_.get(), method, in.data(), in.size(), &out, &size));
    const std::unique_ptr<char, decltype(&masthead_free)> owner(out, api_.free);
    return {out, size};
  }

 private:
  void check(std::int32_t code) const {
    if (code != MASTHEAD_OK) throw Poco::DataException(api_.last_error(context_.get()));
  }

  const Api& api_;
  std::unique_ptr<masthead_context, decltype(&masthead_close)> context_;
};

std::string read_input(const std::string& path) {
  Poco::FileInputStream file(path);
  std::ostringstream base64;
  Poco::Base64Encoder encoder(base64);
  encoder.rdbuf()->setLineLength(0);
  Poco::StreamCopier::copyStream(file, encoder);
  encoder.close();
  Poco::JSON::Object input;
  input.set("text_base64", base64.str());
  std::ostringstream json;
  input.stringify(json);
  return json.str();
}

void print_authors(const std::string& answer) {
  Poco::JSON::Parser parser;
  const auto root = parser.parse(answer).extract<Poco::JSON::Object::Ptr>();
  const auto authors = root->getArray("authors");
  for (unsigned i = 0; i < authors->size(); ++i) {
    const auto author = authors->getObject(i);
    const auto accounts = author->getArray("accounts");
    std::cout << author->getValue<std::string>("name") << ", "
              << author->optValue<std::string>("job_title", "no job title") << ", "
              << (accounts ? accounts->size() : 0) << " accounts\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: resolve LIBRARY FILE\n";
    return 1;
  }
  try {
    Poco::SharedLibrary library(argv[1]);
    const Api api(library);
    Context context(api);
    print_authors(context.call("resolve", read_input(argv[2])));
  } catch (const Poco::Exception& exception) {
    std::cerr << exception.displayText() << '\n';
    return 1;
  }
  return 0;
}
