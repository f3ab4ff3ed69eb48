package lyceum.slide;

import java.time.Instant;
import lyceum.files.FileHost;
import lyceum.friday.Sessions;
import lyceum.friday.ShareId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.stereotype.Component;

/// The pictures of the pages, and the file they come from.
@Component
class SlideFiles implements FileHost {
    private final Sessions sessions;

    SlideFiles(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String kind() {
        return Slides.KIND;
    }

    @Override
    public CommunityId community(long place) {
        return sessions.known(new ShareId(place)).community();
    }

    @Override
    public void demandMayPut(PersonId by, long place) {
        sessions.demandPrepares(by, sessions.latest(new ShareId(place)).id());
    }

    @Override
    public boolean mayRead(PersonId reader, long place, Instant since) {
        try {
            sessions.demandSees(reader, sessions.latest(new ShareId(place)).id());
            return true;
        } catch (Refusal stranger) {
            return false;
        }
    }
}
