package lyceum.discount;

import lyceum.shared.Id;

public record DiscountId(long value) implements Id {
    public DiscountId {
        Id.check(value);
    }

    public static DiscountId parse(String text) {
        return new DiscountId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
