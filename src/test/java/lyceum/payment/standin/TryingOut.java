package lyceum.payment.standin;

import java.net.URI;
import java.time.Clock;
import lyceum.bench.Portal;
import lyceum.bench.Stage;
import lyceum.faults.InboxFaults;

/// A portal that takes its money on the stand-in's hosted page: to try Stripe's way without Stripe. It stays until it
/// is stopped, and then nothing is left of it.
///
/// `./lyceum --stripe-stand-in`; `SERVER_PORT` as everywhere
final class TryingOut {
    private static final int PEOPLE = 3;
    private static final int SEATS = 20;
    private static final int PRICE = 365;

    private TryingOut() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(System.getenv().getOrDefault("SERVER_PORT", "8080"));
        var stripe = new StandInStripe(Clock.systemUTC());
        var portal = Portal.staged(
                port,
                house -> {
                    var stage = new Stage(house);
                    stage.cohort(1, SEATS, PRICE);
                    stage.people(PEOPLE);
                },
                // The way back from the hosted page leads to the address that is printed: a cookie belongs to one host.
                InboxFaults.withStripe(stripe, "--lyceum.address=http://127.0.0.1:" + port));
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        stripe.courier().to(URI.create(portal.address() + "/stripe/webhook"), new Courier.Faults(0, 20, 20));
        System.out.printf(
                """
                门户，收款在Stripe替身上进行 · The portal, paid at a stand-in for Stripe:
                  %s/c/%s/courses/%s
                  买票 · To buy: %s … %s
                  群主，也是平台运营 · The owner, who runs the installation too: %s
                  密码 · Password: %s
                Stripe的那一边：退款、异议、银行的裁定 · Stripe’s side, to refund, dispute and decide:
                  %s
                按 Ctrl-C 结束，不留下任何东西 · Ctrl-C ends it; nothing is left behind.
                """,
                portal.address(),
                Stage.ADDRESS,
                Stage.COURSE,
                Stage.email(0),
                Stage.email(PEOPLE - 1),
                Stage.OWNER,
                Stage.PASSWORD,
                stripe.address());
        Thread.currentThread().join();
    }
}
