package lyceum.board;

import java.time.Clock;
import lyceum.project.ProjectAccess;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is said about a card, by everybody in the project, and what there is to tick off on it.
@Service
public class CardTalk {
    public static final TextLimit COMMENT = TextLimit.needed("comment", 2_000).inLines();
    public static final TextLimit CHECK = TextLimit.needed("check", 200);
    public static final int MOST_CHECKS = 50;

    private final BoardCards cards;
    private final CardTalkRows rows;
    private final CardRows counts;
    private final ProjectAccess access;
    private final Clock clock;

    CardTalk(BoardCards cards, CardTalkRows rows, CardRows counts, ProjectAccess access, Clock clock) {
        this.cards = cards;
        this.rows = rows;
        this.counts = counts;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public void comment(PersonId by, CardId id, String text) {
        var card = cards.locked(id);
        access.demandHelps(by, card.project());
        rows.comment(id, by, COMMENT.check(text), clock.instant());
        told(card);
    }

    @Transactional
    public void check(PersonId by, CardId id, String text) {
        var card = cards.locked(id);
        cards.demandOwn(by, card);
        if (card.checks() >= MOST_CHECKS) throw new TooManyChecks();
        rows.check(id, CHECK.check(text));
        told(card);
    }

    /// Says how it stands, so whoever says the same at the same time changes nothing.
    @Transactional
    public void tick(PersonId by, CardId id, CheckId check, boolean done) {
        var card = cards.locked(id);
        cards.demandOwn(by, card);
        rows.tick(id, check, done);
        told(card);
    }

    @Transactional
    public void uncheck(PersonId by, CardId id, CheckId check) {
        var card = cards.locked(id);
        cards.demandOwn(by, card);
        rows.uncheck(id, check);
        told(card);
    }

    private void told(Card card) {
        counts.counted(card.id());
        cards.changed(card.project());
    }
}
