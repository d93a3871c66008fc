#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace masthead {

/// Why an operation failed. Values cross the C ABI: never renumber, only append.
enum class Errc : std::int32_t {
  ok = 0,
  invalid_input = 1,
  malformed = 2,
  unavailable = 3,
  limit = 4,
  cancelled = 5,
  no_memory = 6,
  registry_locked = 7,
  registry_corrupt = 8,
  not_found = 9,
  denied = 10,
  unsupported = 11,
  forked = 12,
  internal = 99,
};

/// The stable word for a code, as the documentation spells it ("invalid_input"); "internal" for a
/// value that is none of them. Cost: O(1), no allocation.
[[nodiscard]] std::string_view name_of(Errc code);

/// A failure, for a machine (`code`) and for a person (`message`: what, then where, then the
/// remedy). `pointer` is a JSON Pointer (RFC 6901) into the input, `offset` a byte of it; both are
/// absent (empty, -1) where the failure has no place.
struct Error {
  Errc code = Errc::internal;
  std::string message;
  std::string pointer{};
  std::int64_t offset = -1;
};

/// A value or the reason there is none: the part of `std::expected` that C++20 lacks.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(*-explicit-*)
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(*-explicit-*)

  [[nodiscard]] bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  [[nodiscard]] T& value() {
    assert(ok());
    return *std::get_if<0>(&state_);
  }
  [[nodiscard]] const T& value() const {
    assert(ok());
    return *std::get_if<0>(&state_);
  }
  [[nodiscard]] const Error& error() const {
    assert(!ok());
    return *std::get_if<1>(&state_);
  }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace masthead
