package lyceum.channel;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.audit.Audit;
import lyceum.files.Files;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The question queue of a lecture hall: members ask, staff answer, the asker or staff say what solved it.
@Service
public class Questions {
    public static final int A_PAGE = 20;
    public static final int MOST_ANSWERS = 200;
    public static final int MOST_OPEN = 5;
    public static final TextLimit TITLE = TextLimit.needed("title", 120);
    public static final TextLimit TEXT = TextLimit.optional("text", 5_000).inLines();
    public static final TextLimit ANSWER = TextLimit.needed("text", 10_000).inLines();

    private final Presences presences;
    private final QuestionRows rows;
    private final Posts posts;
    private final QuestionWindows windows;
    private final Mentions mentions;
    private final Files files;
    private final NewsDesk news;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            Presences presences,
            QuestionRows rows,
            Posts posts,
            QuestionWindows windows,
            Mentions mentions,
            Files files,
            NewsDesk news,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.presences = presences;
        this.rows = rows;
        this.posts = posts;
        this.windows = windows;
        this.mentions = mentions;
        this.files = files;
        this.news = news;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// @param text in Markdown; may be empty where the title says it all
    @Transactional
    public QuestionId ask(PersonId by, GroupId group, String title, String text) {
        presences.demand(group, by, GroupAct.ASK);
        windows.demandTaken(group);
        var clean = TITLE.check(title);
        var more = TEXT.check(text);
        if (rows.openOf(by, group) >= MOST_OPEN) throw new TooManyOpenQuestions(MOST_OPEN);
        var id = rows.ask(group, by, clean, more);
        files.keep(GroupFiles.of(group), id.value(), by, more);
        mentions.write(group, SayingId.of(id), id.value(), null, by, more);
        news.tell(group, News.Topic.QUESTION, id.value());
        return id;
    }

    /// A page of those in these states. Open ones come in the order of the queue, others the newest first.
    /// @param own only the reader's
    public List<Question> page(PersonId reader, GroupId group, Set<Question.State> states, boolean own, int offset) {
        return rows.page(demandRead(group, reader), states, own, Math.max(0, offset), A_PAGE);
    }

    public int count(PersonId reader, GroupId group, Set<Question.State> states, boolean own) {
        return rows.count(demandRead(group, reader), states, own);
    }

    public Question get(PersonId reader, QuestionId id) {
        var found = rows.find(id).filter(one -> !one.hidden()).orElseThrow(NotFound::new);
        var until = demandRead(found.group(), reader).readsUntil();
        if (until != null && !found.askedAt().isBefore(until)) throw new NotFound();
        return found;
    }

    /// What they are about: for rooms that have asked who may read it.
    public Map<QuestionId, String> titles(Collection<QuestionId> of) {
        return rows.titles(of);
    }

    /// Answers and what the asker asked back, the oldest first.
    /// @param after only newer ones; null from the first
    public List<Post> answers(PersonId reader, QuestionId id, @Nullable PostId after) {
        var question = get(reader, id);
        return posts.thread(presences.of(question.group(), reader), id.value(), after, MOST_ANSWERS);
    }

    /// Staff answer; the asker may ask back in the same place.
    @Transactional
    public PostId answer(PersonId by, QuestionId id, String text) {
        var question = lock(id);
        var presence = presences.of(question.group(), by);
        boolean asksBack = question.asker().equals(by) && !presence.isStaff();
        presences.demand(presence, asksBack ? GroupAct.ASK : GroupAct.ANSWER);
        if (question.state() == Question.State.CLOSED) throw new QuestionIsClosed();
        var post = posts.write(question.group(), Post.Kind.ANSWER, id.value(), by, ANSWER.check(text));
        if (asksBack) rows.askedBack(id);
        else {
            rows.answered(id);
            events.publishEvent(new Answered(id, question.group(), post, question.asker(), by, clock.instant()));
        }
        news.tell(question.group(), News.Topic.QUESTION, id.value());
        return post;
    }

    /// The asker or staff: this answer solved it. It closes the question.
    @Transactional
    public void accept(PersonId by, QuestionId id, PostId answer) {
        var question = lock(id);
        var presence = demandAskerOrStaff(question, by);
        var solved = posts.get(presence, answer);
        if (solved.kind() != Post.Kind.ANSWER || solved.thread() != id.value()) throw new NotFound();
        if (question.state() == Question.State.CLOSED) throw new QuestionIsClosed();
        rows.closed(id, answer);
        events.publishEvent(new AnswerAccepted(
                id, question.group(), question.asker(), answer, solved.author(), solved.at(), by, clock.instant()));
        news.tell(question.group(), News.Topic.QUESTION, id.value());
    }

    /// Without an accepted answer: by the asker, who needs none any more, or by staff.
    @Transactional
    public void close(PersonId by, QuestionId id) {
        var question = lock(id);
        demandAskerOrStaff(question, by);
        if (question.state() == Question.State.CLOSED) throw new QuestionIsClosed();
        rows.closed(id, null);
        events.publishEvent(new QuestionSettled(id));
        if (!question.asker().equals(by)) audit.record(by, "question.closed", id, "");
        news.tell(question.group(), News.Topic.QUESTION, id.value());
    }

    /// The duplicate is closed and leads to the one that stays, which counts its askers.
    @Transactional
    public void merge(PersonId by, QuestionId duplicate, QuestionId into) {
        if (duplicate.equals(into)) throw new NotFound();
        // Always in the same order, so that two who merge crosswise do not wait for each other.
        boolean first = duplicate.value() < into.value();
        var one = lock(first ? duplicate : into);
        var other = lock(first ? into : duplicate);
        var gone = first ? one : other;
        var kept = first ? other : one;
        presences.demand(gone.group(), by, GroupAct.LEAD_QUEUE);
        if (!gone.group().equals(kept.group())) throw new NotFound();
        if (gone.state() == Question.State.CLOSED || kept.sameAs() != null) throw new QuestionIsClosed();
        rows.merged(duplicate, kept, 1 + gone.alsoAsked());
        events.publishEvent(new QuestionSettled(duplicate));
        audit.record(by, "question.merged", duplicate, into.text());
        news.tell(gone.group(), News.Topic.QUESTION, duplicate.value());
        news.tell(gone.group(), News.Topic.QUESTION, into.value());
    }

    private Presence demandAskerOrStaff(Question question, PersonId by) {
        return presences.demand(
                question.group(), by, question.asker().equals(by) ? GroupAct.READ : GroupAct.LEAD_QUEUE);
    }

    private Presence demandRead(GroupId group, PersonId reader) {
        return presences.demand(group, reader, GroupAct.READ);
    }

    private Question lock(QuestionId id) {
        return rows.lock(id).filter(one -> !one.hidden()).orElseThrow(NotFound::new);
    }
}
