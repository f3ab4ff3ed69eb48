package lyceum.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lyceum.shared.Refusal;

/// How long one may be away of one's own wish: thirty days. Leaves with less than a week of presence between them count
/// as one, so that nobody stays away for good a month at a time.
final class LeaveRule {
    static final int OWN_DAYS = 30;
    static final int LONGEST_DAYS = 365;
    private static final int AHEAD_DAYS = 180;
    private static final int APART_DAYS = 7;

    private LeaveRule() {}

    /// Whether it takes an owner's approval; refuses what cannot be at all.
    /// @param others of the same person in the same group, in any state
    static boolean needsApproval(LocalDate first, LocalDate last, LocalDate today, List<Leave> others) {
        if (first.isBefore(today)) throw new LeaveBeginsTooEarly(today);
        if (first.isAfter(today.plusDays(AHEAD_DAYS))) throw new LeaveBeginsTooLate(today.plusDays(AHEAD_DAYS));
        if (last.isBefore(first)) throw new LeaveEndsTooEarly(first);
        if (days(first, last) > LONGEST_DAYS) throw new LeaveIsTooLong(LONGEST_DAYS);
        var counting = others.stream()
                .filter(one -> one.state() == Leave.State.ASKED || one.state() == Leave.State.GRANTED)
                .filter(one -> one.kind() != Leave.Kind.DISPUTE)
                .toList();
        for (var one : counting) if (overlap(first, last, one)) throw new LeavesOverlap(one.firstDay(), end(one));
        return days(first, last) + nearby(first, last, counting) > OWN_DAYS;
    }

    /// Days of own leave that touch this one, directly or over another that does.
    private static long nearby(LocalDate first, LocalDate last, List<Leave> counting) {
        long days = 0;
        var from = first;
        var until = last;
        var rest = new java.util.ArrayList<>(counting);
        for (boolean grew = true; grew; ) {
            grew = false;
            for (var one : List.copyOf(rest))
                if (!one.firstDay().isAfter(until.plusDays(APART_DAYS))
                        && !end(one).isBefore(from.minusDays(APART_DAYS))) {
                    rest.remove(one);
                    if (one.kind() == Leave.Kind.OWN) days += days(one.firstDay(), end(one));
                    if (one.firstDay().isBefore(from)) from = one.firstDay();
                    if (end(one).isAfter(until)) until = end(one);
                    grew = true;
                }
        }
        return days;
    }

    private static boolean overlap(LocalDate first, LocalDate last, Leave other) {
        return !other.firstDay().isAfter(last) && !end(other).isBefore(first);
    }

    private static LocalDate end(Leave leave) {
        return leave.lastDay() == null ? LocalDate.MAX.minusDays(APART_DAYS + 1) : leave.lastDay();
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    abstract static class AtADay extends Refusal {
        private final String field;

        AtADay(String field, Object... arguments) {
            super(arguments);
            this.field = field;
        }

        @Override
        public String field() {
            return field;
        }
    }

    public static final class LeaveBeginsTooEarly extends AtADay {
        LeaveBeginsTooEarly(LocalDate today) {
            super("first", today);
        }
    }

    public static final class LeaveBeginsTooLate extends AtADay {
        LeaveBeginsTooLate(LocalDate latest) {
            super("first", latest);
        }
    }

    public static final class LeaveEndsTooEarly extends AtADay {
        LeaveEndsTooEarly(LocalDate first) {
            super("last", first);
        }
    }

    public static final class LeaveIsTooLong extends AtADay {
        LeaveIsTooLong(int most) {
            super("last", most);
        }
    }

    /// One leave at a time.
    public static final class LeavesOverlap extends AtADay {
        LeavesOverlap(LocalDate first, LocalDate last) {
            super("first", first, last);
        }
    }

    /// Longer than one may be away of one's own wish.
    public static final class LeaveNeedsAReason extends AtADay {
        LeaveNeedsAReason() {
            super("reason", OWN_DAYS);
        }
    }
}
