package lyceum.shell;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// What was typed and not sent.
@Component
class ShellTraces implements Keeper {
    @Override
    public String room() {
        return "shell";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Trace.gone("form_draft", "person")
                .told("drafts", "select kept_at, typed from form_draft where person = :person order by form"));
    }
}
