package lyceum.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.springframework.stereotype.Service;

/// Members of a community, found by their number or by how their name begins: for whoever offers a seat.
@Service
public class Candidates {
    public static final int MOST = 20;
    /// Names are common: so many of the whole installation are looked at, and those of this community kept.
    private static final int LOOKED_AT = 2_000;

    private final GroupRows groups;
    private final SeatRows seats;
    private final LiveTickets tickets;
    private final Accounts accounts;
    private final Members members;
    private final Communities communities;
    private final Roles roles;

    Candidates(
            GroupRows groups,
            SeatRows seats,
            LiveTickets tickets,
            Accounts accounts,
            Members members,
            Communities communities,
            Roles roles) {
        this.groups = groups;
        this.seats = seats;
        this.tickets = tickets;
        this.accounts = accounts;
        this.members = members;
        this.communities = communities;
        this.roles = roles;
    }

    /// @param typed a number, with or without what stands before it, or the beginning of a name
    public List<Candidate> find(PersonId by, GroupId group, String typed) {
        var found = groups.find(group).orElseThrow(NotFound::new);
        roles.demand(by, Act.OFFER_CORE_SEAT, found.community());
        var people = people(found.community(), typed.strip());
        var ids = people.stream().map(Person::id).toList();
        var numbers = members.numbers(found.community(), ids);
        var worth = tickets.of(found.community(), ids);
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
                        taken.get(person.id())));
        }
        return candidates;
    }

    private List<Person> people(CommunityId community, String typed) {
        var prefix = communities.get(community).numbers().prefix();
        var digits = typed.startsWith(prefix) ? typed.substring(prefix.length()) : typed;
        if (!digits.matches("[0-9]{1,9}") || digits.matches("0+")) return accounts.called(typed, LOOKED_AT);
        return members.withNumber(community, new MemberNumber(Long.parseLong(digits)))
                .map(person -> List.copyOf(accounts.people(List.of(person)).values()))
                .orElse(List.of());
    }
}
