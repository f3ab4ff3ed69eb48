package lyceum.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import lyceum.assignment.Assignment;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.channel.AnswerAccepted;
import lyceum.community.Communities;
import lyceum.friday.ShareHeld;
import lyceum.group.Places;
import lyceum.live.ShareAttended;
import lyceum.membership.Members;
import lyceum.review.Grade;
import lyceum.review.Grades;
import lyceum.review.WorkReviewed;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears what counts, in the transaction of the act itself: what is written is counted, what is rolled back is not.
/// Only members of the community have points; staff without a ticket have none.
@Component
class Recording {
    private final ScoreRows rows;
    private final Grades grades;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Places places;
    private final Members members;
    private final Communities communities;
    private final Clock clock;

    Recording(
            ScoreRows rows,
            Grades grades,
            Assignments assignments,
            Submissions submissions,
            Places places,
            Members members,
            Communities communities,
            Clock clock) {
        this.rows = rows;
        this.grades = grades;
        this.assignments = assignments;
        this.submissions = submissions;
        this.places = places;
        this.members = members;
        this.communities = communities;
        this.clock = clock;
    }

    @EventListener
    void on(WorkReviewed news) {
        var of = assignments.known(news.assignment());
        var version = submissions.toShow(news.submission()).orElseThrow();
        var counted = members.numbers(of.community(), List.of(news.author(), news.reviewer()))
                .keySet();
        rows.lock(of.community(), counted);
        if (counted.contains(news.author())) graded(news, of, version);
        if (counted.contains(news.reviewer()))
            record(
                    new ScoreEvent(
                            of.community(),
                            news.reviewer(),
                            ScoreKind.REVIEW_GIVEN,
                            news.submission().value(),
                            news.submission().value(),
                            of.id().value(),
                            null,
                            ScoreEvent.ONE_ACT,
                            day(of.community(), news.at()),
                            news.at()),
                    news.reviewer());
    }

    /// Each version has what it adds to the best before it, on the day on which it was handed in; so the sum is what
    /// counts, in whichever order and however often the versions are read.
    private void graded(WorkReviewed news, Assignment of, Submission version) {
        var times = new HashMap<SubmissionId, Instant>();
        for (var one : submissions.of(news.reviewer(), version.work())) times.put(one.id(), one.at());
        var inOrder = grades.of(news.reviewer(), version.work()).stream()
                .sorted(Comparator.comparingInt(Grade::version))
                .toList();
        var recorded = rows.recorded(
                ScoreKind.WORK_GRADED,
                news.author(),
                inOrder.stream().map(one -> one.submission().value()).toList());
        long best = 0;
        for (var grade : inOrder) {
            long adds = Math.max(0, grade.credited() - best);
            best = Math.max(best, grade.credited());
            long source = grade.submission().value();
            long before = recorded.getOrDefault(source, 0L);
            var at = times.getOrDefault(grade.submission(), news.at());
            if (adds != before)
                record(
                        new ScoreEvent(
                                of.community(),
                                news.author(),
                                ScoreKind.WORK_GRADED,
                                source,
                                news.review().value(),
                                of.id().value(),
                                null,
                                adds - before,
                                day(of.community(), at),
                                at),
                        news.reviewer());
        }
    }

    /// Helping oneself is no help, nor is what one accepts oneself.
    @EventListener
    void on(AnswerAccepted news) {
        if (news.author().equals(news.asker()) || news.author().equals(news.by())) return;
        var community = places.group(news.group()).community();
        if (!isMember(community, news.author())) return;
        record(
                new ScoreEvent(
                        community,
                        news.author(),
                        ScoreKind.HELP_ACCEPTED,
                        news.answer().value(),
                        news.answer().value(),
                        news.question().value(),
                        news.group(),
                        ScoreEvent.ONE_ACT,
                        day(community, news.written()),
                        news.written()),
                news.by());
    }

    /// Whoever has shared, once for each share, on the day it was held.
    @EventListener
    void on(ShareHeld news) {
        if (!isMember(news.community(), news.speaker())) return;
        record(
                new ScoreEvent(
                        news.community(),
                        news.speaker(),
                        ScoreKind.SHARE_GIVEN,
                        news.share().value(),
                        news.share().value(),
                        news.share().value(),
                        null,
                        ScoreEvent.ONE_ACT,
                        day(news.community(), news.began()),
                        news.began()),
                news.speaker());
    }

    /// Whoever was there, once for each share, after it is over: a full hall does not hold up its end. Nobody recorded
    /// it by hand.
    @ApplicationModuleListener
    void on(ShareAttended news) {
        var numbered = members.numbers(news.community(), news.people()).keySet();
        var day = day(news.community(), news.began());
        for (var person : news.people())
            if (numbered.contains(person))
                rows.write(
                        new ScoreEvent(
                                news.community(),
                                person,
                                ScoreKind.ATTENDED,
                                news.share().value(),
                                news.share().value(),
                                news.share().value(),
                                null,
                                ScoreEvent.ONE_ACT,
                                day,
                                news.began()),
                        null,
                        clock.instant());
    }

    private void record(ScoreEvent event, PersonId by) {
        rows.write(event, by, clock.instant());
    }

    private boolean isMember(CommunityId community, PersonId person) {
        return members.numbers(community, List.of(person)).containsKey(person);
    }

    private LocalDate day(CommunityId community, Instant moment) {
        return LocalDate.ofInstant(moment, communities.get(community).zone());
    }
}
