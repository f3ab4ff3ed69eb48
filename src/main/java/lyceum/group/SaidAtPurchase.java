package lyceum.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lyceum.admission.OrderedTickets;
import lyceum.course.Courses;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What members of a learner group were told of rounds (轮换) when they got the tickets that give them their place.
@Component
class SaidAtPurchase {
    private final Courses courses;
    private final OrderedTickets tickets;
    private final JdbcClient sql;

    SaidAtPurchase(Courses courses, OrderedTickets tickets, JdbcClient sql) {
        this.courses = courses;
        this.tickets = tickets;
        this.sql = sql;
    }

    /// Whether a ticket page says that its places rotate.
    boolean anywhere(Group group) {
        if (group.topology() != Topology.PYRAMID) return false;
        var cohort = group.cohort();
        return cohort == null
                ? courses.holdsRounds(group.community())
                : courses.terms(cohort).holdsRounds();
    }

    /// Everybody with a place there to whom it was said with each ticket that carries it: one that says nothing gives a
    /// place that nobody can lose by a round. Two questions, however many they are.
    Set<PersonId> to(Group group) {
        var carried = carried(group);
        var said = tickets.saidRounds(carried.keySet());
        var agreed = new HashSet<>(carried.values());
        carried.forEach((ticket, person) -> {
            if (!said.contains(ticket)) agreed.remove(person);
        });
        return agreed;
    }

    private Map<OrderId, PersonId> carried(Group group) {
        var carried = new HashMap<OrderId, PersonId>();
        sql.sql("""
                        select c.ticket, c.person
                        from group_place p join group_claim c on c.home = p.home and c.person = p.person
                        where p.learner_group = ? and c.ended_at is null""").param(group.id().value()).query(row -> {
            carried.put(new OrderId(row.getLong("ticket")), new PersonId(row.getLong("person")));
        });
        return carried;
    }
}
