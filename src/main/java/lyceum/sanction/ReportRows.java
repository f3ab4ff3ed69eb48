package lyceum.sanction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.channel.Saying;
import lyceum.channel.SayingId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of reports. A page is two questions, however many have reported.
@Component
class ReportRows {
    private static final String ROW = """
            select id, community, in_group, saying, author, text, said_at, opened_at, outcome, decided_by, decided_at
            from report
            """;

    private static final int MOST_VOICES = 500;

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    ReportRows(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// The one report about that text: whoever is first opens it, and whoever comes at the same moment finds it.
    Report open(CommunityId community, Saying said) {
        sql.sql("""
                insert ignore into report
                    (id, community, in_group, saying, edits, author, text, said_at, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        ids.next(),
                        community.value(),
                        said.group().value(),
                        said.id().value(),
                        said.edits(),
                        said.author().value(),
                        said.text(),
                        Utc.of(said.at()),
                        now())
                .update();
        return sql.sql(ROW + "where saying = ? and edits = ?")
                .params(said.id().value(), said.edits())
                .query(ReportRows::report)
                .single();
    }

    /// Each is heard once; whoever reports again says it anew.
    void hear(ReportId report, PersonId person, Report.Reason reason, String words) {
        sql.sql("""
                insert into report_voice (report, person, reason, words, at) values (?, ?, ?, ?, ?)
                on duplicate key update reason = values(reason), words = values(words)""")
                .params(report.value(), person.value(), reason.name(), words, now())
                .update();
    }

    int lately(PersonId person, Duration past) {
        return sql.sql("select count(*) from report_voice where person = ? and at > ?")
                .params(person.value(), Utc.of(clock.instant().minus(past)))
                .query(Integer.class)
                .single();
    }

    Optional<Report> find(ReportId id) {
        return heard(sql.sql(ROW + "where id = ?")
                        .param(id.value())
                        .query(ReportRows::report)
                        .list())
                .stream()
                .findFirst();
    }

    /// The newest about that saying.
    Optional<Report> about(SayingId saying) {
        return heard(sql.sql(ROW + "where saying = ? order by id desc limit 1")
                        .param(saying.value())
                        .query(ReportRows::report)
                        .list())
                .stream()
                .findFirst();
    }

    /// Several where it was changed and reported again.
    List<Report> waitingAbout(SayingId saying) {
        return sql.sql(ROW + "where saying = ? and decided_at is null order by id")
                .param(saying.value())
                .query(ReportRows::report)
                .list();
    }

    /// Those that wait, the longest first; or those that were decided, the newest first.
    List<Report> in(CommunityId community, boolean waiting, int offset, int limit) {
        return heard(sql.sql(ROW + "where community = ? and decided_at is "
                        + (waiting ? "null order by id" : "not null order by decided_at desc, id desc")
                        + " limit ? offset ?")
                .params(community.value(), limit, offset)
                .query(ReportRows::report)
                .list());
    }

    /// How many wait by community for that person, who does not judge the own words; one question.
    Map<CommunityId, Integer> waiting(PersonId keeper, Collection<CommunityId> communities) {
        return SanctionRows.counted(sql, keeper, """
                select community, count(*) as many
                from report
                where community in (:communities) and decided_at is null and author <> :keeper
                group by community""", communities);
    }

    /// False where somebody else was faster.
    boolean decide(ReportId id, PersonId by, Report.Outcome outcome) {
        return sql.sql(
                                "update report set outcome = ?, decided_by = ?, decided_at = ? where id = ? and decided_at is null")
                        .params(outcome.name(), by.value(), now(), id.value())
                        .update()
                == 1;
    }

    private List<Report> heard(List<Report> reports) {
        if (reports.isEmpty()) return reports;
        var voices = new HashMap<Long, List<Report.Voice>>();
        sql.sql("""
                select report, person, reason, words, at
                from report_voice
                where report in (:reports)
                order by at, person
                limit :most""")
                .param("reports", reports.stream().map(one -> one.id().value()).toList())
                .param("most", MOST_VOICES)
                .query(row -> {
                    voices.computeIfAbsent(row.getLong("report"), _ -> new ArrayList<>())
                            .add(new Report.Voice(
                                    new PersonId(row.getLong("person")),
                                    Report.Reason.valueOf(row.getString("reason")),
                                    row.getString("words"),
                                    Utc.instant(row.getObject("at", LocalDateTime.class))));
                });
        return reports.stream()
                .map(one -> one.with(voices.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }

    private static Report report(ResultSet row, int n) throws SQLException {
        var outcome = row.getString("outcome");
        var by = row.getObject("decided_by", Long.class);
        var at = row.getObject("decided_at", LocalDateTime.class);
        return new Report(
                new ReportId(row.getLong("id")),
                new CommunityId(row.getLong("community")),
                new GroupId(row.getLong("in_group")),
                new SayingId(row.getLong("saying")),
                new PersonId(row.getLong("author")),
                row.getString("text"),
                Utc.instant(row.getObject("said_at", LocalDateTime.class)),
                Utc.instant(row.getObject("opened_at", LocalDateTime.class)),
                outcome == null ? null : Report.Outcome.valueOf(outcome),
                by == null ? null : new PersonId(by),
                at == null ? null : Utc.instant(at),
                List.of());
    }
}
