package lyceum.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import lyceum.HouseTest;
import lyceum.core.Table;
import lyceum.friday.ShareHeld;
import lyceum.friday.ShareId;
import lyceum.shared.PersonId;
import lyceum.standing.Rankings.Ranked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class RankingsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6);

    @Autowired
    Rankings rankings;

    @Autowired
    ScoreRows rows;

    @Autowired
    Points points;

    @Autowired
    Table tables;

    @Autowired
    ApplicationEventPublisher news;

    @Autowired
    TransactionTemplate act;

    @Test
    void what_the_database_adds_up_is_what_the_policy_credits_each() {
        var table = tables.set();
        var community = table.cohort().community();
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < 5; i++) people.add(tables.sits(table, "Ada"));
        var chance = new Random(42);
        for (int i = 0; i < 120; i++)
            points.give(
                    community,
                    people.get(chance.nextInt(5)),
                    ScoreKind.values()[chance.nextInt(ScoreKind.values().length)],
                    1 + chance.nextInt(9),
                    TODAY.minusDays(chance.nextInt(20)));
        var window = new Window(TODAY.minusDays(15), TODAY);
        var policy = EliminationPolicy.usual();

        var scores = rankings.scores(community, policy, window, people);

        assertThat(rankings.all(community, policy, window, 0, 100))
                .containsExactlyElementsOf(scores.entrySet().stream()
                        .map(one -> new Ranked(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparingLong(Ranked::score)
                                .reversed()
                                .thenComparing(one -> one.person().value()))
                        .toList());
        assertThat(rankings.all(community, policy, window, 2, 1)).hasSize(1);
    }

    @Test
    void a_share_that_was_held_counts_once_for_whoever_shared() {
        var table = tables.set();
        var ada = tables.sits(table, "Ada");
        var held = new ShareHeld(
                table.cohort().community(),
                new ShareId(42),
                ada,
                TODAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());

        for (int i = 0; i < 2; i++) act.executeWithoutResult(_ -> news.publishEvent(held));

        assertThat(rows.events(table.cohort().community(), ada, new Window(TODAY, TODAY)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(ScoreKind.SHARE_GIVEN);
                    assertThat(event.source()).isEqualTo(42);
                });
    }
}
