package lyceum.book;

import java.time.LocalDate;
import lyceum.shared.Refusal;

/// Nobody can keep such a deadline.
public final class DueHasPassed extends Refusal {
    DueHasPassed(LocalDate earliest) {
        super(earliest);
    }

    @Override
    public String field() {
        return "due";
    }
}
