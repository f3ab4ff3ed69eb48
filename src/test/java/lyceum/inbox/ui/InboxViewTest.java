package lyceum.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class InboxViewTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Groups groups;

    @Autowired
    Announcements announcements;

    PersonId clara;
    GroupId group;

    @Override
    protected PersonId reader() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        var ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
        return ben;
    }

    @Test
    void what_concerns_me_stands_there_and_leads_to_its_place_until_all_is_read() {
        announcements.post(clara, group, "开课了");

        UI.getCurrent().navigate("inbox", QueryParameters.of("only", "new"));

        assertThat(find(H1.class).single().getText()).isEqualTo("收件箱");
        assertThat(find(Anchor.class).withText("开课了").single().getHref()).isEqualTo("groups/" + group);
        press("全部标为已读");
        assertThat(words()).contains("都看过了").doesNotContain("开课了");
    }

    @Test
    void an_empty_inbox_says_what_will_come() {
        cast.signsIn(cast.eve());

        navigate("inbox", InboxView.class);

        assertThat(words()).contains("这里还没有消息");
    }
}
