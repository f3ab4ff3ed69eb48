package lyceum.channel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lyceum.audit.Audit;
import lyceum.group.Places;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whatever was said in a group, for those who report it and those who keep order.
@Service
public class Sayings {
    private final Presences presences;
    private final Places places;
    private final Posts posts;
    private final QuestionRows questions;
    private final ThreadRows threads;
    private final NewsDesk news;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    Sayings(
            Presences presences,
            Places places,
            Posts posts,
            QuestionRows questions,
            ThreadRows threads,
            NewsDesk news,
            ApplicationEventPublisher events,
            Audit audit) {
        this.presences = presences;
        this.places = places;
        this.posts = posts;
        this.questions = questions;
        this.threads = threads;
        this.news = news;
        this.events = events;
        this.audit = audit;
    }

    /// For whoever may read it; what is hidden only for those who keep order.
    public Saying get(PersonId reader, SayingId id) {
        var said = find(id).orElseThrow(NotFound::new);
        var presence = presences.demand(said.group(), reader, GroupAct.READ);
        var until = presence.readsUntil();
        if (until != null && !said.at().isBefore(until)) throw new NotFound();
        if (said.hidden() && !presence.may(GroupAct.KEEP_ORDER)) throw new NotFound();
        return said;
    }

    /// Hides it from everybody in the group, or brings it back; nothing of it is lost.
    @Transactional
    public void hide(PersonId by, SayingId id, boolean hidden, String why) {
        var said = find(id).orElseThrow(NotFound::new);
        presences.demand(said.group(), by, GroupAct.KEEP_ORDER);
        if (said.hidden() == hidden) return;
        var question = questions.find(new QuestionId(id.value()));
        if (question.isPresent()) {
            questions.hide(question.get().id(), hidden);
            events.publishEvent(new PostHidden(new PostId(id.value()), hidden));
        } else posts.hide(new PostId(id.value()), hidden);
        var thread = threads.find(new PostId(id.value()), null);
        thread.ifPresent(
                one -> news.tell(said.group(), News.Topic.THREAD, one.id().value()));
        audit.record(by, hidden ? "saying.hidden" : "saying.shown", id, why);
        news.tell(said.group(), question.isPresent() ? News.Topic.QUESTION : News.Topic.POST, id.value());
    }

    /// Something said in few words, for rooms that have asked who may read it.
    /// @param text in Markdown; of a question its title
    /// @param path where it stands, without a leading slash
    public record Brief(String text, String path) {}

    /// Three questions, however many they are; what is hidden or gone is missing.
    public Map<SayingId, Brief> briefs(Collection<SayingId> of) {
        var briefs = new HashMap<>(posts.briefs(of));
        questions
                .briefs(of.stream().map(one -> new QuestionId(one.value())).toList())
                .forEach((id, brief) -> briefs.put(SayingId.of(id), brief));
        return briefs;
    }

    private Optional<Saying> find(SayingId id) {
        return questions.find(new QuestionId(id.value())).map(Sayings::of).or(() -> post(new PostId(id.value())));
    }

    private Optional<Saying> post(PostId id) {
        var title =
                threads.find(id, null).map(thread -> thread.title() + "\n\n").orElse("");
        return posts.groupIfAny(id)
                .flatMap(group -> posts.forAll(places.group(group), id))
                .map(post -> of(post, title));
    }

    private static Saying of(Question question) {
        return new Saying(
                SayingId.of(question.id()),
                question.group(),
                question.asker(),
                question.text().isEmpty() ? question.title() : question.title() + "\n\n" + question.text(),
                question.askedAt(),
                0,
                question.hidden(),
                "groups/" + question.group() + "/questions/" + question.id());
    }

    /// @param title of the thread that it begins; empty for any other
    private static Saying of(Post post, String title) {
        return new Saying(
                SayingId.of(post.id()),
                post.group(),
                post.author(),
                title + post.text(),
                post.at(),
                post.edits(),
                post.hidden(),
                path(post.group(), post.kind(), post.thread()));
    }

    static String path(GroupId in, Post.Kind kind, long thread) {
        var group = "groups/" + in;
        return switch (kind) {
            case ANNOUNCEMENT -> group;
            case ANSWER -> group + "/questions/" + new QuestionId(thread);
            case THREAD, REPLY -> group + "/talk/" + new PostId(thread);
        };
    }
}
