package lyceum.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.core.Table;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.standing.EliminationPolicies;
import lyceum.standing.Points;
import lyceum.standing.ScoreKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The own place, the board, the policy with its dry run and the road to core, as people see them.
@BrowserTest
class StandingWalkTest {
    private static final int ROUND_THE_TABLE = 14;

    @Autowired
    Browser browser;

    @Autowired
    Table tables;

    @Autowired
    Points points;

    @Autowired
    EliminationPolicies policies;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    java.time.Clock clock;

    @Autowired
    Say say;

    @Test
    void a_member_reads_where_they_stand_and_an_owner_tries_a_policy() {
        var table = tables.set();
        var today = LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI);
        var seated = new ArrayList<PersonId>();
        for (int i = 1; i <= ROUND_THE_TABLE; i++) {
            var person = tables.sits(table, "Core " + i);
            seated.add(person);
            points.give(table.cohort().community(), person, ScoreKind.values()[i % 3], 4 + 3 * (i / 2), today);
        }
        policies.change(table.clara(), table.core(), 0, Points.ofAYoungTable("先这样"));
        var ben = cast.ben();
        arrivals.settleIn(table.cohort(), ben);
        var path = "/groups/" + table.core();

        for (var look : Look.all().toList()) {
            try (var member = browser.signedIn(seated.get(5), look)) {
                member.isFine(path + "/standing", "standing-mine");
                member.isFine(path + "/board", "standing-board");
                member.isFine(path + "/policy", "standing-policy");
            }
            try (var learner = browser.signedIn(ben, look)) {
                learner.isFine("/road/" + table.cohort().community(), "standing-road");
            }
        }
        try (var desk = browser.signedIn(table.clara(), Look.DESKTOP)) {
            var owner = new Walker(desk, say, Look.DESKTOP.language());
            desk.open(path + "/policy");
            desk.settled();
            owner.presses("standing.dry-run");
            owner.reads(owner.words("standing.dry-run.writes-nothing")).waitFor();
            desk.isAccessible();
            desk.shot("standing-dry-run");
        }
    }
}
