package lyceum.demo;

import java.util.ArrayList;
import java.util.List;
import lyceum.community.Communities;
import lyceum.directory.CardDesk;
import lyceum.directory.Field;
import lyceum.directory.NameCard;
import lyceum.directory.NameCards;
import lyceum.directory.Privacy;
import lyceum.directory.Profile;
import lyceum.directory.Shown;
import lyceum.membership.Consents;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who the demo's people say they are: most carry a card and have introduced themselves, some cards are to be mended.
@Component
class LamplightCards {
    private static final int LEARNERS = 160;
    private static final int WITHOUT_A_CARD = 13;
    private static final String ODD = "ooo";
    private static final String[] REGIONS = {"武汉", "上海", "成都", "武汉", "广州", "西安", "武汉", "上海", "成都", "杭州", "拉萨"};
    private static final String[] JOBS = {"设计师", "老师", "工程师", "律师", "护士", "编辑", "会计"};
    private static final String[] SKILLS = {"排版", "手绘", "数据图", "演讲", "写作", "摄影", "剪辑", "Excel"};

    private final Communities communities;
    private final Members members;
    private final Consents consents;
    private final NameCards cards;
    private final CardDesk desk;
    private final Cast cast;

    LamplightCards(
            Communities communities, Members members, Consents consents, NameCards cards, CardDesk desk, Cast cast) {
        this.communities = communities;
        this.members = members;
        this.consents = consents;
        this.cards = cards;
        this.desk = desk;
        this.cast = cast;
    }

    void fill(Cast.Company people) {
        var community = communities
                .profileAt(Lamplight.ADDRESS)
                .orElseThrow()
                .community()
                .id();
        var ada = people.get(Cast.Part.ADA);
        if (isToCarry(ada, community)) {
            carries(ada, community, new NameCard("武汉", "设计师", "安达 Ada"));
            cards.introduce(
                    ada,
                    community,
                    new Profile(
                            List.of("排版", "手绘", "点评"), Texts.of("introduction").zh()));
            cards.show(
                    ada,
                    community,
                    new Privacy(java.util.Map.of(Field.NICK, Shown.PUBLIC, Field.INTRODUCTION, Shown.PUBLIC)));
        }
        for (int number = 0; number < LEARNERS; number++) learner(number, community);
        odd(people, community);
    }

    private void learner(int number, CommunityId community) {
        var person = cast.learner(number);
        if (number % WITHOUT_A_CARD == WITHOUT_A_CARD - 1 || !isToCarry(person, community)) return;
        carries(person, community, card(number));
        var skills = new ArrayList<String>();
        for (int i = 0; i <= number % 3; i++) skills.add(SKILLS[(number + 3 * i) % SKILLS.length]);
        if (number % 4 == 3) cards.introduceLater(person, community);
        else cards.introduce(person, community, new Profile(skills, "做" + JOBS[number % JOBS.length] + "，想把要说的事写成一页。"));
        if (number % 9 == 8) cards.show(person, community, new Privacy(java.util.Map.of(Field.REGION, Shown.PRIVATE)));
    }

    /// One that nobody can place.
    private void odd(Cast.Company people, CommunityId community) {
        var person = cast.learner(3);
        var number = members.numbers(community, List.of(person)).get(person);
        if (number == null) return;
        var own = cards.own(person, community);
        if (!own.carded() || own.card().nick().equals(ODD)) return;
        cards.write(person, community, new NameCard("地球", "打工人", ODD));
        desk.askToMend(people.get(Cast.Part.SU), community, number, "看不出怎么称呼，地区写到城市就好。");
    }

    /// As the same learner would in any community.
    static NameCard card(int number) {
        return new NameCard(REGIONS[number % REGIONS.length], JOBS[number % JOBS.length], Cast.called(number));
    }

    private boolean isToCarry(PersonId person, CommunityId community) {
        return members.of(person, community)
                        .filter(own -> own.state() == Membership.State.LIVE)
                        .isPresent()
                && !cards.own(person, community).carded();
    }

    private void carries(PersonId person, CommunityId community, NameCard card) {
        consents.accept(person, community, communities.profile(community).rulesVersion());
        cards.write(person, community, card);
    }
}
