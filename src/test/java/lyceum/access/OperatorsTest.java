package lyceum.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.TestDatabase;
import lyceum.language.Languages;
import lyceum.mail.Letter;
import lyceum.mail.LetterId;
import lyceum.mail.Letters;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class OperatorsTest {
    @Autowired
    Cast cast;

    @Autowired
    Operators operators;

    @Autowired
    Roles roles;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient db;

    PersonId operator;

    @BeforeEach
    void an_operator() {
        operator = cast.person("Olga");
        operators.appoint(operator);
    }

    @Test
    void a_grant_opens_founding_to_that_address_before_and_after_it_signs_up() {
        var clara = cast.clara();
        assertThat(roles.may(clara, Act.FOUND_COMMUNITY)).isFalse();

        operators.grantFounding(operator, cast.address(clara));
        operators.grantFounding(operator, cast.address(clara));
        assertThat(roles.may(clara, Act.FOUND_COMMUNITY)).isTrue();

        operators.withdrawFounding(operator, cast.address(clara));
        assertThat(roles.may(clara, Act.FOUND_COMMUNITY)).isFalse();
    }

    @Test
    void only_an_operator_grants() {
        var clara = cast.owner(cast.community());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> operators.grantFounding(clara, cast.address(clara)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> operators.grants(clara));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> operators.letters(clara, "", 0, 10));
    }

    @Test
    void an_operator_has_no_power_inside_a_community() {
        var community = cast.community();
        cast.owner(community);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> roles.demand(operator, Act.SEE_STUDIO, community));
    }

    @Test
    void kept_letters_can_be_read_and_reading_one_is_written_down() {
        var eve = new lyceum.shared.Email("eve_%." + cast.address("x"));
        letters.send(new Letter(
                "test:" + eve, eve, Languages.ENGLISH, "link", List.of("Eve", "http://localhost/link/x", 20)));

        var found = operators.letters(operator, "eve_%", 0, 10);

        // A production database keeps none: what waits to be sent is nobody's to read.
        assertThat(operators.lettersAreKept()).isEqualTo(!TestDatabase.isMySql());
        assertThat(operators.countLetters(operator, eve.value())).isEqualTo(found.size());
        if (TestDatabase.isMySql()) {
            assertThat(found).isEmpty();
            var waiting = new LetterId(db.sql("select id from letter where recipient = ? and state = 'WAITING'")
                    .param(eve.value())
                    .query(Long.class)
                    .single());
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> operators.letter(operator, waiting));
            assertThat(readings(waiting)).isZero();
        } else {
            assertThat(found).hasSize(1);
            var letter = operators.letter(operator, found.getFirst().id());
            assertThat(letter.body()).contains("http://localhost/link/x");
            assertThat(readings(letter.id())).isEqualTo(1);
        }
    }

    private int readings(LetterId letter) {
        return db.sql("select count(*) from audit_row where act = 'letter.read' and about = ? and person = ?")
                .params(letter.value(), operator.value())
                .query(Integer.class)
                .single();
    }
}
