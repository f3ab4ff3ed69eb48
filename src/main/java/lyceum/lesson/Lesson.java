package lyceum.lesson;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import lyceum.membership.Learner;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.WebLink;
import org.jspecify.annotations.Nullable;

/// A lesson: what is read and watched in one week.
/// @param zone the community's
/// @param week of the cohort, from 1
/// @param text in Markdown
/// @param video the name of its file; null where there is none
/// @param opens learners read it from then on; a free preview is open at once
/// @param preview visitors read it too
/// @param publishedAt for the first time; null while it never was
/// @param version raised with each change
public record Lesson(
        LessonId id,
        CommunityId community,
        CohortId cohort,
        ZoneId zone,
        int week,
        Bilingual title,
        Bilingual text,
        List<WebLink> links,
        @Nullable String video,
        Instant opens,
        boolean preview,
        boolean published,
        @Nullable Instant publishedAt,
        int version) {
    public Lesson {
        links = List.copyOf(links);
    }

    public LessonPlan plan() {
        return new LessonPlan(week, title, text, WebLink.written(links), LocalDateTime.ofInstant(opens, zone), preview);
    }

    /// The same lesson in another cohort.
    /// @param since when it is published there; null for a draft
    Lesson into(LessonId copy, CohortId into, Instant opensThere, @Nullable Instant since) {
        return new Lesson(
                copy,
                community,
                into,
                zone,
                week,
                title,
                text,
                links,
                video,
                opensThere,
                preview,
                since != null,
                since,
                1);
    }

    boolean isOpenTo(Learner learner, Instant now) {
        return Opening.isOpen(published, publishedAt, preview, opens, learner, now);
    }
}
