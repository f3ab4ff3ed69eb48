package lyceum.community;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;

/// A community as its owner writes it, not yet checked.
/// @param seal up to four characters, read down the right column, then the left; empty for none
public record CommunityPlan(
        String address,
        Bilingual name,
        Bilingual tagline,
        Bilingual charter,
        Bilingual privacy,
        Bilingual terms,
        Bilingual contact,
        String zone,
        String numberPrefix,
        int numberDigits,
        String seal,
        Community.GroupsBy groupsBy,
        int groupSize) {
    public static final TextLimit NAME = TextLimit.needed("name", 60);
    public static final TextLimit TAGLINE = TextLimit.optional("tagline", 160);
    public static final TextLimit CHARTER =
            TextLimit.optional("charter", 20_000).inLines();
    public static final TextLimit PRIVACY =
            TextLimit.optional("privacy", 20_000).inLines();
    public static final TextLimit TERMS = TextLimit.optional("terms", 20_000).inLines();
    public static final TextLimit CONTACT = TextLimit.optional("contact", 2_000).inLines();
    public static final TextLimit RULES = TextLimit.optional("rules", 20_000).inLines();
    public static final int LARGEST_GROUP = 10_000;
    public static final int SEAL_LETTERS = 4;

    /// Everything that is wrong with it, each beside its field; empty when it can stand.
    public List<Refusal> faults() {
        var faults = new ArrayList<Refusal>();
        TextLimit.gather(faults::add, () -> Slug.typed("address", address));
        faults.addAll(NAME.faults(name));
        faults.addAll(TAGLINE.faults(tagline));
        faults.addAll(CHARTER.faults(charter));
        faults.addAll(PRIVACY.faults(privacy));
        faults.addAll(TERMS.faults(terms));
        faults.addAll(CONTACT.faults(contact));
        TextLimit.gather(faults::add, () -> zoneId());
        TextLimit.gather(faults::add, () -> numbers());
        TextLimit.gather(faults::add, () -> sealText());
        if (groupSize < 1 || groupSize > LARGEST_GROUP) faults.add(new GroupSizeOutOfRange(LARGEST_GROUP));
        return faults;
    }

    /// A public page owes its readers these texts; refuses with [NotReadyToPublish].
    public void demandPublishable() {
        var missing = new ArrayList<String>();
        if (charter.isEmpty()) missing.add("charter");
        if (privacy.isEmpty()) missing.add("privacy");
        if (terms.isEmpty()) missing.add("terms");
        if (contact.isEmpty()) missing.add("contact");
        if (!missing.isEmpty()) throw new NotReadyToPublish(missing);
    }

    ZoneId zoneId() {
        var typed = zone.strip();
        try {
            var id = ZoneId.of(typed);
            // An offset such as +08:00 knows nothing of summer time and of laws.
            if (!ZoneId.getAvailableZoneIds().contains(id.getId())) throw new NoSuchZone(shortened(typed));
            return id;
        } catch (DateTimeException none) {
            throw new NoSuchZone(shortened(typed));
        }
    }

    NumberFormat numbers() {
        return new NumberFormat(numberPrefix.strip(), numberDigits);
    }

    String sealText() {
        var text = seal.strip();
        if (text.length() > 64 || text.codePointCount(0, text.length()) > SEAL_LETTERS)
            throw new SealTooLong(SEAL_LETTERS);
        if (!text.matches("[\\p{L}\\p{N}]*")) throw new SealNotOfLetters();
        return text;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    public static final class NoSuchZone extends Refusal {
        NoSuchZone(String typed) {
            super(typed);
        }

        @Override
        public String field() {
            return "zone";
        }
    }

    public static final class SealTooLong extends Refusal {
        SealTooLong(int most) {
            super(most);
        }

        @Override
        public String field() {
            return "seal";
        }
    }

    public static final class SealNotOfLetters extends Refusal {
        @Override
        public String field() {
            return "seal";
        }
    }

    public static final class GroupSizeOutOfRange extends Refusal {
        GroupSizeOutOfRange(int most) {
            super(most);
        }

        @Override
        public String field() {
            return "groupSize";
        }
    }
}
