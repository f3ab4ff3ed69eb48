package lyceum.core;

import java.time.LocalDate;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Weeks as host that somebody was told of, by the day on which they begin.
@Component
class HostWork implements OpenWork {
    private final Hosts hosts;

    HostWork(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public String kind() {
        return "host";
    }

    @Override
    public List<Piece> of(GroupId group, PersonId person) {
        return hosts.duties(person).stream()
                .filter(duty -> duty.group().id().equals(group))
                .map(duty -> new Piece(
                        kind(),
                        duty.monday().toEpochDay(),
                        new Bilingual(duty.monday().toString(), duty.monday().toString())))
                .toList();
    }

    @Override
    public boolean reassign(GroupId group, long thing, PersonId from, PersonId to) {
        return hosts.handOver(group, LocalDate.ofEpochDay(thing), from, to);
    }

    @Override
    public boolean release(GroupId group, long thing, PersonId from) {
        return hosts.letGo(group, LocalDate.ofEpochDay(thing), from);
    }

    @Override
    public boolean restore(GroupId group, long thing, PersonId to) {
        return hosts.takeBack(group, LocalDate.ofEpochDay(thing), to);
    }
}
