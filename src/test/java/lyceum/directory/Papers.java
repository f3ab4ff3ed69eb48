package lyceum.directory;

import lyceum.access.Accounts;
import lyceum.community.Communities;
import lyceum.membership.Consents;
import lyceum.membership.Members;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Takes the first steps for people of any test: the rules are accepted, the card is carried.
@Component
public class Papers {
    private final Communities communities;
    private final Consents consents;
    private final NameCards cards;
    private final Accounts accounts;
    private final Members members;

    Papers(Communities communities, Consents consents, NameCards cards, Accounts accounts, Members members) {
        this.communities = communities;
        this.consents = consents;
        this.cards = cards;
        this.accounts = accounts;
        this.members = members;
    }

    public void settle(PersonId person, CommunityId community) {
        consents.accept(person, community, communities.profile(community).rulesVersion());
        cards.write(
                person,
                community,
                new NameCard("武汉", "设计师", "小" + accounts.person(person).name()));
        cards.introduceLater(person, community);
    }

    /// Of whoever came last.
    public MemberNumber last(CommunityId community) {
        return new MemberNumber(members.numbersGiven(community));
    }
}
