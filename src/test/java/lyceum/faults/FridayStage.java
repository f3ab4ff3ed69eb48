package lyceum.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lyceum.access.Accounts;
import lyceum.access.Roles;
import lyceum.admission.Arrivals;
import lyceum.community.Foundings;
import lyceum.course.Offers;
import lyceum.friday.Fridays;
import lyceum.friday.SeriesPlan;
import lyceum.friday.Step;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.Email;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Shares that stand in the middle of their way, so that every two seconds a step of one of them is due: what takes a
/// week in life is tried in minutes, by the real clock. They are written into the database; the product has no such
/// door.
final class FridayStage {
    private static final Duration GAP = Duration.ofSeconds(2);
    private static final Money FREE = Money.of("CNY", 0);
    private static final int KINDS = 10;

    /// What is to happen to a share at a moment, in this order.
    record Planned(long share, List<Step> steps, Instant due) {}

    /// @param missing planned and not written down
    /// @param doubled written down more than once
    /// @param disordered shares whose steps came in another order
    /// @param posts of notices in groups; as many as notices, where each was told once
    record Books(int missing, int doubled, int disordered, int notices, int posts, List<Taken> taken) {}

    record Taken(Instant due, Instant done, Step step) {}

    private final int steps;
    private final List<Planned> plan = new ArrayList<>();
    private final List<CommunityId> noticed = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private Instant begins = Instant.EPOCH;

    FridayStage(int steps) {
        this.steps = steps;
    }

    Instant ends() {
        return plan.getLast().due();
    }

    void prepare(ApplicationContext house) {
        for (var name : List.of("clara", "ada", "lin"))
            people.add(house.getBean(Accounts.class)
                    .welcome(new Email(name + "@example.com"), name, Languages.CHINESE, ZoneId.of("UTC"), null));
        var community = community(house);
        series(house, community, ZoneOffset.UTC);
        var homes = new ArrayList<CommunityId>();
        for (int i = 0; i <= steps / KINDS; i++) homes.add(withOneGroup(house, i));
        begins = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(75);
        for (int i = 0; i < steps; i++) {
            var due = begins.plus(GAP.multipliedBy(i));
            if (i % KINDS == KINDS - 1) notice(house, homes.get(i / KINDS), due);
            else way(house, community, i % KINDS, due);
        }
    }

    private CommunityId community(ApplicationContext house) {
        var community = house.getBean(Foundings.class).community();
        house.getBean(Roles.class).foundedBy(people.getFirst(), community);
        return community;
    }

    private CommunityId withOneGroup(ApplicationContext house, int number) {
        var community = community(house);
        var learner = house.getBean(Accounts.class)
                .welcome(new Email("ben." + number + "@example.com"), "Ben", Languages.CHINESE, ZoneId.of("UTC"), null);
        house.getBean(Arrivals.class)
                .settleIn(house.getBean(Offers.class).cohort(community, Seats.of(9), FREE), learner);
        return community;
    }

    private void series(ApplicationContext house, CommunityId community, ZoneId zone) {
        house.getBean(Fridays.class)
                .keep(people.getFirst(), community, SeriesPlan.usual(zone, LocalDate.of(2020, 1, 3)), 0);
    }

    /// The notice goes by itself at eight in the evening: in a zone where it is eight then.
    private void notice(ApplicationContext house, CommunityId community, Instant due) {
        int wall = due.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay();
        int ahead = Math.floorMod(20 * 3600 - wall + 12 * 3600, 24 * 3600) - 12 * 3600;
        series(house, community, ZoneOffset.ofTotalSeconds(ahead));
        noticed.add(community);
        add(house, community, new Row("BOOKED", due.plus(Duration.ofDays(3))), due, Step.NOTICE);
    }

    private static final class Row {
        private final String state;
        private final Instant start;
        private @Nullable Instant opened;
        private @Nullable Instant begun;
        private @Nullable Instant ended;
        private @Nullable Instant published;
        private List<Step> before = List.of();

        Row(String state, Instant start) {
            this.state = state;
            this.start = start;
        }

        Row taken(Step... some) {
            before = Arrays.asList(some);
            return this;
        }
    }

    private void way(ApplicationContext house, CommunityId community, int kind, Instant due) {
        var held = due.minus(Duration.ofHours(3));
        switch (kind) {
            case 0 ->
                add(
                        house,
                        community,
                        new Row("NOTICED", due.plus(Duration.ofHours(24))),
                        due,
                        Step.REMINDED_DAY,
                        Step.BACKUP_ASKED);
            case 1 ->
                add(
                        house,
                        community,
                        new Row("NOTICED", due.plus(Duration.ofHours(1)))
                                .taken(Step.REMINDED_DAY, Step.BACKUP_ASKED, Step.STAFF_ALERTED),
                        due,
                        Step.REMINDED_HOUR);
            case 2 ->
                add(
                        house,
                        community,
                        new Row("READY", due).taken(Step.REMINDED_DAY, Step.REMINDED_HOUR),
                        due,
                        Step.OPENED);
            case 3 -> {
                var row = new Row("LIVE", due.minus(Duration.ofMinutes(15)));
                row.opened = row.start;
                add(house, community, row, due, Step.NO_SHOW);
            }
            case 4 -> {
                var row = new Row("LIVE", due.minus(Duration.ofMinutes(90)));
                row.opened = row.start;
                row.begun = row.start;
                add(house, community, row, due, Step.CLOSED);
            }
            case 5 -> {
                var row = new Row("SUMMARY_DUE", held);
                row.begun = held;
                row.ended = due.minus(Duration.ofHours(24));
                add(house, community, row, due, Step.CHASED);
            }
            case 6 -> {
                var row = new Row("SUMMARY_DUE", held).taken(Step.CHASED);
                row.begun = held;
                row.ended = due.minus(Duration.ofHours(48));
                add(house, community, row, due, Step.OVERDUE);
            }
            case 7 -> {
                var row = new Row("PUBLISHED", held);
                row.published = due.minus(Duration.ofDays(7));
                add(house, community, row, due, Step.ARCHIVED);
            }
            default -> add(house, community, new Row("BOOKED", due).taken(Step.NOTICE), due, Step.DROPPED);
        }
    }

    private void add(ApplicationContext house, CommunityId community, Row row, Instant due, Step... expected) {
        var sql = house.getBean(JdbcClient.class);
        var ids = house.getBean(Ids.class);
        long id = ids.next();
        sql.sql("""
                        insert into friday_share (id, version, community, occasion, sequence, edition, state, starts_at,
                            minutes, link, title, outline, folded, proposer, speaker, backup, booked_by, why_text,
                            opened_at, begun_at, stirred_at, ended_at, published_at, told_to, proposed_at, changed_at)
                        values (?, 0, ?, ?, 0, 1, ?, ?, 60, '', 'A share', '', '', ?, ?, ?, ?, '', ?, ?, ?, ?, ?, '',
                            ?, ?)""")
                .param(id)
                .param(community.value())
                .param(id)
                .param(row.state)
                .param(Utc.of(row.start))
                .param(people.get(1).value())
                .param(people.get(1).value())
                .param(people.get(2).value())
                .param(people.getFirst().value())
                .param(utc(row.opened))
                .param(utc(row.begun))
                .param(utc(row.begun))
                .param(utc(row.ended))
                .param(utc(row.published))
                .param(Utc.of(begins.minusSeconds(600)))
                .param(Utc.of(begins.minusSeconds(600)))
                .update();
        for (var step : row.before)
            sql.sql("""
                            insert into friday_step (id, share, step, turn, due_at, done_at, outcome)
                            values (?, ?, ?, 1, ?, ?, 'DONE')""")
                    .param(ids.next())
                    .param(id)
                    .param(step.name())
                    .param(Utc.of(due.minus(Duration.ofHours(23))))
                    .param(Utc.of(due.minus(Duration.ofHours(23))))
                    .update();
        plan.add(new Planned(id, List.of(expected), due));
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : Utc.of(moment);
    }

    Books books(ApplicationContext house) {
        var sql = house.getBean(JdbcClient.class);
        var taken = new ArrayList<Taken>();
        int missing = 0;
        int disordered = 0;
        for (var one : plan) {
            var rows = sql
                    .sql("select step, due_at, done_at, outcome from friday_step where share = ? order by id")
                    .param(one.share())
                    .query((row, _) -> row.getString("outcome").equals("DONE")
                            ? new Taken(
                                    Utc.instant(row.getObject("due_at", LocalDateTime.class)),
                                    Utc.instant(row.getObject("done_at", LocalDateTime.class)),
                                    Step.valueOf(row.getString("step")))
                            : null)
                    .list()
                    .stream()
                    .filter(Objects::nonNull)
                    .filter(row -> one.steps().contains(row.step()))
                    .toList();
            taken.addAll(rows);
            var order = rows.stream().map(Taken::step).distinct().toList();
            missing += one.steps().size() - order.size();
            if (order.size() == one.steps().size() && !order.equals(one.steps())) disordered++;
        }
        int doubled = sql.sql("""
                        select count(*) from (
                            select share, step, turn from friday_step group by share, step, turn having count(*) > 1) d""").query(Integer.class).single();
        var homes = noticed.stream().map(one -> String.valueOf(one.value())).collect(Collectors.joining(", "));
        int posts = sql.sql("""
                        select count(*) from channel_post p join learner_group g on g.id = p.in_group
                        where g.community in (%s)""".formatted(homes)).query(Integer.class).single();
        return new Books(missing, doubled, disordered, noticed.size(), posts, taken);
    }
}
