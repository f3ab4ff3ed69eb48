package lyceum.inbox;

import java.util.List;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.HandedIn;
import lyceum.assignment.WorkReminded;
import lyceum.review.OverdueReviews;
import lyceum.review.ReviewsOverdue;
import lyceum.review.WorkReturned;
import lyceum.review.WorkReviewed;
import lyceum.shared.PersonId;
import lyceum.showcase.NominationDeclined;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.ShowcaseWithdrawn;
import lyceum.showcase.WorkNominated;
import lyceum.showcase.WorkShowcased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what is to be remembered about assignments, and when there is nothing to remember any more.
@Component
class WorkNews {
    private final Items items;
    private final Bells bells;
    private final OverdueReviews overdue;

    WorkNews(Items items, Bells bells, OverdueReviews overdue) {
        this.items = items;
        this.bells = bells;
        this.overdue = overdue;
    }

    @EventListener
    void on(WorkReminded news) {
        var kind = switch (news.step()) {
            case OPEN -> Kind.WORK_OPEN;
            case DUE -> Kind.WORK_DUE;
        };
        items.tell(news.learner(), kind, news.reminder(), news.assignment().value(), null);
        bells.stirAfterCommit(news.learner());
    }

    @EventListener
    void on(ReviewsOverdue news) {
        items.tell(
                news.person(),
                Kind.REVIEWS_WAIT,
                news.reminder(),
                news.assignment().value(),
                null);
        bells.stirAfterCommit(news.person());
    }

    @EventListener
    void on(HandedIn news) {
        items.read(news.author(), news.assignment().value());
        bells.stirAfterCommit(news.author());
    }

    @EventListener
    void on(WorkReviewed news) {
        answered(news.assignment());
        tell(news.author(), Kind.WORK_READ, news.review().value(), news.assignment());
    }

    @EventListener
    void on(WorkReturned news) {
        answered(news.assignment());
        tell(news.author(), Kind.WORK_RETURNED, news.review().value(), news.assignment());
    }

    @EventListener
    void on(WorkNominated news) {
        tell(news.author(), Kind.WORK_NOMINATED, news.work().value(), news.assignment());
    }

    @EventListener
    void on(WorkShowcased news) {
        decided(news.work());
    }

    @EventListener
    void on(NominationDeclined news) {
        decided(news.work());
    }

    @EventListener
    void on(ShowcaseWithdrawn news) {
        decided(news.work());
    }

    private void tell(PersonId author, Kind kind, long thing, AssignmentId about) {
        items.tell(author, kind, thing, about.value(), null);
        bells.stirAfterCommit(author);
    }

    private void decided(ShowcaseId work) {
        items.over(List.of(Kind.WORK_NOMINATED), work.value()).forEach(bells::stirAfterCommit);
    }

    private void answered(AssignmentId id) {
        if (!overdue.isAnyOverdue(id)) items.over(Kind.REVIEWS_WAIT, id.value()).forEach(bells::stirAfterCommit);
    }
}
