#include "adapters/byline/names.h"

#include <iterator>
#include <utility>

#include "core/text.h"

namespace masthead::byline {
namespace {

/// What a field holds that holds no name, by what was cut off it.
std::string_view reason_for(const BylineName& leftover) {
  if (!leftover.job_title.empty()) return "job_title";
  if (!leftover.email.empty()) return "email";
  if (!leftover.handle.empty()) return "handle";
  return leftover.dropped.empty() ? std::string_view("empty")
                                  : std::string_view(leftover.dropped.front().why);
}

void move_to(BylineName& name, BylineName& from, bool in_front) {
  name.dropped.insert(in_front ? name.dropped.begin() : name.dropped.end(),
                      std::make_move_iterator(from.dropped.begin()),
                      std::make_move_iterator(from.dropped.end()));
  const auto take = [](std::string& to, std::string& value) {
    if (to.empty()) to = std::move(value);
  };
  take(name.job_title, from.job_title);
  take(name.location, from.location);
  take(name.email, from.email);
  take(name.handle, from.handle);
}

}  // namespace

void NameList::add(BylineName name) {
  move_to(name, next_, true);
  next_ = {};
  names_.push_back(std::move(name));
}

void NameList::drop(std::string_view text, std::string_view why) {
  target().dropped.push_back({std::string(text), std::string(why)});
}

void NameList::drop_before(std::string_view text, std::string_view why) {
  next_.dropped.push_back({std::string(text), std::string(why)});
}

void NameList::set_title(std::string_view text) {
  auto& title = target().job_title;
  if (title.empty()) title = compose_text(text);
  drop(text, "job_title");
}

void NameList::set_title_before(std::string_view text) {
  if (next_.job_title.empty()) next_.job_title = compose_text(text);
  drop_before(text, "job_title");
}

void NameList::set_location(std::string_view text) {
  auto& location = target().location;
  if (location.empty()) location = compose_text(text);
}

void NameList::add_address(std::string_view text) {
  auto& name = target();
  if (text.starts_with('@')) {
    if (name.handle.empty()) name.handle = text.substr(1);
    drop(text, "handle");
  } else if (text.find("://") == std::string_view::npos &&
             text.find('@') != std::string_view::npos) {
    constexpr std::string_view kScheme = "mailto:";
    const auto mailbox = text.starts_with(kScheme) ? text.substr(kScheme.size()) : text;
    if (name.email.empty()) name.email = mailbox;
    drop(text, "email");
  } else {
    drop(text, "address");
  }
}

std::vector<BylineName> NameList::take() {
  if (names_.empty()) {
    if (trim_text(field_).empty()) return {};
    next_.text = trim_text(field_);
    next_.set_aside = reason_for(next_);
    names_.push_back(std::move(next_));
  } else {
    move_to(names_.back(), next_, false);
  }
  return std::move(names_);
}

}  // namespace masthead::byline
