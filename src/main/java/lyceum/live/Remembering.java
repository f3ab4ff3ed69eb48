package lyceum.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyceum.friday.Recollection;
import lyceum.friday.Sessions;
import lyceum.friday.Share;
import lyceum.friday.ShareHeld;
import lyceum.friday.ShareId;
import lyceum.group.GroupNames;
import lyceum.group.Groups;
import lyceum.language.Say;
import lyceum.live.Line.Answers;
import lyceum.shared.GroupId;
import lyceum.slide.Slides;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What remains of an evening: words by which it is found, and the beginning of its summary.
@Component
class Remembering implements Recollection {
    /// In letters; a summary has room for some more.
    private static final int LONGEST_DRAFT = 12_000;

    private final LineRows lines;
    private final Attendances attendances;
    private final Slides slides;
    private final Sessions sessions;
    private final Groups groups;
    private final GroupNames names;
    private final Say say;

    Remembering(
            LineRows lines,
            Attendances attendances,
            Slides slides,
            Sessions sessions,
            Groups groups,
            GroupNames names,
            Say say) {
        this.lines = lines;
        this.attendances = attendances;
        this.slides = slides;
        this.sessions = sessions;
        this.groups = groups;
        this.names = names;
        this.say = say;
    }

    @ApplicationModuleListener
    void on(ShareHeld held) {
        var words = Stream.concat(
                        Stream.of(slides.words(held.share())),
                        all(held.share()).stream().flatMap(Remembering::words))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        var attended = attendances.attended(held.share());
        if (!words.isEmpty() || attended.isPresent()) sessions.keep(held.share(), attended.orElse(null), words);
    }

    private static Stream<String> words(Line line) {
        var answers = line.answers();
        return answers == null ? Stream.of(line.text()) : Stream.of(answers.text(), line.text());
    }

    @Override
    public String draft(Share share, Locale language) {
        var said = all(share.id());
        if (said.isEmpty()) return "";
        var draft = new StringBuilder();
        for (var line : said) if (line.answers() == null) add(draft, line.text());
        if (said.stream().anyMatch(line -> line.answers() != null))
            add(draft, say.text(language, "live.draft.answers"));
        var known = names.apart(groups.in(share.community()), language);
        for (var line : said) {
            var answers = line.answers();
            if (answers == null) continue;
            add(draft, say.text(language, "live.draft.question", answers.text(), from(answers, known, language)));
            add(draft, line.text());
        }
        return draft.toString().strip();
    }

    private String from(Answers answers, Map<GroupId, String> known, Locale language) {
        var group = answers.group();
        if (group == null) return say.text(language, "live.asked.by-staff");
        var name = known.get(group);
        return name == null ? say.text(language, "live.asked.elsewhere") : say.text(language, "live.asked.from", name);
    }

    private static void add(StringBuilder draft, String text) {
        if (draft.length() + text.length() < LONGEST_DRAFT) draft.append(text).append("\n\n");
    }

    private List<Line> all(ShareId share) {
        var all = new ArrayList<Line>();
        List<Line> page;
        do {
            page = lines.after(share, all.size(), Lives.A_PAGE);
            all.addAll(page);
        } while (page.size() == Lives.A_PAGE);
        return all;
    }
}
