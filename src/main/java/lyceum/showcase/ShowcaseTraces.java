package lyceum.showcase;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// What was shown of somebody goes with them; whom they nominated stays nominated.
@Component
class ShowcaseTraces implements Keeper {
    @Override
    public String room() {
        return "showcase";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.gone("showcase_work", "author").told("showcase", """
                        select title_zh as title, nominated_at, words, state, shown_at
                        from showcase_work
                        where author = :person
                        order by nominated_at, id"""),
                Trace.stays("showcase_work", "nominated_by", Stays.DUTY));
    }
}
