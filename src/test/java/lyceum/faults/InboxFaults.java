package lyceum.faults;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lyceum.bench.Figures;
import lyceum.bench.Portal;
import lyceum.payment.standin.StandInStripe;

/// Paid events of a stand-in Stripe, a fifth of them twice, shuffled and delivered in parallel to a real portal that is
/// killed again and again: kill −9 in the middle, start again. What the portal did not take is delivered again, as
/// Stripe does. In the end the books are compared: every payment admitted once, numbers from 1 without a gap.
///
/// `./lyceum faults inbox [events] [kills] [seed]`
public final class InboxFaults {
    private static final int DOUBLED = 20; // of 100

    private final int orders;
    private final int kills;
    private final Random chance;

    private InboxFaults(int orders, int kills, long seed) {
        this.orders = orders;
        this.kills = kills;
        this.chance = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        int orders = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        long seed = arguments.length > 2
                ? Long.parseLong(arguments[2])
                : Clock.systemUTC().millis();
        var database = Arrays.stream(arguments).skip(3).toArray(String[]::new);
        new InboxFaults(orders, kills, seed)
                .run(new Figures("faults inbox", seed), database)
                .exit();
    }

    private Figures run(Figures figures, String... database) throws Exception {
        var stage = new AdmissionStage(orders);
        try (var stripe = new StandInStripe(Clock.systemUTC())) {
            var settings = withStripe(stripe, database);
            try (var portal = Portal.staged(stage::prepare, settings)) {
                for (var till : stage.tills()) stripe.books().pay(StandInStripe.session(URI.create(till)));
                var restarts = deliver(portal, stripe);
                stage.awaitSettled(portal);
                portal.kill();
                judge(figures, stage.books(portal.home(), settings), stripe, restarts);
            }
        }
        return figures;
    }

    public static String[] withStripe(StandInStripe stripe, String... database) {
        return Stream.concat(
                        Stream.of(
                                "--lyceum.stripe.secret-key=" + StandInStripe.KEY,
                                "--lyceum.stripe.webhook-secrets=" + StandInStripe.SECRET,
                                "--lyceum.stripe.api-base=" + stripe.address()),
                        Arrays.stream(database))
                .toArray(String[]::new);
    }

    private List<Duration> deliver(Portal portal, StandInStripe stripe) throws InterruptedException {
        var courier = stripe.courier();
        var events = courier.pickUp();
        courier.deliverShuffled(events, portal.address().resolve("/stripe/webhook"), DOUBLED, chance);
        int deliveries = courier.underWay();
        var restarts = new ArrayList<Duration>();
        while (restarts.size() < kills) {
            // each life ends after a share of the deliveries, and a moment that nobody can foresee
            int until = (int) (deliveries * (restarts.size() + 1.0) / (kills + 1));
            while (courier.delivered() < until && courier.underWay() > 0) Thread.sleep(2);
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(60));
            portal.kill();
            restarts.add(portal.restart());
        }
        while (courier.underWay() > 0) Thread.sleep(10);
        return restarts;
    }

    private void judge(Figures figures, AdmissionStage.Books books, StandInStripe stripe, List<Duration> restarts) {
        figures.line(
                "  %d payments, %d deliveries taken, questions to Stripe: %d",
                orders, stripe.courier().delivered(), stripe.questions());
        figures.check("kills: " + restarts.size(), String.valueOf(kills), restarts.size() >= kills, "50", kills >= 50);
        figures.check(
                "paid and admitted: " + books.admitted(), String.valueOf(orders), () -> books.admitted() == orders);
        figures.check("paid and not admitted: " + books.lost(), "0", () -> books.lost() == 0);
        figures.check(
                "enrollments: " + books.enrollments(), String.valueOf(orders), () -> books.enrollments() == orders);
        figures.check("payments: " + books.payments(), String.valueOf(orders), () -> books.payments() == orders);
        figures.check(
                "numbers: 1 to " + books.highest(), "1 to " + orders + ", no gap", () -> books.highest() == orders);
        figures.check(
                "faults in the books: " + books.faults(),
                "none",
                () -> books.faults().isEmpty());
        long slowest = restarts.stream().mapToLong(Duration::toMillis).max().orElse(0);
        if (kills < AdmissionFaults.JUDGED_FROM)
            figures.line("  slowest start after a kill: %d ms (not judged: too few kills)", slowest);
        else
            figures.check(
                    "slowest start after a kill: " + slowest + " ms",
                    "60 s",
                    slowest <= 60_000,
                    "20 s",
                    slowest <= 20_000);
    }
}
