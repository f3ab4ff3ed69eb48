package lyceum.board;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import lyceum.access.Accounts;
import lyceum.project.Access;
import lyceum.project.Part;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cards: written, moved and changed by many at once. Each act locks the project, looks at what stands there now, and
/// writes only where that is what its person saw; else both are shown and the person chooses, so nothing is lost.
@Service
public class BoardCards {
    public static final TextLimit TITLE = TextLimit.needed("title", 120);
    public static final TextLimit BODY = TextLimit.optional("body", 2_000).inLines();
    public static final TextLimit LABEL = TextLimit.needed("labels", 20);
    public static final int MOST = 5_000;
    public static final int MOST_LABELS = 8;
    public static final Duration UNDONE_WITHIN = Duration.ofDays(1);
    private static final int HISTORY = 50;
    private static final int SOON_DAYS = 7;

    private final CardRows rows;
    private final ColumnRows columns;
    private final CardStepRows steps;
    private final CardTalkRows talk;
    private final ProjectAccess access;
    private final Accounts accounts;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    BoardCards(
            CardRows rows,
            ColumnRows columns,
            CardStepRows steps,
            CardTalkRows talk,
            ProjectAccess access,
            Accounts accounts,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.columns = columns;
        this.steps = steps;
        this.talk = talk;
        this.access = access;
        this.accounts = accounts;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// With everything on it, for whoever sees the project.
    public CardPage get(PersonId reader, CardId id) {
        var card = known(id);
        var seen = access.of(reader, card.project());
        var history = steps.of(id, HISTORY);
        var comments = talk.comments(id);
        var people = new ArrayList<PersonId>();
        history.forEach(step -> people.add(step.person()));
        comments.forEach(comment -> people.add(comment.author()));
        var names = accounts.people(people);
        return new CardPage(
                seen,
                card,
                seen.mayWrite() || seen.mayHelp() && reader.equals(card.owner()),
                columns.of(card.project()),
                talk.checks(id),
                comments.stream()
                        .map(one -> {
                            var name = names.get(one.author());
                            return new Comment(one.author(), name == null ? null : name.name(), one.body(), one.at());
                        })
                        .toList(),
                history.stream()
                        .map(one -> {
                            var name = names.get(one.person());
                            return new CardStep(
                                    one.kind(),
                                    one.field().isEmpty() ? null : CardField.valueOf(one.field()),
                                    one.was(),
                                    one.to(),
                                    one.person(),
                                    name == null ? null : name.name(),
                                    one.at());
                        })
                        .toList());
    }

    /// What somebody has to do next: the nearest of their cards that is due within a week or late.
    public Optional<Card> next(PersonId person) {
        var until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(SOON_DAYS);
        return rows.due(person, until).stream()
                .filter(card -> {
                    var project = access.known(card.project());
                    return project.isOpen() && access.isIn(person, project);
                })
                .findFirst();
    }

    /// A new one at the end of a column.
    @Transactional
    public CardId write(PersonId by, ProjectId project, BoardColumnId column, String title) {
        access.hold(project);
        access.demandWrites(by, project);
        demandColumn(project, column);
        var clean = TITLE.check(title);
        if (rows.count(project) >= MOST) throw new TooManyCards();
        var card = new Card(new CardId(ids.next()), project, column, clean, "", null, null, List.of(), 0, 0, 0);
        rows.write(card, by, clock.instant());
        steps.made(card, by, clock.instant());
        changed(project);
        return card.id();
    }

    /// @param seen the column in which it stood for whoever moves it
    /// @param before the card in front of which it is put; null for the end
    @Transactional
    public Moved move(PersonId by, CardId id, BoardColumnId seen, BoardColumnId to, @Nullable CardId before) {
        var card = locked(id);
        demandOwn(by, card);
        demandColumn(card.project(), to);
        if (!card.column().equals(seen) && !card.column().equals(to))
            return new Moved.Elsewhere(
                    card.column(),
                    steps.lastBy(id, CardStep.Kind.MOVED, "").map(this::name).orElse(null));
        put(by, card, to, before);
        return new Moved.Done();
    }

    private void put(PersonId by, Card card, BoardColumnId to, @Nullable CardId before) {
        if (card.id().equals(before)) return;
        var next = rows.next(card).orElse(null);
        steps.moved(card, by, clock.instant(), next, to);
        rows.move(card.id(), to, before);
        changed(card.project());
    }

    /// Takes back one's own last move on that board, while the card is where one put it.
    /// @return the card that went back
    @Transactional
    public CardId undo(PersonId by, ProjectId project) {
        access.hold(project);
        access.demandHelps(by, project);
        var last = steps.last(project, by, clock.instant().minus(UNDONE_WITHIN)).orElseThrow(NothingToUndo::new);
        var card = rows.find(last.card()).orElseThrow(NothingToUndo::new);
        demandOwn(by, card);
        if (!card.column().equals(last.to())) throw new MovedOnMeanwhile();
        demandColumn(project, last.from());
        rows.move(card.id(), last.from(), last.fromNext());
        steps.undone(last.step());
        changed(project);
        return card.id();
    }

    /// Whether there is one to take back.
    public boolean mayUndo(PersonId by, ProjectId project) {
        return steps.last(project, by, clock.instant().minus(UNDONE_WITHIN)).isPresent();
    }

    /// Each change is looked at by itself: written where the field stands as its writer saw it, joined where both can
    /// stand, else left and told.
    @Transactional
    public Edited edit(PersonId by, CardId id, Collection<Change> changes) {
        var card = locked(id);
        access.demandWrites(by, card.project());
        var merged = EnumSet.noneOf(CardField.class);
        var clashes = new ArrayList<Clash>();
        for (var change : changes) edit(by, card, change, merged, clashes);
        changed(card.project());
        return new Edited(merged, clashes);
    }

    private void edit(PersonId by, Card card, Change change, Collection<CardField> merged, Collection<Clash> clashes) {
        var field = change.field();
        var now = text(card, field);
        var wanted = checked(card, field, change.wanted());
        if (now.equals(wanted) || wanted.equals(change.base())) return;
        var written = wanted;
        if (!now.equals(change.base())) {
            var both = joined(field, change.base(), now, wanted);
            if (both == null) {
                clashes.add(new Clash(
                        field,
                        now,
                        wanted,
                        steps.lastBy(card.id(), CardStep.Kind.EDITED, field.name())
                                .map(this::name)
                                .orElse(null)));
                return;
            }
            written = checked(card, field, both);
            merged.add(field);
        }
        rows.set(card.id(), field, written);
        steps.edited(card, by, clock.instant(), field, now);
    }

    private static @Nullable String joined(CardField field, String base, String theirs, String mine) {
        return switch (field) {
            case BODY -> Merge.lines(base, theirs, mine).orElse(null);
            case LABELS -> String.join("\n", Merge.labels(lines(base), lines(theirs), lines(mine)));
            case TITLE, OWNER, DUE -> null;
        };
    }

    /// What stands in that field, as a [Change] writes it.
    public static String text(Card card, CardField field) {
        return switch (field) {
            case TITLE -> card.title();
            case BODY -> card.body();
            case OWNER ->
                card.owner() == null ? "" : String.valueOf(card.owner().value());
            case DUE -> card.due() == null ? "" : card.due().toString();
            case LABELS -> String.join("\n", card.labels());
        };
    }

    private String checked(Card card, CardField field, String wanted) {
        return switch (field) {
            case TITLE -> TITLE.check(wanted);
            case BODY -> BODY.check(wanted);
            case OWNER -> owner(card, wanted);
            case DUE -> day(wanted);
            case LABELS -> labels(wanted);
        };
    }

    private String owner(Card card, String wanted) {
        if (wanted.isEmpty()) return wanted;
        if (!wanted.matches("[1-9][0-9]{0,18}")) throw new NotInTheProject();
        if (!access.isIn(new PersonId(Long.parseLong(wanted)), access.known(card.project())))
            throw new NotInTheProject();
        return wanted;
    }

    private static String day(String wanted) {
        if (wanted.isEmpty()) return wanted;
        try {
            return LocalDate.parse(wanted).toString();
        } catch (DateTimeException unreadable) {
            throw new NotFound();
        }
    }

    private static String labels(String wanted) {
        var all = lines(wanted).stream().map(LABEL::check).distinct().toList();
        if (all.size() > MOST_LABELS) throw new TooManyLabels();
        return String.join("\n", all);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// With all that stands on it.
    @Transactional
    public void remove(PersonId by, CardId id) {
        var card = locked(id);
        access.demandWrites(by, card.project());
        talk.remove(card);
        changed(card.project());
    }

    /// For rooms that have asked who may know.
    public boolean any(ProjectId project) {
        return rows.count(project) > 0;
    }

    Card known(CardId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /// As it stands once nobody else can change it.
    Card locked(CardId id) {
        access.hold(known(id).project());
        return known(id);
    }

    /// Members, and helpers where it is theirs.
    void demandOwn(PersonId by, Card card) {
        Access seen = access.demandHelps(by, card.project());
        if (seen.part() == Part.HELPER && !by.equals(card.owner())) access.demandWrites(by, card.project());
    }

    void changed(ProjectId project) {
        columns.changed(project);
        news.publishEvent(new BoardChanged(project));
    }

    private void demandColumn(ProjectId project, BoardColumnId column) {
        if (columns.of(project).stream().noneMatch(one -> one.id().equals(column))) throw new NotFound();
    }

    private @Nullable String name(PersonId person) {
        var known = accounts.people(List.of(person)).get(person);
        return known == null ? null : known.name();
    }
}
