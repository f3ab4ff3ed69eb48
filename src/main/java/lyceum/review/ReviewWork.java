package lyceum.review;

import java.time.Clock;
import java.util.List;
import lyceum.assignment.Assignments;
import lyceum.core.CoreGroups;
import lyceum.core.OpenWork;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Reviews that a core member has begun by invitation; those of staff stay with staff, whatever becomes of a seat.
@Component
class ReviewWork implements OpenWork {
    private static final Bilingual NAMELESS = new Bilingual("", "");

    private final ReviewRows rows;
    private final Assignments assignments;
    private final CoreGroups groups;
    private final Clock clock;

    ReviewWork(ReviewRows rows, Assignments assignments, CoreGroups groups, Clock clock) {
        this.rows = rows;
        this.assignments = assignments;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public List<Piece> of(GroupId group, PersonId person) {
        var community = groups.known(group).community();
        var open = rows.reading(person).stream()
                .filter(review -> {
                    var of = assignments.known(review.assignment());
                    return of.community().equals(community) && !assignments.isStaff(person, of);
                })
                .toList();
        var titles = assignments.titles(open.stream().map(Review::assignment).toList());
        return open.stream()
                .map(review ->
                        new Piece(kind(), review.id().value(), titles.getOrDefault(review.assignment(), NAMELESS)))
                .toList();
    }

    @Override
    public boolean reassign(GroupId group, long thing, PersonId from, PersonId to) {
        var review = rows.find(new ReviewId(thing)).orElse(null);
        return review != null
                && assignments.mayRead(to, assignments.known(review.assignment()))
                && review.reviewer().equals(from)
                && rows.inherit(review, to, clock.instant());
    }

    @Override
    public boolean release(GroupId group, long thing, PersonId from) {
        return rows.letGo(new ReviewId(thing), from);
    }

    @Override
    public boolean restore(GroupId group, long thing, PersonId to) {
        return rows.takeBack(new ReviewId(thing), to);
    }
}
