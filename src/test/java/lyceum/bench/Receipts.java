package lyceum.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import lyceum.assignment.Submissions;
import lyceum.language.Languages;
import lyceum.language.Say;
import org.springframework.context.ApplicationContext;

/// What was acknowledged, on the screen and by letter, beside what the books have in the end.
final class Receipts {
    private static final String FIRST = "第1版";

    private final Queue<String> letters = new ConcurrentLinkedQueue<>();
    private final AtomicInteger came = new AtomicInteger();

    /// @param letter as it came, head and body
    void letter(String letter) {
        letters.add(letter);
        came.incrementAndGet();
    }

    int letters() {
        return came.get();
    }

    /// Each of these was the first version of its learner for its assignment.
    void compare(ApplicationContext house, List<HandingIn> all, Figures figures) {
        var submissions = house.getBean(Submissions.class);
        var say = house.getBean(Say.class);
        var byHash = byHash(all);
        int kept = 0;
        int shown = 0;
        int told = 0;
        for (var one : all) {
            var own = submissions.own(one.learner(), one.assignment());
            if (own.size() != 1) continue;
            var version = own.getFirst();
            if (version.text().equals(one.text())) kept++;
            var hash = one.sha256();
            var moment = say.moment(Languages.CHINESE, version.at(), Stage.ZONE);
            boolean right =
                    version.sha256().equals(hash) && version.version() == 1 && one.wasPressedAround(version.at());
            if (right && one.showed(hash) && one.showed(moment) && one.showed(FIRST)) shown++;
            var mail = byHash.getOrDefault(hash, List.of());
            if (right
                    && mail.size() == 1
                    && mail.getFirst().contains(moment)
                    && mail.getFirst().contains(FIRST)) told++;
        }
        check(figures, "works in the books, once each and word for word", kept, all.size());
        check(figures, "receipts on the screen with the right time, version, SHA-256", shown, all.size());
        check(figures, "letters, one each, with the right time, version, SHA-256", told, all.size());
    }

    private static void check(Figures figures, String what, int found, int all) {
        figures.check(what + ": " + found, "all " + all, () -> found == all);
    }

    private Map<String, List<String>> byHash(List<HandingIn> all) {
        var byHash = new HashMap<String, List<String>>();
        for (var one : all) byHash.put(one.sha256(), new ArrayList<>());
        for (var letter : letters) {
            var words = words(letter);
            words.lines()
                    .map(String::strip)
                    .filter(byHash::containsKey)
                    .distinct()
                    .forEach(hash -> byHash.get(hash).add(words));
        }
        return byHash;
    }

    private static String words(String letter) {
        try {
            var read = new MimeMessage(null, new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
            return read.getSubject() + "\n" + text(read);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(letter, unreadable);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart many
                ? text(many.getBodyPart(0))
                : part.getContent().toString();
    }
}
