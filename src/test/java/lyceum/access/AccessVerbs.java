package lyceum.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.mail.LetterId;
import lyceum.shared.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestComponent
public class AccessVerbs implements Verbs {
    private final Cast cast;
    private final Roles roles;
    private final Staff staff;
    private final Invitations invitations;
    private final Operators operators;
    private final JdbcClient db;
    private final Ids ids;

    AccessVerbs(
            Cast cast, Roles roles, Staff staff, Invitations invitations, Operators operators, JdbcClient db, Ids ids) {
        this.cast = cast;
        this.roles = roles;
        this.staff = staff;
        this.invitations = invitations;
        this.operators = operators;
        this.db = db;
        this.ids = ids;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(
                Map.entry(
                        "Roles.appoint",
                        (stage, by) -> roles.appoint(by, cast.eve(), Role.SECRETARY, stage.community(), List.of())),
                Map.entry("Staff.of", (stage, by) -> staff.of(by, stage.community())),
                Map.entry("Staff.change", this::changes),
                Map.entry("Staff.end", this::ends),
                Map.entry(
                        "Invitations.invite",
                        (stage, by) -> invitations.invite(
                                by, stage.community(), cast.address("Eve"), Role.ASSISTANT, Set.of(stage.cohort()))),
                Map.entry("Invitations.of", (stage, by) -> invitations.of(by, stage.community())),
                Map.entry("Invitations.withdraw", this::withdraws),
                Map.entry("Operators.grants", (stage, by) -> operators.grants(by)),
                Map.entry("Operators.grantFounding", (stage, by) -> operators.grantFounding(by, cast.address("Eve"))),
                Map.entry(
                        "Operators.withdrawFounding",
                        (stage, by) -> operators.withdrawFounding(by, cast.address("Eve"))),
                Map.entry("Operators.letters", (stage, by) -> operators.letters(by, "", 0, 1)),
                Map.entry("Operators.countLetters", (stage, by) -> operators.countLetters(by, "")),
                Map.entry("Operators.letter", (stage, by) -> operators.letter(by, letter())),
                Map.entry("Operators.verifyTrail", (stage, by) -> operators.verifyTrail(by)));
    }

    private void changes(Stage stage, lyceum.shared.PersonId by) {
        var dong = cast.assistant(stage.owner(), stage.community(), stage.cohort());
        staff.change(by, stage.community(), dong, Role.ASSISTANT, Role.TEACHER, Set.of(stage.cohort()));
    }

    private void ends(Stage stage, lyceum.shared.PersonId by) {
        var dong = cast.assistant(stage.owner(), stage.community(), stage.cohort());
        staff.end(by, stage.community(), dong, Role.ASSISTANT);
    }

    private void withdraws(Stage stage, lyceum.shared.PersonId by) {
        invitations.invite(stage.owner(), stage.community(), cast.address("Eve"), Role.SECRETARY, Set.of());
        var open = invitations.of(stage.owner(), stage.community()).getFirst();
        invitations.withdraw(by, stage.community(), open.id());
    }

    private LetterId letter() {
        var id = new LetterId(ids.next());
        db.sql("""
                        insert into letter
                            (id, letter_key, recipient, language, subject, body, state, attempts, next_attempt, written_at)
                        values (?, ?, 'eve@example.com', 'en', 'Hello', 'Hello', 'KEPT', 0, '2027-01-06 01:00:00', '2027-01-06 01:00:00')""").params(id.value(), "verb:" + id).update();
        return id;
    }
}
