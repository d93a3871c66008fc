#include "adapters/feed/xml_reader.h"

#include <expat.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include "core/text.h"

namespace masthead::feed {
namespace {

// Between a namespace and a local name. No name holds it, so the last one parts them.
constexpr XML_Char kSeparator = '\n';

struct Vocabulary {
  std::string_view uri;  // without the "/" or "#" at its end
  Space space;
};
constexpr Vocabulary kVocabularies[] = {
    {"http://www.w3.org/2005/Atom", Space::atom},
    {"http://purl.org/atom/ns", Space::atom},
    {"http://purl.org/atom", Space::atom},
    {"http://purl.org/rss/1.0", Space::rss},
    {"http://purl.org/net/rss1.1", Space::rss},
    {"http://my.netscape.com/rdf/simple/0.9", Space::rss},
    {"http://channel.netscape.com/rdf/simple/0.9", Space::rss},
    {"http://backend.userland.com/rss", Space::rss},
    {"http://backend.userland.com/rss2", Space::rss},
    {"http://blogs.law.harvard.edu/tech/rss", Space::rss},
    {"http://purl.org/dc/elements/1.0", Space::dc},
    {"http://purl.org/dc/elements/1.1", Space::dc},
    {"http://purl.org/dc/terms", Space::dc},
    {"http://search.yahoo.com/mrss", Space::media},
    {"https://search.yahoo.com/mrss", Space::media},
    {"http://www.itunes.com/dtds/podcast-1.0.dtd", Space::itunes},
    {"https://bylinespec.org/1.0", Space::byline},
    {"http://bylinespec.org/1.0", Space::byline},
    {"http://www.w3.org/1999/02/22-rdf-syntax-ns", Space::rdf},
    {"http://www.w3.org/XML/1998/namespace", Space::xml},
};

Space space_of(std::string_view uri) {
  while (uri.ends_with('/') || uri.ends_with('#')) uri.remove_suffix(1);
  const auto* at =
      std::find_if(std::begin(kVocabularies), std::end(kVocabularies),
                   [uri](const Vocabulary& known) { return equal_ignoring_case(known.uri, uri); });
  return at == std::end(kVocabularies) ? Space::other : at->space;
}

std::string_view uri_of(std::string_view name) {
  const auto at = name.rfind(kSeparator);
  return at == std::string_view::npos ? std::string_view{} : name.substr(0, at);
}

std::string_view local_of(std::string_view name) { return name.substr(name.rfind(kSeparator) + 1); }

/// Expat and what it calls. What a handler throws waits until the parser has returned: it is C.
class Parser {
 public:
  Parser(XmlHandler& handler, const Limits& limits)
      : handler_(handler), limits_(limits), parser_(XML_ParserCreateNS("UTF-8", kSeparator)) {
    if (parser_ == nullptr) throw std::bad_alloc();
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_open, on_close);
    XML_SetCharacterDataHandler(parser_.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), on_doctype);
    XML_SetParamEntityParsing(parser_.get(), XML_PARAM_ENTITY_PARSING_NEVER);
  }

  std::optional<Error> run(std::string_view text) {
    const auto done =
        XML_Parse(parser_.get(), text.data(), static_cast<int>(text.size()), XML_TRUE);
    if (thrown_) std::rethrow_exception(thrown_);
    if (done == XML_STATUS_OK) return std::nullopt;
    if (stopped_) return stopped_;
    const auto code = XML_GetErrorCode(parser_.get());
    if (code == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
    return fail(Errc::malformed, XML_ErrorString(code));
  }

 private:
  struct Free {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
  };

  template <class Step>
  void guard(Step&& step) noexcept {
    if (thrown_ || stopped_) return;
    try {
      step();
    } catch (...) {
      thrown_ = std::current_exception();
      XML_StopParser(parser_.get(), XML_FALSE);
    }
  }

  void stop(Error error) {
    stopped_ = std::move(error);
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  [[nodiscard]] Error fail(Errc code, std::string_view why) const {
    return {code, fmt::format("line {}: {}", line(), why)};
  }

  [[nodiscard]] std::size_t line() const { return XML_GetCurrentLineNumber(parser_.get()); }

  void open(std::string_view name, const XML_Char** attributes) {
    if (++depth_ > limits_.depth) {
      stop(fail(Errc::limit,
                fmt::format("elements are nested deeper than limits.depth ({})", limits_.depth)));
      return;
    }
    handler_.open({space(uri_of(name)), local_of(name)}, XmlAttributes(attributes), line());
  }

  /// Feeds have few vocabularies: the last one is looked up once.
  Space space(std::string_view uri) {
    if (uri.empty()) return Space::rss;
    if (uri != last_uri_) {
      last_space_ = space_of(uri);
      last_uri_ = uri;
    }
    return last_space_;
  }

  static void XMLCALL on_open(void* self, const XML_Char* name, const XML_Char** attributes) {
    auto& parser = *static_cast<Parser*>(self);
    parser.guard([&] { parser.open(name, attributes); });
  }
  static void XMLCALL on_close(void* self, const XML_Char* /*name*/) {
    auto& parser = *static_cast<Parser*>(self);
    parser.guard([&] {
      --parser.depth_;
      parser.handler_.close();
    });
  }
  static void XMLCALL on_text(void* self, const XML_Char* text, int size) {
    auto& parser = *static_cast<Parser*>(self);
    parser.guard([&] { parser.handler_.text({text, static_cast<std::size_t>(size)}); });
  }
  static void XMLCALL on_doctype(void* self, const XML_Char* /*name*/, const XML_Char* /*system*/,
                                 const XML_Char* /*public*/, int /*internal*/) {
    auto& parser = *static_cast<Parser*>(self);
    parser.guard([&] {
      parser.stop(parser.fail(Errc::malformed, "a document type declaration within the document"));
    });
  }

  XmlHandler& handler_;
  const Limits& limits_;
  std::unique_ptr<XML_ParserStruct, Free> parser_;
  std::size_t depth_ = 0;
  std::string last_uri_;
  Space last_space_ = Space::rss;
  std::exception_ptr thrown_;
  std::optional<Error> stopped_;
};

}  // namespace

std::string_view XmlAttributes::find(std::string_view local, Space space) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
    const std::string_view name = *pair;
    if (local_of(name) != local) continue;
    const auto uri = uri_of(name);
    if (uri.empty() ? space == Space::rss : space_of(uri) == space) return pair[1];
  }
  return {};
}

std::optional<Error> read_xml(std::string_view text, XmlHandler& handler, const Limits& limits) {
  return Parser(handler, limits).run(text);
}

}  // namespace masthead::feed
