package lyceum.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.channel.Announcements;
import lyceum.channel.Mentions;
import lyceum.channel.PostBook;
import lyceum.channel.PostId;
import lyceum.channel.Questions;
import lyceum.channel.SayingId;
import lyceum.channel.Sayings;
import lyceum.channel.Talk;
import lyceum.channel.TooManyMentions;
import lyceum.core.Table;
import lyceum.group.Groups;
import lyceum.membership.Members;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class MentionsTest {
    @Autowired
    Table table;

    @Autowired
    Cast cast;

    @Autowired
    Talk talk;

    @Autowired
    Announcements announcements;

    @Autowired
    Questions questions;

    @Autowired
    PostBook book;

    @Autowired
    Sayings sayings;

    @Autowired
    Mentions mentions;

    @Autowired
    Members members;

    @Autowired
    Groups groups;

    @Autowired
    Inboxes inboxes;

    private Table.Set set;
    private PersonId ada;
    private PersonId ben;
    private GroupId hall;

    @BeforeEach
    void ada_and_ben_sit_at_claras_table() {
        set = table.set();
        ada = table.sits(set, "Ada");
        ben = table.sits(set, "Ben");
        hall = groups.of(ben).getFirst().id();
    }

    @Test
    void whoever_is_called_upon_is_told_once_and_finds_the_place() {
        var thread = talk.open(ada, set.core(), "第三章", "@Ben" + at(ben) + " 你来写？再说一遍 @Ben" + at(ben));

        assertThat(calls(ben)).singleElement().satisfies(line -> {
            assertThat(line.path()).isEqualTo("groups/" + set.core() + "/talk/" + thread);
            assertThat(line.fresh()).isTrue();
        });
        assertThat(calls(ada)).isEmpty();
        talk.read(ben, thread, thread);
        assertThat(calls(ben))
                .singleElement()
                .satisfies(line -> assertThat(line.fresh()).isFalse());
    }

    @Test
    void a_role_calls_all_who_hold_it_here() {
        cast.secretary(set.clara(), set.cohort().community());
        talk.open(ada, set.core(), "钥匙", "@群主#owner 会议室的钥匙在哪儿？");

        assertThat(calls(set.clara())).hasSize(1);
        assertThat(calls(ben)).isEmpty();
    }

    @Test
    void whoever_may_not_read_it_is_not_called_and_the_text_stays_as_typed() {
        var thread = talk.open(ada, set.core(), "名单", "请 @Eve#3 和 @谁#999 看看");

        assertThat(mentions.on(set.core(), SayingId.of(thread), "请 @Eve#3 和 @谁#999 看看"))
                .isEmpty();
    }

    @Test
    void a_change_calls_the_new_ones_only_and_whoever_is_gone_from_it_needs_not_hear_of_it() {
        var thread = talk.open(ada, set.core(), "第三章", "@Ben" + at(ben) + " 你来写？");

        book.edit(ada, thread, "@Ben" + at(ben) + " 你来写，@群主#owner 来审。");
        assertThat(calls(ben)).hasSize(1);
        assertThat(calls(set.clara())).hasSize(1);
        book.edit(ada, thread, "@群主#owner 来审。");

        assertThat(calls(ben)).isEmpty();
        assertThat(calls(set.clara())).hasSize(1);
    }

    @Test
    void what_is_hidden_calls_nobody_any_more() {
        int before = inboxes.fresh(ben);
        var reply = talk.reply(ada, talk.open(ben, set.core(), "书", "写吗？"), "@Ben" + at(ben) + " 写");

        sayings.hide(set.clara(), SayingId.of(reply), true, "不妥");

        assertThat(calls(ben)).isEmpty();
        assertThat(inboxes.fresh(ben)).isEqualTo(before);
    }

    @Test
    void an_announcement_that_calls_somebody_is_told_to_them_once() {
        announcements.post(set.clara(), hall, "@Ben" + at(ben) + " 的作品值得一看");

        assertThat(lines(ben)).extracting(Line::kind).contains(Kind.MENTIONED).doesNotContain(Kind.ANNOUNCEMENT);
        assertThat(lines(ada)).extracting(Line::kind).contains(Kind.ANNOUNCEMENT);
    }

    @Test
    void whoever_asked_hears_of_the_answer_and_not_of_the_call_in_it_too() {
        var question = questions.ask(ben, hall, "周几交？", "");
        questions.answer(set.clara(), question, "@Ben" + at(ben) + " 周四，@Ada" + at(ada) + " 也是。");

        assertThat(lines(ben)).extracting(Line::kind).contains(Kind.ANSWER).doesNotContain(Kind.MENTIONED);
        assertThat(calls(ada))
                .singleElement()
                .satisfies(line -> assertThat(line.path()).isEqualTo("groups/" + hall + "/questions/" + question));
    }

    @Test
    void a_text_calls_so_many_at_most_and_nothing_of_it_is_kept_otherwise() {
        var many = IntStream.rangeClosed(1, Mentions.MOST + 1)
                .mapToObj(number -> "@x#" + number)
                .collect(Collectors.joining(" "));

        assertThatExceptionOfType(TooManyMentions.class).isThrownBy(() -> talk.open(ada, set.core(), "都来", many));
        assertThat(talk.page(ada, set.core(), null)).isEmpty();
    }

    @Test
    void people_of_the_group_are_found_by_name_and_number_and_nobody_else() {
        assertThat(mentions.find(ada, set.core(), "be")).extracting("who").containsExactly(at(ben).substring(1));
        assertThat(mentions.find(ada, set.core(), at(ben).substring(1))).hasSize(1);
        assertThat(mentions.find(ada, set.core(), "")).extracting("who").contains("owner");
        assertThat(mentions.find(ada, set.core(), "Nobody")).isEmpty();
    }

    @Test
    void the_name_is_the_one_that_person_has_when_it_is_read() {
        PostId thread = talk.open(ada, set.core(), "第三章", "@旧名" + at(ben) + " 你来写？");

        assertThat(book.get(ada, thread).mentions()).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(ben);
            assertThat(one.name()).isNotNull().isNotEqualTo("旧名");
        });
    }

    private String at(PersonId person) {
        return "#"
                + members.of(person, set.cohort().community())
                        .orElseThrow()
                        .number()
                        .value();
    }

    private List<Line> calls(PersonId person) {
        return lines(person).stream()
                .filter(line -> line.kind() == Kind.MENTIONED)
                .toList();
    }

    private List<Line> lines(PersonId person) {
        return inboxes.page(person, Locale.SIMPLIFIED_CHINESE, false, 0);
    }
}
