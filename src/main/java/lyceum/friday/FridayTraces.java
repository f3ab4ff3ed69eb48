package lyceum.friday;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// What somebody proposed and shared stays for those who came; who booked it stays as a duty done for others.
@Component
class FridayTraces implements Keeper {
    @Override
    public String room() {
        return "friday";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("friday_share", "proposer", Stays.WORDS).told("shares-proposed", """
                        select proposed_at, title, outline
                        from friday_share
                        where proposer = :person and occasion = id
                        order by id"""),
                Trace.stays("friday_share", "speaker", Stays.WORDS).told("shares-held", """
                        select starts_at, title, state
                        from friday_share
                        where speaker = :person
                        order by id"""),
                Trace.stays("friday_share", "backup", Stays.DUTY),
                Trace.stays("friday_share", "booked_by", Stays.DUTY)
                        .and("confirmed_by", "late_by", "late_second", "summary_by"),
                Trace.gone("friday_reply", "person").told("shares-wished", """
                        select s.title, s.starts_at, r.replied_at
                        from friday_reply r join friday_share s on s.id = r.share
                        where r.person = :person and r.coming
                        order by r.replied_at, s.id"""));
    }
}
