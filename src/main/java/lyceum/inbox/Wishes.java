package lyceum.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.group.Places;
import lyceum.group.Seat;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How somebody wants to be told: by topic, by group where that makes sense, and at what hours. Everybody chooses for
/// oneself only.
@Service
public class Wishes {
    /// One's own group, and what was chosen for it apart from all others.
    public record OfGroup(GroupId group, String name, Optional<Wish> apart) {}

    private final WishRows rows;
    private final Places places;
    private final InWords words;

    Wishes(WishRows rows, Places places, InWords words) {
        this.rows = rows;
        this.places = places;
        this.words = words;
    }

    public Wish of(PersonId self, Topic topic) {
        return rows.of(List.of(self)).getOrDefault(self, WishRows.Wishes.NONE).of(topic, null);
    }

    public List<OfGroup> byGroup(PersonId self, Topic topic, Locale language) {
        var chosen = rows.of(List.of(self)).getOrDefault(self, WishRows.Wishes.NONE);
        var groups = groups(self);
        var names = words.names(java.util.Set.copyOf(groups), language);
        return groups.stream()
                .map(group -> new OfGroup(
                        group, names.getOrDefault(group, ""), Optional.ofNullable(chosen.apart(topic, group))))
                .toList();
    }

    @Transactional
    public void choose(PersonId self, Topic topic, Wish wish) {
        if (!topic.isChosen()) throw new NotFound();
        rows.choose(self, topic, null, wish);
    }

    /// For one of one's own groups; empty lets it be told as all others are.
    @Transactional
    public void choose(PersonId self, Topic topic, GroupId group, Optional<Wish> wish) {
        if (!topic.isByGroup() || !groups(self).contains(group)) throw new NotFound();
        if (wish.isPresent()) rows.choose(self, topic, group, wish.get());
        else rows.asForAll(self, topic, group);
    }

    public Hours hours(PersonId self) {
        return rows.hours(List.of(self)).getOrDefault(self, Hours.USUAL);
    }

    @Transactional
    public void keep(PersonId self, Hours hours) {
        rows.keep(self, hours);
    }

    private List<GroupId> groups(PersonId self) {
        return places.seats(List.of(self)).getOrDefault(self, List.of()).stream()
                .map(Seat::group)
                .sorted(java.util.Comparator.comparingLong(GroupId::value))
                .toList();
    }
}
