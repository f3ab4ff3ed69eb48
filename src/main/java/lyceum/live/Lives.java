package lyceum.live;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.channel.Reaction;
import lyceum.directory.NameCards;
import lyceum.files.FilePlace;
import lyceum.files.Files;
import lyceum.friday.Sessions;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is said in an evening: by those who lead it, to everybody who is there, in one order. Whoever comes late reads
/// it from the beginning; once it is over it stays, and nothing is added.
@Service
public class Lives {
    public static final int A_PAGE = 100;
    public static final int MOST_LINES = 1_000;
    static final String KIND = "live";
    public static final TextLimit TEXT = TextLimit.needed("text", 5_000).inLines();

    /// Something has changed in that evening.
    record Stirred(ShareId share) {}

    private final Sessions sessions;
    private final LineRows rows;
    private final Cheers cheers;
    private final Attendances attendances;
    private final NameCards cards;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Lives(
            Sessions sessions,
            LineRows rows,
            Cheers cheers,
            Attendances attendances,
            NameCards cards,
            Files files,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.cheers = cheers;
        this.attendances = attendances;
        this.cards = cards;
        this.files = files;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    public static FilePlace files(ShareId share) {
        return new FilePlace(KIND, share.value());
    }

    /// The evening for whoever may be there, or may read it afterwards; while it is on, they are seen to be there.
    @Transactional
    public Share enter(PersonId by, ShareId id) {
        var share = sessions.get(by, id);
        if (share.state() == Share.State.LIVE) attendances.seen(by, id);
        return share;
    }

    public boolean leads(PersonId person, Share share) {
        return sessions.leads(person, share);
    }

    /// What was said after that place, in its order, a page at most: whoever has seen nothing asks from 0, whoever was
    /// cut off from the last that they saw.
    @Transactional(readOnly = true)
    public List<Line> after(PersonId reader, ShareId id, int sequence) {
        var share = sessions.get(reader, id);
        var lines = toAll(share.community(), id, sequence);
        var own = cheers.own(reader, lines.stream().map(Line::id).toList());
        return lines.stream()
                .map(line -> line.withOwn(own.getOrDefault(line.id(), Set.of())))
                .toList();
    }

    /// The same for all that are there.
    List<Line> toAll(CommunityId community, ShareId share, int sequence) {
        var found = rows.after(share, sequence, A_PAGE);
        if (found.isEmpty()) return found;
        var names = cards.names(
                community, found.stream().map(Line::author).distinct().toList());
        var counts = cheers.counts(
                share, found.getFirst().sequence(), found.getLast().sequence());
        var lines = new ArrayList<Line>();
        for (var line : found)
            lines.add(line.by(names.get(line.author())).with(counts.getOrDefault(line.id(), Map.of())));
        return lines;
    }

    /// By whoever speaks or hosts, in Markdown with pictures.
    @Transactional
    public LineId say(PersonId by, ShareId share, String text) {
        sessions.stir(by, share);
        return add(by, share, text, null);
    }

    /// Under the lock of the share's row, so that the next place is given once and seen in its order.
    @Transactional(propagation = Propagation.MANDATORY)
    LineId add(PersonId by, ShareId share, String text, @Nullable AskedId answered) {
        var clean = TEXT.check(text);
        int sequence = rows.last(share) + 1;
        if (sequence > MOST_LINES) throw new EveningIsFull(MOST_LINES);
        var id = new LineId(ids.next());
        rows.add(id, share, sequence, by, clean, answered, clock.instant());
        files.keep(files(share), id.value(), by, clean);
        events.publishEvent(new Stirred(share));
        return id;
    }

    /// Takes the same reaction back where it stands already.
    @Transactional
    public void react(PersonId by, LineId id, Reaction reaction) {
        var line = rows.find(id).orElseThrow(NotFound::new);
        sessions.demandThere(by, line.share());
        cheers.toggle(id, by, reaction, clock.instant());
    }
}
