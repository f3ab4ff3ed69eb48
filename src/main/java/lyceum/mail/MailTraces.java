package lyceum.mail;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Letters to somebody, with whatever stands in them.
@Component
class MailTraces implements Keeper {
    @Override
    public String room() {
        return "mail";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Trace.gone("letter", "recipient").byEmail().told("letters", """
                select written_at, sent_at, subject, body
                from letter
                where recipient in (:emails)
                order by id"""));
    }

    @Override
    public Turn turn() {
        return Turn.LAST;
    }
}
