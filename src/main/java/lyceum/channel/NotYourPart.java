package lyceum.channel;

import lyceum.group.Topology;
import lyceum.shared.Refusal;

/// In a group of this shape another role does that. The sentence says who, and where to ask instead.
public final class NotYourPart extends Refusal {
    private final Topology topology;
    private final GroupAct act;

    public NotYourPart(Topology topology, GroupAct act) {
        this.topology = topology;
        this.act = act;
    }

    @Override
    public String key() {
        return "refusal.NotYourPart." + topology + "." + act;
    }
}
