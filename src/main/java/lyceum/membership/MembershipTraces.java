package lyceum.membership;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// A number is never given again: its row stays as a tombstone, and so does what each order gave.
@Component
class MembershipTraces implements Keeper {
    @Override
    public String room() {
        return "membership";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("member", "person", Stays.NUMBER).told("numbers", """
                        select community, member_number, since
                        from member
                        where person = :person
                        order by since, community"""),
                Trace.stays("enrollment", "person", Stays.MONEY).told("enrollments", """
                        select community, cohort, since, access_until, state, ended_at
                        from enrollment
                        where person = :person
                        order by since, ticket_order"""),
                Trace.gone("rules_consent", "person").told("consents", """
                        select community, version, accepted_at
                        from rules_consent
                        where person = :person
                        order by community, version"""));
    }
}
