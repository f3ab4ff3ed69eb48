package lyceum.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.access.Accounts;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.channel.Questions;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.directory.Lookalikes.CardLooksLikeStaff;
import lyceum.group.Groups;
import lyceum.membership.Consents;
import lyceum.membership.RulesNotAccepted;
import lyceum.membership.RulesWereRewritten;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit.TextMissing;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class NameCardsTest {
    @Autowired
    NameCards cards;

    @Autowired
    CardDesk desk;

    @Autowired
    FirstSteps steps;

    @Autowired
    Consents consents;

    @Autowired
    Communities communities;

    @Autowired
    Questions questions;

    @Autowired
    Groups groups;

    @Autowired
    Admissions admissions;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Accounts accounts;

    @Autowired
    Offers offers;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Cast cast;

    CohortTerms cohort;
    CommunityId community;
    PersonId clara;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void ben_has_just_come() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        community = cohort.community();
        clara = cast.owner(community);
        ben = cast.ben();
        arrivals.letIn(cohort, ben);
        Awaitility.await().until(() -> !groups.of(ben).isEmpty());
        group = groups.of(ben).getFirst().id();
    }

    private void acceptsTheRules() {
        consents.accept(ben, community, communities.profile(community).rulesVersion());
    }

    @Test
    void before_the_first_post_the_rules_are_accepted_and_a_card_is_carried() {
        assertThatExceptionOfType(RulesNotAccepted.class)
                .isThrownBy(() -> questions.ask(ben, group, "哪天交？", ""))
                .satisfies(told -> assertThat(told.way()).isEqualTo("begin/" + community));
        acceptsTheRules();
        assertThatExceptionOfType(NameCardMissing.class)
                .isThrownBy(() -> questions.ask(ben, group, "哪天交？", ""))
                .satisfies(told -> assertThat(told.way()).isEqualTo("begin/" + community));

        cards.write(ben, community, new NameCard("武汉", "设计师", "小白"));
        var asked = questions.ask(ben, group, "哪天交？", "");

        assertThat(questions.get(clara, asked).name()).isEqualTo("武汉-设计师-小白");
    }

    @Test
    void a_material_change_of_the_rules_stops_posting_until_it_is_accepted_and_a_small_one_does_not() {
        acceptsTheRules();
        cards.write(ben, community, new NameCard("武汉", "设计师", "小白"));

        communities.rewriteRules(clara, community, Bilingual.of("先读，再问，一次一件。"), false);
        questions.ask(ben, group, "一", "");
        int material = communities.rewriteRules(clara, community, Bilingual.of("不转发。"), true);

        assertThatExceptionOfType(RulesNotAccepted.class).isThrownBy(() -> questions.ask(ben, group, "二", ""));
        assertThat(questions.page(ben, group, java.util.Set.of(lyceum.channel.Question.State.OPEN), false, 0))
                .hasSize(1);
        assertThatExceptionOfType(RulesWereRewritten.class)
                .isThrownBy(() -> consents.accept(ben, community, material - 1));
        consents.accept(ben, community, material);
        questions.ask(ben, group, "二", "");
        assertThat(consents.of(ben, community))
                .extracting(one -> one.version())
                .containsExactly(material, material - 2);
        assertThat(communities.rules(community, material - 2).text().zh()).isEqualTo("先读，再问。");
    }

    @Test
    void only_who_has_a_number_there_accepts_and_carries_a_card() {
        var eve = cast.eve();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> consents.accept(eve, community, 1));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> cards.write(eve, community, new NameCard("武汉", "设计师", "夏娃")));
    }

    @Test
    void no_card_looks_like_somebody_who_works_there() {
        cast.signsIn(ben);
        var su = cast.secretary(clara, community);
        accounts.rename(su, "苏晚 Su");
        for (var pose : List.of("苏晚Su", "苏晚", "ＣＬＡＲＡ", "群主小助手", "Admin", "C.l.a.r.a", "\u0421lara"))
            assertThatExceptionOfType(CardLooksLikeStaff.class)
                    .as(pose)
                    .isThrownBy(() -> cards.write(ben, community, new NameCard("武汉", "设计师", pose)));
        assertThatExceptionOfType(CardLooksLikeStaff.class)
                .isThrownBy(() -> cards.write(ben, community, new NameCard("武汉", "群主", "小白")))
                .satisfies(told -> assertThat(told.field()).isEqualTo("job"));

        cards.write(ben, community, new NameCard("武汉", "讲师", "Claire"));
    }

    @Test
    void staff_read_what_a_card_said_before_and_ask_for_another_one() {
        cards.write(ben, community, new NameCard("武汉", "设计师", "小白"));
        cards.write(ben, community, new NameCard("武汉", "设计师", "aaaaa"));
        var su = cast.secretary(clara, community);
        var number = new MemberNumber(1);

        assertThat(desk.history(su, community, number))
                .extracting(past -> past.card().nick())
                .containsExactly("小白");
        desk.askToMend(su, community, number, "看不出是谁");

        assertThat(desk.toMend(su, community, 0, 10)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("武汉-设计师-aaaaa");
            assertThat(one.mending()).isNotNull();
        });
        Awaitility.await()
                .untilAsserted(() -> assertThat(mailbox.last(cast.address(ben)).body())
                        .contains("看不出是谁", "/directory/" + community + "/me"));
        cards.write(ben, community, new NameCard("武汉", "设计师", "大白"));
        assertThat(desk.countToMend(su, community)).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.history(cast.eve(), community, number));
    }

    @Test
    void another_format_shows_at_once_and_what_it_lacks_is_to_be_mended_without_silencing_anybody() {
        acceptsTheRules();
        desk.reformat(clara, community, new CardFormat(List.of(CardPart.NICK), "-"));
        cards.write(ben, community, new NameCard("", "", "小白"));
        assertThat(cards.names(community, List.of(ben))).isEqualTo(Map.of(ben, "小白"));
        assertThat(desk.countToMend(clara, community)).isZero();

        desk.reformat(clara, community, new CardFormat(List.of(CardPart.REGION, CardPart.NICK), " "));

        assertThat(desk.countToMend(clara, community)).isEqualTo(1);
        questions.ask(ben, group, "还能问吗？", "");
        assertThatExceptionOfType(TextMissing.class)
                .isThrownBy(() -> cards.write(ben, community, new NameCard(" ", "", "小白")))
                .satisfies(told -> assertThat(told.field()).isEqualTo("region"));
    }

    @Test
    void the_first_steps_are_read_off_what_was_done() {
        assertThat(steps.next(ben, community)).contains(Step.RULES);
        assertThat(steps.waiting(ben)).isEqualTo(Map.of(community, Step.RULES));
        acceptsTheRules();
        assertThat(steps.next(ben, community)).contains(Step.CARD);
        cards.write(ben, community, new NameCard("武汉", "设计师", "小白"));
        assertThat(steps.next(ben, community)).contains(Step.INTRODUCTION);
        cards.introduce(ben, community, new Profile(List.of("手绘"), "我画图。"));
        assertThat(steps.next(ben, community)).isEmpty();
        assertThat(steps.waiting(ben)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.next(cast.eve(), community));
    }
}
