package lyceum.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import lyceum.core.Attendance.Span;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaveRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6);

    @Test
    void thirty_days_are_ones_own_and_thirty_one_need_a_word() {
        assertThat(asks(0, 29)).isFalse();
        assertThat(asks(0, 30)).isTrue();
    }

    @Test
    void leaves_less_than_a_week_apart_count_as_one() {
        var before = own(0, 19);

        assertThat(asks(25, 40, before)).isTrue();
        assertThat(asks(20, 29, before)).isFalse();
        assertThat(asks(27, 40, before)).isFalse();
    }

    @Test
    void a_chain_of_leaves_counts_from_end_to_end() {
        assertThat(asks(30, 39, own(0, 9), own(15, 24))).isFalse();
        assertThat(asks(30, 40, own(0, 9), own(15, 24))).isTrue();
    }

    @Test
    void what_was_cancelled_or_refused_does_not_count() {
        assertThat(asks(0, 29, leave(40, 60, Leave.State.CANCELLED), leave(0, 20, Leave.State.REFUSED)))
                .isFalse();
    }

    @Test
    void it_neither_begins_yesterday_nor_ends_before_it_begins_nor_overlaps() {
        assertThatExceptionOfType(LeaveRule.LeaveBeginsTooEarly.class).isThrownBy(() -> asks(-1, 3));
        assertThatExceptionOfType(LeaveRule.LeaveBeginsTooLate.class).isThrownBy(() -> asks(181, 182));
        assertThatExceptionOfType(LeaveRule.LeaveEndsTooEarly.class).isThrownBy(() -> asks(3, 2));
        assertThatExceptionOfType(LeaveRule.LeaveIsTooLong.class).isThrownBy(() -> asks(0, 365));
        assertThatExceptionOfType(LeaveRule.LeavesOverlap.class).isThrownBy(() -> asks(5, 10, own(10, 12)));
    }

    @Test
    void days_present_are_those_seated_and_not_away() {
        var seated = List.of(span(-100, -50), span(-10, null));

        assertThat(present(-30, 0, seated, List.of())).isEqualTo(11);
        assertThat(present(-60, 0, seated, List.of())).isEqualTo(22);
        assertThat(present(-10, 0, seated, List.of(span(-5, -3), span(-4, -2)))).isEqualTo(7);
        assertThat(present(-10, 0, seated, List.of(span(-3, null)))).isEqualTo(7);
        assertThat(present(0, -1, seated, List.of())).isZero();
    }

    private static boolean asks(int first, int last, Leave... others) {
        return LeaveRule.needsApproval(TODAY.plusDays(first), TODAY.plusDays(last), TODAY, List.of(others));
    }

    private static int present(int first, int last, List<Span> seated, List<Span> away) {
        return Attendance.daysPresent(TODAY.plusDays(first), TODAY.plusDays(last), seated, away);
    }

    private static Span span(int first, @Nullable Integer last) {
        return new Span(TODAY.plusDays(first), last == null ? null : TODAY.plusDays(last));
    }

    private static Leave own(int first, int last) {
        return leave(first, last, Leave.State.GRANTED);
    }

    private static Leave leave(int first, int last, Leave.State state) {
        return new Leave(
                new LeaveId(1),
                new GroupId(1),
                new CommunityId(1),
                new PersonId(1),
                Leave.Kind.OWN,
                state,
                TODAY.plusDays(first),
                TODAY.plusDays(last),
                "");
    }
}
