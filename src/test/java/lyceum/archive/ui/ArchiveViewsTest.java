package lyceum.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.community.Communities;
import lyceum.friday.Evenings;
import lyceum.friday.Shares;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class ArchiveViewsTest extends ViewTest {
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);

    @Autowired
    WebApplicationContext web;

    @Autowired
    Evenings evenings;

    @Autowired
    Shares shares;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Communities communities;

    @Autowired
    FakeClock clock;

    Evenings.Set set;

    @Override
    protected PersonId reader() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
        return set.clara();
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_was_is_found_by_one_character_and_by_two_and_opened() {
        var id = evenings.held(set, SECOND, "讲了**三张图**，问了折扇怎么画。");
        cast.signsIn(set.lin());

        navigate("archive/" + set.community(), ArchiveView.class);

        assertThat(words()).contains("能看到的有1次", "2027年1月15日", "讲了三张图", "分享人：Ada");
        test(labelled(TextField.class, "找什么")).setValue("扇");
        assertThat(words()).contains("一页纸讲清一件事");
        test(labelled(TextField.class, "找什么")).setValue("折线");
        assertThat(words()).contains("没有找到").doesNotContain("讲了三张图");
        UI.getCurrent().navigate("fridays/" + set.community() + "/" + id);
        assertThat(words()).contains("分享总结");
    }

    @Test
    void a_stranger_finds_no_archive_and_a_later_member_finds_previews() {
        evenings.held(set, SECOND, "讲了三张图。");
        clock.is(clock.instant().plus(Duration.ofDays(1)));
        var lou = cast.person("Lou");
        arrivals.settleIn(set.table().cohort(), lou);

        cast.signsIn(lou);
        navigate("archive/" + set.community(), ArchiveView.class);
        assertThat(words()).contains("一页纸讲清一件事", "只看预告").doesNotContain("讲了三张图");

        cast.signsIn(cast.eve());
        UI.getCurrent().navigate("archive/" + set.community());
        assertThat(words()).doesNotContain("一页纸讲清一件事", "能看到的有");
    }

    @Test
    void a_notice_and_a_summary_are_ready_to_be_pasted_elsewhere_by_those_who_keep_fridays_or_speak() {
        var next = evenings.booked(set, SECOND.plusWeeks(1));
        navigate("archive/" + set.community() + "/" + next + "/digest", DigestView.class);
        assertThat(words()).contains("【周五分享】一页纸讲清一件事", "时间：2027年1月22日 20:00（Asia/Shanghai时间）", "从三张坏图说起。");
        var id = evenings.held(set, SECOND, "讲了**三张图**：\n\n- 伞\n- 扇");

        navigate("archive/" + set.community() + "/" + id + "/digest", DigestView.class);

        assertThat(words()).contains("【分享总结】一页纸讲清一件事", "讲了三张图：\n\n· 伞\n· 扇", "讲了**三张图**：");
        cast.signsIn(set.lin());
        UI.getCurrent().navigate("archive/" + set.community() + "/" + id + "/digest");
        assertThat(words()).contains("【分享总结】");
        var ben = cast.ben();
        arrivals.settleIn(set.table().cohort(), ben);
        cast.signsIn(ben);
        UI.getCurrent().navigate("archive/" + set.community() + "/" + next + "/digest");
        assertThat(words()).doesNotContain("【周五分享】");
    }

    @Test
    void anybody_reads_a_line_of_each_once_the_owner_shows_them_and_nothing_before_and_after() throws Exception {
        var id = evenings.held(set, SECOND, "讲了三张图。");
        var page = "/c/" + communities.get(set.community()).address() + "/fridays";
        assertThat(open(page).getStatus()).isEqualTo(404);

        cast.signsIn(set.clara());
        navigate("studio/" + set.community() + "/fridays", com.vaadin.flow.component.Component.class);
        labelled(Checkbox.class, "在公开页面上，任何人都能看标题和一句简介").setValue(true);
        press("存下");

        assertThat(open(page).getContentAsString())
                .contains("一页纸讲清一件事", "从三张坏图说起。", page + "/" + id)
                .doesNotContain("讲了三张图");
        assertThat(open(page + "/" + id).getContentAsString())
                .contains("一页纸讲清一件事")
                .doesNotContain("讲了三张图", "Ada");
        cast.signsIn(set.clara());
        labelled(Checkbox.class, "在公开页面上，任何人都能看标题和一句简介").setValue(false);
        press("存下");
        assertThat(open(page).getStatus()).isEqualTo(404);
        assertThat(open(page + "/" + id).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return MockMvcBuilders.webAppContextSetup(web)
                .apply(springSecurity())
                .build()
                .perform(get(path).header("Accept-Language", "zh-CN"))
                .andReturn()
                .getResponse();
    }
}
