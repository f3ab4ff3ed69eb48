package lyceum.rotation;

import lyceum.group.Topology;
import lyceum.language.Languages;
import lyceum.language.Say;
import org.springframework.stereotype.Component;

/// What is said of a seat at a round table is said otherwise of a place in a learner group.
@Component
public class RotationWords {
    private static final String OF_A_PLACE = ".place";

    private final Say say;

    RotationWords(Say say) {
        this.say = say;
    }

    /// The key of the same words about that kind of group; where they fit both, the key itself.
    public String key(Topology where, String key) {
        return where == Topology.PYRAMID && say.knows(Languages.CHINESE, key + OF_A_PLACE) ? key + OF_A_PLACE : key;
    }
}
