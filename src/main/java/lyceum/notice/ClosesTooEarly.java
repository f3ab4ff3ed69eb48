package lyceum.notice;

import java.time.LocalDate;
import lyceum.shared.Refusal;

/// A notice stands today at least.
public final class ClosesTooEarly extends Refusal {
    ClosesTooEarly(LocalDate earliest) {
        super(earliest);
    }

    @Override
    public String field() {
        return "closes";
    }
}
