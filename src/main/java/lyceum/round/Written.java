package lyceum.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lyceum.shared.PersonId;
import lyceum.standing.Contender;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.Lot;
import lyceum.standing.ScoreKind;
import lyceum.standing.Scorebook;
import lyceum.standing.Ties;
import lyceum.standing.Weighing;
import lyceum.standing.Window;
import org.jspecify.annotations.Nullable;

/// The one form in which a round is written down: lines of plain ASCII in a fixed order, so that the same facts are the
/// same bytes, on whatever machine and however often. Whoever has the facts and the policy can write the ranking anew.
final class Written {
    private static final String NOTHING = "-";

    private Written() {}

    static String facts(Scorebook book) {
        var text = new StringBuilder("lyceum facts 1\n");
        text.append("window ")
                .append(book.window().first())
                .append(' ')
                .append(book.window().last())
                .append('\n');
        book.seats().stream()
                .sorted(Comparator.comparingLong(seat -> seat.person().value()))
                .forEach(seat -> text.append(line(
                        "seat",
                        seat.person(),
                        seat.founder() ? "founder" : "seat",
                        seat.since(),
                        seat.seated(),
                        seat.present(),
                        seat.awayAtTheEnd() ? "away" : "there",
                        seat.stands() == null ? NOTHING : seat.stands())));
        sorted(book.entries())
                .forEach(entry -> text.append(line("raw", entry.person(), entry.kind(), entry.day(), entry.raw())));
        return text.toString();
    }

    private static List<Scorebook.Entry> sorted(List<Scorebook.Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingLong(
                                (Scorebook.Entry one) -> one.person().value())
                        .thenComparing(Scorebook.Entry::kind)
                        .thenComparing(Scorebook.Entry::day))
                .toList();
    }

    static Scorebook facts(String text) {
        @Nullable Window window = null;
        var seats = new ArrayList<Scorebook.Seat>();
        var entries = new ArrayList<Scorebook.Entry>();
        for (var line : text.lines().skip(1).toList()) {
            var words = line.split(" ");
            switch (words[0]) {
                case "window" -> window = new Window(LocalDate.parse(words[1]), LocalDate.parse(words[2]));
                case "seat" ->
                    seats.add(new Scorebook.Seat(
                            PersonId.parse(words[1]),
                            words[2].equals("founder"),
                            LocalDate.parse(words[3]),
                            Integer.parseInt(words[4]),
                            Integer.parseInt(words[5]),
                            words[6].equals("away"),
                            words[7].equals(NOTHING) ? null : Contender.Place.valueOf(words[7])));
                case "raw" ->
                    entries.add(new Scorebook.Entry(
                            PersonId.parse(words[1]),
                            ScoreKind.valueOf(words[2]),
                            LocalDate.parse(words[3]),
                            Long.parseLong(words[4])));
                default -> throw new IllegalArgumentException("Facts do not say: " + line);
            }
        }
        if (window == null) throw new IllegalArgumentException("Facts without a window");
        return new Scorebook(window, seats, entries);
    }

    static String policy(EliminationPolicy policy) {
        var text = new StringBuilder("lyceum policy 1\n");
        text.append("version ").append(policy.version()).append('\n');
        text.append("line ").append(policy.passLine()).append('\n');
        text.append("share ").append(policy.share()).append('\n');
        text.append("fixed ")
                .append(policy.fixed() == null ? NOTHING : policy.fixed().toString())
                .append('\n');
        text.append("minimum ").append(policy.minimum()).append('\n');
        text.append("newcomer ").append(policy.newcomerDays()).append('\n');
        text.append("window ").append(policy.windowDays()).append('\n');
        if (policy.ties() != Ties.KEPT)
            text.append("ties ").append(policy.ties()).append('\n');
        new TreeMap<>(policy.weighings())
                .forEach((kind, one) -> text.append("kind ")
                        .append(kind)
                        .append(' ')
                        .append(one.weight())
                        .append(' ')
                        .append(one.cap() == null ? NOTHING : one.cap().toString())
                        .append('\n'));
        return text.toString();
    }

    static EliminationPolicy policy(String text) {
        var values = text.lines()
                .skip(1)
                .filter(line -> !line.startsWith("kind "))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        var weighings = new EnumMap<ScoreKind, Weighing>(ScoreKind.class);
        text.lines()
                .filter(line -> line.startsWith("kind "))
                .map(line -> line.split(" "))
                .forEach(words -> weighings.put(
                        ScoreKind.valueOf(words[1]),
                        new Weighing(
                                Integer.parseInt(words[2]),
                                words[3].equals(NOTHING) ? null : (Long) Long.parseLong(words[3]))));
        var fixed = value(values, "fixed");
        return new EliminationPolicy(
                Integer.parseInt(value(values, "version")),
                weighings,
                Long.parseLong(value(values, "line")),
                Integer.parseInt(value(values, "share")),
                fixed.equals(NOTHING) ? null : (Integer) Integer.parseInt(fixed),
                Integer.parseInt(value(values, "minimum")),
                Integer.parseInt(value(values, "newcomer")),
                Integer.parseInt(value(values, "window")),
                Ties.valueOf(values.getOrDefault("ties", Ties.KEPT.name())));
    }

    private static String value(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) throw new IllegalArgumentException("A policy says: " + name);
        return value;
    }

    static String corrections(List<Correction> all) {
        var text = new StringBuilder("lyceum corrections 1\n");
        for (var one : all)
            text.append(line(
                    "correction",
                    one.person(),
                    one.kind() == null ? "EXCUSED" : one.kind(),
                    one.day(),
                    one.raw(),
                    one.appeal()));
        return text.toString();
    }

    static List<Correction> corrections(String text) {
        return text.lines()
                .skip(1)
                .map(line -> line.split(" "))
                .map(words -> new Correction(
                        RoundAppealId.parse(words[5]),
                        PersonId.parse(words[1]),
                        words[2].equals("EXCUSED") ? null : ScoreKind.valueOf(words[2]),
                        LocalDate.parse(words[3]),
                        Long.parseLong(words[4])))
                .toList();
    }

    /// From what was written to what follows of it, and to nothing else.
    /// @param lot looked at only where the policy has equals drawn
    static String ranking(String facts, String policy, String corrections, @Nullable Lot lot) {
        var rule = policy(policy);
        var ranking = Correction.applied(facts(facts), corrections(corrections)).under(rule, lot);
        var outcome = ranking.outcome();
        var text = new StringBuilder("lyceum ranking 1\n");
        text.append("facts ").append(digest(facts)).append('\n');
        text.append("policy ").append(digest(policy)).append('\n');
        text.append("corrections ").append(digest(corrections)).append('\n');
        if (rule.ties() == Ties.LOT && lot != null)
            text.append("lot ").append(lot.commitment()).append('\n');
        text.append("eligible ").append(outcome.eligible()).append('\n');
        text.append("most ").append(outcome.most()).append('\n');
        text.append("below ").append(outcome.below()).append('\n');
        ranking.contenders().stream()
                .sorted(Comparator.comparingLong(one -> one.person().value()))
                .forEach(one -> text.append(line(
                        "person",
                        one.person(),
                        one.place(),
                        one.score(),
                        outcome.leaving().contains(one.person())
                                ? "leaves"
                                : outcome.kept().contains(one.person()) ? "kept" : "stays",
                        lot != null && outcome.drawn().contains(one.person())
                                ? lot.draw(one.person().text())
                                : "")));
        return text.toString();
    }

    /// What anybody needs to draw it again.
    static String lot(Lot lot) {
        return """
                lyceum lot 1
                commitment %s
                seed %s
                # check the seed:  printf %%s SEED | xxd -r -p | sha256sum
                # check a draw:    printf %%s PERSON | openssl dgst -sha256 -mac HMAC -macopt hexkey:SEED
                # of equal scores: the smaller draw leaves first
                """.formatted(lot.commitment(), lot.seed());
    }

    /// A word that is empty is left out.
    private static String line(Object... words) {
        var text = new StringBuilder();
        for (var word : words) {
            var said = word instanceof lyceum.shared.Id id ? id.text() : word.toString();
            if (said.isEmpty()) continue;
            if (!text.isEmpty()) text.append(' ');
            text.append(said);
        }
        return text.append('\n').toString();
    }

    /// SHA-256, in hexadecimal.
    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
