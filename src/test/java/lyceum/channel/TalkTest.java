package lyceum.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit.TextMissing;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TalkTest {
    @Autowired
    Talk talk;

    @Autowired
    Announcements announcements;

    @Autowired
    PostBook book;

    @Autowired
    ReadMarks marks;

    @Autowired
    Presences presences;

    @Autowired
    OpenScreens screens;

    @Autowired
    CoreSeats seats;

    @Autowired
    Groups groups;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Table table;

    @Autowired
    Cast cast;

    Table.Set set;
    GroupId core;
    PersonId clara;
    PersonId ada;
    PersonId ben;

    @BeforeEach
    void ada_and_ben_sit_at_claras_table() {
        set = table.set();
        core = set.core();
        clara = set.clara();
        ada = table.sits(set, "Ada");
        ben = table.sits(set, "Ben");
    }

    @Test
    void every_core_member_and_the_owner_open_threads_and_reply() {
        var thread = talk.open(ada, core, "下周讲什么", "我想讲**留白**");
        talk.reply(ben, thread, "好");
        talk.reply(clara, thread, "定了");

        assertThat(talk.get(ben, thread)).satisfies(now -> {
            assertThat(now.title()).isEqualTo("下周讲什么");
            assertThat(now.name()).isEqualTo("武汉-设计师-小Ada");
            assertThat(now.replies()).isEqualTo(2);
        });
        assertThat(talk.posts(ada, thread, null)).extracting(Post::text).containsExactly("我想讲**留白**", "好", "定了");
    }

    @Test
    void where_something_was_said_last_comes_first_and_pinned_threads_stand_apart() {
        var first = talk.open(ada, core, "一", "一");
        var second = talk.open(ben, core, "二", "二");
        var rules = talk.open(clara, core, "约定", "约定");
        talk.reply(ben, first, "还有");
        book.pin(clara, rules, true);

        assertThat(talk.page(ada, core, null)).extracting(TalkThread::id).containsExactly(first, second);
        assertThat(talk.pinned(ada, core)).extracting(TalkThread::id).containsExactly(rules);
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> book.pin(ada, first, true));
    }

    @Test
    void whoever_does_not_sit_there_neither_reads_nor_speaks() {
        var thread = talk.open(ada, core, "一", "一");
        var learner = cast.person("Learner");
        arrivals.settleIn(set.cohort(), learner);

        for (var stranger : List.of(
                learner,
                cast.eve(),
                cast.teacher(clara, set.cohort().community(), set.cohort().id()))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> talk.page(stranger, core, null));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> talk.get(stranger, thread));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> talk.reply(stranger, thread, "我"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> talk.open(stranger, core, "我", "我"));
        }
    }

    @Test
    void a_secretary_reads_and_is_told_where_to_speak() {
        var secretary = cast.secretary(clara, set.cohort().community());
        var thread = talk.open(ada, core, "一", "一");

        assertThat(talk.posts(secretary, thread, null)).hasSize(1);
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> talk.reply(secretary, thread, "我"));
        announcements.post(secretary, core, "周五见");
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> announcements.post(ada, core, "周五见"));
    }

    @Test
    void a_lecture_hall_has_no_conversation() {
        var hall = groups.of(ada).getFirst().id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> talk.page(ada, hall, null));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> talk.open(ada, hall, "一", "一"));
    }

    @Test
    void what_is_new_is_counted_by_thread() {
        var one = talk.open(ada, core, "一", "一");
        var two = talk.open(ada, core, "二", "二");
        var last = talk.reply(ada, one, "还有");

        assertThat(marks.unread(ben, core)).isEqualTo(Map.of(Channel.TALK, 3));
        assertThat(marks.unread(ada, core)).isEmpty();
        talk.read(ben, one, last);
        assertThat(marks.unread(ben, core)).isEqualTo(Map.of(Channel.TALK, 1));
        assertThat(talk.page(ben, core, null)).extracting(TalkThread::fresh).containsExactly(false, true);
        marks.read(ben, core, Channel.TALK, last.value());
        assertThat(talk.get(ben, two).fresh()).isFalse();
    }

    @Test
    void a_reply_is_changed_by_its_author_and_keeps_what_it_said() {
        var thread = talk.open(ada, core, "一", "一");
        var reply = talk.reply(ben, thread, "周四");

        book.edit(ben, reply, "周五");
        book.react(ada, reply, Reaction.AGREE);

        assertThat(book.past(ada, reply)).extracting(Earlier::text).containsExactly("周四");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> book.edit(ada, reply, "周六"));
        assertThatExceptionOfType(TextMissing.class).isThrownBy(() -> talk.reply(ben, thread, " "));
        assertThatExceptionOfType(TextMissing.class).isThrownBy(() -> talk.open(ben, core, "", "一"));
    }

    @Test
    void open_screens_hear_what_is_said_and_whoever_leaves_the_seat_hears_no_more() {
        var heard = new CopyOnWriteArrayList<String>();
        var gone = new CopyOnWriteArrayList<Boolean>();
        var close = screens.open(presences.of(core, ben), new OpenScreens.Screen() {
            @Override
            public void talked(TalkThread thread) {
                heard.add(thread.title());
            }

            @Override
            public void posted(Post post) {
                heard.add(post.text());
            }

            @Override
            public void stands(@Nullable Presence now) {
                gone.add(now == null);
            }
        });

        var thread = talk.open(ada, core, "新话题", "一");
        talk.reply(ada, thread, "新回复");
        Awaitility.await().until(() -> heard.containsAll(List.of("新话题", "新回复")));
        seats.leave(ben, core);

        Awaitility.await().atMost(java.time.Duration.ofSeconds(5)).until(() -> gone.contains(true));
        close.run();
    }
}
