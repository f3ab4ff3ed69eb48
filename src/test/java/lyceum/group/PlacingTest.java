package lyceum.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admitted;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.MemberNumber;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class PlacingTest {
    @Autowired
    Placing placing;

    @Autowired
    Groups groups;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private CommunityId community;
    private CohortId cohort;
    private Home home;
    private Overflow overflow = Overflow.FILL_FIRST;

    @BeforeEach
    void a_cohort() {
        community = new CommunityId(ids.next());
        cohort = new CohortId(ids.next());
        home = new Home(cohort.value(), community, cohort);
    }

    @Test
    void a_full_group_opens_the_next() {
        for (int i = 1; i <= 7; i++) place(3, arrival(i));

        assertThat(groups.in(community)).extracting(LearnerGroup::ordinal).containsExactly(1, 2, 3);
        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(3, 3, 1);
    }

    @Test
    void the_same_news_twice_gives_one_place() {
        var one = arrival(1);

        place(3, one);
        place(3, one);

        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(1);
        assertThat(groups.of(one.person())).hasSize(1);
    }

    @Test
    void a_second_ticket_claims_the_place_that_one_has() {
        var first = arrival(1);
        var second = again(first);
        place(3, first);
        place(3, second);
        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(1);

        giveUp(first);
        assertThat(groups.of(first.person())).hasSize(1);

        giveUp(second);
        assertThat(groups.of(first.person())).isEmpty();
        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(0);
    }

    @Test
    void giving_up_twice_frees_one_place_and_keeps_the_history() {
        var one = arrival(1);
        place(3, one);
        place(3, arrival(2));

        giveUp(one);
        giveUp(one);

        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(1);
        assertThat(jdbc.sql("select count(*) from group_place_past where home = ? and person = ?")
                        .params(home.id(), one.person().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void news_of_an_end_that_overtakes_the_beginning_leaves_no_place() {
        var one = arrival(1);

        giveUp(one);
        place(3, one);

        assertThat(groups.of(one.person())).isEmpty();
    }

    @Test
    void a_freed_place_is_filled_before_a_later_group() {
        var all = IntStream.rangeClosed(1, 4).mapToObj(this::arrival).toList();
        all.forEach(one -> place(3, one));
        giveUp(all.get(1));

        place(3, arrival(5));

        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(3, 1);
    }

    @RepeatedTest(5)
    void two_hundred_arrivals_at_once_fill_the_groups_exactly() throws Exception {
        var all = IntStream.rangeClosed(1, 200).mapToObj(this::arrival).toList();
        var steps = new ArrayList<Callable<Object>>();
        for (var one : all) steps.add(Executors.callable(() -> place(30, one)));
        Collections.shuffle(steps, new java.util.Random(7));

        try (var crowd = Executors.newFixedThreadPool(16)) {
            for (var step : crowd.invokeAll(steps)) step.get();
        }

        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(30, 30, 30, 30, 30, 30, 20);
        assertThat(groups.in(community))
                .allSatisfy(group -> assertThat(rowsIn(group)).isEqualTo(group.members()));
    }

    @Test
    void five_thousand_move_in_within_seconds_each_with_one_place() {
        var all = IntStream.rangeClosed(1, 5_000).mapToObj(this::arrival).toList();

        for (int from = 0; from < all.size(); from += 1_000) placeAll(600, all.subList(from, from + 1_000));
        placeAll(600, all.subList(0, 1_000));

        assertThat(groups.in(community))
                .extracting(LearnerGroup::members)
                .containsExactly(600, 600, 600, 600, 600, 600, 600, 600, 200);
    }

    @RepeatedTest(3)
    void the_same_news_at_the_same_moment_gives_one_place_and_no_error() throws Exception {
        var one = arrival(1);
        var steps = Collections.nCopies(16, Executors.callable(() -> place(3, one)));

        try (var crowd = Executors.newFixedThreadPool(16)) {
            for (var step : crowd.invokeAll(steps)) step.get();
        }

        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(1);
    }

    @Test
    void groups_that_are_balanced_fill_alike() {
        overflow = Overflow.BALANCE;
        placeAll(10, IntStream.rangeClosed(1, 6).mapToObj(this::arrival).toList());
        placing.openAhead(home, 10);

        for (int i = 7; i <= 10; i++) place(10, arrival(i));
        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(6, 4);

        placeAll(10, IntStream.rangeClosed(11, 16).mapToObj(this::arrival).toList());
        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(8, 8);

        placeAll(10, IntStream.rangeClosed(17, 21).mapToObj(this::arrival).toList());
        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(10, 10, 1);
    }

    @Test
    void whoever_comes_from_one_region_sits_together_while_there_is_room() {
        overflow = Overflow.BY_REGION;
        placing.openAhead(home, 3);
        placing.openAhead(home, 3);
        var wuhan = IntStream.rangeClosed(1, 4).mapToObj(this::arrival).toList();
        wuhan.forEach(one -> livesIn(one, "武汉"));
        var far = arrival(5);
        livesIn(far, "上海");
        place(3, wuhan.get(0));
        sql("update group_place set learner_group = (select id from learner_group where home = ? and ordinal = 2)"
                + " where home = ?");
        sql("update learner_group set members = ordinal - 1 where home = ? and home = ?");

        place(3, far);
        place(3, wuhan.get(1));
        place(3, arrival(6));
        place(3, wuhan.get(2));
        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(2, 3);

        place(3, wuhan.get(3));
        assertThat(groups.in(community)).extracting(LearnerGroup::members).containsExactly(3, 3);
    }

    private void sql(String statement) {
        jdbc.sql(statement).params(home.id(), home.id()).update();
    }

    private void livesIn(Admitted one, String region) {
        jdbc.sql("""
                        insert into directory_entry
                            (community, person, member_number, listed, edits, region, job, nick, region_key, sort_key,
                            folded, skills, introduction, shows_nick, shows_region, shows_job, shows_skills,
                            shows_introduction)
                        values (?, ?, ?, true, 0, ?, '', '', ?, 'z', ' ', '', '', 'MEMBERS', 'MEMBERS', 'MEMBERS',
                            'MEMBERS', 'MEMBERS')""")
                .params(community.value(), one.person().value(), one.number().value(), region, region)
                .update();
    }

    private int rowsIn(LearnerGroup group) {
        return jdbc.sql("select count(*) from group_place where learner_group = ?")
                .param(group.id().value())
                .query(Integer.class)
                .single();
    }

    private void place(int size, Admitted one) {
        placeAll(size, List.of(one));
    }

    private void placeAll(int size, List<Admitted> some) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> placing.place(home, new GroupPolicy(size, overflow), some));
    }

    private void giveUp(Admitted one) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> placing.giveUp(
                        home.id(), one.order().value(), one.person().value()));
    }

    private Admitted arrival(int number) {
        return new Admitted(
                new OrderId(ids.next()),
                new PersonId(ids.next()),
                community,
                cohort,
                new MemberNumber(number),
                FakeClock.BEGINNING);
    }

    private Admitted again(Admitted first) {
        return new Admitted(new OrderId(ids.next()), first.person(), community, cohort, first.number(), first.at());
    }
}
