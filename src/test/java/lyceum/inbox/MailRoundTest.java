package lyceum.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.channel.Channel;
import lyceum.channel.Questions;
import lyceum.channel.ReadMarks;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class MailRoundTest {
    /// Eleven at night in Shanghai.
    static final Instant NIGHT = Instant.parse("2027-01-06T15:00:00Z");
    /// Eight in the morning there, on Thursday.
    static final Instant MORNING = Instant.parse("2027-01-07T00:00:00Z");

    @Autowired
    MailRound round;

    @Autowired
    Wishes wishes;

    @Autowired
    Unsubscribing unsubscribing;

    @Autowired
    Announcements announcements;

    @Autowired
    Questions questions;

    @Autowired
    ReadMarks marks;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient db;

    @Autowired
    FakeClock clock;

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
        clock.passes(Duration.ofMinutes(1));
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void whoever_wants_it_at_once_gets_one_letter_that_leads_there_and_can_be_ended() {
        wishes.choose(ben, Topic.ANNOUNCEMENTS, new Wish(true, Rhythm.AT_ONCE));

        announcements.post(clara, group, "**周四**交作业\n\n请按模板。");

        Awaitility.await().until(() -> subjects().contains("公告：周四交作业 请按模板。"));
        assertThat(mailbox.last(address()).body()).contains("/groups/" + group, "学员一群");
        assertThat(unsubscribeLink()).contains("/unsubscribe/" + ben + "-ANNOUNCEMENTS-");
    }

    @Test
    void by_default_announcements_come_in_the_mornings_digest_and_once() {
        announcements.post(clara, group, "第一条");
        announcements.post(clara, group, "第二条");
        waitsForADigest();

        round.sweep();
        assertThat(told()).isEmpty();
        clock.is(MORNING);
        round.sweep();
        round.sweep();

        assertThat(told()).containsExactly("今天的汇总：2条");
        assertThat(mailbox.last(address()).body()).contains("·第一条", "·第二条", "/inbox?only=new");
    }

    @Test
    void what_was_read_by_then_is_in_no_digest() {
        announcements.post(clara, group, "第一条");
        var second = announcements.post(clara, group, "第二条");
        waitsForADigest();

        marks.read(ben, group, Channel.ANNOUNCEMENTS, second.value());
        clock.is(MORNING);
        round.sweep();

        assertThat(told()).isEmpty();
    }

    @Test
    void in_quiet_hours_nothing_is_sent_and_in_the_morning_it_comes_together() {
        clock.is(NIGHT);
        questions.answer(clara, questions.ask(ben, group, "周几交？", ""), "周四");
        questions.answer(clara, questions.ask(ben, group, "交到哪？", ""), "作业页");
        waitsForADigest();

        round.sweep();
        assertThat(told()).isEmpty();
        clock.is(MORNING);
        round.sweep();

        assertThat(told()).containsExactly("安静时段里有2条消息");
    }

    @Test
    void by_day_an_answer_comes_at_once() {
        questions.answer(clara, questions.ask(ben, group, "周几交？", ""), "周四");

        Awaitility.await().until(() -> told().equals(List.of("回答：你的提问“周几交？”有了回答")));
    }

    @Test
    void one_group_can_be_told_apart_from_all_others() {
        wishes.choose(ben, Topic.ANNOUNCEMENTS, group, Optional.of(new Wish(true, Rhythm.AT_ONCE)));
        announcements.post(clara, group, "这个群随时");
        Awaitility.await().until(() -> told().size() == 1);

        wishes.choose(ben, Topic.ANNOUNCEMENTS, group, Optional.empty());
        announcements.post(clara, group, "和别的一样");
        waitsForADigest();

        assertThat(told()).hasSize(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wishes.choose(cast.eve(), Topic.ANNOUNCEMENTS, group, Optional.empty()));
    }

    @Test
    void one_press_ends_letters_of_that_kind_and_no_others() {
        wishes.choose(ben, Topic.ANNOUNCEMENTS, new Wish(true, Rhythm.AT_ONCE));
        announcements.post(clara, group, "第一条");
        Awaitility.await().until(() -> told().size() == 1);
        var link = unsubscribeLink();
        var token = link.substring(link.lastIndexOf('/') + 1);

        unsubscribing.end(token);
        unsubscribing.end(token);

        assertThat(wishes.of(ben, Topic.ANNOUNCEMENTS)).isEqualTo(new Wish(true, Rhythm.OFF));
        assertThat(wishes.of(ben, Topic.ANSWERS)).isEqualTo(new Wish(true, Rhythm.AT_ONCE));
        for (var forged : Set.of(token + "0", token.replace("ANNOUNCEMENTS", "ANSWERS"), "x", ""))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> unsubscribing.end(forged));
    }

    @Test
    void one_press_in_a_digest_ends_digests() {
        announcements.post(clara, group, "第一条");
        waitsForADigest();
        clock.is(MORNING);
        round.sweep();
        var link = unsubscribeLink();

        unsubscribing.end(link.substring(link.lastIndexOf('/') + 1));

        assertThat(wishes.of(ben, Topic.ANNOUNCEMENTS).mail()).isEqualTo(Rhythm.OFF);
        assertThat(wishes.of(ben, Topic.ANSWERS).mail()).isEqualTo(Rhythm.AT_ONCE);
    }

    private void waitsForADigest() {
        Awaitility.await()
                .until(() -> db.sql("select count(*) from inbox_round where person = ?")
                                .param(ben.value())
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private String unsubscribeLink() {
        return db.sql("select unsubscribe from letter where recipient = ? and unsubscribe is not null")
                .param(address().value())
                .query(String.class)
                .single();
    }

    private List<String> subjects() {
        return mailbox.of(address()).stream().map(Mailbox.Read::subject).toList();
    }

    /// Without letters about the ticket.
    private List<String> told() {
        return db.sql("select subject from letter where recipient = ? and letter_key like 'told:%' order by id")
                .param(address().value())
                .query(String.class)
                .list();
    }

    private lyceum.shared.Email address() {
        return cast.address(ben);
    }
}
