package lyceum.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.access.Accounts;
import lyceum.access.Departures;
import lyceum.access.LinkGone;
import lyceum.access.NotFresh;
import lyceum.access.PasswordWrong;
import lyceum.access.SignIns;
import lyceum.admission.AdmissionBooks;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.audit.Audit;
import lyceum.audit.Verdict;
import lyceum.channel.Questions;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.membership.Members;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.trace.Keeper;
import lyceum.trace.Trace;
import lyceum.trace.Traces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class ErasuresTest {
    private static final String GOOD = "lantern gravel otter noon";

    @Autowired
    Erasures erasures;

    @Autowired
    Exports exports;

    @Autowired
    Departures departures;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIns signIns;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    AdmissionBooks books;

    @Autowired
    Groups groups;

    @Autowired
    Members members;

    @Autowired
    Questions questions;

    @Autowired
    CoreSeats seats;

    @Autowired
    Table table;

    @Autowired
    Traces traces;

    @Autowired
    Audit audit;

    @Autowired
    Cast cast;

    @Autowired
    Mailbox mailbox;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Value("${lyceum.home}")
    Path home;

    @BeforeEach
    @AfterEach
    void back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void whoever_leaves_is_gone_everywhere_and_their_number_stays_a_tombstone() {
        var cohort = offers.cohort(20, Money.of("CNY", 100));
        var clara = cast.owner(cohort.community());
        var ben = cast.person("Ben", GOOD);
        var email = cast.address(ben);
        var order = arrivals.settleIn(cohort, ben);
        var group = groups.of(ben).getFirst().id();
        var lonely = questions.ask(ben, group, "没有人回答", "只有我自己");
        var answered = questions.ask(ben, group, "有人回答", "谢谢");
        questions.answer(clara, answered, "不客气");

        leave(ben, GOOD);

        assertThat(accounts.people(List.of(ben))).isEmpty();
        assertThat(accounts.at(email)).isEmpty();
        assertThatExceptionOfType(PasswordWrong.class).isThrownBy(() -> signIns.byPassword(email, GOOD, "127.8.8.8"));
        assertThat(groups.members(group, clara, 0, 10)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> questions.get(clara, lonely));
        assertThat(questions.get(clara, answered).name()).isNull();
        assertThat(questions.get(clara, answered).title()).isEqualTo("有人回答");
        assertThat(admissions.order(order, clara).price()).isEqualTo(Money.of("CNY", 100));
        assertThat(members.withNumber(cohort.community(), new MemberNumber(1))).contains(ben);
        var eve = accounts.welcome(email, "Eve", Languages.CHINESE, Cast.SHANGHAI, null);
        arrivals.settleIn(cohort, eve);
        assertThat(members.numbers(cohort.community(), List.of(eve))).containsEntry(eve, new MemberNumber(2));
        assertThat(books.faults()).noneMatch(fault -> fault.contains(cohort.id().toString()));
        assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void nothing_that_goes_is_left_in_any_table() {
        var set = table.set();
        var ada = table.sits(set, "Ada");
        cast.signsIn(ada);
        exports.ask(ada);

        leave(ada, "");

        for (Keeper keeper : traces.keepers())
            for (Trace trace : keeper.traces())
                if (trace.fate() == Trace.Fate.GONE && trace.by() == Trace.By.PERSON)
                    assertThat(sql.sql("select count(*) from " + trace.table() + " where "
                                            + trace.columns().getFirst() + " = ?")
                                    .param(ada.value())
                                    .query(Long.class)
                                    .single())
                            .as(trace.table())
                            .isZero();
        assertThat(seats.offers(set.clara(), set.core())).isEmpty();
        assertThat(sql.sql("select ending from core_seat_past where person = ?")
                        .param(ada.value())
                        .query(String.class)
                        .list())
                .containsExactly("LEFT");
    }

    @Test
    void within_the_week_one_comes_back_and_stays() {
        var eve = cast.person("Eve", GOOD);
        cast.signsIn(eve);
        erasures.ask(eve, cast.address(eve).value(), GOOD);
        assertThat(mailbox.last(cast.address(eve)).subject()).contains("注销");

        assertThat(departures.keep(departures.offerToStay(eve))).isEqualTo(eve);
        clock.passes(Erasures.THOUGHT_OVER.plusDays(1));
        erasures.sweep();

        assertThat(accounts.person(eve).name()).isEqualTo("Eve");
    }

    @Test
    void once_erasing_has_begun_nobody_stays_any_more() {
        var eve = cast.person("Eve", GOOD);
        cast.signsIn(eve);
        erasures.ask(eve, cast.address(eve).value(), GOOD);
        clock.passes(Erasures.THOUGHT_OVER);
        var late = departures.offerToStay(eve);

        transaction.executeWithoutResult(_ -> assertThat(departures.close(eve)).isTrue());

        assertThatExceptionOfType(LinkGone.class).isThrownBy(() -> departures.keep(late));
    }

    @Test
    void a_slip_another_password_or_an_old_sign_in_is_not_enough() {
        var eve = cast.person("Eve", GOOD);
        var ben = cast.ben();
        cast.signsIn(eve);

        assertThatExceptionOfType(TypedAnotherEmail.class).isThrownBy(() -> erasures.ask(eve, "eve", GOOD));
        assertThatExceptionOfType(lyceum.access.CurrentPasswordWrong.class)
                .isThrownBy(() -> erasures.ask(eve, cast.address(eve).value(), "not this one, though"));
        cast.signsIn(ben);
        clock.passes(Duration.ofMinutes(16));
        assertThatExceptionOfType(NotFresh.class)
                .isThrownBy(() -> erasures.ask(ben, cast.address(ben).value(), ""));
        assertThatExceptionOfType(NotFresh.class).isThrownBy(() -> exports.ask(ben));
    }

    @Test
    void the_last_owner_and_whoever_has_an_open_order_settle_that_first() {
        var cohort = offers.cohort(20, Money.of("CNY", 100));
        var clara = cast.owner(cohort.community());
        var ben = cast.ben();
        arrivals.hold(cohort, ben);

        for (var person : List.of(clara, ben)) {
            cast.signsIn(person);
            assertThat(erasures.look(person, Languages.CHINESE).obstacles()).hasSize(1);
            assertThatExceptionOfType(FirstToSettle.class)
                    .isThrownBy(() -> erasures.ask(person, cast.address(person).value(), ""));
        }
    }

    @Test
    void what_comes_up_meanwhile_is_waited_for() {
        var cohort = offers.cohort(20, Money.of("CNY", 100));
        var ben = cast.ben();
        cast.signsIn(ben);
        erasures.ask(ben, cast.address(ben).value(), "");
        arrivals.hold(cohort, ben);
        clock.passes(Erasures.THOUGHT_OVER);

        erasures.sweep();
        assertThat(departures.isHere(ben)).isTrue();
        arrivals.holdsRunOut();
        erasures.sweep();

        assertThat(departures.isHere(ben)).isFalse();
    }

    @Test
    void a_backup_from_before_brings_nobody_back() throws Exception {
        var eve = cast.person("Eve");
        var email = cast.address(eve);
        leave(eve, "");
        assertThat(Files.readString(home.resolve("erasures"))).contains(Long.toString(eve.value()));

        sql.sql("delete from erasure where person = ?").param(eve.value()).update();
        sql.sql("""
                insert into account (id, email, email_key, name, zone, language, stamp, created_at)
                values (?, ?, 'restored', 'Eve', 'UTC', 'en', 1, ?)""")
                .params(eve.value(), email.value(), java.time.LocalDateTime.of(2026, 1, 1, 0, 0))
                .update();
        erasures.sweep();

        assertThat(departures.isHere(eve)).isFalse();
        assertThat(sql.sql("select count(*) from erasure where person = ? and done_at is not null")
                        .param(eve.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void erasing_that_was_cut_short_goes_on_where_it_was() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        cast.signsIn(ben);
        erasures.ask(ben, cast.address(ben).value(), "");
        clock.passes(Erasures.THOUGHT_OVER);
        var whose = departures.whose(ben);
        transaction.executeWithoutResult(_ -> {
            departures.close(ben);
            sql.sql("insert into erasure (person, begun_at) values (?, ?)")
                    .params(ben.value(), java.time.LocalDateTime.of(2027, 1, 13, 0, 0))
                    .update();
        });
        for (var keeper : traces.keepers().subList(0, 3)) transaction.executeWithoutResult(_ -> keeper.partFrom(whose));

        erasures.sweep();

        assertThat(departures.isHere(ben)).isFalse();
        assertThat(books.faults()).noneMatch(fault -> fault.contains(cohort.id().toString()));
    }

    @Test
    void of_staying_and_going_at_the_same_moment_one_happens() throws Exception {
        for (int round = 0; round < 10; round++) {
            clock.is(FakeClock.BEGINNING);
            var eve = cast.person("Eve");
            cast.signsIn(eve);
            erasures.ask(eve, cast.address(eve).value(), "");
            clock.passes(Erasures.THOUGHT_OVER);
            var secret = departures.offerToStay(eve);

            var stays = java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                try {
                    departures.keep(secret);
                    return true;
                } catch (LinkGone late) {
                    return false;
                }
            });
            var goes = java.util.concurrent.CompletableFuture.supplyAsync(
                    () -> transaction.execute(_ -> departures.close(eve)));

            assertThat(stays.get()).isNotEqualTo(goes.get());
        }
    }

    private void leave(PersonId person, String password) {
        cast.signsIn(person);
        erasures.ask(person, cast.address(person).value(), password);
        clock.passes(Erasures.THOUGHT_OVER);
        erasures.sweep();
        erasures.sweep();
    }
}
