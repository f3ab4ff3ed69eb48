package lyceum.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.trace.Keeper;
import lyceum.trace.Remark;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.stereotype.Component;

/// A seat ends as by own wish; why somebody was away goes with them.
@Component
class CoreTraces implements Keeper {
    private final SeatRows rows;
    private final GroupRows groups;
    private final CoreSeats seats;
    private final Say say;

    CoreTraces(SeatRows rows, GroupRows groups, CoreSeats seats, Say say) {
        this.rows = rows;
        this.groups = groups;
        this.seats = seats;
        this.say = say;
    }

    @Override
    public String room() {
        return "core";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("core_seat", "person", Stays.NUMBER).told("core-seats", """
                        select community, core_group as learning_group, state, offered_at, taken_at
                        from core_seat
                        where person = :person
                        order by id"""),
                Trace.stays("core_seat", "offered_by", Stays.DUTY),
                Trace.stays("core_seat_past", "person", Stays.NUMBER).told("earlier-core-seats", """
                        select community, core_group as learning_group, offered_at, taken_at, ended_at, ending
                        from core_seat_past
                        where person = :person
                        order by id"""),
                Trace.stays("core_seat_past", "offered_by", Stays.DUTY),
                Trace.blank("core_leave", "person", "reason = ''").told("leave", """
                        select community, core_group as learning_group, kind, state, first_day, last_day, reason, asked_at,
                            decided_at
                        from core_leave
                        where person = :person
                        order by id"""),
                Trace.stays("core_leave", "decided_by", Stays.DUTY),
                Trace.gone("core_host", "person").told("weeks-as-host", """
                        select core_group as learning_group, monday
                        from core_host
                        where person = :person
                        order by monday"""),
                Trace.gone("core_host_passed", "person"),
                Trace.stays("core_group", "founded_by", Stays.DUTY));
    }

    @Override
    public List<Remark> endings(PersonId person, Locale reader) {
        return rows.of(person).stream()
                .filter(CoreSeat::isSeated)
                .map(seat -> Remark.of(say.text(
                        reader,
                        "core.trace.seat-ends",
                        groups.find(seat.group()).orElseThrow().name().in(reader))))
                .toList();
    }

    @Override
    public Turn turn() {
        return Turn.FIRST;
    }

    @Override
    public void partFrom(Whose whose) {
        for (var seat : rows.of(whose.person()))
            seats.end(seat, seat.isSeated() ? SeatEnding.LEFT : SeatEnding.DECLINED);
    }

    @Override
    public Optional<String> called(String label, long id, Locale reader) {
        return label.equals("learning_group")
                ? groups.find(new GroupId(id)).map(group -> group.name().in(reader))
                : Optional.empty();
    }
}
