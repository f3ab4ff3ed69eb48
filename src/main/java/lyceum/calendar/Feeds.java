package lyceum.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lyceum.access.Accounts;
import lyceum.community.Communities;
import lyceum.friday.Occasions;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.language.Say;
import lyceum.mail.PortalAddress;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person's evenings for calendar programs, under an address that only they know. What stands in it is asked anew at
/// each reading: whoever may see less than yesterday finds less in it.
@Service
public class Feeds {
    static final Duration BACK = Duration.ofDays(120);
    static final Duration AHEAD = Duration.ofDays(400);
    private static final int SECRET_BYTES = 32;
    private static final String SECRET = "[A-Za-z0-9_-]{43}";

    private final AddressRows rows;
    private final Readings readings;
    private final Occasions occasions;
    private final Shares shares;
    private final Communities communities;
    private final Accounts accounts;
    private final PortalAddress portal;
    private final Say say;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Feeds(
            AddressRows rows,
            Readings readings,
            Occasions occasions,
            Shares shares,
            Communities communities,
            Accounts accounts,
            PortalAddress portal,
            Say say,
            Clock clock) {
        this.rows = rows;
        this.readings = readings;
        this.occasions = occasions;
        this.shares = shares;
        this.communities = communities;
        this.accounts = accounts;
        this.portal = portal;
        this.say = say;
        this.clock = clock;
    }

    /// Those that lead somewhere now.
    public List<Address> addresses(PersonId person) {
        return rows.of(person);
    }

    /// Whose evenings could stand in a calendar of that person.
    public Set<CommunityId> communities(PersonId person) {
        var all = new TreeSet<CommunityId>(Comparator.comparingLong(CommunityId::value));
        all.addAll(occasions.communities(person));
        return all;
    }

    /// A new address; an earlier one for the same leads nowhere from now on.
    /// @param community null for all
    /// @return the address, which is told once and never kept
    @Transactional
    public String renew(PersonId person, @Nullable CommunityId community) {
        if (community != null && !occasions.communities(person).contains(community)) throw new NotFound();
        var bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.keep(person, community, secret, clock.instant());
        return portal.of("/feeds/" + secret + ".ics");
    }

    @Transactional
    public void revoke(PersonId person, @Nullable CommunityId community) {
        rows.drop(person, community);
    }

    /// The whole file. Refuses with [NotFound] what is no address now, whatever it was.
    /// @param from the network address of whoever reads
    @Transactional
    public String read(String secret, String from) {
        var whose = demand(secret, from);
        readings.demand(whose);
        var now = clock.instant();
        rows.read(whose, now);
        var here = occasions.communities(whose.person());
        var only = whose.community();
        return file(whose.person(), only == null ? here : here.contains(only) ? List.of(only) : List.of(), now);
    }

    private AddressRows.Whose demand(String secret, String from) {
        if (!readings.mayGuess(from)) throw new NotFound();
        var whose = secret.matches(SECRET) ? rows.find(secret).orElse(null) : null;
        if (whose != null) return whose;
        readings.guessed(from);
        throw new NotFound();
    }

    private String file(PersonId person, Collection<CommunityId> some, Instant now) {
        var page = new CalendarFile(say.text(accounts.person(person).language(), "calendar.name"));
        some.stream()
                .sorted(Comparator.comparingLong(CommunityId::value))
                .forEach(community -> occasions
                        .calendar(person, community, now.minus(BACK), now.plus(AHEAD))
                        .ifPresent(calendar -> add(page, person, calendar)));
        return page.text();
    }

    private void add(CalendarFile page, PersonId person, Occasions.Calendar calendar) {
        var latest = new HashMap<Long, Shares.Seen>();
        for (var seen : calendar.shares())
            latest.merge(
                    seen.share().occasion(),
                    seen,
                    (one, other) -> one.share().sequence() > other.share().sequence() ? one : other);
        var evenings = evenings(person);
        latest.values().stream()
                .map(seen -> evenings.of(seen.share(), calendar.series()))
                .sorted(Comparator.comparing(Evening::start).thenComparing(Evening::uid))
                .forEach(page::add);
    }

    /// One evening, to be taken along. Refuses with [NotFound] what that person may not see.
    @Transactional(readOnly = true)
    public String evening(PersonId reader, ShareId id) {
        var share = shares.get(reader, id).share();
        var start = share.start();
        if (start == null) throw new NotFound();
        var series = occasions
                .calendar(reader, share.community(), start, start)
                .orElseThrow(NotFound::new)
                .series();
        var page = new CalendarFile(say.text(accounts.person(reader).language(), "calendar.name"));
        page.add(evenings(reader).of(share, series));
        return page.text();
    }

    private Evenings evenings(PersonId reader) {
        return new Evenings(
                communities, accounts, portal, say, accounts.person(reader).language());
    }
}
