package lyceum.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one shows to whom. Where nothing was chosen, members see it and strangers do not.
public record Privacy(Map<Field, Shown> chosen) {
    public static final Privacy USUAL = new Privacy(Map.of());

    public Privacy {
        var all = new EnumMap<Field, Shown>(Field.class);
        for (var field : Field.values()) all.put(field, chosen.getOrDefault(field, Shown.MEMBERS));
        if (all.get(Field.NICK) == Shown.PRIVATE) all.put(Field.NICK, Shown.MEMBERS);
        chosen = Map.copyOf(all);
    }

    public Shown of(Field field) {
        return chosen.getOrDefault(field, Shown.MEMBERS);
    }

    public boolean shows(Field field, Shown to) {
        return to == Shown.PUBLIC ? of(field) == Shown.PUBLIC : of(field) != Shown.PRIVATE;
    }

    /// What remains of a card before those eyes.
    NameCard left(NameCard card, Shown to) {
        return new NameCard(
                shows(Field.REGION, to) ? card.region() : "",
                shows(Field.JOB, to) ? card.job() : "",
                shows(Field.NICK, to) ? card.nick() : "");
    }

    List<String> names() {
        return java.util.Arrays.stream(Field.values())
                .map(field -> of(field).name())
                .toList();
    }
}
