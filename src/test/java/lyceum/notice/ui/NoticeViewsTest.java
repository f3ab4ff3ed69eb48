package lyceum.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.notice.Notices;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class NoticeViewsTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Groups groups;

    @Autowired
    Notices notices;

    PersonId clara;
    PersonId ben;
    GroupId group;

    @Override
    protected PersonId reader() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
        return ben;
    }

    @Test
    void a_member_reads_it_and_says_so() {
        var notice = notices.post(clara, group, "停机一天", "周六**没有课**。", null);

        navigate("groups/" + group + "/notices/" + notice, NoticeView.class);
        assertThat(words()).contains("停机一天").doesNotContain("谁还没看");
        press("我看过了");

        assertThat(notices.get(ben, notice).read()).isTrue();
        assertThat(words()).contains("你看过了");
    }

    @Test
    void staff_write_one_and_see_who_has_not_read_it() {
        cast.signsIn(clara);
        navigate("groups/" + group + "/notices", NoticesView.class);

        test(labelled(TextField.class, "标题")).setValue("停机一天");
        test(labelled(TextArea.class, "正文（支持Markdown）")).setValue("周六没有课。");
        press("发出，请全群确认");

        var notice = notices.page(ben, group, null).getFirst();
        assertThat(words()).contains("停机一天", "已看0/1");
        navigate("groups/" + group + "/notices/" + notice.id(), NoticeView.class);
        assertThat(find(H2.class).withText("谁还没看").single()).isNotNull();
        assertThat(words()).contains("1人里有0人看过", "Ben", "提醒没看的1人");
    }

    @Test
    void a_member_gets_no_form() {
        navigate("groups/" + group + "/notices", NoticesView.class);

        assertThat(words()).contains("还没有群公告").doesNotContain("发出，请全群确认");
    }
}
