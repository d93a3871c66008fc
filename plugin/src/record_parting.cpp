#include "plugin/src/record_parting.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace masthead::plugin {
namespace {

constexpr std::string Record::*kTexts[] = {
    &Record::job_title, &Record::location, &Record::email,
    &Record::website,   &Record::url,      &Record::image,
};

constexpr std::vector<std::string> Record::*kLists[] = {
    &Record::former_titles, &Record::employers, &Record::former_employers, &Record::beats,
    &Record::media,         &Record::languages, &Record::awards,           &Record::handles,
};

constexpr std::string RecordArticle::*kOfArticles[] = {
    &RecordArticle::document, &RecordArticle::url,     &RecordArticle::outlet,
    &RecordArticle::headline, &RecordArticle::section, &RecordArticle::summary,
};

/// Takes from one record, and remembers whether that was anything.
class Parting {
 public:
  Parting(const Protection& protection, Record& record)
      : protection_(protection), record_(record) {}

  void part() {
    part_texts();
    part_accounts();
    part_articles();
    std::erase_if(record_.provenance, [&](const Provenance& each) {
      return tells(each.observation.value) || tells(each.observation.original);
    });
    if (!has_parted_) return;
    // Where a value came from, and what was found, may quote what was taken out, and counts in
    // lists that have become shorter.
    record_.provenance.clear();
    record_.findings.clear();
  }

 private:
  bool tells(std::string_view text) const { return protection_.tells(record_.name, text); }

  void clear(std::string& text) {
    if (!tells(text)) return;
    text.clear();
    has_parted_ = true;
  }

  template <class Item, class Tells>
  void erase(std::vector<Item>& items, Tells&& item_tells) {
    if (std::erase_if(items, item_tells) > 0) has_parted_ = true;
  }

  void part_texts() {
    for (const auto member : kTexts) clear(record_.*member);
    for (const auto member : kLists) {
      erase(record_.*member, [&](const std::string& text) { return tells(text); });
    }
    auto bio = protection_.without_telling(record_.name, record_.bio);
    has_parted_ = has_parted_ || bio != record_.bio;
    record_.bio = std::move(bio);
    erase(record_.education,
          [&](const Education& each) { return tells(each.institution) || tells(each.degree); });
    erase(record_.alternate_names, [&](const AlternateName& each) {
      return protection_.parts(record_.name, each.name) || tells(each.account);
    });
  }

  bool tells(const Account& account) const {
    return tells(account.handle) || tells(account.original) || tells(account.url);
  }

  void part_accounts() {
    erase(record_.accounts, [&](const Account& each) { return tells(each); });
    erase(record_.named_handles, [&](const NamedHandle& each) { return tells(each.account); });
  }

  void part_articles() {
    for (RecordArticle& article : record_.articles) {
      for (const auto member : kOfArticles) clear(article.*member);
      erase(article.credits, [&](const Credit& each) {
        return protection_.parts(record_.name, each.name) || tells(each.observation.original);
      });
    }
  }

  const Protection& protection_;
  Record& record_;
  bool has_parted_ = false;
};

}  // namespace

void part(const Protection& protection, Record& record) { Parting(protection, record).part(); }

}  // namespace masthead::plugin
