package lyceum.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;

/// A row of the directory, everything that is kept in it.
record Entry(
        CommunityId community,
        PersonId person,
        MemberNumber number,
        boolean listed,
        boolean carded,
        int edits,
        NameCard card,
        Profile profile,
        Privacy privacy,
        boolean introduced,
        @Nullable Mending mending) {

    static Entry of(ResultSet row, int n) throws SQLException {
        var mendAt = row.getObject("mend_at", LocalDateTime.class);
        return new Entry(
                new CommunityId(row.getLong("community")),
                new PersonId(row.getLong("person")),
                new MemberNumber(row.getLong("member_number")),
                row.getBoolean("listed"),
                row.getObject("carded_at") != null,
                row.getInt("edits"),
                new NameCard(row.getString("region"), row.getString("job"), row.getString("nick")),
                new Profile(skills(row.getString("skills")), row.getString("introduction")),
                privacy(row),
                row.getObject("introduced_at") != null,
                mendAt == null ? null : new Mending(row.getString("mend_reason"), instant(mendAt)));
    }

    private static Instant instant(LocalDateTime at) {
        return Utc.instant(at);
    }

    static List<String> skills(String kept) {
        return kept.isEmpty() ? List.of() : Arrays.asList(kept.split("\n"));
    }

    static Privacy privacy(ResultSet row) throws SQLException {
        var chosen = new EnumMap<Field, Shown>(Field.class);
        for (var field : Field.values())
            chosen.put(
                    field, Shown.valueOf(row.getString("shows_" + field.name().toLowerCase(java.util.Locale.ROOT))));
        return new Privacy(chosen);
    }

    OwnEntry own() {
        return new OwnEntry(community, number, card, profile, privacy, carded, introduced, mending);
    }
}
