package lyceum.demo;

import lyceum.payment.Payments;
import lyceum.shared.MoneyKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Fills the demo at the first start, or when asked: only on the embedded database and only with practice money.
@Component
class DemoRunner implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

    private final DemoWish wish;
    private final FilledDemos filled;
    private final Payments payments;
    private final Cast cast;
    private final Lamplight lamplight;
    private final LamplightSales sales;
    private final LamplightMoney money;
    private final LamplightCards cards;
    private final LamplightTalk talk;
    private final LamplightOrder order;
    private final LamplightMoves moves;
    private final LamplightNotices notices;
    private final LamplightLessons lessons;
    private final LamplightBroadcasts broadcasts;
    private final LamplightFridays fridays;
    private final LamplightWork work;
    private final LamplightTable table;
    private final LamplightRelays relays;
    private final LamplightRound round;
    private final LamplightSuccession succession;
    private final LamplightProjects projects;
    private final LamplightBoard board;
    private final LamplightBook book;
    private final LamplightLive live;
    private final GreatHall hall;
    private final SignInSheet sheet;
    private final boolean embedded;

    DemoRunner(
            DemoWish wish,
            FilledDemos filled,
            Payments payments,
            Cast cast,
            Lamplight lamplight,
            LamplightSales sales,
            LamplightMoney money,
            LamplightCards cards,
            LamplightTalk talk,
            LamplightOrder order,
            LamplightMoves moves,
            LamplightNotices notices,
            LamplightLessons lessons,
            LamplightBroadcasts broadcasts,
            LamplightFridays fridays,
            LamplightWork work,
            LamplightTable table,
            LamplightRelays relays,
            LamplightRound round,
            LamplightSuccession succession,
            LamplightProjects projects,
            LamplightBoard board,
            LamplightBook book,
            LamplightLive live,
            GreatHall hall,
            SignInSheet sheet,
            @Value("${spring.datasource.url}") String database) {
        this.wish = wish;
        this.filled = filled;
        this.payments = payments;
        this.cast = cast;
        this.lamplight = lamplight;
        this.sales = sales;
        this.money = money;
        this.cards = cards;
        this.talk = talk;
        this.order = order;
        this.moves = moves;
        this.notices = notices;
        this.lessons = lessons;
        this.broadcasts = broadcasts;
        this.fridays = fridays;
        this.work = work;
        this.table = table;
        this.relays = relays;
        this.round = round;
        this.succession = succession;
        this.projects = projects;
        this.board = board;
        this.book = book;
        this.live = live;
        this.hall = hall;
        this.sheet = sheet;
        this.embedded = database.startsWith("jdbc:h2:");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!isAllowed()) {
            if (wish.isLarge() || wish.isSmall(false))
                LOG.warn("No demo: it exists on the embedded database and without a till's keys only.");
            return;
        }
        boolean wanted = wish.isSmall(filled.isFirstStart()) || filled.isCutShort(Demo.SMALL);
        if (!wanted || filled.isDone(Demo.SMALL)) return;
        System.out.println("正在准备演示社群“灯下书院” · Filling the demo community “Lamplight”");
        filled.begin(Demo.SMALL);
        var people = cast.all();
        if (!lamplight.isFounded()) lamplight.found(people);
        sales.fill(people);
        money.fill(people);
        cards.fill(people);
        talk.fill(people);
        order.fill(people);
        notices.fill(people);
        lessons.fill(people);
        broadcasts.fill(people);
        fridays.fill(people);
        work.fill(people);
        table.fill(people);
        relays.fill(people);
        round.fill(people);
        succession.fill(people);
        projects.fill(people);
        board.fill(people);
        book.fill(people);
        moves.fill(people);
        live.fill(people);
        filled.done(Demo.SMALL);
        System.out.println("演示账号（邮箱 密码） · Demo sign-ins (e-mail, password):\n"
                + sheet.text().indent(2).stripTrailing());
    }

    /// Takes a while, so the portal is open meanwhile.
    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (isAllowed() && sheet.exists()) System.out.println("演示账号在 · Demo sign-ins are kept in " + sheet.file());
        boolean wanted = wish.isLarge() || isAllowed() && filled.isCutShort(Demo.LARGE);
        if (!wanted || !isAllowed() || filled.isDone(Demo.LARGE)) return;
        filled.begin(Demo.LARGE);
        Thread.ofPlatform().name("demo").daemon().start(() -> {
            hall.fill(cast.all(), GreatHall.LEARNERS);
            filled.done(Demo.LARGE);
        });
    }

    private boolean isAllowed() {
        return embedded && payments.kind() == MoneyKind.PRACTICE;
    }
}
