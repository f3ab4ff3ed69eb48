package lyceum.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.Act;
import lyceum.access.NotAllowed;
import lyceum.access.Role;
import lyceum.access.Staff;
import lyceum.admission.Arrivals;
import lyceum.broadcast.Broadcast.State;
import lyceum.channel.Announcements;
import lyceum.channel.Channel;
import lyceum.channel.Earlier;
import lyceum.channel.Post;
import lyceum.channel.PostBook;
import lyceum.channel.ReadMarks;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.inbox.Inboxes;
import lyceum.inbox.Kind;
import lyceum.inbox.Line;
import lyceum.language.Languages;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit.TextMissing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class BroadcastsTest {
    private static final LocalDateTime TONIGHT = LocalDateTime.of(2027, 1, 6, 20, 0);

    @Autowired
    Broadcasts broadcasts;

    @Autowired
    Courier courier;

    @Autowired
    Announcements announcements;

    @Autowired
    PostBook book;

    @Autowired
    ReadMarks marks;

    @Autowired
    Inboxes inbox;

    @Autowired
    CoreGroups cores;

    @Autowired
    Staff staff;

    @Autowired
    Halls building;

    @Autowired
    Storm storm;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    Halls.Built halls;
    PersonId clara;

    @BeforeEach
    void a_community_of_three_groups() {
        clock.is(FakeClock.BEGINNING);
        halls = building.build(cast, 3);
        clara = halls.clara();
    }

    @AfterEach
    void the_sky_is_clear_and_it_is_morning_again() {
        storm.passes();
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_is_sent_to_all_stands_in_every_group_once() {
        var id = sent("周六停课");

        for (var group : halls.groups()) assertThat(texts(group)).containsExactly("周六停课");
        assertThat(broadcasts.get(clara, id).state()).isEqualTo(State.SENT);
        assertThat(broadcasts.deliveries(clara, id))
                .extracting(Delivery::state)
                .containsOnly(Delivery.State.SENT)
                .hasSize(3);
    }

    @Test
    void whoever_is_in_several_of_the_groups_is_told_once_and_it_is_new_once() {
        sent("周六停课");

        assertThat(told(halls.ada())).extracting(Line::title).containsExactly("周六停课");
        assertThat(told(halls.ben())).hasSize(1);
        for (var group : halls.groups())
            assertThat(marks.unread(halls.ada(), group)).containsEntry(Channel.ANNOUNCEMENTS, 1);

        var read = announcements.page(halls.ada(), halls.last(), null).getFirst();
        marks.read(halls.ada(), halls.last(), Channel.ANNOUNCEMENTS, read.id().value());

        for (var group : halls.groups())
            assertThat(marks.unread(halls.ada(), group)).isEmpty();
        assertThat(told(halls.ada()).getFirst().fresh()).isFalse();
        assertThat(marks.unread(halls.ben(), halls.first())).containsEntry(Channel.ANNOUNCEMENTS, 1);
    }

    @Test
    void whoever_joins_late_sees_it() {
        sent("周六停课");
        var late = cast.person("Lin");
        arrivals.settleIn(halls.cohorts().getFirst(), late);

        assertThat(announcements.page(late, halls.first(), null))
                .extracting(Post::text)
                .containsExactly("周六停课");
    }

    @Test
    void chosen_cohorts_and_groups_get_it_and_others_do_not() {
        var second = halls.cohorts().get(1);
        carried(broadcasts.send(
                clara, halls.community(), null, BroadcastPlan.toCohorts("只给第二门课", Set.of(second.id()))));
        carried(broadcasts.send(
                clara, halls.community(), null, BroadcastPlan.toGroups("只给一个群", Set.of(halls.first()))));

        assertThat(texts(halls.first())).containsExactly("只给一个群");
        assertThat(halls.groups().stream().filter(group -> texts(group).contains("只给第二门课")))
                .singleElement()
                .satisfies(group -> assertThat(broadcasts
                                .reach(clara, halls.community())
                                .of(BroadcastPlan.toCohorts("", Set.of(second.id()))))
                        .extracting(hall -> hall.group().id())
                        .containsExactly(group));
        assertThatExceptionOfType(NobodyIsReached.class)
                .isThrownBy(() ->
                        broadcasts.send(clara, halls.community(), null, BroadcastPlan.toGroups("谁也不给", Set.of())));
        assertThat(broadcasts.counts(clara, halls.community())).containsOnlyKeys(State.SENT);
    }

    @Test
    void round_tables_are_groups_like_the_others() {
        var table = cores.found(clara, halls.community(), new CorePlan(new Bilingual("灯下圆桌", "Round table"), 69));

        sent("周六停课");

        assertThat(announcements.page(clara, table, null))
                .extracting(Post::text)
                .containsExactly("周六停课");
    }

    @Test
    void two_broadcasts_arrive_in_every_group_in_the_order_in_which_they_were_sent() {
        storm.over(halls.first());
        var one = sent("第一件事");
        var two = broadcasts.send(clara, halls.community(), null, BroadcastPlan.toAll("第二件事"));
        courier.carry();

        assertThat(state(two, halls.first())).isEqualTo(Delivery.State.WAITING);
        assertThat(state(one, halls.first())).isEqualTo(Delivery.State.FAILED);
        assertThat(texts(halls.last())).containsExactly("第二件事", "第一件事");

        storm.passes();
        clock.passes(Duration.ofSeconds(10));
        carried(two);

        assertThat(texts(halls.first())).containsExactly("第二件事", "第一件事");
        assertThat(broadcasts.get(clara, one).state()).isEqualTo(State.SENT);
    }

    @Test
    void one_group_that_fails_holds_up_no_other_and_is_tried_again_by_itself() {
        storm.over(halls.first());
        var id = sent("周六停课");

        assertThat(broadcasts.get(clara, id).state()).isEqualTo(State.SENDING);
        assertThat(delivery(id, halls.first())).satisfies(failed -> {
            assertThat(failed.state()).isEqualTo(Delivery.State.FAILED);
            assertThat(failed.why()).isEqualTo(Delivery.Why.UNEXPECTED);
            assertThat(failed.tries()).isEqualTo(1);
            assertThat(failed.againAt()).isEqualTo(clock.instant().plusSeconds(10));
        });
        assertThat(texts(halls.first())).isEmpty();
        assertThat(texts(halls.last())).containsExactly("周六停课");

        storm.passes();
        clock.passes(Duration.ofSeconds(10));
        carried(id);

        assertThat(texts(halls.first())).containsExactly("周六停课");
        assertThat(texts(halls.last())).containsExactly("周六停课");
        assertThat(broadcasts.get(clara, id).state()).isEqualTo(State.SENT);
    }

    @Test
    void what_fails_again_and_again_is_left_to_the_button_and_only_that_is_tried_then() {
        storm.over(halls.first());
        var id = sent("周六停课");
        for (int i = 0; i < 6; i++) {
            clock.passes(Duration.ofHours(2));
            courier.carry();
        }
        assertThat(broadcasts.get(clara, id).state()).isEqualTo(State.PARTLY);
        assertThat(delivery(id, halls.first()).againAt()).isNull();
        var arrived = delivery(id, halls.last());

        storm.passes();
        courier.carry();
        assertThat(texts(halls.first())).isEmpty();
        broadcasts.retry(clara, id);
        carried(id);

        assertThat(texts(halls.first())).containsExactly("周六停课");
        assertThat(delivery(id, halls.last())).isEqualTo(arrived);
        assertThat(broadcasts.get(clara, id).state()).isEqualTo(State.SENT);
        assertThatExceptionOfType(NothingFailed.class).isThrownBy(() -> broadcasts.retry(clara, id));
    }

    @Test
    void a_group_that_is_no_more_is_said_to_be_gone() {
        var lost = halls.last();
        storm.over(lost);
        var id = sent("周六停课");
        sql.sql("delete from learner_group where id = ?").param(lost.value()).update();
        storm.passes();
        clock.passes(Duration.ofSeconds(10));
        carried(id);

        assertThat(delivery(id, lost).why()).isEqualTo(Delivery.Why.GONE);
        assertThat(delivery(id, lost).againAt()).isNull();
        assertThat(broadcasts.get(clara, id).state()).isEqualTo(State.PARTLY);
    }

    @Test
    void what_is_planned_goes_by_itself_when_its_time_has_come() {
        var id = broadcasts.schedule(clara, halls.community(), null, BroadcastPlan.toAll("今晚八点开讲"), TONIGHT);
        courier.carry();
        assertThat(broadcasts.get(clara, id).state()).isEqualTo(State.SCHEDULED);
        assertThat(texts(halls.first())).isEmpty();

        clock.is(TONIGHT.atZone(Cast.SHANGHAI).toInstant());
        courier.carry();
        carried(id);

        assertThat(texts(halls.first())).containsExactly("今晚八点开讲");
        assertThat(broadcasts.get(clara, id).sentAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_plan_is_for_later_and_not_for_ever() {
        var id = broadcasts.write(clara, halls.community(), BroadcastPlan.toAll("迟了"));

        assertThatExceptionOfType(TooEarlyToPlan.class)
                .isThrownBy(() -> broadcasts.schedule(clara, id, LocalDateTime.of(2027, 1, 6, 9, 0)));
        assertThatExceptionOfType(TooEarlyToPlan.class).isThrownBy(() -> broadcasts.schedule(clara, id, null));
        assertThatExceptionOfType(TooLateToPlan.class)
                .isThrownBy(() -> broadcasts.schedule(clara, id, LocalDateTime.of(2029, 1, 6, 9, 0)));
        assertThat(broadcasts.get(clara, id).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void a_planned_one_that_is_changed_waits_for_the_button_again() {
        var id = broadcasts.schedule(clara, halls.community(), null, BroadcastPlan.toAll("今晚"), TONIGHT);

        broadcasts.change(clara, id, BroadcastPlan.toAll("明晚"));

        assertThat(broadcasts.get(clara, id)).satisfies(now -> {
            assertThat(now.state()).isEqualTo(State.DRAFT);
            assertThat(now.sendAt()).isNull();
            assertThat(now.plan().text()).isEqualTo("明晚");
        });
    }

    @Test
    void whoever_loses_the_role_does_not_send_what_was_planned_and_another_sends_it_in_their_own_name() {
        var su = cast.secretary(clara, halls.community());
        var id = broadcasts.schedule(su, halls.community(), null, BroadcastPlan.toAll("今晚"), TONIGHT);
        staff.end(clara, halls.community(), su, Role.SECRETARY);
        clock.is(TONIGHT.atZone(Cast.SHANGHAI).toInstant());
        courier.carry();

        assertThat(broadcasts.deliveries(clara, id)).extracting(Delivery::why).containsOnly(Delivery.Why.SENDER);
        assertThat(texts(halls.first())).isEmpty();
        broadcasts.retry(clara, id);
        carried(id);

        assertThat(announcements.page(halls.ben(), halls.first(), null))
                .extracting(Post::author)
                .containsExactly(clara);
    }

    @Test
    void a_correction_is_in_every_group_and_tells_nobody_anew() {
        var id = sent("周六停课");
        var post = announcements.page(halls.ben(), halls.first(), null).getFirst();
        marks.read(halls.ben(), halls.first(), Channel.ANNOUNCEMENTS, post.id().value());

        broadcasts.correct(clara, id, 1, "周日停课");
        carried(id);

        for (var group : halls.groups()) assertThat(texts(group)).containsExactly("周日停课");
        assertThat(book.past(halls.ben(), post.id())).extracting(Earlier::text).containsExactly("周六停课");
        assertThat(marks.unread(halls.ben(), halls.first())).isEmpty();
        assertThatExceptionOfType(CorrectedMeanwhile.class).isThrownBy(() -> broadcasts.correct(clara, id, 1, "周一停课"));
        assertThatExceptionOfType(TextMissing.class).isThrownBy(() -> broadcasts.correct(clara, id, 2, " "));
    }

    @Test
    void what_has_not_come_yet_comes_with_the_corrected_words() {
        storm.over(halls.first());
        var id = sent("周六停课");
        broadcasts.correct(clara, id, 1, "周日停课");
        storm.passes();
        clock.passes(Duration.ofSeconds(10));
        carried(id);

        assertThat(texts(halls.first())).containsExactly("周日停课");
        assertThat(texts(halls.last())).containsExactly("周日停课");
    }

    @Test
    void what_is_withdrawn_is_out_of_every_group_and_every_inbox_and_comes_to_no_other() {
        storm.over(halls.first());
        var id = sent("周六停课");

        broadcasts.withdraw(clara, id);
        storm.passes();
        clock.passes(Duration.ofHours(1));
        carried(id);

        for (var group : halls.groups()) assertThat(texts(group)).isEmpty();
        assertThat(told(halls.ada())).isEmpty();
        assertThat(broadcasts.get(clara, id).state()).isEqualTo(State.WITHDRAWN);
        assertThatExceptionOfType(NotOut.class).isThrownBy(() -> broadcasts.retry(clara, id));
    }

    @Test
    void an_assistant_is_told_who_may_and_a_member_finds_nothing() {
        var dong = cast.assistant(
                clara, halls.community(), halls.cohorts().getFirst().id());
        var id = sent("周六停课");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> broadcasts.page(dong, halls.community(), List.of(State.SENT), null))
                .satisfies(told -> assertThat(told.key()).isEqualTo("refusal.NotAllowed." + Act.BROADCAST));
        for (var stranger : List.of(halls.ada(), cast.eve()))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> broadcasts.get(stranger, id));
        var elsewhere = building.build(cast, 1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> broadcasts.withdraw(elsewhere.clara(), id));
    }

    @Test
    void what_is_out_cannot_be_thrown_away_and_a_draft_can() {
        var draft = broadcasts.write(clara, halls.community(), BroadcastPlan.toAll("草稿"));
        var out = sent("周六停课");

        broadcasts.throwAway(clara, draft);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> broadcasts.get(clara, draft));
        assertThatExceptionOfType(NotUnsentAnyMore.class).isThrownBy(() -> broadcasts.throwAway(clara, out));
        assertThatExceptionOfType(NotOut.class)
                .isThrownBy(() -> broadcasts.withdraw(
                        clara, broadcasts.write(clara, halls.community(), BroadcastPlan.toAll("又一份"))));
    }

    private BroadcastId sent(String text) {
        var id = broadcasts.send(clara, halls.community(), null, BroadcastPlan.toAll(text));
        carried(id);
        return id;
    }

    private void carried(BroadcastId id) {
        building.carried(clara, id);
    }

    private List<String> texts(GroupId group) {
        return announcements.page(clara, group, null).stream().map(Post::text).toList();
    }

    private Delivery delivery(BroadcastId id, GroupId group) {
        return broadcasts.deliveries(clara, id).stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private Delivery.State state(BroadcastId id, GroupId group) {
        return delivery(id, group).state();
    }

    private List<Line> told(PersonId person) {
        return inbox.page(person, Languages.CHINESE, false, 0).stream()
                .filter(line -> line.kind() == Kind.ANNOUNCEMENT)
                .toList();
    }
}
