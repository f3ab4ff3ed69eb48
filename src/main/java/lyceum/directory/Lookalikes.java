package lyceum.directory;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.access.Accounts;
import lyceum.access.Roles;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Nobody's card looks like a name of somebody who works there, or like an office that one has not.
@Component
class Lookalikes {
    private static final List<String> OFFICES = List.of("群主", "群秘", "管理员", "官方");
    private static final List<String> IN_A_NICK = List.of("助教", "讲师", "客服", "平台运营");
    private static final Set<String> LATIN_OFFICES =
            Set.of("admin", "administrator", "moderator", "official", "owner", "secretary", "operator", "staff");

    private final SpoofChecker eye =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private final Roles roles;
    private final Accounts accounts;
    private final JdbcClient sql;

    Lookalikes(Roles roles, Accounts accounts, JdbcClient sql) {
        this.roles = roles;
        this.accounts = accounts;
        this.sql = sql;
    }

    void demandHonest(CommunityId community, PersonId self, NameCard card) {
        var staff = roles.staff(community, null).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        if (staff.contains(self)) return;
        OFFICES.forEach(office -> {
            if (card.region().contains(office)) throw new CardLooksLikeStaff("region");
            if (card.job().contains(office)) throw new CardLooksLikeStaff("job");
        });
        var nick = card.nick();
        boolean office = OFFICES.stream().anyMatch(nick::contains)
                || IN_A_NICK.stream().anyMatch(nick::contains)
                || LATIN_OFFICES.contains(plain(nick));
        if (office || taken(community, staff).contains(seen(nick))) throw new CardLooksLikeStaff("nick");
    }

    /// Every way in which the names of staff can be read: whole, and each of their scripts alone.
    private Set<String> taken(CommunityId community, Set<PersonId> staff) {
        var taken = new HashSet<String>();
        if (staff.isEmpty()) return taken;
        var names = new HashSet<String>();
        accounts.people(staff).values().forEach(person -> names.add(person.name()));
        names.addAll(sql.sql(
                        "select nick from directory_entry where community = :community and person in (:people) and nick <> ''")
                .param("community", community.value())
                .param("people", staff.stream().map(PersonId::value).toList())
                .query(String.class)
                .list());
        for (var name : names) {
            for (var reading : List.of(name, name.replaceAll("\\P{IsHan}", ""), name.replaceAll("\\p{IsHan}", ""))) {
                var seen = seen(reading);
                if (seen.codePointCount(0, seen.length()) > 1) taken.add(seen);
            }
        }
        return taken;
    }

    /// What the eye keeps of a text: cases, signs and look-alike letters of other scripts make no difference.
    String seen(String text) {
        return eye.getSkeleton(plain(eye.getSkeleton(plain(text))));
    }

    private static String plain(String text) {
        var folded = UCharacter.foldCase(Normalizer.normalize(text, Normalizer.Form.NFKC), true);
        return folded.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Too near to the name of somebody who works there.
    public static final class CardLooksLikeStaff extends Refusal {
        private final String field;

        CardLooksLikeStaff(String field) {
            this.field = field;
        }

        @Override
        public String field() {
            return field;
        }
    }
}
