package lyceum.group;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A round takes places in a learner group away, and an undo gives them back exactly as they were. Course, ticket and
/// number stay. Says nothing about who may; the room that decides asks.
@Service
public class PlacesByRound {
    /// @param past under which the place stands among those that were given up
    public record Taken(long past, PersonId person) {}

    public enum Restored {
        SEATED,
        /// The group was full, and is larger by that place now.
        PLUS_ONE,
        /// The ticket or the account has ended meanwhile.
        GONE
    }

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Ids ids;
    private final Clock clock;

    PlacesByRound(JdbcClient jdbc, Rows rows, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whoever has left or was moved meanwhile keeps what they have.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Taken> take(Group group, Collection<PersonId> people) {
        var home = Home.of(group);
        var now = Rows.utc(clock.instant());
        var places = new ArrayList<Rows.Place>();
        // In one order, and all of them before the group's own row: as whoever places people does.
        for (long person : people.stream().map(PersonId::value).sorted().toList()) {
            var place = rows.lockPlace(home.id(), person);
            if (place != null && place.learnerGroup() == group.id().value()) places.add(place);
        }
        var taken = new ArrayList<Taken>();
        for (var place : places) {
            long past = ids.next();
            rows.leave(past, place, now);
            jdbc.sql("""
                            insert into group_removal (home, person, learner_group, member_number, removed_at)
                            values (?, ?, ?, ?, ?)""")
                    .params(home.id(), place.person(), place.learnerGroup(), place.memberNumber(), now)
                    .update();
            taken.add(new Taken(past, new PersonId(place.person())));
        }
        return taken.stream().sorted(Comparator.comparingLong(Taken::past)).toList();
    }

    /// In the same group since the same moment, as if it had never been given up.
    @Transactional(propagation = Propagation.MANDATORY)
    public Restored giveBack(Group group, Taken taken) {
        var home = Home.of(group);
        long person = taken.person().value();
        int removed = jdbc.sql("delete from group_removal where home = ? and person = ? and learner_group = ?")
                .params(home.id(), person, group.id().value())
                .update();
        var before = past(taken);
        if (removed == 0 || before.isEmpty() || !rows.lockLiveClaims(home.id(), person)) return Restored.GONE;
        rows.standInLine(home.id());
        int extra = jdbc.sql("update learner_group set size = size + 1 where id = ? and members >= size")
                .param(group.id().value())
                .update();
        jdbc.sql("update learner_group set members = members + 1 where id = ?")
                .param(group.id().value())
                .update();
        rows.sit(
                home.id(),
                group.id().value(),
                person,
                before.get().memberNumber(),
                before.get().takenAt());
        jdbc.sql("delete from group_place_past where id = ?")
                .param(taken.past())
                .update();
        return extra == 1 ? Restored.PLUS_ONE : Restored.SEATED;
    }

    private Optional<Rows.Place> past(Taken taken) {
        return jdbc.sql("""
                        select home, person, learner_group, member_number, taken_at
                        from group_place_past
                        where id = ? and person = ?""")
                .params(taken.past(), taken.person().value())
                .query(Rows.Place.class)
                .optional();
    }
}
