package lyceum.journeys;

import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.FakeClock;
import lyceum.language.Say;
import lyceum.round.EliminationRounds;
import lyceum.round.Round;
import lyceum.round.RoundAppeal.Ground;
import lyceum.round.RoundAppeals;
import lyceum.round.RoundAppeals.Claim;
import lyceum.round.RoundSignatures;
import lyceum.round.RoundStage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A round as people see it: the notice, the own result and the appeal; the desk, the signatures, the result and the
/// undo.
@BrowserTest
class RoundWalkTest {
    private static final int ROUND_THE_TABLE = 26;

    @Autowired
    Browser browser;

    @Autowired
    RoundStage stage;

    @Autowired
    EliminationRounds rounds;

    @Autowired
    RoundAppeals appeals;

    @Autowired
    RoundSignatures signatures;

    @Autowired
    FakeClock clock;

    @Autowired
    Say say;

    @Test
    void a_member_reads_the_own_result_and_owners_confirm_carry_out_and_undo() {
        var before = clock.instant();
        try {
            walk();
        } finally {
            clock.is(before);
        }
    }

    private void walk() {
        var set = stage.set(ROUND_THE_TABLE, 30);
        stage.rule(set, 12, 10, 5);
        for (int i = 0; i < ROUND_THE_TABLE; i++) stage.earns(set, set.seated().get(i), 2 + 2 * (i / 2) + i % 3);
        var round = stage.announced(set);
        var path = "/rounds/" + round;
        var member = set.seated().get(9);
        var last = set.seated().getFirst();
        for (var look : Look.all().toList()) {
            try (var screen = browser.signedIn(member, look)) {
                screen.isFine("/groups/" + set.core() + "/rounds", "rounds");
                screen.isFine(path, "round-notice");
            }
        }
        stage.at(stage.start(set.first()));
        stage.at(stage.start(set.last().plusDays(1)));
        stage.at(clock.instant().plus(Round.LOOKED_THROUGH));
        appeals.file(last, round, new Claim(Ground.MISSING_EVENT, null, "十二号那天的答疑漏了两条。", "https://example.com/a"));
        for (var look : Look.all().toList()) {
            try (var screen = browser.signedIn(set.seated().get(1), look)) {
                screen.isFine(path, "round-mine");
            }
            try (var screen = browser.signedIn(set.su(), look)) {
                screen.isFine(path, "round-desk");
            }
        }
        appeals.dismiss(set.su(), appeals.own(last, round).getFirst().id(), "那两条没有被采纳。");
        stage.at(clock.instant().plus(Round.APPEALS));
        signatures.sign(set.clara(), round);
        try (var desk = browser.signedIn(set.su(), Look.DESKTOP)) {
            var su = new Walker(desk, say, Look.DESKTOP.language());
            desk.open(path);
            desk.settled();
            su.presses("round.confirm");
            su.page()
                    .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            su.reads(su.words("round.handovers")).waitFor();
            desk.shot("round-confirmed");
        }
        rounds.execute(set.clara(), round);
        for (var look : Look.all().toList()) {
            try (var screen = browser.signedIn(last, look)) {
                screen.isFine(path, "round-left");
            }
            try (var screen = browser.signedIn(set.clara(), look)) {
                screen.isFine(path, "round-executed");
            }
        }
    }
}
