package lyceum.inbox;

import java.util.List;
import java.util.Locale;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that concerns somebody, the newest first: told once, read once it was seen in its place, and gone when it
/// is moot.
@Service
public class Inboxes {
    public static final int A_PAGE = 20;
    /// More than that is "many".
    public static final int MOST_COUNTED = 99;

    private final Concerns concerns;
    private final Items items;
    private final InWords words;
    private final Bells bells;

    Inboxes(Concerns concerns, Items items, InWords words, Bells bells) {
        this.concerns = concerns;
        this.items = items;
        this.words = words;
        this.bells = bells;
    }

    /// @param freshOnly only what was not read yet
    /// @param after only lines below that one; 0 begins with the newest
    public List<Line> page(PersonId reader, Locale language, boolean freshOnly, long after) {
        var all = concerns.of(reader).shown().stream()
                .filter(one -> !freshOnly || one.fresh())
                .toList();
        int from = 0;
        for (int i = 0; i < all.size(); i++) if (all.get(i).id() == after) from = i + 1;
        return words.lines(all.subList(from, Math.min(all.size(), from + A_PAGE)), language);
    }

    public int fresh(PersonId reader) {
        return concerns.of(reader).fresh();
    }

    /// One line of one's own; those of groups are read in their place.
    @Transactional
    public void read(PersonId reader, long line) {
        items.readOne(reader, line);
        bells.stirAfterCommit(reader);
    }

    @Transactional
    public void readAll(PersonId reader) {
        concerns.of(reader).told().stream()
                .filter(one -> one.kind().isOfGroups())
                .mapToLong(Told::id)
                .max()
                .ifPresent(newest -> concerns.readTo(reader, newest));
        items.readAll(reader);
        bells.stirAfterCommit(reader);
    }
}
