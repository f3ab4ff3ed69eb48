package lyceum.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.core.Table;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@HouseTest
class SearchesTest {
    @Autowired
    Searches searches;

    @Autowired
    Announcements announcements;

    @Autowired
    Questions questions;

    @Autowired
    Talk talk;

    @Autowired
    Sayings sayings;

    @Autowired
    PostBook book;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Table table;

    @Autowired
    Cast cast;

    @Autowired
    Ids ids;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcTemplate sql;

    CohortTerms cohort;
    PersonId clara;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void ben_has_a_place_in_claras_group() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
    }

    @Test
    void a_word_is_found_in_announcements_questions_and_answers_the_newest_first() {
        announcements.post(clara, group, "周五讲**留白**");
        var question = questions.ask(ben, group, "留白要留多少？", "");
        questions.answer(clara, question, "留白留到看得见为止");
        announcements.post(clara, group, "周四交作业");

        assertThat(found("留白"))
                .extracting(Hit::kind)
                .containsExactly(Hit.Kind.ANSWER, Hit.Kind.QUESTION, Hit.Kind.ANNOUNCEMENT);
        assertThat(found("留白")).extracting(Hit::title).containsExactly("留白要留多少？", "留白要留多少？", "");
        assertThat(found("白")).as("one character will do").hasSize(3);
    }

    @Test
    void all_words_must_stand_there_however_they_are_written() {
        announcements.post(clara, group, "ＰＰＴ 的第一页，Ada 来讲");
        announcements.post(clara, group, "Ada 请假");

        assertThat(found("ppt ada")).hasSize(1);
        assertThat(found("ada　ＰＰＴ")).hasSize(1);
        assertThat(found("ada")).hasSize(2);
        assertThat(found("ppt 请假")).isEmpty();
        assertThat(found("   ")).isEmpty();
    }

    @Test
    void what_a_database_takes_for_a_pattern_is_a_letter_like_any_other() {
        announcements.post(clara, group, "完成了 100% 的 a_b!");
        announcements.post(clara, group, "完成了 1000 的 axb");

        assertThat(found("100%")).hasSize(1);
        assertThat(found("a_b!")).hasSize(1);
        assertThat(found("'); drop table channel_post; --")).isEmpty();
    }

    @Test
    void a_thread_is_found_by_its_title_and_its_replies_by_their_words() {
        var set = table.set();
        var ada = table.sits(set, "Ada");
        var thread = talk.open(ada, set.core(), "下周讲 Kerning", "我来");
        talk.reply(set.clara(), thread, "字距讲一小时");

        assertThat(searches.page(ada, set.core(), "kerning", Long.MAX_VALUE))
                .extracting(Hit::kind)
                .containsExactly(Hit.Kind.THREAD);
        assertThat(searches.page(ada, set.core(), "字距", Long.MAX_VALUE))
                .extracting(Hit::kind, Hit::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Hit.Kind.REPLY, "下周讲 Kerning"));
    }

    @Test
    void what_was_changed_or_hidden_is_not_found_by_what_it_said() {
        var post = announcements.post(clara, group, "旧的说法");
        var question = questions.ask(ben, group, "难听的话", "");
        questions.answer(clara, question, "回答难听的话");
        book.edit(clara, post, "新的说法");

        sayings.hide(clara, SayingId.of(question), true, "不好");

        assertThat(found("旧的")).isEmpty();
        assertThat(found("新的")).hasSize(1);
        assertThat(found("难听")).as("the answers of a hidden question neither").isEmpty();
    }

    @Test
    void a_group_is_searched_by_those_who_belong_there_only() {
        announcements.post(clara, group, "留白");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> searches.page(cast.eve(), group, "留白", Long.MAX_VALUE));
    }

    @Test
    void ten_thousand_posts_are_searched_within_half_a_second_a_page_at_a_time() {
        var now = Utc.of(clock.instant());
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> {
                    long id = ids.next();
                    var text = "第" + i + "条。" + "每周一页，写清楚，才算想清楚。".repeat(10) + (i % 100 == 0 ? "留白" : "");
                    return new Object[] {id, group.value(), id, clara.value(), text, text, now};
                })
                .toList();
        sql.batchUpdate("""
                insert into channel_post (id, in_group, kind, thread, author, text, folded, posted_at, edits)
                values (?, ?, 'ANNOUNCEMENT', ?, ?, ?, ?, ?, 0)""", rows);
        found("暖");

        long begun = System.nanoTime();
        var first = found("留白");
        long millis = (System.nanoTime() - begun) / 1_000_000;
        var second = searches.page(ben, group, "留白", first.getLast().id());

        assertThat(first).hasSize(Searches.A_PAGE);
        assertThat(second).hasSize(Searches.A_PAGE).doesNotContainAnyElementsOf(first);
        assertThat(millis).isLessThan(500);
    }

    private List<Hit> found(String words) {
        return searches.page(ben, group, words, Long.MAX_VALUE);
    }
}
