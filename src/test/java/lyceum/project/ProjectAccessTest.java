package lyceum.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Each kind of person times what can be done in a project: `may`, the refusal that says who may, or `none` as if it
/// did not exist.
@HouseTest
class ProjectAccessTest {
    private static final String MAY = "may";
    private static final String NONE = "none";

    @Autowired
    Workshop workshop;

    @Autowired
    Projects projects;

    @Autowired
    ProjectPeople people;

    @Autowired
    ProjectAccess access;

    @Autowired
    CoreSeats seats;

    @Autowired
    Table tables;

    @Autowired
    Cast cast;

    private static final List<String> ACTS = List.of("read", "help", "write", "lead", "ask", "list");

    /// In the order of [#ACTS].
    private static final Map<String, List<String>> EXPECTED = Map.ofEntries(
            Map.entry("owner", List.of(MAY, MAY, MAY, MAY, "IsInTheProject", MAY)),
            Map.entry("member", List.of(MAY, MAY, MAY, "OnlyTheProjectsOwner", "IsInTheProject", MAY)),
            Map.entry("helper", List.of(MAY, MAY, "NotForHelpers", "OnlyTheProjectsOwner", "IsInTheProject", NONE)),
            Map.entry(
                    "core",
                    List.of(MAY, "OnlyWhoIsInTheProject", "OnlyWhoIsInTheProject", "OnlyTheProjectsOwner", MAY, MAY)),
            Map.entry(
                    "community owner",
                    List.of(
                            MAY,
                            "OnlyWhoIsInTheProject",
                            "OnlyWhoIsInTheProject",
                            "OnlyTheProjectsOwner",
                            "OnlyWhoIsInTheProject",
                            MAY)),
            Map.entry(
                    "secretary",
                    List.of(
                            MAY,
                            "OnlyWhoIsInTheProject",
                            "OnlyWhoIsInTheProject",
                            "OnlyTheProjectsOwner",
                            "OnlyWhoIsInTheProject",
                            MAY)),
            Map.entry("teacher", List.of(NONE, NONE, NONE, NONE, NONE, NONE)),
            Map.entry("assistant", List.of(NONE, NONE, NONE, NONE, NONE, NONE)),
            Map.entry("learner", List.of(NONE, NONE, NONE, NONE, NONE, NONE)),
            Map.entry("core elsewhere", List.of(NONE, NONE, NONE, NONE, NONE, NONE)),
            Map.entry("former member", List.of(NONE, NONE, NONE, NONE, NONE, NONE)),
            Map.entry("stranger", List.of(NONE, NONE, NONE, NONE, NONE, NONE)));

    @Test
    void each_may_what_the_table_says_and_nothing_else() {
        var set = workshop.set();
        var differences = new ArrayList<String>();
        for (var person : people(set).entrySet()) {
            var expected = EXPECTED.get(person.getKey());
            for (int i = 0; i < ACTS.size(); i++) {
                var outcome = outcome(ACTS.get(i), set, person.getValue());
                if (!outcome.equals(expected.get(i)))
                    differences.add(
                            ACTS.get(i) + " by " + person.getKey() + ": " + outcome + " instead of " + expected.get(i));
            }
        }

        assertThat(differences).isEmpty();
    }

    private Map<String, PersonId> people(Workshop.Set set) {
        var cohort = set.table().cohort();
        var all = new LinkedHashMap<String, PersonId>();
        all.put("owner", set.ada());
        all.put("member", set.lin());
        all.put("helper", set.ben());
        all.put("core", set.mo());
        all.put("community owner", set.clara());
        all.put("secretary", cast.secretary(set.clara(), cohort.community()));
        all.put("teacher", cast.teacher(set.clara(), cohort.community(), cohort.id()));
        all.put("assistant", cast.assistant(set.clara(), cohort.community(), cohort.id()));
        all.put("learner", workshop.learner(set.table()));
        all.put("core elsewhere", tables.sits(tables.set(), "Ada"));
        var former = workshop.member(set);
        seats.leave(former, set.table().core());
        all.put("former member", former);
        all.put("stranger", cast.eve());
        assertThat(all.keySet()).isEqualTo(EXPECTED.keySet());
        return all;
    }

    private String outcome(String act, Workshop.Set set, PersonId by) {
        try {
            switch (act) {
                case "read" -> access.of(by, set.project());
                case "help" -> access.demandHelps(by, set.project());
                case "write" -> access.demandWrites(by, set.project());
                case "lead" -> access.demandLeads(by, set.project());
                case "ask" -> people.ask(by, set.project(), "");
                default -> projects.at(by, set.table().core(), true);
            }
            return MAY;
        } catch (NotFound none) {
            return NONE;
        } catch (Refusal told) {
            return told.getClass().getSimpleName();
        }
    }
}
