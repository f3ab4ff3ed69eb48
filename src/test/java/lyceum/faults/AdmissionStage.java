package lyceum.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import lyceum.Lyceum;
import lyceum.access.Accounts;
import lyceum.admission.AdmissionBooks;
import lyceum.admission.Admissions;
import lyceum.admission.HoldOutcome;
import lyceum.admission.OrderState;
import lyceum.bench.Portal;
import lyceum.bench.Visitor;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.course.CohortPlan;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.membership.Members;
import lyceum.payment.Payments;
import lyceum.shared.Email;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/// What stands before the clock starts: a cohort, as many orders as seats, each with its checkout open at the practice
/// till; and what is compared when the clock has stopped.
public final class AdmissionStage {
    static final int PAYERS = 6;
    static final String PASSWORD = "lecture card of warm paper 1829";
    /// What a killed worker held is free again after a minute, and the sweep comes every ten seconds.
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(100);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Money PRICE = Money.of("CNY", 36_500);

    /// @param lost orders that were paid at the till and are not admitted
    public record Books(int admitted, int lost, int enrollments, long highest, int payments, List<String> faults) {}

    private final int size;
    private final Map<OrderId, PersonId> orders = new HashMap<>();
    private final List<String> tills = new ArrayList<>();
    private @Nullable CohortTerms cohort;
    private String page = "";

    public AdmissionStage(int size) {
        this.size = size;
    }

    static String email(int payer) {
        return "payer." + payer + "@example.com";
    }

    public List<String> tills() {
        return tills;
    }

    /// Until everybody is in, as the public page of the course tells in Chinese, or patience ends: the books are
    /// compared
    /// in any case.
    void awaitSettled(Portal portal) throws InterruptedException {
        var allSeated = "%1$,d席，已入座%1$,d，".formatted(size);
        long end = System.nanoTime() + SETTLED_WITHIN.toNanos();
        try (var visitor = new Visitor(portal.address(), PAYERS)) {
            while (System.nanoTime() < end) {
                TimeUnit.SECONDS.sleep(1);
                try {
                    if (visitor.get(page + "?lang=zh-CN").text().contains(allSeated)) return;
                } catch (IOException notNow) {
                    // The page is asked for again.
                }
            }
        }
    }

    public void prepare(ApplicationContext house) {
        var accounts = house.getBean(Accounts.class);
        for (int i = 0; i < PAYERS; i++)
            accounts.welcome(new Email(email(i)), "Payer", Languages.CHINESE, SHANGHAI, PASSWORD);
        var offers = house.getBean(Offers.class);
        var community = house.getBean(Foundings.class).community();
        cohort = offers.cohort(offers.course(community), plan(LocalDateTime.now(Clock.system(SHANGHAI))));
        var address = house.getBean(Communities.class).get(community).address();
        page = "/c/" + address + "/courses/" + cohort.slug();
        for (int i = 0; i < size; i++) order(house, i);
    }

    private void order(ApplicationContext house, int i) {
        var admissions = house.getBean(Admissions.class);
        var buyer = house.getBean(Accounts.class)
                .welcome(new Email("buyer." + i + "@example.com"), "Buyer", Languages.CHINESE, SHANGHAI, null);
        var held = (HoldOutcome.SeatHeld)
                admissions.hold(Objects.requireNonNull(cohort).id(), buyer, false);
        orders.put(held.order(), buyer);
        URI till = admissions.checkout(held.order(), buyer);
        tills.add(till.getPath());
    }

    private CohortPlan plan(LocalDateTime now) {
        var day = now.toLocalDate();
        var like = Offers.plan(Seats.of(size), Offers.tier("regular", PRICE));
        return new CohortPlan(
                like.name(),
                day.plusDays(14),
                day.plusDays(90),
                null,
                false,
                size,
                now.minusDays(1).withSecond(0).withNano(0),
                now.plusDays(13).withSecond(0).withNano(0),
                like.currency(),
                like.tiers(),
                false);
    }

    /// Opens the house once more, in this JVM and on the database that the killed portal left.
    public Books books(Path home, String... settings) {
        var arguments = new ArrayList<>(List.of(settings));
        arguments.addAll(List.of(
                "--lyceum.demo=none",
                "--lyceum.home=" + home,
                "--server.port=0",
                "--spring.quartz.auto-startup=false"));
        try (var house = SpringApplication.run(Lyceum.class, arguments.toArray(String[]::new))) {
            return compared(house);
        }
    }

    public Books compared(ApplicationContext house) {
        var admissions = house.getBean(Admissions.class);
        var members = house.getBean(Members.class);
        var payments = house.getBean(Payments.class);
        var community = Objects.requireNonNull(cohort).community();
        int admitted = 0;
        int enrolled = 0;
        int paid = 0;
        for (var one : orders.entrySet()) {
            if (admissions.order(one.getKey(), one.getValue()).state() == OrderState.ADMITTED) admitted++;
            enrolled += members.enrollments(one.getValue()).size();
            paid += payments.of(one.getKey()).size();
        }
        var numbers = members.numbers(community, orders.values());
        long highest =
                numbers.values().stream().mapToLong(MemberNumber::value).max().orElse(0);
        boolean gapless = numbers.values().stream().distinct().count() == highest;
        return new Books(
                admitted,
                size - admitted,
                enrolled,
                gapless ? highest : -1,
                paid,
                house.getBean(AdmissionBooks.class).faults());
    }
}
