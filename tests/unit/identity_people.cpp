#include "tests/unit/identity_people.h"

#include <fmt/format.h>

namespace masthead::test {

identity::Subject subject_of(const Said& said) {
  identity::Subject subject;
  subject.id = said.id;
  subject.document = said.document;
  subject.name = said.name;
  subject.parsed = names::parse_name(said.name);
  subject.outlet = said.outlet;
  subject.author_id = said.author_id;
  subject.bio = said.bio;
  for (const auto& [kind, value] : said.traits) identity::add_trait(subject, kind, value);
  settle(subject);
  return subject;
}

std::vector<identity::Subject> subjects_of(const std::vector<Said>& all) {
  std::vector<identity::Subject> subjects;
  subjects.reserve(all.size());
  for (const auto& said : all) subjects.push_back(subject_of(said));
  return subjects;
}

std::string shown(const identity::Partition& partition) {
  std::string text;
  for (const auto& author : partition.authors) {
    text += text.empty() ? "[" : " [";
    for (const auto& member : author.members) {
      text += member;
      text += &member == &author.members.back() ? "]" : " ";
    }
  }
  for (const auto& one : partition.ambiguous) text += " ?" + one.mention;
  return text;
}

std::string bytes(const identity::Partition& partition) {
  std::string text;
  for (const auto& author : partition.authors) {
    text += fmt::format("{} {}\n", author.id, author.confidence);
    for (const auto& member : author.members) text += "  " + member + '\n';
    for (const auto& s : author.steps) {
      text += fmt::format("  {} {} {} {} {} {}\n", s.a, s.b, s.score, s.left, s.right, s.judged);
    }
  }
  for (const auto& one : partition.ambiguous) {
    text += one.mention + '?';
    for (const auto& rival : one.rivals) text += ' ' + rival;
    text += '\n';
  }
  for (const auto& u : partition.uncertain)
    text += fmt::format("{} {} {}\n", u.a, u.b, u.probability);
  return text;
}

}  // namespace masthead::test
