package lyceum.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class PhrasesTest {
    @Autowired
    Phrases phrases;

    @Autowired
    Assignments assignments;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Test
    void ones_own_are_at_every_desk_and_shared_ones_at_those_of_the_cohort() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var other = offers.cohort(cohort.community(), cohort.seats(), Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var dong = cast.assistant(clara, cohort.community(), cohort.id());
        var ben = cast.ben();
        arrivals.admit(cohort, ben);
        var here = assignments.write(clara, cohort.id(), Briefs.plan());
        var there = assignments.write(clara, other.id(), Briefs.plan());
        assignments.publish(clara, here);

        phrases.keep(clara, here, "再短一半。", false);
        var shared = phrases.keep(clara, here, "标题先说结论。", true);

        assertThat(phrases.of(clara, there)).extracting(Phrase::words).containsExactly("再短一半。");
        assertThat(phrases.of(clara, here)).extracting(Phrase::words).containsExactly("再短一半。", "标题先说结论。");
        assertThat(phrases.of(dong, here)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("标题先说结论。");
            assertThat(one.mine()).isFalse();
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> phrases.of(dong, there));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> phrases.of(ben, here));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> phrases.remove(ben, here, shared));
        phrases.remove(dong, here, shared);
        assertThat(phrases.of(clara, here)).hasSize(1);
    }
}
