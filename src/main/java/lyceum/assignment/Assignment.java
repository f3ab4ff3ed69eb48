package lyceum.assignment;

import java.time.Instant;
import java.time.ZoneId;
import lyceum.membership.Learner;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import org.jspecify.annotations.Nullable;

/// A brief: what is asked for, until when, and by what it is read.
/// @param zone the community's
/// @param text in Markdown
/// @param due handed in later costs what [#late] says
/// @param cutOff nothing is taken from then on
/// @param attempts how often one may hand in; null as often as one likes
/// @param published learners see it, though they hand in only once it [#opens]
/// @param version of the brief, raised with each change
public record Assignment(
        AssignmentId id,
        CommunityId community,
        CohortId cohort,
        ZoneId zone,
        Bilingual title,
        Bilingual text,
        Rubric rubric,
        Instant opens,
        Instant due,
        Instant cutOff,
        @Nullable Integer attempts,
        boolean required,
        LateRule late,
        boolean published,
        int version) {
    /// As they hold for whoever has no extension.
    public Extension times() {
        return new Extension(due, cutOff);
    }

    /// Once it is published; whose access has ended keeps what was open by then.
    boolean isSeenBy(Learner learner) {
        return published && learner.isEntitledTo(opens);
    }

    /// As it was read, in its community's zone.
    Assignment in(ZoneId itsZone) {
        return new Assignment(
                id, community, cohort, itsZone, title, text, rubric, opens, due, cutOff, attempts, required, late,
                published, version);
    }

    /// The same brief in another cohort, as a draft.
    Assignment into(AssignmentId copy, CohortId into, Instant opensThere, Instant dueThere, Instant cutOffThere) {
        return new Assignment(
                copy,
                community,
                into,
                zone,
                title,
                text,
                rubric,
                opensThere,
                dueThere,
                cutOffThere,
                attempts,
                required,
                late,
                false,
                0);
    }

    public AssignmentPlan plan() {
        return AssignmentPlan.of(this, zone);
    }
}
