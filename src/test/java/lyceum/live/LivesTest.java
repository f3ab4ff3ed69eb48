package lyceum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.NotAllowed;
import lyceum.access.Operators;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.channel.Muted;
import lyceum.channel.Reaction;
import lyceum.friday.AudienceListens;
import lyceum.friday.Evening;
import lyceum.friday.Evenings;
import lyceum.friday.NotOnNow;
import lyceum.friday.PastShares;
import lyceum.friday.Rhythms;
import lyceum.friday.Sessions;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.friday.Steps;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.live.Asked.State;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;
import lyceum.slide.Pdfs;
import lyceum.slide.Slides;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class LivesTest {
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);
    private static final Instant START =
            SECOND.atTime(20, 0).atZone(Cast.SHANGHAI).toInstant();

    @Autowired
    Evenings evenings;

    @Autowired
    Shares shares;

    @Autowired
    Steps steps;

    @Autowired
    Lives lives;

    @Autowired
    LiveQuestions questions;

    @Autowired
    Attendances attendances;

    @Autowired
    LiveScreens screens;

    @Autowired
    Slides slides;

    @Autowired
    Sessions sessions;

    @Autowired
    PastShares pasts;

    @Autowired
    Rhythms rhythms;

    @Autowired
    Groups groups;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Operators operators;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FakeClock clock;

    Evenings.Set set;
    PersonId ben;
    ShareId share;

    @BeforeEach
    void an_evening_that_is_on() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
        ben = member("Ben");
        share = evenings.booked(set, SECOND);
        evenings.sweepsAt(START.minus(Duration.ofHours(72)));
        evenings.sweepsAt(START);
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_is_said_has_one_order_without_a_gap_however_many_say_something_at_once() throws Exception {
        try (var people = Executors.newFixedThreadPool(6)) {
            var all = new ArrayList<Callable<LineId>>();
            for (int i = 0; i < 12; i++) {
                var by = List.of(set.ada(), set.lin(), set.clara()).get(i % 3);
                var text = "第" + i + "句";
                all.add(() -> lives.say(by, share, text));
            }
            for (var one : people.invokeAll(all)) one.get();
        }
        transaction.executeWithoutResult(rolled -> {
            lives.say(set.ada(), share, "没有说成");
            rolled.setRollbackOnly();
        });
        lives.say(set.ada(), share, "最后一句");

        assertThat(lives.after(ben, share, 0))
                .extracting(Line::sequence)
                .isEqualTo(IntStream.rangeClosed(1, 13).boxed().toList());
        assertThat(lives.after(ben, share, 0).getLast().text()).isEqualTo("最后一句");
    }

    @Test
    void whoever_comes_late_reads_all_of_it_in_order_and_whoever_was_cut_off_what_came_after() {
        for (int i = 1; i <= Lives.A_PAGE + 5; i++) lives.say(set.ada(), share, "第" + i + "句");
        var late = member("Lou");

        lives.enter(late, share);

        var first = lives.after(late, share, 0);
        var rest = lives.after(late, share, first.getLast().sequence());
        assertThat(first).hasSize(Lives.A_PAGE).first().satisfies(line -> {
            assertThat(line.text()).isEqualTo("第1句");
            assertThat(line.name()).endsWith("小Ada");
        });
        assertThat(rest).extracting(Line::text).containsExactly("第101句", "第102句", "第103句", "第104句", "第105句");
        assertThat(lives.after(ben, share, 104)).extracting(Line::sequence).containsExactly(105);
    }

    @Test
    void speakers_and_hosts_talk_the_audience_listens_and_others_know_of_nothing() {
        var su = cast.secretary(set.clara(), set.community());
        var tom =
                cast.teacher(set.clara(), set.community(), set.table().cohort().id());
        var dong = cast.assistant(
                set.clara(), set.community(), set.table().cohort().id());
        var olga = cast.person("Olga");
        operators.appoint(olga);
        var eve = cast.eve();

        for (var leads : List.of(set.ada(), set.lin(), set.clara(), su)) lives.say(leads, share, "大家好");

        for (var listens : List.of(ben, tom, dong)) {
            assertThat(lives.after(listens, share, 0)).hasSize(4);
            assertThat(attendances.count(listens, share)).isZero();
            refused(AudienceListens.class, () -> lives.say(listens, share, "我也说一句"));
        }
        for (var stranger : List.of(olga, eve)) {
            refused(NotFound.class, () -> lives.enter(stranger, share));
            refused(NotFound.class, () -> lives.after(stranger, share, 0));
            refused(NotFound.class, () -> lives.say(stranger, share, "我也说一句"));
            refused(NotFound.class, () -> questions.ask(stranger, share, "能看吗？"));
            refused(NotFound.class, () -> questions.board(stranger, share));
            refused(NotFound.class, () -> attendances.count(stranger, share));
        }
        var asked = questions.ask(ben, share, "折扇怎么画？");
        for (var listens : List.of(ben, tom, dong)) {
            refused(AudienceListens.class, () -> questions.pick(listens, asked));
            refused(AudienceListens.class, () -> questions.setAside(listens, asked));
            refused(AudienceListens.class, () -> questions.answer(listens, asked, "这样画"));
        }
        refused(NotAllowed.class, () -> attendances.list(tom, share, 0));
        refused(NotFound.class, () -> attendances.list(ben, share, 0));
        for (var leads : List.of(set.ada(), su))
            assertThat(attendances.list(leads, share, 0)).isEmpty();
        refused(TextLimit.TextMissing.class, () -> lives.say(set.ada(), share, "  "));
    }

    @Test
    void whoever_does_not_belong_there_any_more_is_shown_out_and_hears_nothing() {
        var lapsed = member("Lena");
        var refunded = cast.person("Rita");
        var order = arrivals.settleIn(set.table().cohort(), refunded);
        var other = evenings.set();
        var elsewhere = other.clara();
        var out = new CopyOnWriteArrayList<PersonId>();
        var leave = List.of(lapsed, refunded, ben).stream()
                .map(person -> screens.open(person, lives.enter(person, share), new Listening(() -> out.add(person))))
                .toList();
        try {
            sql.sql("update enrollment set access_until = ? where person = ?")
                    .params(SECOND.minusDays(1), lapsed.value())
                    .update();
            admissions.cancel(order, set.clara(), "搬走了");
            screens.lookAgain();

            Awaitility.await().untilAsserted(() -> assertThat(out).containsExactlyInAnyOrder(lapsed, refunded));
        } finally {
            leave.forEach(Runnable::run);
        }
        for (var gone : List.of(lapsed, refunded, elsewhere, other.ada())) {
            refused(NotFound.class, () -> lives.enter(gone, share));
            refused(NotFound.class, () -> lives.say(gone, share, "我也说一句"));
            refused(NotFound.class, () -> questions.ask(gone, share, "能看吗？"));
            refused(NotFound.class, () -> questions.board(gone, share));
            refused(NotFound.class, () -> slides.deck(gone, share));
        }
    }

    /// Hears everything and heeds the end.
    private record Listening(Runnable end) implements LiveScreens.Screen {
        @Override
        public void said(List<Line> lines) {}

        @Override
        public void asks(List<Asked> board) {}

        @Override
        public void reacted(int from, int until, Map<LineId, Map<Reaction, Integer>> counts) {}

        @Override
        public void turned(Slides.@Nullable Shown shown) {}

        @Override
        public void over() {
            end.run();
        }
    }

    @Test
    void a_question_is_upvoted_once_by_each_and_what_most_want_to_know_stands_on_top() {
        var mo = member("Mo");
        var first = questions.ask(ben, share, "从哪张图说起？");
        var second = questions.ask(mo, share, "折扇怎么画？");

        questions.upvote(ben, second);
        questions.upvote(ben, second);
        questions.upvote(set.lin(), second);
        questions.upvote(mo, second);

        var board = questions.board(ben, share);
        assertThat(board).extracting(Asked::id).containsExactly(second, first);
        assertThat(board).extracting(Asked::votes).containsExactly(2, 0);
        assertThat(questions.upvoted(ben, board)).containsExactly(second);
        questions.ask(ben, share, "第二个");
        questions.ask(ben, share, "第三个");
        refused(TooManyAsked.class, () -> questions.ask(ben, share, "第四个"));
    }

    @Test
    void a_picked_question_and_its_answer_go_to_all_with_the_group_it_came_from() {
        var asked = questions.ask(ben, share, "折扇怎么画？");
        refused(NotPickedYet.class, () -> questions.answer(set.ada(), asked, "先画骨架"));

        questions.pick(set.clara(), asked);
        refused(AlreadyDealtWith.class, () -> questions.pick(set.lin(), asked));
        assertThat(questions.board(ben, share)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.PICKED);
        });
        lives.say(set.ada(), share, "有人问折扇");
        questions.answer(set.ada(), asked, "先画骨架");

        var line = lives.after(ben, share, 1).getFirst();
        assertThat(line.text()).isEqualTo("先画骨架");
        assertThat(line.answers().text()).isEqualTo("折扇怎么画？");
        assertThat(line.answers().group()).isEqualTo(groups.of(ben).getFirst().id());
        assertThat(questions.board(ben, share)).isEmpty();
        var rude = questions.ask(ben, share, "不该问的");
        questions.setAside(set.lin(), rude);
        assertThat(questions.board(set.clara(), share)).isEmpty();
    }

    @Test
    void a_muted_member_still_reads_and_reacts_and_does_not_ask() {
        var line = lives.say(set.ada(), share, "开始了");
        sanctions.mute(
                set.clara(), new Ruling(groups.of(ben).getFirst().id(), ben, 0, "刷屏", null), false, Duration.ofDays(1));

        lives.react(ben, line, Reaction.THANKS);

        assertThat(lives.after(ben, share, 0)).singleElement().satisfies(one -> {
            assertThat(one.reactions()).isEqualTo(Map.of(Reaction.THANKS, 1));
            assertThat(one.own()).isEqualTo(Set.of(Reaction.THANKS));
        });
        lives.react(ben, line, Reaction.THANKS);
        assertThat(lives.after(ben, share, 0).getFirst().reactions()).isEmpty();
        refused(Muted.class, () -> questions.ask(ben, share, "能问吗？"));
    }

    @Test
    void with_the_end_nobody_says_or_asks_anything_and_what_was_said_stays() {
        var line = lives.say(set.ada(), share, "开始了");
        var asked = questions.ask(ben, share, "还能问吗？");
        steps.end(set.ada(), share);

        refused(NotOnNow.class, () -> lives.say(set.ada(), share, "再说一句"));
        refused(NotOnNow.class, () -> questions.pick(set.clara(), asked));
        refused(NotOnNow.class, () -> questions.answer(set.clara(), asked, "答"));
        refused(NotOnNow.class, () -> questions.ask(ben, share, "再问一个"));
        refused(NotOnNow.class, () -> questions.upvote(set.lin(), asked));
        refused(NotOnNow.class, () -> lives.react(ben, line, Reaction.AGREE));
        assertThat(lives.enter(ben, share).state()).isEqualTo(Share.State.SUMMARY_DUE);
        assertThat(lives.after(ben, share, 0)).extracting(Line::text).containsExactly("开始了");
        clock.is(clock.instant().plus(Duration.ofDays(1)));
        var later = member("Lou");
        refused(NotFound.class, () -> lives.after(later, share, 0));
    }

    @Test
    void before_it_begins_there_is_no_room() {
        var next = evenings.booked(set, SECOND.plusWeeks(1));

        refused(NotFound.class, () -> lives.enter(set.ada(), next));
        refused(NotOnNow.class, () -> lives.say(set.ada(), next, "早到"));
    }

    @Test
    void what_is_said_counts_as_being_there_and_puts_the_quiet_close_off() {
        evenings.sweepsAt(START.plus(Duration.ofMinutes(10)));
        lives.say(set.ada(), share, "开始了");
        evenings.sweepsAt(START.plus(Duration.ofMinutes(16)));
        assertThat(state()).isEqualTo(Share.State.LIVE);

        var asked = questions.ask(ben, share, "还有一题");
        clock.is(START.plus(Duration.ofMinutes(85)));
        questions.pick(set.ada(), asked);
        questions.answer(set.ada(), asked, "答完就散");
        evenings.sweepsAt(START.plus(Duration.ofMinutes(114)));
        assertThat(state()).isEqualTo(Share.State.LIVE);

        evenings.sweepsAt(START.plus(Duration.ofMinutes(115)));
        assertThat(state()).isEqualTo(Share.State.SUMMARY_DUE);
    }

    @Test
    void whoever_was_there_is_kept_with_the_minutes_and_has_one_point_for_the_evening() {
        lives.say(set.ada(), share, "开始了");
        lives.enter(ben, share);
        lives.enter(set.ada(), share);
        lives.enter(set.clara(), share);
        var mo = member("Mo");
        lives.enter(mo, share);
        for (int minute = 1; minute <= 5; minute++) {
            clock.is(START.plus(Duration.ofMinutes(minute)));
            attendances.beat(share, List.of(ben, set.clara()));
            attendances.beat(share, List.of(ben));
            lives.enter(ben, share);
        }

        assertThat(attendances.list(set.clara(), share, 0))
                .filteredOn(one -> one.person().equals(ben))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.firstSeen()).isEqualTo(START);
                    assertThat(one.lastSeen()).isEqualTo(START.plus(Duration.ofMinutes(5)));
                    assertThat(one.minutes()).isEqualTo(5);
                });
        assertThat(attended(ben)).isZero();
        steps.end(set.ada(), share);

        Awaitility.await().untilAsserted(() -> assertThat(attended(ben)).isOne());
        assertThat(attended(mo)).as("only looked in").isZero();
        assertThat(attended(set.ada())).as("she shared").isZero();
        assertThat(attended(set.clara())).as("she has no number").isZero();
    }

    @Test
    void open_screens_hear_what_is_said_asked_and_that_it_is_over() {
        var heard = new CopyOnWriteArrayList<Integer>();
        var boards = new CopyOnWriteArrayList<List<Asked>>();
        var over = new CopyOnWriteArrayList<String>();
        lives.say(set.ada(), share, "之前");
        var leave = screens.open(ben, lives.enter(ben, share), new LiveScreens.Screen() {
            @Override
            public void said(List<Line> lines) {
                lines.forEach(line -> heard.add(line.sequence()));
            }

            @Override
            public void asks(List<Asked> board) {
                boards.add(board);
            }

            @Override
            public void reacted(int from, int until, Map<LineId, Map<Reaction, Integer>> counts) {}

            @Override
            public void turned(Slides.@Nullable Shown shown) {}

            @Override
            public void over() {
                over.add("over");
            }
        });
        try {
            for (int i = 0; i < 5; i++) lives.say(set.ada(), share, "说");
            questions.ask(ben, share, "问");

            Awaitility.await().untilAsserted(() -> {
                assertThat(heard).containsExactly(2, 3, 4, 5, 6);
                assertThat(boards)
                        .isNotEmpty()
                        .last()
                        .satisfies(board -> assertThat(board).hasSize(1));
            });
            screens.lookAgain();
            assertThat(over).isEmpty();
            steps.end(set.ada(), share);
            Awaitility.await().untilAsserted(() -> {
                screens.lookAgain();
                assertThat(over).isNotEmpty();
            });
        } finally {
            leave.run();
        }
    }

    @Test
    void older_things_are_reacted_to_as_well() {
        var first = lives.say(set.ada(), share, "第一句");
        for (int i = 0; i < 40; i++) lives.say(set.ada(), share, "说");
        var told = new CopyOnWriteArrayList<Map<LineId, Map<Reaction, Integer>>>();
        var leave = screens.open(ben, lives.enter(ben, share), new LiveScreens.Screen() {
            @Override
            public void said(List<Line> lines) {}

            @Override
            public void asks(List<Asked> board) {}

            @Override
            public void reacted(int from, int until, Map<LineId, Map<Reaction, Integer>> counts) {
                told.add(counts);
            }

            @Override
            public void turned(Slides.@Nullable Shown shown) {}

            @Override
            public void over() {}
        });
        try {
            lives.react(set.lin(), first, Reaction.THANKS);
            screens.tellAllReactions();

            Awaitility.await()
                    .untilAsserted(() -> assertThat(told)
                            .anySatisfy(counts -> assertThat(counts).containsEntry(first, Map.of(Reaction.THANKS, 1))));
        } finally {
            leave.run();
        }
    }

    @Test
    void whoever_only_looks_in_has_not_attended() {
        assertThat(Attendances.least(evening(START, START.plus(Duration.ofMinutes(60)))))
                .isEqualTo(10);
        assertThat(Attendances.least(evening(START, START.plus(Duration.ofMinutes(12)))))
                .isEqualTo(6);
        assertThat(Attendances.least(evening(START, START))).isZero();
    }

    private static Evening evening(Instant begun, Instant ended) {
        return new Evening(null, begun, begun, begun, ended, null);
    }

    @Test
    void what_was_said_asked_and_shown_is_found_afterwards_and_begins_the_summary() {
        slides.put(set.ada(), share, "talk.pdf", Pdfs.saying("Negative space"));
        lives.say(set.ada(), share, "先留白，再填字");
        var asked = questions.ask(ben, share, "折扇怎么画？");
        questions.pick(set.clara(), asked);
        questions.answer(set.ada(), asked, "先画骨架");
        lives.enter(ben, share);
        assertThat(sessions.hasRecord(share)).isFalse();
        steps.end(set.ada(), share);
        clock.is(START.plus(Duration.ofHours(1)));

        Awaitility.await()
                .untilAsserted(() -> assertThat(sessions.hasRecord(share)).isTrue());
        for (var words : List.of("留白", "扇", "骨架", "negative 先"))
            assertThat(found(ben, words)).isOne();
        assertThat(found(ben, "水墨")).isZero();
        clock.is(clock.instant().plus(Duration.ofDays(1)));
        var later = member("Lou");
        assertThat(found(later, "坏图")).as("its preview").isOne();
        assertThat(found(later, "留白")).isZero();
        assertThat(steps.draft(set.ada(), share, Languages.CHINESE)).isEqualTo("""
                先留白，再填字

                ## 问答

                **问：折扇怎么画？**（来自学员一群）

                先画骨架""");
        refused(NotFound.class, () -> steps.draft(ben, share, Languages.CHINESE));
        assertThat(rhythms.weeks(set.clara(), set.community(), 4))
                .filteredOn(week -> week.share() != null && week.share().id().equals(share))
                .singleElement()
                .satisfies(week -> assertThat(week.attended()).isOne());
    }

    private int found(PersonId reader, String words) {
        return pasts.page(reader, set.community(), words, null, null).shares().size();
    }

    private int attended(PersonId person) {
        return sql.sql("select count(*) from score_event where person = ? and kind = 'ATTENDED' and source = ?")
                .params(person.value(), share.value())
                .query(Integer.class)
                .single();
    }

    private Share.State state() {
        return shares.get(set.clara(), share).share().state();
    }

    private PersonId member(String name) {
        var person = cast.person(name);
        arrivals.settleIn(set.table().cohort(), person);
        return person;
    }

    private static void refused(Class<? extends Refusal> how, Runnable act) {
        assertThatExceptionOfType(how).isThrownBy(act::run);
    }
}
