package lyceum.slide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lyceum.files.FilePlace;
import lyceum.friday.Sessions;
import lyceum.friday.ShareId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The slides of a share: put there by those who prepare it, shown by those who lead it, seen by whoever is there, and
/// by whoever reads it afterwards.
@Service
public class Slides {
    public static final int MOST_PAGES = ProjectionRoom.MOST_PAGES;
    static final String KIND = "slide";
    private static final int MOST_WORDS = 2_000;

    /// @param page 0 before the first is shown
    public record Shown(DeckId deck, int page) {}

    private final Sessions sessions;
    private final SlideRows rows;
    private final ProjectionRoom room;
    private final lyceum.files.Files files;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Slides(
            Sessions sessions,
            SlideRows rows,
            ProjectionRoom room,
            lyceum.files.Files files,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.room = room;
        this.files = files;
        this.transaction = transaction;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// In bytes.
    public long largest() {
        return files.largest();
    }

    /// A PDF of so many pages at most takes the place of what was there; where it cannot be drawn, that stays.
    public void put(PersonId by, ShareId share, String name, InputStream body) {
        var first = sessions.demandPrepares(by, share).first();
        var place = new FilePlace(KIND, first.value());
        var original = files.take(by, place, name, body);
        var pdf = files.open(by, original.address().name(), false).bytes();
        var slides = room.project(pdf, folder -> taken(by, place, folder));
        var deck = new Deck(new DeckId(ids.next()), first, original.name(), original.address(), slides, 0);
        transaction.executeWithoutResult(_ -> replace(by, share, deck, place));
    }

    private List<Slide> taken(PersonId by, FilePlace place, Path folder) {
        var slides = new ArrayList<Slide>();
        try {
            for (int page = 1; Files.exists(folder.resolve(page + ".picture")); page++) {
                var bytes = Files.readAllBytes(folder.resolve(page + ".picture"));
                var picture = files.take(by, place, "slide " + page, new ByteArrayInputStream(bytes));
                slides.add(new Slide(
                        ids.next(), page, picture.address(), words(Files.readString(folder.resolve(page + ".words")))));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return slides;
    }

    private static String words(String text) {
        var one = text.replaceAll("[\\s\\p{C}]+", " ").strip();
        return one.length() > MOST_WORDS
                ? one.substring(0, one.offsetByCodePoints(0, one.codePointCount(0, MOST_WORDS - 1)))
                : one;
    }

    /// Each page is a thing of its own, since one text names few files only.
    private void replace(PersonId by, ShareId share, Deck deck, FilePlace place) {
        sessions.prepare(by, share);
        forget(deck.share());
        rows.add(deck, by, clock.instant());
        files.keep(place, deck.id().value(), by, deck.original().toString());
        for (var slide : deck.slides())
            files.keep(place, slide.id(), by, slide.picture().toString());
        events.publishEvent(new SlideTurned(share));
    }

    /// What was put there is taken away.
    @Transactional
    public void remove(PersonId by, ShareId share) {
        forget(sessions.prepare(by, share).first());
        events.publishEvent(new SlideTurned(share));
    }

    private void forget(ShareId share) {
        rows.deck(share).ifPresent(before -> {
            files.hide(before.id().value());
            before.slides().forEach(slide -> files.hide(slide.id()));
            rows.remove(before.id());
        });
    }

    /// Before it begins for those who prepare it, then for whoever is there, or reads it afterwards.
    @Transactional(readOnly = true)
    public Optional<Deck> deck(PersonId reader, ShareId share) {
        return rows.deck(sessions.demandSees(reader, share).first());
    }

    /// For rooms that have asked who may know.
    public Optional<Shown> shown(ShareId share) {
        return rows.shown(sessions.known(share).first());
    }

    /// For rooms that have asked who may know.
    public String words(ShareId share) {
        return rows.deck(sessions.known(share).first())
                .map(deck -> String.join(
                        "\n", deck.slides().stream().map(Slide::words).toList()))
                .orElse("");
    }

    /// That page stands before all, by whoever leads while it is on; a page beyond the last is the last.
    @Transactional
    public void show(PersonId by, ShareId share, int page) {
        var deck = rows.deck(sessions.stir(by, share).first()).orElseThrow(NotFound::new);
        rows.show(deck.id(), Math.clamp(page, 1, deck.slides().size()));
        events.publishEvent(new SlideTurned(share));
    }
}
