package lyceum.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import lyceum.admission.AdmissionBooks;
import lyceum.admission.Admissions;
import lyceum.membership.Members;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;

/// A thousand signed-in buyers, each with the ticket page open in a browser of their own and an address of their own,
/// press the button at the same moment: a hundred seats. Whoever got one pays at the practice till. `rush [runs]
/// [seed]`
final class Rush {
    private static final int BUYERS = 1_000;
    private static final int SEATS = 100;
    private static final int OPENING = 16; // pages opened at once before the clock starts

    /// @param click ms until the answer to the click
    /// @param paid ms until the payment was taken, from the click; 0 for whoever got no seat
    private record Tried(long click, long paid, String trouble) {}

    private final int runs;
    private final long seed;
    private final List<CohortId> cohorts = new ArrayList<>();
    private CommunityId community = new CommunityId(1);

    private Rush(int runs, long seed) {
        this.runs = runs;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        new Rush(
                        arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3,
                        arguments.length > 1 ? Long.parseLong(arguments[1]) : 42)
                .run();
    }

    private void run() throws Exception {
        var figures = new Figures("bench rush", seed);
        figures.line("%d buyers, %d seats, %d runs; preparing people and cohorts", BUYERS, SEATS, runs);
        try (var portal = Portal.staged(house -> {
            var stage = new Stage(house);
            community = stage.community();
            for (int run = 0; run < runs; run++) cohorts.add(stage.cohort(run + 1, SEATS, 499));
            stage.people(BUYERS);
        })) {
            var buyers = signIn(portal);
            figures.line("everybody is signed in; server memory %d MB", portal.memory());
            for (int run = 0; run < runs; run++) rush(run, buyers, portal, figures);
            buyers.forEach(Visitor::close);
            portal.afterwards(house -> {
                var sold = cohorts.stream()
                        .map(cohort -> house.getBean(Admissions.class).sale(cohort))
                        .toList();
                figures.check(
                        "admitted in each run, by the books: "
                                + sold.stream().map(sale -> sale.admitted()).toList(),
                        SEATS + " each, none held",
                        () -> sold.stream().allMatch(sale -> sale.admitted() == SEATS && sale.held() == 0));
                long numbers = house.getBean(Members.class).numbersGiven(community);
                var faults = house.getBean(AdmissionBooks.class).faults();
                figures.check(
                        "numbers given %d; faults in the books %d".formatted(numbers, faults.size()),
                        "no gap, no fault",
                        faults::isEmpty);
                faults.stream().limit(5).forEach(fault -> figures.line("    %s", fault));
            });
        }
        figures.exit();
    }

    private List<Visitor> signIn(Portal portal) throws Exception {
        var people = IntStream.range(0, BUYERS)
                .mapToObj(i -> new Visitor(portal.address(), i))
                .toList();
        each(people.size(), i -> {
            people.get(i).signIn(Stage.email(i), Stage.PASSWORD);
            return null;
        });
        return people;
    }

    private void rush(int run, List<Visitor> buyers, Portal portal, Figures figures) throws Exception {
        var order = new ArrayList<>(buyers);
        Collections.shuffle(order, new Random(seed + run));
        var screens = each(order.size(), i -> new Screen(order.get(i), "/ticket/" + cohorts.get(run)));
        var memory = portal.memory();
        var cpu = portal.cpu();
        var gun = new CyclicBarrier(order.size());
        var tried = new ArrayList<Tried>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Tried>>();
            for (int i = 0; i < order.size(); i++) {
                int who = i;
                running.add(threads.submit(() -> attempt(gun, order.get(who), screens.get(who))));
            }
            for (var one : running) tried.add(one.get());
        }
        var used = portal.cpu().minus(cpu);
        var clicks = tried.stream().mapToLong(Tried::click).toArray();
        var paid = tried.stream().mapToLong(Tried::paid).filter(ms -> ms > 0).toArray();
        var troubles = tried.stream().filter(one -> !one.trouble().isEmpty()).toList();
        var p99 = Figures.percentile(clicks, 99);
        figures.line(
                "run %d: %d MB with %d pages open; %.2f s of CPU in the rush",
                run + 1, memory, BUYERS, used.toMillis() / 1000.0);
        figures.check(
                "  seats held and paid: %d; the others were told: %d"
                        .formatted(paid.length, BUYERS - paid.length - troubles.size()),
                "exactly " + SEATS,
                () -> paid.length == SEATS);
        figures.check("  buyers who met an error: " + troubles.size(), "0", troubles::isEmpty);
        troubles.stream().limit(3).forEach(one -> figures.line("    %.300s", one.trouble()));
        figures.check(
                "  answer to the click: p50 %d, p95 %d, p99 %d, longest %d ms"
                        .formatted(
                                Figures.percentile(clicks, 50),
                                Figures.percentile(clicks, 95),
                                p99,
                                Figures.percentile(clicks, 100)),
                "p99 ≤ 10 s",
                p99 <= 10_000,
                "p99 ≤ 3 s",
                p99 <= 3_000);
        figures.line(
                "    from the click to paid: p50 %d, p99 %d ms",
                Figures.percentile(paid, 50), Figures.percentile(paid, 99));
        each(screens.size(), i -> {
            screens.get(i).close();
            return null;
        });
    }

    private static Tried attempt(CyclicBarrier gun, Visitor buyer, Screen screen) throws Exception {
        gun.await();
        var begun = System.nanoTime();
        long click = 0;
        try {
            screen.click("buy");
            click = since(begun);
            var till = screen.ledTo().filter(to -> to.contains("/till/"));
            if (till.isEmpty()) return new Tried(click, 0, "");
            var page = buyer.get(till.get());
            var paid = buyer.post(till.get(), Map.of("_csrf", page.csrf(), "do", "pay"));
            var ok = paid.status() == 303
                    && paid.location() != null
                    && paid.location().startsWith("/order/");
            return new Tried(click, since(begun), ok ? "" : "paying answers " + paid.status() + " " + paid.text());
        } catch (IOException | IllegalStateException trouble) {
            return new Tried(click == 0 ? since(begun) : click, 0, trouble.toString());
        }
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private interface Doing<T> {
        T of(int who) throws Exception;
    }

    private static <T> List<T> each(int people, Doing<T> doing) throws Exception {
        var atOnce = new Semaphore(OPENING);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < people; i++) {
                int who = i;
                running.add(threads.submit(() -> {
                    atOnce.acquire();
                    try {
                        return doing.of(who);
                    } finally {
                        atOnce.release();
                    }
                }));
            }
            var all = new ArrayList<T>();
            for (var one : running) all.add(one.get());
            return all;
        }
    }
}
