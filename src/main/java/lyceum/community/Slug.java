package lyceum.community;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lyceum.shared.Refusal;

/// A community's or a course's part of the URL: 2 to 40 of a–z, 0–9 and single hyphens between them.
public record Slug(String value) {
    public static final int MOST = 40;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /// Words that the house uses in addresses itself, or that would pass for it.
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "administrator",
            "api",
            "account",
            "actuator",
            "assets",
            "c",
            "cohort",
            "confirm",
            "contact",
            "courses",
            "demo-till",
            "edit",
            "error",
            "favicon",
            "group",
            "groups",
            "help",
            "home",
            "images",
            "invitation",
            "link",
            "lyceum",
            "new",
            "official",
            "operator",
            "order",
            "orders",
            "preview",
            "privacy",
            "public",
            "reset",
            "robots",
            "root",
            "sign-in",
            "sign-out",
            "sign-up",
            "sitemap",
            "staff",
            "static",
            "studio",
            "support",
            "system",
            "terms",
            "ticket",
            "till",
            "vaadin",
            "welcome",
            "www");

    public Slug {
        if (!isWellFormed(value)) throw new NotAnAddress("address", suggestion(value));
        if (RESERVED.contains(value)) throw new AddressIsReserved("address", value);
    }

    /// Reads what somebody typed for that field, folded (NFKC, lower case, hyphens for spaces and underscores).
    public static Slug typed(String field, String text) {
        if (text.length() > 1_000) throw new NotAnAddress(field, suggestion(text.substring(0, 1_000)));
        var folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", "-");
        if (!isWellFormed(folded)) throw new NotAnAddress(field, suggestion(folded));
        if (RESERVED.contains(folded)) throw new AddressIsReserved(field, folded);
        return new Slug(folded);
    }

    /// The nearest address that is well formed; for titles too. Han letters have none, so they fall away.
    public static String suggestion(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = letters.substring(0, Math.min(letters.length(), MOST)).replaceAll("^-+|-+$", "");
        return cut.length() < 2 ? "my-" + (cut.isEmpty() ? "page" : cut) : cut;
    }

    private static boolean isWellFormed(String text) {
        return text.length() >= 2
                && text.length() <= MOST
                && SHAPE.matcher(text).matches();
    }

    public abstract static sealed class Unusable extends Refusal {
        private final String field;

        Unusable(String field, Object... arguments) {
            super(arguments);
            this.field = field;
        }

        @Override
        public String field() {
            return field;
        }
    }

    public static final class NotAnAddress extends Unusable {
        NotAnAddress(String field, String nearest) {
            super(field, nearest);
        }
    }

    public static final class AddressIsReserved extends Unusable {
        AddressIsReserved(String field, String word) {
            super(field, word);
        }
    }

    public static final class AddressIsTaken extends Unusable {
        public AddressIsTaken(String field, String taken, String free) {
            super(field, taken, free);
        }
    }

    /// Published addresses stand in letters and on other sites.
    public static final class AddressIsFixed extends Unusable {
        public AddressIsFixed(String field, String address) {
            super(field, address);
        }
    }
}
