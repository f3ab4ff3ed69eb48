package lyceum.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.broadcast.Broadcast.State;
import lyceum.channel.Announcements;
import lyceum.channel.Post;
import lyceum.shared.GroupId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Many hands at once, and hands that are struck down: each group has each broadcast once, in the order of sending.
@HouseTest
class BroadcastRaceTest {
    private static final int HANDS = 8;

    @Autowired
    Broadcasts broadcasts;

    @Autowired
    Courier courier;

    @Autowired
    Announcements announcements;

    @Autowired
    Halls building;

    @Autowired
    Storm storm;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    Halls.Built halls;

    @BeforeEach
    void a_community_of_five_groups() {
        halls = building.build(cast, 5);
    }

    @AfterEach
    void the_sky_is_clear_and_it_is_morning_again() {
        storm.passes();
        clock.is(FakeClock.BEGINNING);
    }

    @RepeatedTest(3)
    void many_sweepers_at_once_bring_each_group_each_broadcast_once_and_in_order() throws Exception {
        var at = clock.instant().plusSeconds(60).atZone(Cast.SHANGHAI).toLocalDateTime();
        var all = new ArrayList<BroadcastId>();
        for (int i = 0; i < 4; i++)
            all.add(broadcasts.schedule(
                    halls.clara(), halls.community(), null, BroadcastPlan.toAll("第" + i + "件事"), at.plusSeconds(i)));
        clock.passes(Duration.ofMinutes(2));

        atOnce(courier::carry);
        all.forEach(id -> building.carried(halls.clara(), id));

        for (var group : halls.groups()) assertThat(texts(group)).containsExactly("第3件事", "第2件事", "第1件事", "第0件事");
        assertThat(all)
                .allSatisfy(id ->
                        assertThat(broadcasts.get(halls.clara(), id).state()).isEqualTo(State.SENT));
    }

    @RepeatedTest(3)
    void whatever_is_sent_at_one_moment_stands_in_every_group_in_one_and_the_same_order() throws Exception {
        atOnce(() -> broadcasts.send(halls.clara(), halls.community(), null, BroadcastPlan.toAll("同时说的")));
        for (var one : broadcasts.page(halls.clara(), halls.community(), List.of(State.values()), null))
            building.carried(halls.clara(), one.broadcast().id());

        var orders = halls.groups().stream()
                .map(group -> things(group).stream().sorted().collect(Collectors.toList()))
                .distinct()
                .toList();
        assertThat(orders).hasSize(1);
        assertThat(orders.getFirst()).hasSize(HANDS);
        assertThat(halls.groups().stream().map(this::things).distinct()).hasSize(1);
    }

    @RepeatedTest(3)
    void the_button_pressed_by_many_sends_it_once() throws Exception {
        var id = broadcasts.write(halls.clara(), halls.community(), BroadcastPlan.toAll("只说一遍"));

        atOnce(() -> broadcasts.send(halls.clara(), id));
        building.carried(halls.clara(), id);

        for (var group : halls.groups()) assertThat(texts(group)).containsExactly("只说一遍");
    }

    @RepeatedTest(3)
    void what_is_withdrawn_while_it_is_on_its_way_stands_nowhere_in_the_end() throws Exception {
        var id = broadcasts.send(halls.clara(), halls.community(), null, BroadcastPlan.toAll("说错了"));
        atOnce(() -> {
            courier.carry();
            broadcasts.withdraw(halls.clara(), id);
        });
        building.carried(halls.clara(), id);

        for (var group : halls.groups()) assertThat(texts(group)).isEmpty();
    }

    @Test
    void a_courier_who_is_struck_down_in_the_middle_loses_nothing_and_doubles_nothing() {
        var third = halls.groups().get(2);
        storm.killsIn(third);
        var at = clock.instant().plusSeconds(60).atZone(Cast.SHANGHAI).toLocalDateTime();
        var id = broadcasts.schedule(halls.clara(), halls.community(), null, BroadcastPlan.toAll("一字不落"), at);
        clock.passes(Duration.ofMinutes(2));

        for (int i = 0; i < 3; i++) assertThat(catchThrowable(courier::carry)).isInstanceOf(Storm.Killed.class);
        // The one that goes at once after the commit is struck down as well.
        Awaitility.await()
                .pollDelay(Duration.ofMillis(200))
                .until(() -> broadcasts.get(halls.clara(), id).state() == State.SENDING);

        assertThat(texts(third)).isEmpty();
        assertThat(halls.groups().stream().filter(group -> texts(group).equals(List.of("一字不落"))))
                .isNotEmpty()
                .hasSizeLessThan(5);
        storm.passes();
        building.carried(halls.clara(), id);

        for (var group : halls.groups()) assertThat(texts(group)).containsExactly("一字不落");
        assertThat(broadcasts.get(halls.clara(), id).state()).isEqualTo(State.SENT);
    }

    private static void atOnce(Runnable act) throws Exception {
        var all = new ArrayList<Callable<Object>>();
        for (int i = 0; i < HANDS; i++)
            all.add(() -> {
                act.run();
                return all;
            });
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            for (var one : hands.invokeAll(all)) one.get();
        }
    }

    private List<String> texts(GroupId group) {
        return announcements.page(halls.clara(), group, null).stream()
                .map(Post::text)
                .toList();
    }

    /// Which broadcasts stand there, the newest first.
    private List<Long> things(GroupId group) {
        var byPost = broadcasts.page(halls.clara(), halls.community(), List.of(State.values()), null).stream()
                .flatMap(one ->
                        broadcasts.deliveries(halls.clara(), one.broadcast().id()).stream())
                .filter(one -> one.group().equals(group))
                .collect(Collectors.toMap(Delivery::post, one -> one.broadcast().value()));
        return announcements.page(halls.clara(), group, null).stream()
                .map(post -> byPost.get(post.id()))
                .toList();
    }
}
