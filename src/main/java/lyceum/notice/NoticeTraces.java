package lyceum.notice;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Notices that somebody wrote stay for those who shall read them; who has read which goes with the person.
@Component
class NoticeTraces implements Keeper {
    @Override
    public String room() {
        return "notice";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("notice", "author", Stays.WORDS).told("notices", """
                        select in_group as learning_group, posted_at, title, text
                        from notice
                        where author = :person
                        order by id"""),
                Trace.gone("notice_receipt", "person").told("notices-read", """
                        select n.title, r.read_at
                        from notice_receipt r join notice n on n.id = r.notice
                        where r.person = :person
                        order by r.read_at, n.id"""));
    }
}
