package lyceum.group;

import java.util.List;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

@Service
public class Groups {
    public List<LearnerGroup> of(PersonId person) {
        throw new UnsupportedOperationException();
    }

    public List<LearnerGroup> in(CommunityId community) {
        throw new UnsupportedOperationException();
    }
}
