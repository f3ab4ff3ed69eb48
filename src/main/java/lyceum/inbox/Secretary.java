package lyceum.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lyceum.access.Person;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.mail.Letter;
import lyceum.mail.PortalAddress;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Writes the letters about what is told, each in its reader's language; what many are told is put into words once.
@Component
class Secretary {
    private static final int MOST_LINES = 30;

    private final InWords words;
    private final Unsubscribing unsubscribing;
    private final PortalAddress portal;
    private final Say say;

    Secretary(InWords words, Unsubscribing unsubscribing, PortalAddress portal, Say say) {
        this.words = words;
        this.unsubscribing = unsubscribing;
        this.portal = portal;
        this.say = say;
    }

    /// One letter about one thing each.
    List<Letter> single(Map<Person, List<Told>> all) {
        var lines = lines(all);
        var letters = new ArrayList<Letter>();
        all.forEach((reader, told) -> told.forEach(one -> {
            var language = Languages.nearest(reader.language());
            var line = lines.get(new Said(language, one.id()));
            if (line == null) return; // gone meanwhile
            letters.add(new Letter(
                    "told:" + one.kind() + ":" + one.thing() + ":" + reader.id(),
                    reader.email(),
                    language,
                    "told",
                    List.of(
                            reader.name(),
                            say.text(language, "inbox.kind." + one.kind()),
                            line.title(),
                            line.where(),
                            line.text(),
                            portal.of("/" + line.path())),
                    unsubscribing.link(reader.id(), one.kind().topic())));
        }));
        return letters;
    }

    /// One letter about several things each.
    List<Letter> gathered(Map<Rounds.Round, List<Told>> all, Map<PersonId, Person> readers) {
        var byReader = new HashMap<Person, List<Told>>();
        all.forEach((round, told) -> {
            var reader = readers.get(round.person());
            if (reader != null)
                byReader.computeIfAbsent(reader, _ -> new ArrayList<>()).addAll(told);
        });
        var lines = lines(byReader);
        var letters = new ArrayList<Letter>();
        all.forEach((round, told) -> {
            var reader = readers.get(round.person());
            if (reader == null) return;
            var language = Languages.nearest(reader.language());
            var written = told.stream()
                    .limit(MOST_LINES)
                    .flatMap(one -> java.util.stream.Stream.ofNullable(lines.get(new Said(language, one.id()))))
                    .map(line -> say.text(
                            language,
                            line.where().isEmpty() ? "inbox.digest.line" : "inbox.digest.line.where",
                            line.title(),
                            line.where()))
                    .collect(Collectors.joining("\n"));
            if (written.isEmpty()) return;
            letters.add(new Letter(
                    "told:" + round.rhythm() + ":" + round.due().toEpochMilli() + ":" + reader.id(),
                    reader.email(),
                    language,
                    "told-" + round.rhythm(),
                    List.of(reader.name(), told.size(), written, portal.of("/inbox?only=new")),
                    unsubscribing.link(reader.id(), round.rhythm())));
        });
        return letters;
    }

    private record Said(Locale language, long id) {}

    private Map<Said, Line> lines(Map<Person, List<Told>> all) {
        var byLanguage = new HashMap<Locale, Map<Long, Told>>();
        all.forEach((reader, told) -> told.forEach(one -> byLanguage
                .computeIfAbsent(Languages.nearest(reader.language()), _ -> new LinkedHashMap<>())
                .put(one.id(), one)));
        var lines = new HashMap<Said, Line>();
        byLanguage.forEach((language, told) -> words.lines(List.copyOf(told.values()), language)
                .forEach(line -> lines.put(new Said(language, line.id()), line)));
        return lines;
    }
}
