package lyceum.live;

import java.time.Instant;
import lyceum.files.FileHost;
import lyceum.friday.Sessions;
import lyceum.friday.ShareId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.stereotype.Component;

/// Pictures and files in what is said: put there by whoever leads while it is on, seen by whoever reads the evening.
@Component
class LiveFiles implements FileHost {
    private final Sessions sessions;

    LiveFiles(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String kind() {
        return Lives.KIND;
    }

    @Override
    public CommunityId community(long place) {
        return sessions.known(new ShareId(place)).community();
    }

    @Override
    public void demandMayPut(PersonId by, long place) {
        sessions.demandLeads(by, new ShareId(place));
    }

    @Override
    public boolean mayRead(PersonId reader, long place, Instant since) {
        try {
            sessions.get(reader, new ShareId(place));
            return true;
        } catch (Refusal stranger) {
            return false;
        }
    }
}
