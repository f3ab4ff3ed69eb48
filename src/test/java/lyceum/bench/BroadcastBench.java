package lyceum.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lyceum.broadcast.Broadcast;
import lyceum.broadcast.Broadcasts;
import lyceum.broadcast.Delivery;
import lyceum.channel.Announcements;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.inbox.Inboxes;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationContext;

/// 20,000 members sit in eight groups (or as many as one says), and some of them in five. One of each group has its
/// page open, with push; the
/// owner writes a broadcast to all and presses send: how long until it is stored in every group and on every screen.
/// Then inboxes are opened, and in the end every group, and a thousand inboxes, are looked through. `broadcast [groups
/// [seed]]`
final class BroadcastBench {
    private static final int MEMBERS = 20_000;
    private static final int IN_FIVE = 20;
    private static final int ASKED = 1_000;
    private static final int WARMING = 2;
    private static final int LIMIT_MILLIS = 5_000;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final String THIS = "全院周六停课一天，作业顺延";

    private final long seed;
    private final int many;
    private final List<PersonId> members = new ArrayList<>();
    private final List<GroupId> groups = new ArrayList<>();
    private CommunityId community = new CommunityId(1);
    private PersonId owner = new PersonId(1);

    private BroadcastBench(long seed, int many) {
        this.seed = seed;
        this.many = many;
    }

    public static void main(String[] arguments) throws Exception {
        new BroadcastBench(
                        arguments.length > 1 ? Long.parseLong(arguments[1]) : 42,
                        arguments.length > 0 ? Math.clamp(Integer.parseInt(arguments[0]), 5, 220) : 8)
                .run();
    }

    private void run() throws Exception {
        var figures = new Figures("bench broadcast", seed);
        figures.line("%d members in %d groups, %d of them in five; preparing", MEMBERS, many, IN_FIVE);
        try (var portal = Portal.staged(this::prepare)) {
            send(portal, figures);
            figures.line("server memory %d MB", portal.memory());
            portal.afterwards(house -> books(house, figures));
        }
        figures.exit();
    }

    private void prepare(ApplicationContext house) {
        var each = Math.ceilDiv(MEMBERS, many);
        var stage = new Stage(house, each + IN_FIVE);
        community = stage.community();
        owner = stage.owner();
        var readers = stage.people(many);
        for (int group = 0; group < many; group++) {
            var here = new ArrayList<PersonId>();
            here.add(readers.get(group));
            here.addAll(stage.silent(many + group * (each - 1), many + (group + 1) * (each - 1)));
            members.addAll(here);
            // Those of the first cohort who come to four more.
            if (group > 0 && group < 5) here.addAll(members.subList(0, IN_FIVE));
            stage.admit(stage.cohort(group + 1, each + IN_FIVE, 0), here);
        }
        groups.addAll(house.getBean(Groups.class).in(community).stream()
                .map(LearnerGroup::id)
                .toList());
        if (groups.size() != many) throw new IllegalStateException(groups.size() + " groups");
    }

    private final class Reader {
        private final Screen screen;
        private final Push push;
        private volatile long heard;

        Reader(Portal portal, int number) throws Exception {
            var visitor = new Visitor(portal.address(), number);
            visitor.signIn(Stage.email(number), Stage.PASSWORD);
            screen = new Screen(visitor, "/groups/" + groups.get(number));
            push = screen.listen(words -> {
                if (words.contains(THIS)) heard = System.nanoTime();
            });
        }
    }

    private void send(Portal portal, Figures figures) throws Exception {
        var readers = new ArrayList<Reader>();
        for (int i = 0; i < many; i++) readers.add(new Reader(portal, i));
        var clara = new Visitor(portal.address(), 60_000);
        clara.signIn(Stage.OWNER, Stage.PASSWORD);
        var path = "/studio/" + community + "/broadcasts";
        for (int i = 0; i < WARMING; i++) {
            press(new Screen(clara, path + "/new"), "热身第" + i + "条");
            Thread.sleep(2_000);
        }
        var screen = new Screen(clara, path + "/new");
        var used = portal.cpu();
        long begun = System.nanoTime();
        press(screen, THIS);
        long answered = millis(begun);
        var sent = screen.ledTo();
        long stored = 0;
        while (stored == 0 && millis(begun) < PATIENCE_MILLIS) {
            var list = new Screen(clara, path + "?show=sent");
            if (list.text().contains(THIS) && count(list.text(), "送到%d/%d个群".formatted(many, many)) == WARMING + 1)
                stored = millis(begun);
            list.close();
        }
        while (readers.stream().anyMatch(one -> one.heard == 0) && millis(begun) < PATIENCE_MILLIS) Thread.sleep(5);
        long silent = readers.stream().filter(one -> one.heard == 0).count();
        long seen = readers.stream()
                .mapToLong(one -> (one.heard - begun) / 1_000_000)
                .max()
                .orElse(0);
        var cpu = portal.cpu().minus(used);
        long everywhere = stored;
        figures.line(
                "the owner's click is answered after %d ms%s",
                answered, sent.map(to -> " and leads on").orElse(""));
        figures.check(
                "stored in all %d groups, as the owner's list says, after %d ms".formatted(many, stored),
                "≤ 5 s",
                () -> everywhere > 0 && everywhere <= LIMIT_MILLIS);
        figures.check(
                "on an open screen in each group after %d ms, silent %d".formatted(seen, silent),
                "≤ 5 s",
                () -> silent == 0 && seen <= LIMIT_MILLIS);
        figures.line(
                "    server CPU from the click until then: %d ms, the polling of the list with it", cpu.toMillis());
        int found = 0;
        for (int i = 0; i < many; i++)
            try (var reader = new Visitor(portal.address(), 62_000 + i)) {
                reader.signIn(Stage.email(i), Stage.PASSWORD);
                if (new Screen(reader, "/inbox").text().contains(THIS)) found++;
            }
        int inboxes = found;
        figures.check(
                "inboxes opened from then on that have it: %d of %d".formatted(found, many),
                "all",
                () -> inboxes == many);
        long lost = readers.stream().filter(one -> !one.push.isOpen()).count();
        figures.check("push connections lost: " + lost, "0", () -> lost == 0);
    }

    private static void press(Screen screen, String words) throws Exception {
        screen.write("要说的话（支持Markdown）", words);
        screen.press("发出");
        screen.confirm();
    }

    private void books(ApplicationContext house, Figures figures) {
        var broadcasts = house.getBean(Broadcasts.class);
        var all = broadcasts.page(owner, community, List.of(Broadcast.State.values()), null);
        long arrived = all.stream()
                .flatMap(one -> broadcasts.deliveries(owner, one.broadcast().id()).stream())
                .filter(one -> one.state() == Delivery.State.SENT)
                .count();
        figures.check(
                "deliveries: %d of %d broadcasts".formatted(arrived, all.size()),
                many + " of each",
                () -> all.size() == WARMING + 1 && arrived == (long) many * all.size());
        var announcements = house.getBean(Announcements.class);
        boolean inOrder = groups.stream()
                .map(group -> announcements.page(owner, group, null).stream()
                        .map(post -> post.text())
                        .toList())
                .allMatch(List.of(THIS, "热身第1条", "热身第0条")::equals);
        figures.check("groups with all three, once each and in order", "all", () -> inOrder);
        var inboxes = house.getBean(Inboxes.class);
        var asked = new ArrayList<>(members.subList(0, IN_FIVE));
        var chance = new Random(seed);
        for (int i = IN_FIVE; i < ASKED; i++) asked.add(members.get(chance.nextInt(members.size())));
        long once = asked.stream()
                .filter(person -> inboxes.page(person, Languages.CHINESE, true, 0).stream()
                                .filter(line -> line.title().equals(THIS))
                                .count()
                        == 1)
                .count();
        figures.check(
                "inboxes with it exactly once, the %d who are in five groups among them: %d".formatted(IN_FIVE, once),
                "all " + ASKED,
                () -> once == ASKED);
    }

    private static int count(String text, String words) {
        return (text.length() - text.replace(words, "").length()) / words.length();
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
