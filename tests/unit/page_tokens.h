#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/tokenizer.h"

namespace masthead::test {

/// Writes tokens down in the form of html5lib's tokenizer tests, one JSON array a token:
/// ["StartTag","a",{"href":"x"},true], ["EndTag","a"], ["Character","text"], ["Comment","text"],
/// ["DOCTYPE",name,public,system,correct]. Attributes are sorted; neighbouring text is one token.
class TokenRecorder : public page::TokenSink {
 public:
  void start_tag(const page::StartTag& tag) override;
  void end_tag(const page::EndTag& tag) override;
  void text(const page::Text& text) override;
  void comment(const page::Comment& comment) override;
  void doctype(const page::Doctype& doctype) override;

  /// What was recorded; the recorder is empty afterwards.
  [[nodiscard]] std::vector<std::string> take();

 private:
  void end_text();

  std::vector<std::string> tokens_;
  std::string characters_;
};

/// Where a page begins: outside of any element, or inside of one.
struct Beginning {
  page::TextKind kind = page::TextKind::data;
  std::string_view start_tag;
};

/// The tokens of a page read at once.
[[nodiscard]] std::vector<std::string> tokens_of(std::string_view page, Beginning beginning = {});
/// The tokens of a page fed in pieces of `piece` bytes.
[[nodiscard]] std::vector<std::string> tokens_in_pieces(std::string_view page, std::size_t piece,
                                                        Beginning beginning = {});

}  // namespace masthead::test
