package lyceum.live;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lyceum.channel.GroupAct;
import lyceum.channel.Presences;
import lyceum.directory.NameCards;
import lyceum.friday.Sessions;
import lyceum.friday.Sessions.There;
import lyceum.friday.ShareId;
import lyceum.group.Topology;
import lyceum.live.Asked.State;
import lyceum.live.Lives.Stirred;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the audience asks: one queue for all groups, each question upvoted once by each person. Those who lead pick
/// one, and its answer goes to everybody with the name of the group it came from. What is asked and upvoted reaches
/// other screens together, within a second or a few where the hall is full: it is not told of each.
@Service
public class LiveQuestions {
    public static final int SHOWN = 50;
    public static final int MOST_WAITING = 3;
    public static final TextLimit TEXT = TextLimit.needed("question", 400);

    private final Sessions sessions;
    private final Lives lives;
    private final AskedRows rows;
    private final Presences presences;
    private final NameCards cards;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    LiveQuestions(
            Sessions sessions,
            Lives lives,
            AskedRows rows,
            Presences presences,
            NameCards cards,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.lives = lives;
        this.rows = rows;
        this.presences = presences;
        this.cards = cards;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// What waits: the picked ones on top, then those that most want to know, so many at most.
    @Transactional(readOnly = true)
    public List<Asked> board(PersonId reader, ShareId id) {
        return toAll(sessions.get(reader, id).community(), id);
    }

    /// The same for all that are there.
    List<Asked> toAll(CommunityId community, ShareId share) {
        var found = rows.board(share, SHOWN);
        if (found.isEmpty()) return found;
        var names = cards.names(
                community, found.stream().map(Asked::asker).distinct().toList());
        return found.stream().map(one -> one.by(names.get(one.asker()))).toList();
    }

    /// Those of these that the reader has upvoted.
    public Set<AskedId> upvoted(PersonId reader, List<Asked> some) {
        return rows.upvoted(reader, some.stream().map(Asked::id).toList());
    }

    /// A question counts as a post: whoever is muted in their group is refused as there.
    @Transactional
    public AskedId ask(PersonId by, ShareId share, String text) {
        var there = sessions.demandThere(by, share);
        demandMayAsk(by, there);
        var clean = TEXT.check(text);
        if (rows.openOf(by, share) >= MOST_WAITING) throw new TooManyAsked(MOST_WAITING);
        var id = new AskedId(ids.next());
        rows.add(id, share, there.group(), by, clean, clock.instant());
        return id;
    }

    private void demandMayAsk(PersonId by, There there) {
        var group = there.group();
        if (group == null) return;
        var presence = presences.of(group, by);
        presences.demand(presence, presence.group().topology() == Topology.RING ? GroupAct.CONVERSE : GroupAct.ASK);
    }

    /// Once each; again changes nothing. One's own question has one's own wish already.
    @Transactional
    public void upvote(PersonId by, AskedId id) {
        var asked = known(id);
        sessions.demandThere(by, asked.share());
        if (asked.state() != State.OPEN || asked.asker().equals(by)) return;
        rows.vote(id, by, clock.instant());
    }

    /// It is answered next; everybody sees which it is.
    @Transactional
    public void pick(PersonId by, AskedId id) {
        settle(by, id, State.PICKED, EnumSet.of(State.OPEN));
    }

    /// It does not stand in the queue any more.
    @Transactional
    public void setAside(PersonId by, AskedId id) {
        settle(by, id, State.ASIDE, EnumSet.of(State.OPEN, State.PICKED));
    }

    private void settle(PersonId by, AskedId id, State next, Set<State> before) {
        var asked = known(id);
        sessions.stir(by, asked.share());
        if (!rows.becomes(id, next, before, by)) throw new AlreadyDealtWith();
        events.publishEvent(new Stirred(asked.share()));
    }

    /// What is answered goes to all, in the one order of the evening; more may be said to it later.
    @Transactional
    public LineId answer(PersonId by, AskedId id, String text) {
        var asked = known(id);
        sessions.stir(by, asked.share());
        if (!rows.becomes(id, State.ANSWERED, EnumSet.of(State.PICKED, State.ANSWERED), by)) throw new NotPickedYet();
        return lives.add(by, asked.share(), text, id);
    }

    private Asked known(AskedId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }
}
