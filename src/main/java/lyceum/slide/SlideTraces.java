package lyceum.slide;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Slides stay with what was shared, as its other words do.
@Component
class SlideTraces implements Keeper {
    @Override
    public String room() {
        return "slide";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Trace.stays("slide_deck", "put_by", Stays.WORDS).told("slides", """
                select put_at, name
                from slide_deck
                where put_by = :person
                order by id"""));
    }
}
