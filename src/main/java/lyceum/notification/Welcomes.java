package lyceum.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.admission.Ceremonies;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.picture.Painter;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The welcome of whoever was admitted: the ceremony of the number, shown once by itself and for ever on demand, and
/// its picture.
@Service
public class Welcomes implements Ceremonies {
    private static final int MOST_BYTES_KEPT = 16 << 20;

    private final Members members;
    private final Communities communities;
    private final Courses courses;
    private final Accounts accounts;
    private final Groups groups;
    private final StubSvg drawings;
    private final Painter painter;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Cache<Drawn, byte[]> pictures = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((Drawn key, byte[] picture) -> picture.length)
            .build();

    private record Drawn(Stub stub, StubShape shape) {}

    Welcomes(
            Members members,
            Communities communities,
            Courses courses,
            Accounts accounts,
            Groups groups,
            StubSvg drawings,
            Painter painter,
            JdbcClient jdbc,
            Clock clock) {
        this.members = members;
        this.communities = communities;
        this.courses = courses;
        this.accounts = accounts;
        this.groups = groups;
        this.drawings = drawings;
        this.painter = painter;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// For its own person only; everybody else, staff too: [NotFound].
    public Welcome of(OrderId order, PersonId reader, Locale language) {
        var enrollment = members.enrollment(order)
                .filter(one -> one.person().equals(reader))
                .orElseThrow(NotFound::new);
        return new Welcome(
                order,
                enrollment.community(),
                enrollment.cohort(),
                enrollment.since(),
                stub(enrollment, language),
                groupOf(enrollment),
                seen(Set.of(order)).contains(order));
    }

    /// The stub as a drawing for a page.
    public String drawing(Stub stub, StubShape shape) {
        return drawings.inPage(stub, shape);
    }

    /// The stub as a picture (PNG), for its own person only.
    public byte[] picture(OrderId order, PersonId reader, StubShape shape, Locale language) {
        var drawn = new Drawn(of(order, reader, language).stub(), shape);
        return Objects.requireNonNull(pictures.get(drawn, it -> painter.png(drawings.draw(it.stub(), it.shape()))));
    }

    /// The ceremonies that wait for that person: admitted, and not looked at yet. The oldest first.
    public List<OrderId> unseen(PersonId person) {
        var live = members.enrollments(person).stream()
                .filter(one -> one.state() == Enrollment.State.LIVE)
                .sorted(java.util.Comparator.comparing(Enrollment::since))
                .map(Enrollment::order)
                .toList();
        var seen = seen(live);
        return live.stream().filter(order -> !seen.contains(order)).toList();
    }

    @Override
    public boolean isWaiting(OrderId order, PersonId person) {
        return unseen(person).contains(order);
    }

    /// Looked at; from now on the ceremony shows itself only when asked for.
    public void seen(OrderId order, PersonId reader) {

        jdbc.sql("""
                        insert into ceremony (ticket, person, seen_at)
                        values (?, ?, ?)
                        on duplicate key update seen_at = seen_at""")
                .params(order.value(), reader.value(), Utc.of(clock.instant()))
                .update();
    }

    private Set<OrderId> seen(java.util.Collection<OrderId> orders) {
        if (orders.isEmpty()) return Set.of();
        return new HashSet<>(jdbc.sql("select ticket from ceremony where ticket in (:tickets)")
                .param("tickets", orders.stream().map(OrderId::value).toList())
                .query((row, _) -> new OrderId(row.getLong("ticket")))
                .list());
    }

    private Stub stub(Enrollment enrollment, Locale language) {
        var community = communities.get(enrollment.community());
        var terms = courses.terms(enrollment.cohort());
        var number = members.of(enrollment.person(), enrollment.community())
                .map(Membership::number)
                .orElseThrow(NotFound::new);
        return new Stub(
                language,
                community.name().in(language),
                number,
                community.numbers().write(number),
                accounts.person(enrollment.person()).name(),
                terms.courseTitle().in(language),
                terms.name().in(language),
                LocalDate.ofInstant(enrollment.since(), community.zone()),
                community.seal());
    }

    private Optional<LearnerGroup> groupOf(Enrollment enrollment) {
        return groups.of(enrollment.person()).stream()
                .filter(group -> group.community().equals(enrollment.community()))
                .filter(group -> group.cohort() == null || group.cohort().equals(enrollment.cohort()))
                .findFirst();
    }
}
