package lyceum.channel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.ArrayList;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.channel.Announcements;
import lyceum.channel.GroupAct;
import lyceum.channel.MemberStates;
import lyceum.channel.Post;
import lyceum.channel.PostBook;
import lyceum.channel.PostId;
import lyceum.channel.QuestionId;
import lyceum.channel.Questions;
import lyceum.channel.Reaction;
import lyceum.channel.Talk;
import lyceum.core.Table;
import lyceum.group.Groups;
import lyceum.group.Topology;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The same table as `GroupStatesTest`, by the screens: what somebody may not do is not there, and a request that is
/// forged for it does nothing.
@HouseTest
class GroupScreensTest extends ViewTest {
    @Autowired
    Announcements announcements;

    @Autowired
    PostBook book;

    @Autowired
    Questions questions;

    @Autowired
    Talk talk;

    @Autowired
    Groups groups;

    @Autowired
    MemberStates states;

    @Autowired
    Table table;

    @Autowired
    Say say;

    @Autowired
    FakeClock clock;

    private Table.Set set;
    private PersonId clara;
    private GroupId hall;
    private QuestionId question;
    private PostId inHall;
    private PostId atTable;
    private PostId thread;

    @Override
    protected PersonId reader() {
        return cast.eve();
    }

    @BeforeEach
    void ada_sits_at_claras_table_and_has_asked() {
        set = table.set();
        clara = set.clara();
        var ada = table.sits(set, "Ada");
        hall = groups.of(ada).getFirst().id();
        inHall = announcements.post(clara, hall, "欢迎");
        atTable = announcements.post(clara, set.core(), "欢迎入席");
        question = questions.ask(ada, hall, "周几交？", "");
        thread = talk.open(ada, set.core(), "第三章", "谁来写？");
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void each_screen_offers_what_the_table_says_and_nothing_else() {
        var differences = new ArrayList<String>();
        for (var row : MemberStates.table()) {
            var person = states.somebody(set, hall, row);
            clock.passes(Duration.ofMinutes(1));
            for (var act : GroupAct.values()) {
                boolean may = row.of(act).equals("may");
                if (offers(act, row.topology(), person) != may)
                    differences.add(row.topology() + " " + row.state() + " " + act + " should be "
                            + (may ? "offered" : "missing"));
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void a_forged_press_on_what_is_not_offered_does_nothing() {
        for (var row : MemberStates.table()) {
            var person = states.somebody(set, hall, row);
            boolean ring = row.topology() == Topology.RING;
            var post = ring ? atTable : inHall;
            if (!opens(person, "groups/" + (ring ? set.core() : hall))) continue;
            var list = find(PostList.class).all().getLast();
            for (var act : PostWords.PostAct.values())
                if (!row.of(GroupAct.PIN).equals("may")) presses(list, post, act.name());
            if (!row.of(GroupAct.REACT).equals("may")) presses(list, post, Reaction.THANKS.name());

            Post now = book.get(clara, post);
            assertThat(now.pinned()).as(row.toString()).isFalse();
            assertThat(now.edits()).as(row.toString()).isZero();
            if (!row.of(GroupAct.REACT).equals("may"))
                assertThat(now.reactions()).as(row.toString()).isEmpty();
        }
    }

    private static void presses(PostList list, PostId post, String act) {
        try {
            list.pressed(post.text(), act);
        } catch (Refusal told) {
            // The door says no; the screen's error handler shows why.
        }
    }

    private boolean offers(GroupAct act, Topology topology, PersonId person) {
        boolean ring = topology == Topology.RING;
        var group = "groups/" + (ring ? set.core() : hall);
        var post = ring ? atTable : inHall;
        return switch (act) {
            case READ -> opens(person, group);
            case REACT -> opens(person, group) && reacts(person, post);
            case ANNOUNCE -> opens(person, group) && writes();
            case ASK -> opens(person, group + "/questions") && writes();
            case ANSWER -> opens(person, group + "/questions/" + question) && writes();
            case LEAD_QUEUE -> opens(person, group + "/questions/" + question) && has(words("channel.question.merge"));
            case CONVERSE -> opens(person, group + "/talk/" + thread) && writes();
            case PIN -> opens(person, group) && shows(post, "PIN");
            case REPORT -> opens(person, group) && shows(post, "REPORT");
            case KEEP_ORDER -> opens(person, group) && shows(post, "ORDER");
            case TAKE_LEAVE -> opens(person, group + "/leave") && has(words("core.leave.do"));
        };
    }

    private boolean opens(PersonId person, String path) {
        cast.signsIn(person);
        UI.getCurrent().navigate(path);
        var title = find(H1.class).all().stream().findFirst().map(H1::getText).orElse("");
        return !title.isEmpty() && !title.equals(words("shell.not-found.title"));
    }

    private boolean reacts(PersonId person, PostId post) {
        var list = find(PostList.class).all().getLast();
        presses(list, post, Reaction.THANKS.name());
        boolean reacted = book.get(clara, post).reactions().getOrDefault(Reaction.THANKS, 0) > 0;
        if (reacted) book.react(person, post, Reaction.THANKS);
        return reacted;
    }

    private boolean writes() {
        return !find(Composer.class).all().isEmpty();
    }

    private boolean has(String label) {
        return find(Button.class).all().stream().anyMatch(button -> label.equals(button.getText()));
    }

    private boolean shows(PostId post, String act) {
        return find(Article.class).all().stream()
                .filter(article -> post.text().equals(article.getElement().getAttribute("data-id")))
                .anyMatch(article ->
                        article.getElement().getProperty("innerHTML", "").contains("data-act=\"" + act + "\""));
    }

    private String words(String key) {
        return say.text(Languages.CHINESE, key);
    }
}
