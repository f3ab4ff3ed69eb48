package lyceum.friday;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.friday.Share.State;
import lyceum.friday.Share.Why;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "friday_share")
class PlannedShare {
    @Id
    private long id;

    @Version
    private @Nullable Long version;

    private long community;
    private long occasion;
    private int sequence;
    private int edition = 1;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private State state = State.PROPOSED;

    private @Nullable LocalDate heldDay;
    private @Nullable Instant startsAt;
    private int minutes;
    private String link = "";
    private String title = "";

    @Column(columnDefinition = "mediumtext")
    private String outline = "";

    private long proposer;
    private @Nullable Long speaker;
    private @Nullable Long backup;
    private @Nullable Long bookedBy;
    private @Nullable Long summaryBy;
    private @Nullable Long movedTo;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private @Nullable Why why;

    private String whyText = "";
    private @Nullable Long confirmedBy;
    private @Nullable Instant openedAt;
    private @Nullable Instant begunAt;
    private @Nullable Instant stirredAt;
    private @Nullable Instant endedAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String summary;

    private @Nullable Instant publishedAt;
    private @Nullable Long lateBy;
    private @Nullable Long lateSecond;
    private @Nullable String lateWhy;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String toldTo;

    /// Title, outline and summary in the form in which they are looked through.
    @Column(columnDefinition = "mediumtext")
    private String folded = "";

    private Instant proposedAt = Instant.EPOCH;
    private Instant changedAt = Instant.EPOCH;

    protected PlannedShare() {}

    PlannedShare(ShareId id, CommunityId community, PersonId proposer, String title, String outline, Instant now) {
        this.id = id.value();
        this.community = community.value();
        this.occasion = id.value();
        this.proposer = proposer.value();
        this.proposedAt = now;
        reworded(title, outline, now);
    }

    /// The same topic on another date, with the same people; its clock begins anew.
    PlannedShare movedTo(ShareId next, Instant start, LocalDate day, PersonId by, Instant now) {
        var other = new PlannedShare(next, new CommunityId(community), new PersonId(proposer), title, outline, now);
        other.occasion = occasion;
        other.sequence = sequence + 1;
        other.proposedAt = proposedAt;
        other.minutes = minutes;
        other.link = link;
        other.speaker = speaker;
        other.backup = backup;
        other.bookedBy = by.value();
        other.summaryBy = summaryBy;
        other.holds(start, day);
        other.state = State.BOOKED;
        movedTo = next.value();
        if (state.isAhead()) leaves(State.MOVED, now);
        return other;
    }

    /// It took place before there was a portal to hold it: nothing was told or replied here.
    void recalled(Slot slot, int length, PersonId by, String text, Instant now) {
        demand(state == State.PROPOSED);
        minutes = length;
        speaker = proposer;
        bookedBy = by.value();
        holds(slot.start(), slot.day());
        openedAt = slot.start();
        begunAt = slot.start();
        stirredAt = slot.start();
        endedAt = slot.start().plus(Duration.ofMinutes(length));
        toldTo = "";
        summary = Share.SUMMARY.check(text);
        publishedAt = endedAt;
        folds();
        state = State.ARCHIVED;
        changedAt = now;
    }

    /// It is on now, on no day of the series, and nobody was told.
    void begunAtOnce(int length, PersonId by, Instant now) {
        demand(state == State.PROPOSED);
        minutes = length;
        speaker = proposer;
        bookedBy = by.value();
        startsAt = now;
        openedAt = now;
        toldTo = "";
        state = State.LIVE;
        begun(now);
    }

    void reworded(String newTitle, String newOutline, Instant now) {
        title = Share.TITLE.check(newTitle);
        outline = Share.OUTLINE.check(newOutline);
        folds();
        changedAt = now;
    }

    void booked(Slot slot, SeriesPlan series, Crew crew, PersonId by, Instant now) {
        demand(state == State.PROPOSED);
        minutes = series.minutes();
        link = series.link();
        bookedBy = by.value();
        crewed(crew);
        holds(slot.start(), slot.day());
        state = State.BOOKED;
        changedAt = now;
    }

    /// Before anybody was told.
    void takes(Instant start, LocalDate day, Instant now) {
        demand(state == State.BOOKED);
        holds(start, day);
        sequence++;
        changedAt = now;
    }

    /// Its day is free for a moment, so that two shares can change theirs.
    void letsGoOfItsDay() {
        demand(state == State.BOOKED);
        heldDay = null;
    }

    /// Other people; who had confirmed and is none of them has not any more.
    void crewed(Crew crew, Instant now) {
        demand(state.isAhead());
        if (confirmedBy != null && !crew.has(new PersonId(confirmedBy))) {
            confirmedBy = null;
            if (state == State.READY) state = State.NOTICED;
        }
        crewed(crew);
        sequence++;
        changedAt = now;
    }

    /// Its audience has to learn of the new place as early as of the old one.
    void meetsAt(String place, Instant now) {
        demand(state.isAhead());
        if (place.equals(link)) return;
        link = place;
        sequence++;
        if (state.isTold()) {
            edition++;
            state = State.BOOKED;
        }
        changedAt = now;
    }

    void cancelled(Why reason, String text, Instant now) {
        demand(state == State.PROPOSED || state.isAhead());
        why = reason;
        whyText = text;
        leaves(State.CANCELLED, now);
    }

    /// Its audience knows, and is fixed with that. Where whoever speaks has confirmed already, it is ready.
    /// @param groups none for all that there are
    void noticed(Set<GroupId> groups, Instant now) {
        demand(state == State.BOOKED);
        toldTo = groups.stream().map(GroupId::text).sorted().collect(Collectors.joining(" "));
        state = confirmedBy == null ? State.NOTICED : State.READY;
        changedAt = now;
    }

    void confirmed(PersonId person, Instant now) {
        demand(state.isAhead());
        confirmedBy = person.value();
        if (state == State.NOTICED) state = State.READY;
        changedAt = now;
    }

    void wishedLate(PersonId by, String reason, Instant now) {
        demand(state == State.BOOKED);
        lateBy = by.value();
        lateWhy = Share.WHY.check(reason);
        changedAt = now;
    }

    void agreedLate(PersonId second, Set<GroupId> groups, Instant now) {
        demand(state == State.BOOKED && lateBy != null && lateSecond == null);
        lateSecond = second.value();
        noticed(groups, now);
    }

    void opened(Instant now) {
        demand(state.isTold());
        state = State.LIVE;
        openedAt = now;
        changedAt = now;
    }

    void begun(Instant now) {
        demand(state == State.LIVE);
        if (begunAt == null) begunAt = now;
        stirredAt = now;
        changedAt = now;
    }

    void nobodyCame(Instant now) {
        demand(state == State.LIVE && begunAt == null);
        state = State.NO_SHOW;
        sequence++;
        changedAt = now;
    }

    /// @param at when it ended, which may be a while ago
    void closed(Instant at, Instant now) {
        demand(state == State.LIVE && begunAt != null);
        state = State.SUMMARY_DUE;
        endedAt = at;
        changedAt = now;
    }

    /// The portal was not there to hold it.
    void failed(Instant now) {
        demand(state.isTold() || (state == State.LIVE && begunAt == null));
        why = Why.PORTAL_DOWN;
        leaves(State.CANCELLED, now);
    }

    /// @param person null for whoever shares
    void summaryIsBy(@Nullable PersonId person, Instant now) {
        demand(state.isAhead() || state == State.LIVE || state == State.SUMMARY_DUE);
        summaryBy = person == null ? null : person.value();
        changedAt = now;
    }

    void summedUp(String text, Instant now) {
        demand(state == State.SUMMARY_DUE);
        summary = Share.SUMMARY.check(text);
        folds();
        publishedAt = now;
        state = State.PUBLISHED;
        changedAt = now;
    }

    void archived(Instant now) {
        demand(state == State.PUBLISHED);
        state = State.ARCHIVED;
        changedAt = now;
    }

    private void holds(Instant start, LocalDate day) {
        startsAt = start;
        heldDay = day;
    }

    private void crewed(Crew crew) {
        speaker = crew.speaker().value();
        backup = crew.backup() == null ? null : crew.backup().value();
    }

    private void leaves(State next, Instant now) {
        state = next;
        sequence++;
        heldDay = null;
        changedAt = now;
    }

    private static void demand(boolean possible) {
        if (!possible) throw new NotAtThisStage();
    }

    Share share() {
        return new Share(
                new ShareId(id),
                new CommunityId(community),
                occasion,
                sequence,
                edition,
                state,
                startsAt,
                minutes,
                link,
                title,
                outline,
                new PersonId(proposer),
                person(speaker),
                person(backup),
                person(bookedBy),
                person(summaryBy),
                movedTo == null ? null : new ShareId(movedTo),
                why,
                whyText,
                new Evening(person(confirmedBy), openedAt, begunAt, stirredAt, endedAt, publishedAt),
                summary == null ? "" : summary,
                late(),
                proposedAt,
                changedAt,
                toldTo == null ? null : groups(toldTo));
    }

    private void folds() {
        folded = Folded.of(title + "\n" + outline + "\n" + (summary == null ? "" : summary));
    }

    /// Reads the column.
    static Set<GroupId> groups(String told) {
        if (told.isEmpty()) return Set.of();
        return Arrays.stream(told.split(" ")).map(GroupId::parse).collect(Collectors.toUnmodifiableSet());
    }

    private Share.@Nullable Late late() {
        if (lateBy == null || lateWhy == null) return null;
        return new Share.Late(new PersonId(lateBy), person(lateSecond), lateWhy);
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }
}
