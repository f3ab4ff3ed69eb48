package lyceum.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lyceum.core.CoreGroups;
import lyceum.core.CoreMember;
import lyceum.group.Groups;
import lyceum.relay.RelayPlan;
import lyceum.relay.Relays;
import org.springframework.stereotype.Component;

/// A relay at the round table, with one place that is void. What is there already is left alone.
@Component
class LamplightRelays {
    private static final int DAYS = 5;
    private static final int PLACES = 12;
    private static final List<String> SAID = List.of("周六两点，能到", "带一台投影", "晚半小时", "我来写总结", "能到，带两盏灯");

    private final CoreGroups cores;
    private final Groups groups;
    private final Relays relays;
    private final Clock clock;

    LamplightRelays(CoreGroups cores, Groups groups, Relays relays, Clock clock) {
        this.cores = cores;
        this.groups = groups;
        this.relays = relays;
        this.clock = clock;
    }

    void fill(Cast.Company people) {
        var clara = people.get(Cast.Part.CLARA);
        var community = groups.of(people.get(Cast.Part.ADA)).stream().findFirst();
        if (community.isEmpty()) return;
        var open = cores.openTo(clara, community.get().community()).stream().findFirst();
        if (open.isEmpty()) return;
        var core = open.get().id();
        if (!relays.page(clara, core, Long.MAX_VALUE).isEmpty()) return;
        var closes = LocalDateTime.ofInstant(clock.instant(), Cast.ZONE)
                .plusDays(DAYS)
                .truncatedTo(ChronoUnit.HOURS);
        var relay = relays.start(
                clara,
                core,
                new RelayPlan(
                        "线下拆解会，谁来 · Who comes on Saturday",
                        "写上**几点到、带什么**。十二个位子。\n\n---\n\nSay **when you come and what you bring**.",
                        PLACES,
                        closes));
        var there = cores.roster(core, clara).stream()
                .map(CoreMember::person)
                .limit(SAID.size())
                .toList();
        for (int i = 0; i < there.size(); i++) relays.join(there.get(i), relay, SAID.get(i));
        if (there.size() > 2) relays.leave(there.get(2), relay);
    }
}
