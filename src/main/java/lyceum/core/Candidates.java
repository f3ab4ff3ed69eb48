package lyceum.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Person;
import lyceum.access.Roles;
import lyceum.community.Communities;
import lyceum.membership.Members;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.showcase.Showcases;
import org.springframework.stereotype.Service;

/// Members of a community, found by their number or by how their name begins: for whoever offers a seat.
@Service
public class Candidates {
    public static final int MOST = 20;
    /// So many members are asked for their names at once, in the order of their numbers, until enough are found.
    private static final int AT_ONCE = 2_000;
    private static final int LOOKED_AT_OF_SHOWN = 60;

    private final GroupRows groups;
    private final SeatRows seats;
    private final LiveTickets tickets;
    private final Accounts accounts;
    private final Members members;
    private final Communities communities;
    private final Roles roles;
    private final Showcases showcases;

    Candidates(
            GroupRows groups,
            SeatRows seats,
            LiveTickets tickets,
            Accounts accounts,
            Members members,
            Communities communities,
            Roles roles,
            Showcases showcases) {
        this.groups = groups;
        this.seats = seats;
        this.tickets = tickets;
        this.accounts = accounts;
        this.members = members;
        this.communities = communities;
        this.roles = roles;
        this.showcases = showcases;
    }

    /// @param typed a number, with or without what stands before it, or the beginning of a name
    public List<Candidate> find(PersonId by, GroupId group, String typed) {
        var community = demand(by, group);
        return candidates(community, group, people(community, typed.strip()));
    }

    /// Those whose showcased work makes them eligible and who could sit down: a running ticket, neither seat nor offer.
    public List<Candidate> suggested(PersonId by, GroupId group) {
        var community = demand(by, group);
        var people = accounts.people(showcases.eligible(community, LOOKED_AT_OF_SHOWN));
        return candidates(community, group, List.copyOf(people.values())).stream()
                .filter(one -> one.live() && one.seat() == null)
                .toList();
    }

    private CommunityId demand(PersonId by, GroupId group) {
        var community = groups.find(group).orElseThrow(NotFound::new).community();
        roles.demand(by, Act.OFFER_CORE_SEAT, community);
        return community;
    }

    private List<Candidate> candidates(CommunityId community, GroupId group, List<Person> people) {
        var ids = people.stream().map(Person::id).toList();
        var numbers = members.numbers(community, ids);
        var worth = tickets.of(community, ids);
        var shown = showcases.eligible(community, numbers.keySet());
        var taken = new HashMap<PersonId, CoreSeat.State>();
        seats.in(group).forEach(seat -> taken.put(seat.person(), seat.state()));
        var candidates = new ArrayList<Candidate>();
        for (var person : people) {
            var number = numbers.get(person.id());
            if (number != null && candidates.size() < MOST)
                candidates.add(new Candidate(
                        person.id(),
                        person.name(),
                        number,
                        worth.get(person.id()) == LiveTickets.Worth.LIVE,
                        shown.contains(person.id()),
                        taken.get(person.id())));
        }
        return candidates;
    }

    private List<Person> people(CommunityId community, String typed) {
        var prefix = communities.get(community).numbers().prefix();
        var digits = typed.startsWith(prefix) ? typed.substring(prefix.length()) : typed;
        var found = digits.matches("[0-9]{1,9}") && !digits.matches("0+")
                ? members.withNumber(community, new MemberNumber(Long.parseLong(digits))).stream()
                        .toList()
                : called(community, typed);
        var people = accounts.people(found);
        return found.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    private List<PersonId> called(CommunityId community, String beginning) {
        var found = new ArrayList<PersonId>();
        for (long last = 0; found.size() < MOST; ) {
            var some = members.after(community, last, AT_ONCE);
            if (some.isEmpty()) break;
            last = some.lastEntry().getValue().value();
            var called = accounts.called(beginning, some.keySet());
            some.keySet().stream().filter(called::contains).forEach(found::add);
        }
        return found;
    }
}
