package lyceum.board;

import java.time.Clock;
import java.util.List;
import lyceum.project.PartedFromProject;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectWork;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Cards of a leaver that are not done: given to somebody else in the project, moved to a finished column, or left for
/// whoever takes them.
@Component
class CardWork implements ProjectWork {
    private final CardRows rows;
    private final ColumnRows columns;
    private final CardStepRows steps;
    private final BoardCards cards;
    private final ProjectAccess access;
    private final Clock clock;

    CardWork(
            CardRows rows,
            ColumnRows columns,
            CardStepRows steps,
            BoardCards cards,
            ProjectAccess access,
            Clock clock) {
        this.rows = rows;
        this.columns = columns;
        this.steps = steps;
        this.cards = cards;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "card";
    }

    @Override
    public List<Piece> of(GroupId group, PersonId person) {
        return rows.open(person, access.openAt(group)).stream()
                .map(card -> new Piece(kind(), card.id().value(), Bilingual.of(card.title())))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reassign(GroupId group, long thing, PersonId from, PersonId to) {
        var card = locked(group, thing);
        if (card == null || !from.equals(card.owner()) || !access.isIn(to, access.known(card.project()))) return false;
        give(card, to, from);
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean release(GroupId group, long thing, PersonId from) {
        var card = locked(group, thing);
        if (card == null || !from.equals(card.owner())) return false;
        give(card, null, from);
        return true;
    }

    /// Whoever has it now; what is done or gone meanwhile stays as it is.
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean restore(GroupId group, long thing, PersonId to) {
        var card = locked(group, thing);
        if (card == null || to.equals(card.owner()) || isDone(card)) return false;
        give(card, to, to);
        return true;
    }

    /// Whoever leaves the project or is removed from it.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartedFromProject parted) {
        for (var card : rows.open(parted.person(), List.of(parted.project()))) give(card, null, parted.person());
    }

    /// As [#release], for everything of somebody whose account goes.
    void releaseAll(PersonId person) {
        for (var project : rows.projects(person)) {
            access.hold(project);
            for (var card : rows.open(person, List.of(project))) give(card, null, person);
        }
    }

    private boolean isDone(Card card) {
        return columns.of(card.project()).stream().anyMatch(one -> one.id().equals(card.column()) && one.finished());
    }

    private void give(Card card, @Nullable PersonId to, PersonId by) {
        rows.set(card.id(), CardField.OWNER, to == null ? "" : String.valueOf(to.value()));
        steps.edited(card, by, clock.instant(), CardField.OWNER, BoardCards.text(card, CardField.OWNER));
        cards.changed(card.project());
    }

    private @Nullable Card locked(GroupId group, long thing) {
        var found = rows.find(new CardId(thing)).orElse(null);
        if (found == null) return null;
        access.hold(found.project());
        var project = access.known(found.project());
        return project.group().equals(group) && project.isOpen()
                ? rows.find(found.id()).orElse(null)
                : null;
    }
}
