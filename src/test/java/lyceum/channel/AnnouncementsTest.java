package lyceum.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit.TextMissing;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class AnnouncementsTest {
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
    Groups groups;

    @Autowired
    Admissions admissions;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    CohortTerms cohort;
    PersonId clara;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void ben_is_in_a_group_of_claras() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
    }

    @Test
    void what_staff_announce_the_group_reads_the_newest_first() {
        announcements.post(clara, group, "第一条");
        announcements.post(clara, group, "第二条");

        assertThat(announcements.page(ben, group, null)).extracting(Post::text).containsExactly("第二条", "第一条");
        assertThat(announcements.page(ben, group, null).getFirst().role()).isEqualTo(GroupRole.OWNER);
    }

    @Test
    void a_member_who_announces_is_told_where_to_ask_instead_and_nothing_is_written() {
        assertThatExceptionOfType(NotYourPart.class)
                .isThrownBy(() -> announcements.post(ben, group, "大家好"))
                .satisfies(told -> assertThat(told.key()).isEqualTo("refusal.NotYourPart.PYRAMID.ANNOUNCE"));
        assertThatExceptionOfType(TextMissing.class).isThrownBy(() -> announcements.post(clara, group, "  "));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> announcements.post(cast.eve(), group, "大家好"));

        assertThat(announcements.page(ben, group, null)).isEmpty();
    }

    @Test
    void each_reacts_once_and_may_take_it_back() {
        var post = announcements.post(clara, group, "请看");

        book.react(ben, post, Reaction.THANKS);
        book.react(clara, post, Reaction.THANKS);

        assertThat(book.get(ben, post).reactions()).containsOnly(java.util.Map.entry(Reaction.THANKS, 2));
        assertThat(book.get(ben, post).own()).containsExactly(Reaction.THANKS);
        book.react(ben, post, Reaction.THANKS);
        assertThat(book.get(clara, post).reactions()).containsOnly(java.util.Map.entry(Reaction.THANKS, 1));
    }

    @Test
    void a_changed_post_keeps_what_it_said_and_only_its_author_changes_it() {
        var post = announcements.post(clara, group, "周三交");
        var chen = cast.coOwner(clara, cohort.community());

        book.edit(clara, post, "周四交");

        assertThat(book.get(ben, post)).satisfies(now -> {
            assertThat(now.text()).isEqualTo("周四交");
            assertThat(now.edits()).isEqualTo(1);
        });
        assertThat(book.past(ben, post)).extracting(Earlier::text).containsExactly("周三交");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> book.edit(chen, post, "不交了"));
    }

    @Test
    void the_pinned_stand_by_themselves_and_members_cannot_pin() {
        var post = announcements.post(clara, group, "作业要求");
        announcements.post(clara, group, "别的");

        book.pin(clara, post, true);

        assertThat(announcements.pinned(ben, group)).extracting(Post::id).containsExactly(post);
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> book.pin(ben, post, false));
    }

    @Test
    void what_is_new_is_counted_until_it_is_read() {
        announcements.post(clara, group, "一");
        var second = announcements.post(clara, group, "二");

        assertThat(marks.unread(ben, group)).containsOnly(java.util.Map.entry(Channel.ANNOUNCEMENTS, 2));
        assertThat(marks.unread(clara, group)).isEmpty();
        marks.read(ben, group, Channel.ANNOUNCEMENTS, second.value());
        marks.read(ben, group, Channel.ANNOUNCEMENTS, 1);
        assertThat(marks.unread(ben, group)).isEmpty();
    }

    @Test
    void long_streams_come_in_pages() {
        var all = new ArrayList<PostId>();
        for (int i = 0; i <= Announcements.A_PAGE; i++) all.addFirst(announcements.post(clara, group, "第" + i + "条"));

        var first = announcements.page(ben, group, null);
        var second = announcements.page(ben, group, first.getLast().id());

        assertThat(first).hasSize(Announcements.A_PAGE);
        assertThat(second).extracting(Post::id).containsExactly(all.getLast());
    }

    @Test
    void open_screens_hear_it_and_those_of_other_groups_do_not() {
        var heard = new CopyOnWriteArrayList<String>();
        var elsewhere = new CopyOnWriteArrayList<String>();
        var other = offers.cohort(20, Money.of("CNY", 0));
        var ada = cast.ada();
        arrivals.settleIn(other, ada);
        var close = List.of(
                screens.open(presences.of(group, ben), ear(heard)),
                screens.open(presences.of(groups.of(ada).getFirst().id(), ada), ear(elsewhere)));

        announcements.post(clara, group, "开课了");

        Awaitility.await().until(() -> heard.contains("开课了"));
        assertThat(elsewhere).isEmpty();
        close.forEach(Runnable::run);
    }

    @Test
    void whoever_loses_the_place_sees_it_on_the_open_screen_no_longer() {
        var gone = new CopyOnWriteArrayList<Boolean>();
        var close = screens.open(presences.of(group, ben), new OpenScreens.Screen() {
            @Override
            public void stands(@Nullable Presence now) {
                gone.add(now == null);
            }
        });

        admissions.askRefund(admissions.ordersOf(ben).getFirst().id(), ben, "");

        Awaitility.await().atMost(java.time.Duration.ofSeconds(5)).until(() -> gone.contains(true));
        close.run();
    }

    private static OpenScreens.Screen ear(List<String> heard) {
        return new OpenScreens.Screen() {
            @Override
            public void posted(Post post) {
                heard.add(post.text());
            }

            @Override
            public void stands(@Nullable Presence now) {}
        };
    }
}
