package lyceum.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.project.Workshop;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Many hands on one board: no card is lost or stands twice, no title goes without a word, every tick counts.
@HouseTest
class BoardRaceTest {
    private static final int CARDS = 12;
    private static final int MOVES = 120;
    private static final int HANDS = 12;

    @Autowired
    Workshop workshop;

    @Autowired
    BoardCards cards;

    @Autowired
    CardTalk talk;

    @Autowired
    ProjectBoards boards;

    @Autowired
    FakeClock clock;

    Workshop.Set set;
    List<BoardColumnId> columns;
    List<CardId> all;

    @BeforeEach
    void a_board() {
        clock.is(FakeClock.BEGINNING);
        set = workshop.set();
        columns = boards.columns(set.ada(), set.project()).stream()
                .map(BoardColumn::id)
                .toList();
        all = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) all.add(cards.write(set.ada(), set.project(), columns.getFirst(), "卡片" + i));
    }

    @RepeatedTest(2)
    void each_card_stands_once_whoever_moves_and_takes_back_at_the_same_time() throws Exception {
        var acts = new ArrayList<Runnable>();
        var elsewhere = new AtomicInteger();
        for (int i = 0; i < MOVES; i++)
            acts.add(() -> {
                var card = any(all);
                var from = cards.get(set.ada(), card).card().column();
                if (cards.move(either(), card, from, any(columns), any(all)) instanceof Moved.Elsewhere)
                    elsewhere.incrementAndGet();
                if (ThreadLocalRandom.current().nextInt(4) == 0) cards.undo(either(), set.project());
            });

        atOnce(acts);

        var shown = boards.get(set.ada(), set.project(), CardFilter.ALL, 1_000).columns().stream()
                .flatMap(column -> column.cards().stream())
                .map(Card::id)
                .toList();
        assertThat(shown).hasSize(CARDS);
        assertThat(new HashSet<>(shown)).isEqualTo(new HashSet<>(all));
    }

    /// Whoever is told of a clash writes again upon what stands there; so every one of them has stood there, in turn.
    @RepeatedTest(2)
    void of_many_who_write_one_title_none_goes_unseen() throws Exception {
        var card = all.getFirst();
        var acts = new ArrayList<Runnable>();
        for (int i = 0; i < HANDS; i++) {
            var mine = "标题" + i;
            acts.add(() -> {
                var base = "卡片0";
                while (true) {
                    var clashes = cards.edit(either(), card, List.of(new Change(CardField.TITLE, base, mine)))
                            .clashes();
                    if (clashes.isEmpty()) return;
                    base = clashes.getFirst().now();
                }
            });
        }

        atOnce(acts);

        var history = cards.get(set.ada(), card).history().stream()
                .filter(step -> step.kind() == CardStep.Kind.EDITED)
                .map(CardStep::was)
                .toList();
        var stood = new HashSet<>(history);
        stood.add(cards.get(set.ada(), card).card().title());
        assertThat(history).hasSize(HANDS);
        assertThat(stood).hasSize(HANDS + 1);
    }

    @RepeatedTest(2)
    void every_label_comment_and_tick_of_many_counts() throws Exception {
        var card = all.getFirst();
        for (int i = 0; i < HANDS; i++) talk.check(set.ada(), card, "一步" + i);
        var checks = cards.get(set.ada(), card).checks();
        var acts = new ArrayList<Runnable>();
        for (int i = 0; i < HANDS; i++) {
            var label = "标签" + i % BoardCards.MOST_LABELS;
            var check = checks.get(i).id();
            acts.add(() -> cards.edit(either(), card, List.of(new Change(CardField.LABELS, "", label))));
            acts.add(() -> talk.comment(either(), card, "好"));
            acts.add(() -> talk.tick(either(), card, check, true));
        }

        atOnce(acts);

        var now = cards.get(set.ada(), card).card();
        assertThat(now.labels()).hasSize(BoardCards.MOST_LABELS);
        assertThat(now.comments()).isEqualTo(HANDS);
        assertThat(now.checksDone()).isEqualTo(HANDS);
    }

    private PersonId either() {
        return ThreadLocalRandom.current().nextBoolean() ? set.ada() : set.lin();
    }

    private static <T> T any(List<T> some) {
        return some.get(ThreadLocalRandom.current().nextInt(some.size()));
    }

    /// Anything but a refusal fails the test.
    private static void atOnce(List<Runnable> acts) throws Exception {
        var all = new ArrayList<Callable<Object>>();
        for (var act : acts)
            all.add(() -> {
                try {
                    act.run();
                } catch (Refusal told) {
                    assertThat(told.key()).startsWith("refusal.");
                }
                return act;
            });
        try (var crowd = Executors.newFixedThreadPool(16)) {
            for (var one : crowd.invokeAll(all)) one.get();
        }
    }
}
