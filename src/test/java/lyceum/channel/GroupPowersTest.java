package lyceum.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import lyceum.group.Group;
import lyceum.group.Topology;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.Test;

/// Every act by every role in every shape, against the table that was written by hand.
public class GroupPowersTest {
    private static final Instant LATER = Instant.parse("2027-02-01T00:00:00Z");

    @Test
    void each_may_what_the_table_says_and_whoever_may_not_is_told() throws IOException {
        var differences = new ArrayList<String>();
        table().forEach((cell, expected) -> {
            var outcome = outcome(presence(cell.topology(), cell.role(), Condition.ACTIVE), cell.act());
            if (!outcome.equals(expected)) differences.add(cell + ": " + outcome + " instead of " + expected);
        });

        assertThat(differences).isEmpty();
    }

    @Test
    void the_table_names_every_act_of_every_shape_and_role() throws IOException {
        long cells = Arrays.stream(Topology.values())
                .mapToLong(shape -> (long) GroupAct.values().length
                        * GroupPowers.roles(shape).size())
                .sum();

        assertThat(table()).hasSize((int) cells);
    }

    @Test
    void whoever_is_refused_finds_a_sentence_in_both_languages() throws IOException {
        for (var book : List.of("channel", "channel_en")) {
            var words = new Properties();
            words.load(Files.newBufferedReader(Path.of("src/main/resources/words/" + book + ".properties")));
            table().forEach((cell, expected) -> {
                if (expected.equals("told"))
                    assertThat(words.stringPropertyNames())
                            .contains("refusal.NotYourPart." + cell.topology() + "." + cell.act());
            });
        }
    }

    @Test
    void the_muted_read_react_and_report_but_do_not_post() {
        var muted = presence(Topology.PYRAMID, GroupRole.MEMBER, Condition.MUTED);

        assertThat(outcome(muted, GroupAct.READ)).isEqualTo("may");
        assertThat(outcome(muted, GroupAct.REACT)).isEqualTo("may");
        assertThat(outcome(muted, GroupAct.REPORT)).isEqualTo("may");
        assertThat(outcome(muted, GroupAct.ASK)).isEqualTo("Muted");
    }

    @Test
    void those_on_leave_are_silent_at_the_round_table_only() {
        assertThat(outcome(presence(Topology.RING, GroupRole.MEMBER, Condition.ON_LEAVE), GroupAct.CONVERSE))
                .isEqualTo("AwayOnLeave");
        assertThat(outcome(presence(Topology.PYRAMID, GroupRole.MEMBER, Condition.ON_LEAVE), GroupAct.ASK))
                .isEqualTo("may");
    }

    @Test
    void after_access_has_ended_one_reads_and_nothing_else() {
        var lapsed = presence(Topology.PYRAMID, GroupRole.MEMBER, Condition.LAPSED);

        assertThat(outcome(lapsed, GroupAct.READ)).isEqualTo("may");
        for (var act : List.of(GroupAct.REACT, GroupAct.ASK, GroupAct.REPORT))
            assertThat(outcome(lapsed, act)).isEqualTo("AccessHasEnded");
        assertThat(lapsed.readsUntil()).isEqualTo(LATER);
    }

    record Cell(Topology topology, GroupAct act, GroupRole role) {}

    /// Cells of roles that a shape does not know are left out.
    public static Map<Cell, String> table() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/group-powers.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(",")).map(String::strip).toList())
                .toList();
        var roles = lines.getFirst();
        var table = new LinkedHashMap<Cell, String>();
        for (var line : lines.subList(1, lines.size()))
            for (int i = 2; i < roles.size(); i++)
                if (!line.get(i).equals("-"))
                    table.put(
                            new Cell(
                                    Topology.valueOf(line.get(0)),
                                    GroupAct.valueOf(line.get(1)),
                                    GroupRole.valueOf(roles.get(i))),
                            line.get(i));
        return table;
    }

    private static String outcome(Presence presence, GroupAct act) {
        try {
            presence.demand(act);
            return "may";
        } catch (NotYourPart told) {
            return "told";
        } catch (Refusal other) {
            return other.getClass().getSimpleName();
        }
    }

    private static Presence presence(Topology topology, GroupRole role, Condition condition) {
        var group = new Group(new GroupId(1), new CommunityId(1), null, topology, 1, ZoneOffset.UTC);
        return new Presence(
                group,
                new PersonId(1),
                Set.of(role),
                condition,
                condition == Condition.ACTIVE ? null : LATER,
                Bilingual.of("3"));
    }
}
