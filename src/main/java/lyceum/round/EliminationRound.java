package lyceum.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import lyceum.group.Group;
import lyceum.group.Topology;
import lyceum.round.Round.State;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.standing.Window;
import org.jspecify.annotations.Nullable;

/// A round, step by step: each verb belongs to one state, so none can be skipped.
@Entity
@Table(name = "elimination_round")
class EliminationRound {
    @Id
    private long id;

    @Version
    private @Nullable Long version;

    private long coreGroup;
    private long community;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private Topology heldIn = Topology.RING;

    private int ordinal;
    private @Nullable Long openFor;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private State state = State.DRAFT;

    private int edition;
    private int revision;
    private LocalDate firstDay = LocalDate.EPOCH;
    private LocalDate lastDay = LocalDate.EPOCH;
    private int policyVersion;
    private boolean standIn;
    private long draftedBy;
    private Instant draftedAt = Instant.EPOCH;
    private @Nullable Instant firstAnnouncedAt;
    private @Nullable Instant announcedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant snapshotAt;
    private @Nullable Instant appealsAt;
    private @Nullable Long signedBy;
    private @Nullable Long confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant executedAt;
    private @Nullable Long endedBy;
    private @Nullable Instant endedAt;
    private String why = "";

    protected EliminationRound() {}

    EliminationRound(RoundId id, Group group, int ordinal, Window window, PersonId by, Instant now) {
        this.id = id.value();
        this.coreGroup = group.id().value();
        this.community = group.community().value();
        this.heldIn = group.topology();
        this.ordinal = ordinal;
        this.openFor = group.id().value();
        this.draftedBy = by.value();
        this.draftedAt = now;
        counts(window);
    }

    void planned(Window window) {
        demand(State.DRAFT);
        counts(window);
    }

    void announced(int policy, Instant now) {
        demand(State.DRAFT);
        policyVersion = policy;
        firstAnnouncedAt = now;
        announcedAt = now;
        edition = 1;
        state = State.ANNOUNCED;
    }

    /// Under a new version of the policy; the days that were announced before count as they did.
    void announcedAnew(int policy, LocalDate last, Instant now) {
        demand(State.ANNOUNCED, State.SCORING);
        policyVersion = policy;
        announcedAt = now;
        edition++;
        lastDay = last;
        state = State.ANNOUNCED;
    }

    void opened(Instant now) {
        demand(State.ANNOUNCED);
        openedAt = now;
        state = State.SCORING;
    }

    void ranked(Instant now) {
        demand(State.SCORING);
        snapshotAt = now;
        revision = 1;
        state = State.PROVISIONAL;
    }

    void appealsOpened(Instant now) {
        demand(State.PROVISIONAL);
        appealsAt = now;
        state = State.APPEAL;
    }

    /// An appeal was upheld: whoever has signed the ranking before has not signed this one.
    void rankedAnew() {
        demand(State.APPEAL);
        revision++;
        signedBy = null;
    }

    void grantedToAnOperator() {
        demand(State.APPEAL);
        standIn = true;
    }

    void signed(PersonId by) {
        demand(State.APPEAL);
        signedBy = by.value();
    }

    void confirmed(PersonId second, Instant now) {
        demand(State.APPEAL);
        if (signedBy == null || signedBy == second.value()) throw new RoundSignatures.AnotherPersonSigns();
        confirmedBy = second.value();
        confirmedAt = now;
        state = State.CONFIRMED;
    }

    void carriedOut(Instant now) {
        demand(State.CONFIRMED);
        executedAt = now;
        state = State.EXECUTED;
    }

    void succeeds() {
        demand(State.EXECUTED);
        state = State.SUCCESSION;
    }

    void closed(Instant now) {
        demand(State.SUCCESSION);
        ended(State.CLOSED, null, now);
    }

    void calledOff(PersonId by, String reason, Instant now) {
        if (!state.isBeforeExecution()) throw new RoundIsElsewhere();
        why = Round.WHY.check(reason);
        ended(State.CANCELLED, by, now);
    }

    /// Within seven days after it was carried out.
    void undone(PersonId by, String reason, Instant now) {
        demand(State.EXECUTED, State.SUCCESSION, State.CLOSED);
        if (executedAt == null || !now.isBefore(executedAt.plus(Round.UNDONE_WITHIN)))
            throw new EliminationRounds.TooLateToUndo();
        why = Round.WHY.check(reason);
        ended(State.REVERSED, by, now);
    }

    private void ended(State how, @Nullable PersonId by, Instant now) {
        state = how;
        endedBy = by == null ? null : by.value();
        endedAt = now;
        openFor = null;
    }

    private void counts(Window window) {
        firstDay = window.first();
        lastDay = window.last();
    }

    private void demand(State... right) {
        if (!Arrays.asList(right).contains(state)) throw new RoundIsElsewhere();
    }

    Instant firstAnnounced() {
        if (firstAnnouncedAt == null) throw new RoundIsElsewhere();
        return firstAnnouncedAt;
    }

    Round round() {
        return new Round(
                new RoundId(id),
                new GroupId(coreGroup),
                new CommunityId(community),
                heldIn,
                ordinal,
                state,
                new Window(firstDay, lastDay),
                edition,
                revision,
                policyVersion,
                standIn,
                announcedAt,
                snapshotAt,
                appealsAt,
                signedBy == null ? null : new PersonId(signedBy),
                confirmedBy == null ? null : new PersonId(confirmedBy),
                confirmedAt,
                executedAt,
                endedAt,
                why);
    }
}
