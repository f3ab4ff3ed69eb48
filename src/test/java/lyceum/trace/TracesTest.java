package lyceum.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import lyceum.HouseTest;
import lyceum.language.Languages;
import lyceum.language.Say;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// No room forgets a person: every column that could hold one is answered for, and whatever is told has words.
@HouseTest
class TracesTest {
    /// Whole numbers that are nobody: whoever adds another name says so here, or tells it of a keeper.
    private static final Set<String> NOBODY = Set.of(
            // ids of things
            "id",
            "community",
            "community_id",
            "cohort",
            "cohort_id",
            "course",
            "course_id",
            "tier",
            "discount",
            "ticket_order",
            "ticket",
            "checkout",
            "in_group",
            "learner_group",
            "core_group",
            "home",
            "act",
            "from_group",
            "to_group",
            "place",
            "post",
            "thread",
            "thing",
            "notice",
            "relay",
            "claim",
            "report",
            "saying",
            "sanction",
            "invitation",
            "assignment",
            "lesson",
            "work",
            "submission",
            "open_for",
            "review",
            "accepted",
            "same_as",
            "last_post",
            "broadcast",
            "source",
            "cause",
            "policy",
            "occasion",
            "moved_to",
            "share",
            "elimination_round",
            "because",
            "seat",
            "appeal",
            "nomination",
            "succession",
            "question",
            "line",
            "deck",
            "running",
            "score",
            "project",
            "card",
            "board_column",
            "from_column",
            "from_next",
            "to_column",
            "changes",
            // counts, moments and money
            "version",
            "mark",
            "minor",
            "price_minor",
            "full_minor",
            "wished_minor",
            "minor_here",
            "minor_at_till",
            "stamp",
            "last_number",
            "member_number",
            "last_place",
            "places",
            "turn",
            "size_bytes",
            "read_to",
            "said",
            "raw",
            "exact",
            "pass_line",
            "daily_cap");
    private static final String NAMES_SOMEBODY =
            ".*(e_?mail|payer|recipient|account|person|author|asker|buyer|owner).*|by|.*_by";

    /// Columns that are nobody though their names sound like it.
    private static final Set<String> SOUNDS_LIKE =
            Set.of("community.groups_by", "owner_count.owners", "inbox_item.about");

    private record Column(String table, String name, String type) {
        String whole() {
            return table + "." + name;
        }
    }

    @Autowired
    Traces traces;

    @Autowired
    JdbcClient sql;

    @Autowired
    JdbcTemplate rows;

    @Autowired
    Say say;

    @Test
    void every_column_that_could_hold_a_person_is_answered_for() {
        var known = known();

        var forgotten = new TreeSet<String>();
        for (var column : columns()) {
            boolean couldBe = column.type().equals("bigint") && !NOBODY.contains(column.name())
                    || column.name().matches(NAMES_SOMEBODY) && !column.type().startsWith("datetime");
            if (couldBe && !known.contains(column.whole()) && !SOUNDS_LIKE.contains(column.whole()))
                forgotten.add(column.whole());
        }

        assertThat(forgotten)
                .as("columns of people that no Keeper names; add them to the room's …Traces, or excuse them here")
                .isEmpty();
    }

    @Test
    void every_trace_names_a_column_that_there_is() {
        var all = new HashSet<String>();
        columns().forEach(column -> all.add(column.whole()));

        assertThat(all).containsAll(known());
    }

    @Test
    void whatever_is_told_can_be_read_and_has_words_in_both_languages() {
        var nobody = new Whose(new lyceum.shared.PersonId(1), List.of(), List.of());
        for (var keeper : traces.keepers())
            for (var trace : keeper.traces()) {
                var told = trace.told();
                if (told == null) continue;
                traces.read(told, nobody, line -> {});
                for (Locale language : Languages.ALL) {
                    assertThat(say.text(language, "personal.table." + told.name()))
                            .isNotBlank();
                    for (var label : labels(told))
                        assertThat(say.text(language, "personal.label." + label))
                                .as(told.name())
                                .isNotBlank();
                }
            }
    }

    @Test
    void no_two_tables_of_the_archive_have_one_name() {
        var names = traces.keepers().stream()
                .flatMap(keeper -> keeper.traces().stream())
                .map(Trace::told)
                .filter(told -> told != null)
                .map(Trace.Told::name)
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    private List<String> labels(Trace.Told told) {
        var plain = told.sql().replace(":person", "0").replace(":emails", "''").replace(":keys", "''");
        return rows.query(plain + " limit 1", found -> {
            var about = found.getMetaData();
            var labels = new TreeSet<String>();
            for (int i = 1; i <= about.getColumnCount(); i++)
                labels.add(about.getColumnLabel(i).toLowerCase(Locale.ROOT));
            labels.remove("currency");
            return List.copyOf(labels);
        });
    }

    private Set<String> known() {
        var known = new HashSet<String>();
        for (var keeper : traces.keepers())
            for (var trace : keeper.traces())
                trace.columns().forEach(column -> known.add(trace.table() + "." + column));
        return known;
    }

    private List<Column> columns() {
        return sql
                .sql("""
                        select table_name as t, column_name as c, data_type as d
                        from information_schema.columns
                        where lower(table_schema) in ('public', lower(database()))""")
                .query((row, _) -> new Column(
                        row.getString("t").toLowerCase(Locale.ROOT),
                        row.getString("c").toLowerCase(Locale.ROOT),
                        row.getString("d").toLowerCase(Locale.ROOT)))
                .list()
                .stream()
                .filter(column -> !column.table().startsWith("qrtz_")
                        && !column.table().startsWith("flyway_")
                        && !column.table().startsWith("event_publication"))
                .toList();
    }
}
