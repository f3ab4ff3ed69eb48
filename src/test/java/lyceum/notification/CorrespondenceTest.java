package lyceum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.admission.MoneyReturned;
import lyceum.admission.OfferLapsed;
import lyceum.admission.PaidTooLate;
import lyceum.admission.RefundAsked;
import lyceum.admission.RefundRefused;
import lyceum.admission.SeatOffered;
import lyceum.course.Cancellations;
import lyceum.course.CohortCancelled;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.payment.RefundId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CorrespondenceTest {
    private static final Money PRICE = Money.of("CNY", 49_900);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = FakeClock.BEGINNING;

    @Autowired
    Correspondence letters;

    @Autowired
    MoneyLetters money;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Admissions admissions;

    @Autowired
    Courses courses;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    CohortTerms cohort;
    OrderId order;

    @BeforeEach
    void an_order() {
        cohort = offers.cohort(3, PRICE);
        order = arrivals.hold(cohort, cast.eve());
    }

    @Test
    void whoever_has_a_place_is_welcomed_once_with_number_and_group() {
        var ben = cast.ben();
        var own = arrivals.settleIn(cohort, ben);
        await().atMost(PATIENCE).until(() -> !written(ben).isEmpty());

        assertThat(written(ben)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).contains("YY-000001");
            assertThat(letter.body()).contains("学员一群", "《一页纸讲清楚》第九期", "/welcome/" + own);
        });
    }

    @Test
    void every_letter_is_written_in_the_readers_language_and_once() {
        for (var reader : List.of(cast.person("Ben"), cast.person("Ben", Languages.ENGLISH))) {
            tellAll(reader);
            await().atMost(PATIENCE).until(() -> written(reader).size() == 7);
            tellAll(reader);
            await().during(Duration.ofMillis(300)).until(() -> written(reader).size() == 7);

            assertThat(written(reader))
                    .allSatisfy(letter -> assertThat(letter.subject() + letter.body())
                            .doesNotContain("??", "{", "null")
                            .contains("http"));
        }
    }

    @Test
    void two_refunds_of_one_order_in_the_same_instant_are_two_letters_and_each_is_told_once() {
        var ben = cast.ben();

        for (int which : new int[] {1, 2}) money.on(back(ben, which, false));
        await().atMost(PATIENCE).until(() -> written(ben).size() == 2);

        for (int which : new int[] {1, 2}) money.on(back(ben, which, false));
        await().during(Duration.ofMillis(300)).until(() -> written(ben).size() == 2);
    }

    @Test
    void times_are_told_in_the_communitys_zone() {
        var ben = cast.ben();

        letters.on(new SeatOffered(
                order, ben, cohort.community(), cohort.id(), PRICE, Instant.parse("2027-01-07T01:00:00Z"), NOW));

        await().atMost(PATIENCE).until(() -> !written(ben).isEmpty());
        assertThat(mailbox.last(cast.address(ben)).body()).contains("2027年1月7日 09:00", "¥499");
    }

    @Test
    void every_owner_is_asked_for_an_answer() {
        var clara = cast.owner(cohort.community());
        var chen = cast.coOwner(clara, cohort.community());

        money.on(
                new RefundAsked(order, cast.eve(), cohort.community(), cohort.id(), NOW.plus(Duration.ofDays(7)), NOW));

        await().atMost(PATIENCE)
                .until(() -> written(clara).size() == 1 && written(chen).size() == 1);
    }

    @Test
    void whoever_waits_for_a_cohort_that_is_cancelled_is_told_not_to_wait_any_longer() {
        var small = offers.cohort(1, PRICE);
        arrivals.hold(small, cast.ada());
        var ben = cast.ben();
        admissions.joinWaitlist(small.id(), ben);
        var clara = cast.owner(small.community());
        var chen = cast.coOwner(clara, small.community());

        cancellations.ask(clara, small.id(), "第九期", "老师生病了");
        courses.offer(clara, small.id());
        admissions.joinWaitlist(small.id(), ben);
        cancellations.confirm(chen, small.id());

        await().atMost(PATIENCE).until(() -> written(ben).size() == 2);
        assertThat(written(ben))
                .extracting(Mailbox.Read::subject)
                .containsExactlyInAnyOrder("不用再等了：《一页纸讲清楚》第九期停止售票", "不用再等了：《一页纸讲清楚》第九期已取消");
        assertThat(written(ben)).anySatisfy(letter -> assertThat(letter.body()).contains("老师生病了", "没有付过款"));
        letters.on(new CohortCancelled(small.id(), clara, "老师生病了"));
        await().during(Duration.ofMillis(300)).until(() -> written(ben).size() == 2);
    }

    @Test
    void whoever_waits_when_a_sale_is_closed_is_told_and_once_more_only_after_waiting_again() {
        var small = offers.cohort(1, PRICE);
        arrivals.hold(small, cast.ada());
        var ben = cast.ben();
        admissions.joinWaitlist(small.id(), ben);
        var clara = cast.owner(small.community());

        courses.close(clara, small.id());

        await().atMost(PATIENCE).until(() -> !written(ben).isEmpty());
        assertThat(written(ben))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).isEqualTo("不用再等了：《一页纸讲清楚》第九期停止售票"));

        courses.offer(clara, small.id());
        courses.close(clara, small.id());
        await().during(Duration.ofMillis(300)).until(() -> written(ben).size() == 1);

        courses.offer(clara, small.id());
        admissions.joinWaitlist(small.id(), ben);
        courses.close(clara, small.id());
        await().atMost(PATIENCE).until(() -> written(ben).size() == 2);
    }

    private void tellAll(PersonId reader) {
        var community = cohort.community();
        var later = NOW.plus(Duration.ofDays(1));
        letters.on(new SeatOffered(order(reader, 1), reader, community, cohort.id(), PRICE, later, NOW));
        letters.on(new OfferLapsed(order(reader, 1), reader, community, cohort.id(), NOW));
        money.on(new PaidTooLate(order(reader, 1), reader, community, cohort.id(), PRICE, null, NOW));
        money.on(new PaidTooLate(order(reader, 2), reader, community, cohort.id(), PRICE, later, NOW));
        money.on(back(reader, 1, true));
        money.on(back(reader, 2, false));
        money.on(new RefundRefused(order(reader, 1), reader, community, cohort.id(), "课程已经过半", NOW));
    }

    /// @param which tells the refunds of one order apart
    private MoneyReturned back(PersonId reader, int which, boolean full) {
        var refund = new RefundId(reader.value() + which * 1_000_000_007L);
        return new MoneyReturned(refund, order(reader, 1), reader, cohort.community(), cohort.id(), PRICE, full, NOW);
    }

    private static OrderId order(PersonId reader, int which) {
        return new OrderId(reader.value() + which * 1_000_000_007L);
    }

    private List<Mailbox.Read> written(PersonId reader) {
        return mailbox.of(cast.address(reader));
    }
}
