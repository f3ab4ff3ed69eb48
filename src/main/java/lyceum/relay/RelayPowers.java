package lyceum.relay;

import lyceum.channel.GroupAct;
import lyceum.channel.Presence;

/// What of the groups' one table a relay needs: at a round table whoever may speak starts and joins; in a lecture hall
/// staff start, and members join who may ask.
final class RelayPowers {
    private RelayPowers() {}

    static GroupAct starting(Presence who) {
        return who.isRing() ? GroupAct.CONVERSE : GroupAct.ANNOUNCE;
    }

    static GroupAct joining(Presence who) {
        return who.isRing() ? GroupAct.CONVERSE : GroupAct.ASK;
    }
}
