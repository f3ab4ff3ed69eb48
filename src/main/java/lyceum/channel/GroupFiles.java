package lyceum.channel;

import java.time.Instant;
import java.util.stream.Stream;
import lyceum.files.FileHost;
import lyceum.files.FilePlace;
import lyceum.group.Places;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.stereotype.Component;

/// Files in what is written in groups: whoever may write may put them, whoever reads the group sees them.
@Component
public class GroupFiles implements FileHost {
    private static final String KIND = "group";

    private final Places places;
    private final Presences presences;

    GroupFiles(Places places, Presences presences) {
        this.places = places;
        this.presences = presences;
    }

    public static FilePlace of(GroupId group) {
        return new FilePlace(KIND, group.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CommunityId community(long place) {
        return places.group(new GroupId(place)).community();
    }

    @Override
    public void demandMayPut(PersonId by, long place) {
        var presence = presences.of(new GroupId(place), by);
        var writes = Stream.of(GroupAct.ANNOUNCE, GroupAct.ANSWER, GroupAct.CONVERSE, GroupAct.ASK);
        if (writes.noneMatch(presence::may)) presence.demand(GroupAct.ASK);
    }

    @Override
    public boolean mayRead(PersonId reader, long place, Instant since) {
        try {
            var presence = presences.demand(new GroupId(place), reader, GroupAct.READ);
            var until = presence.readsUntil();
            return until == null || since.isBefore(until);
        } catch (Refusal stranger) {
            return false;
        }
    }
}
