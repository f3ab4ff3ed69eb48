package lyceum.discount;

import lyceum.shared.Money;

/// A price after a code.
/// @param full what it would have been
public record Discounted(DiscountId discount, String code, Money full, Money price) {}
