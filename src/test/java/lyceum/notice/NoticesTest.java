package lyceum.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.channel.NotYourPart;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.inbox.Inboxes;
import lyceum.inbox.Kind;
import lyceum.language.Languages;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class NoticesTest {
    @Autowired
    Notices notices;

    @Autowired
    Inboxes inbox;

    @Autowired
    Groups groups;

    @Autowired
    Admissions admissions;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    CohortTerms cohort;
    PersonId clara;
    PersonId ada;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void ada_and_ben_share_a_group_of_claras() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
        clock.passes(Duration.ofMinutes(1));
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void members_say_that_they_have_read_it_and_staff_see_who_has_not() {
        var notice = notices.post(clara, group, "停机一天", "周六没有课。", null);
        assertThat(notices.waiting(ben)).extracting(Notice::title).containsExactly("停机一天");

        notices.confirm(ben, notice);
        notices.confirm(ben, notice);

        assertThat(notices.receipts(clara, notice)).isEqualTo(new Notices.Receipts(1, 2));
        assertThat(notices.missing(clara, notice, 0, 50))
                .extracting(Notices.Missing::person)
                .containsExactly(ada);
        assertThat(notices.get(ben, notice).read()).isTrue();
        assertThat(notices.waiting(ben)).isEmpty();
    }

    @Test
    void it_stands_in_every_inbox_until_it_is_read() {
        var notice = notices.post(clara, group, "停机一天", "周六没有课。", null);
        assertThat(unread(ben)).contains(Kind.NOTICE);

        notices.confirm(ben, notice);

        assertThat(unread(ben)).doesNotContain(Kind.NOTICE);
        assertThat(unread(ada)).contains(Kind.NOTICE);
    }

    @Test
    void whoever_has_not_read_it_is_reminded_once() {
        var notice = notices.post(clara, group, "停机一天", "周六没有课。", null);
        notices.confirm(ben, notice);
        inbox.readAll(ada);
        clock.passes(Duration.ofMinutes(1));

        notices.remind(clara, notice);

        assertThat(unread(ada)).containsExactly(Kind.REMINDER);
        assertThat(unread(ben)).doesNotContain(Kind.REMINDER);
        assertThatExceptionOfType(RemindedAlready.class).isThrownBy(() -> notices.remind(clara, notice));
    }

    @Test
    void after_its_last_day_nobody_is_asked_any_more() {
        var notice = notices.post(clara, group, "周四前看", "请看。", LocalDate.of(2027, 1, 6));

        clock.passes(Duration.ofHours(15));

        assertThat(notices.waiting(ben)).isEmpty();
        assertThat(unread(ben)).doesNotContain(Kind.NOTICE);
        assertThat(notices.get(ben, notice).title()).isEqualTo("周四前看");
        assertThatExceptionOfType(NoticeIsClosed.class).isThrownBy(() -> notices.confirm(ben, notice));
        assertThatExceptionOfType(NoticeIsClosed.class).isThrownBy(() -> notices.remind(clara, notice));
        assertThatExceptionOfType(ClosesTooEarly.class)
                .isThrownBy(() -> notices.post(clara, group, "昨天", "请看。", LocalDate.of(2027, 1, 5)));
    }

    @Test
    void what_is_withdrawn_is_gone_everywhere() {
        var notice = notices.post(clara, group, "写错了", "请看。", null);

        notices.withdraw(clara, notice);

        assertThat(notices.page(ben, group, null)).isEmpty();
        assertThat(unread(ben)).doesNotContain(Kind.NOTICE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notices.get(ben, notice));
    }

    @Test
    void members_do_not_post_and_see_nobodys_receipts_and_strangers_see_nothing() {
        var notice = notices.post(clara, group, "停机一天", "周六没有课。", null);
        var eve = cast.eve();

        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> notices.post(ben, group, "我也说", "一句", null));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> notices.receipts(ben, notice));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> notices.missing(ben, notice, 0, 10));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> notices.remind(ben, notice));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> notices.withdraw(ben, notice));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notices.get(eve, notice));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notices.confirm(eve, notice));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notices.page(eve, group, null));
    }

    @Test
    void whoever_loses_the_place_is_not_waited_for() {
        var notice = notices.post(clara, group, "停机一天", "周六没有课。", null);

        admissions.askRefund(admissions.ordersOf(ada).getFirst().id(), ada, "");
        Awaitility.await().until(() -> groups.of(ada).isEmpty());

        assertThat(notices.receipts(clara, notice)).isEqualTo(new Notices.Receipts(0, 1));
        assertThat(notices.waiting(ada)).isEmpty();
    }

    private java.util.List<Kind> unread(PersonId reader) {
        return inbox.page(reader, Languages.CHINESE, true, 0).stream()
                .map(lyceum.inbox.Line::kind)
                .filter(kind -> kind == Kind.NOTICE || kind == Kind.REMINDER)
                .toList();
    }
}
