package lyceum;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import lyceum.access.Accounts;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.access.SignIns;
import lyceum.language.Languages;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Email;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

/// The same people everywhere: Ada (core), Ben (learner), Clara (creator and owner), Dong (assistant of one cohort),
/// Eve
/// (visitor). Each call makes a fresh person of that name, with an address of their own.
@TestComponent
public class Cast {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final AtomicLong COUNT = new AtomicLong();

    private final Accounts accounts;
    private final Roles roles;
    private final SignIns signIns;
    private final Ids ids;

    Cast(Accounts accounts, Roles roles, SignIns signIns, Ids ids) {
        this.accounts = accounts;
        this.roles = roles;
        this.signIns = signIns;
        this.ids = ids;
    }

    public PersonId ada() {
        return person("Ada");
    }

    public PersonId ben() {
        return person("Ben");
    }

    public PersonId clara() {
        return person("Clara");
    }

    public PersonId dong() {
        return person("Dong");
    }

    public PersonId eve() {
        return person("Eve");
    }

    /// A confirmed person who reads Chinese; without a password, since hashing one takes its time.
    public PersonId person(String name) {
        return person(name, Languages.CHINESE);
    }

    public PersonId person(String name, Locale language) {
        return accounts.welcome(address(name), name, language, SHANGHAI, null);
    }

    public PersonId person(String name, String password) {
        return accounts.welcome(address(name), name, Languages.CHINESE, SHANGHAI, password);
    }

    /// An address that nobody has.
    public Email address(String name) {
        return new Email(
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + COUNT.incrementAndGet() + "@example.com");
    }

    public Email address(PersonId person) {
        return accounts.person(person).email();
    }

    /// An id for a community that only roles know of; whoever needs a real one founds it.
    public CommunityId community() {
        return new CommunityId(ids.next());
    }

    public CohortId cohort() {
        return new CohortId(ids.next());
    }

    /// Clara, as the first owner of that community (one that [lyceum.access.Roles#foundedBy] was not told of yet).
    public PersonId owner(CommunityId of) {
        var clara = clara();
        roles.foundedBy(clara, of);
        return clara;
    }

    public PersonId coOwner(PersonId owner, CommunityId of) {
        return staff(owner, "Chen", Role.OWNER, of);
    }

    public PersonId secretary(PersonId owner, CommunityId of) {
        return staff(owner, "Su", Role.SECRETARY, of);
    }

    public PersonId teacher(PersonId owner, CommunityId of, CohortId... cohorts) {
        return staff(owner, "Tang", Role.TEACHER, of, cohorts);
    }

    public PersonId assistant(PersonId owner, CommunityId of, CohortId... cohorts) {
        return staff(owner, "Dong", Role.ASSISTANT, of, cohorts);
    }

    /// Sits that person before the test's screen: for browserless views and for whatever asks
    /// [lyceum.access.SignedIn].
    public void signsIn(PersonId person) {
        signIns.signInThisThread(person);
    }

    private PersonId staff(PersonId owner, String name, Role role, CommunityId of, CohortId... cohorts) {
        var person = person(name);
        roles.appoint(owner, person, role, of, List.copyOf(Arrays.asList(cohorts)));
        return person;
    }
}
