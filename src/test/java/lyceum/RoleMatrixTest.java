package lyceum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import lyceum.Verbs.Stage;
import lyceum.Verbs.Verb;
import lyceum.access.NotAllowed;
import lyceum.access.Operators;
import lyceum.access.Roles;
import lyceum.admission.Admissions;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shared.Seats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Every verb that asks for a role, times every role, against a table that was written by hand: `may`, `told` (refused
/// with who may) or `none` (as if it did not exist).
@HouseTest
class RoleMatrixTest {
    @Autowired
    List<Verbs> rooms;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Operators operators;

    @Autowired
    Admissions admissions;

    /// Whoever takes a free ticket is a member at once.
    private static final Money FREE = Money.of("CNY", 0);

    @Test
    void each_role_may_what_the_table_says_and_nothing_else() throws Exception {
        var table = table();
        var verbs = verbs();
        var differences = new ArrayList<String>();
        for (var row : table.entrySet()) {
            var stage = stage();
            var people = new LinkedHashMap<String, PersonId>();
            row.getValue().keySet().forEach(role -> people.put(role, person(role, stage)));
            for (var one : people.entrySet()) {
                var outcome = outcome(verbs.get(row.getKey()), stage, one.getValue());
                var expected = row.getValue().get(one.getKey());
                if (!outcome.equals(expected))
                    differences.add(row.getKey() + " by " + one.getKey() + ": " + outcome + " instead of " + expected);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void every_verb_that_asks_for_a_role_stands_in_the_table() throws Exception {
        assertThat(verbs().keySet()).isEqualTo(table().keySet());
        assertThat(table().keySet()).containsAll(verbsThatAsk());
    }

    private String outcome(Verb verb, Stage stage, PersonId by) throws Exception {
        try {
            verb.act(stage, by);
            return "may";
        } catch (NotAllowed told) {
            return "told";
        } catch (NotFound none) {
            return "none";
        } catch (Refusal another) {
            return "may";
        }
    }

    private Stage stage() {
        var first = offers.cohort(Seats.of(100), FREE);
        var second = offers.cohort(first.community(), Seats.of(100), FREE);
        return new Stage(first.community(), first.id(), second.id(), cast.owner(first.community()));
    }

    private PersonId person(String role, Stage stage) {
        var in = stage.community();
        return switch (role) {
            case "owner" -> cast.coOwner(stage.owner(), in);
            case "teacher" -> cast.teacher(stage.owner(), in, stage.cohort());
            case "teacher elsewhere" -> cast.teacher(stage.owner(), in, stage.other());
            case "assistant" -> cast.assistant(stage.owner(), in, stage.cohort());
            case "assistant elsewhere" -> cast.assistant(stage.owner(), in, stage.other());
            case "secretary" -> cast.secretary(stage.owner(), in);
            case "operator" -> operator();
            case "member" -> member(stage);
            case "stranger" -> cast.eve();
            default -> throw new AssertionError("No such role: " + role);
        };
    }

    private PersonId operator() {
        var olga = cast.person("Olga");
        operators.appoint(olga);
        return olga;
    }

    private PersonId member(Stage stage) {
        var ben = cast.ben();
        admissions.hold(stage.cohort(), ben, false);
        return ben;
    }

    private Map<String, Verb> verbs() {
        var all = new TreeMap<String, Verb>();
        for (var room : rooms)
            room.verbs()
                    .forEach((name, verb) ->
                            assertThat(all.put(name, verb)).as(name).isNull());
        return all;
    }

    /// Public verbs of the doors in whose code a role is demanded.
    private static TreeSet<String> verbsThatAsk() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("lyceum");
        var found = new TreeSet<String>();
        house.stream()
                .filter(type -> type.isAnnotatedWith(Service.class) && !type.isEquivalentTo(Roles.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(verb -> verb.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(RoleMatrixTest::asks)
                .forEach(verb -> found.add(verb.getOwner().getSimpleName() + "." + verb.getName()));
        return found;
    }

    private static boolean asks(JavaMethod verb) {
        return verb.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Roles.class)
                        && (call.getName().equals("demand")));
    }

    private static Map<String, Map<String, String>> table() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/powers.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        var roles = cells(lines.getFirst());
        var table = new TreeMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = cells(line);
            assertThat(cells).as(line).hasSameSizeAs(roles);
            var row = new LinkedHashMap<String, String>();
            for (int i = 1; i < roles.size(); i++) row.put(roles.get(i), cells.get(i));
            assertThat(table.put(cells.getFirst(), row)).as(line).isNull();
        }
        return table;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }
}
