package lyceum.friday;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.friday.Share.State;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.group.Places;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A share while it is on: who may be there now, who leads, and that it still goes on; for the room in which it takes
/// place.
@Service
public class Sessions {
    /// Somebody who is there.
    /// @param group through which they came; null for whoever speaks or works here and has no place in its audience
    public record There(Share share, @Nullable GroupId group) {}

    private final ShareBook book;
    private final RecordRows records;
    private final Audience audience;
    private final Roles roles;
    private final Groups groups;
    private final CoreGroups cores;
    private final Places places;
    private final Clock clock;

    Sessions(
            ShareBook book,
            RecordRows records,
            Audience audience,
            Roles roles,
            Groups groups,
            CoreGroups cores,
            Places places,
            Clock clock) {
        this.book = book;
        this.records = records;
        this.audience = audience;
        this.roles = roles;
        this.groups = groups;
        this.cores = cores;
        this.places = places;
        this.clock = clock;
    }

    /// While it is on, for whoever may be there now; once it is over, for whoever sees all of it. For everybody else,
    /// and before it begins, there is none: [NotFound].
    public Share get(PersonId reader, ShareId id) {
        var share = book.known(id).share();
        if (!mayRead(reader, share)) throw new NotFound();
        return share;
    }

    private boolean mayRead(PersonId reader, Share share) {
        if (share.state() == State.LIVE) return admitted(share, List.of(reader)).containsKey(reader);
        return share.isHeld()
                && audience.eyes(reader, share.community()).on(share).equals(Optional.of(Sight.ALL));
    }

    /// Refuses whoever may not be there, with [NotFound], and everybody while it is not on.
    public There demandThere(PersonId person, ShareId id) {
        var share = get(person, id);
        if (share.state() != State.LIVE) throw new NotOnNow();
        return new There(
                share,
                admitted(share, List.of(person))
                        .getOrDefault(person, Optional.empty())
                        .orElse(null));
    }

    /// Of these people those who may be there now, each with the group through which they come; as many questions for
    /// many as for one.
    public Map<PersonId, Optional<GroupId>> admitted(Share share, Collection<PersonId> people) {
        var told = told(share);
        var staff = staff(share.community());
        var seats = places.seats(people);
        var admitted = new HashMap<PersonId, Optional<GroupId>>();
        for (var person : people) {
            var through = seats.getOrDefault(person, List.of()).stream()
                    .filter(seat -> seat.until() == null && told.contains(seat.group()))
                    .map(seat -> seat.group())
                    .min(Comparator.comparing(GroupId::value));
            if (through.isPresent() || staff.contains(person) || share.isCrew(person)) admitted.put(person, through);
        }
        return admitted;
    }

    private Set<GroupId> told(Share share) {
        var told = share.toldTo();
        if (told != null && !told.isEmpty()) return told;
        var all = groups.in(share.community()).stream().map(LearnerGroup::id).collect(Collectors.toSet());
        cores.known(share.community()).stream().map(CoreGroup::id).forEach(all::add);
        return all;
    }

    private Set<PersonId> staff(CommunityId community) {
        var staff = new HashSet<PersonId>();
        roles.staff(community, null).forEach((role, some) -> {
            if (role != Role.OPERATOR) staff.addAll(some);
        });
        return staff;
    }

    /// Whoever speaks, whoever would step in, and whoever keeps the Fridays.
    public boolean leads(PersonId person, Share share) {
        return share.isCrew(person) || audience.keepsFridays(person, share.community());
    }

    /// Refuses whoever does not prepare it, with [NotFound], and everybody once it is over: those who lead, and whoever
    /// proposed it.
    public Share demandPrepares(PersonId by, ShareId id) {
        return prepared(by, known(id));
    }

    /// The same, and nobody else changes it until the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Share prepare(PersonId by, ShareId id) {
        return prepared(by, book.locked(id).share());
    }

    private Share prepared(PersonId by, Share share) {
        if (!prepares(by, share)) throw new NotFound();
        if (!isOpen(share)) throw new NotAtThisStage();
        return share;
    }

    private boolean prepares(PersonId person, Share share) {
        return leads(person, share) || person.equals(share.proposer());
    }

    private static boolean isOpen(Share share) {
        return share.state() == State.PROPOSED || share.state().isAhead() || share.state() == State.LIVE;
    }

    /// Those who prepare it at any time, whoever else may read it once it is on; else [NotFound].
    public Share demandSees(PersonId reader, ShareId id) {
        var share = known(id);
        if (!prepares(reader, share) && !mayRead(reader, share)) throw new NotFound();
        return share;
    }

    /// What was first planned under that id, on the date that it has now.
    public Share latest(ShareId first) {
        var share = known(first);
        for (var next = share.movedTo(); next != null; next = share.movedTo()) share = known(next);
        return share;
    }

    /// What was said and shown while it was on, for those who look for it later, once it is over.
    /// @param attended how many were there; null where nobody kept a list
    @Transactional
    public void keep(ShareId id, @Nullable Integer attended, String words) {
        records.keep(id, attended, words);
    }

    /// Whether anything of it can be read or seen.
    public boolean hasRecord(ShareId id) {
        return records.has(id);
    }

    /// For rooms that have asked who may know.
    public Share known(ShareId id) {
        return book.known(id).share();
    }

    /// Refuses whoever may not say anything there now, as [#stir] would.
    public void demandLeads(PersonId by, ShareId id) {
        demandLeads(by, known(id));
    }

    private void demandLeads(PersonId by, Share share) {
        if (!leads(by, share)) {
            if (!mayRead(by, share)) throw new NotFound();
            throw new AudienceListens();
        }
        if (share.state() != State.LIVE) throw new NotOnNow();
    }

    /// Somebody who leads says something: it goes on, and whoever says something was there. Until the transaction ends
    /// nobody else says anything or ends it, so that what is said has one order.
    @Transactional(propagation = Propagation.MANDATORY)
    public Share stir(PersonId by, ShareId id) {
        var found = book.locked(id);
        var share = found.share();
        demandLeads(by, share);
        found.begun(clock.instant());
        return share;
    }
}
