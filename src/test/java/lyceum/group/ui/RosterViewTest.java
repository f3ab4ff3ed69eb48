package lyceum.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.GroupMoves;
import lyceum.group.Groups;
import lyceum.group.SecondGroups;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RosterViewTest extends SpringBrowserlessTest {
    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Groups groups;

    @Autowired
    Sanctions sanctions;

    @Autowired
    GroupMoves moves;

    @Autowired
    SecondGroups seconds;

    CohortTerms cohort;
    PersonId clara;
    PersonId ada;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void two_have_places() {
        cohort = offers.cohort(10, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        group = groups.of(ada).getFirst().id();
    }

    @Test
    void the_address_says_which_of_them_are_shown() {
        sanctions.mute(clara, new Ruling(group, ben, 0, "刷屏", null), false, Duration.ofDays(1));

        opens(clara, "show=muted");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("YY-000002");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                        .map(Anchor::getText))
                .containsExactly("花名册", "禁言中 1");
    }

    @Test
    void typing_finds_somebody() {
        opens(clara, "");
        assertThat(test(grid()).size()).isEqualTo(2);

        test(find(TextField.class).single()).setValue("小Ben");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("找到1人");
    }

    @Test
    void a_member_has_no_such_page_and_no_leaf_that_leads_there() {
        opens(ada, "");
        assertThat(find(H1.class).single().getText()).contains("没有找到");

        navigate("groups/" + group + "/members", Component.class);

        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).doesNotContain("花名册");
    }

    @Test
    void whoever_is_chosen_moves_after_a_look_ahead_and_comes_back_by_undo() {
        var second = seconds.beside(group);
        opens(clara, "");
        chooses(1);

        press("换群");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("1人将从学员一群换到学员二群，那里会从0人变成1人");
        press("确认换群");
        assertThat(groups.of(ben).getFirst().id()).isEqualTo(group);
        test(find(TextField.class).withCaption("原因").single()).setValue("分开坐");
        press("确认换群");

        assertThat(groups.of(ben).getFirst().id()).isEqualTo(second);
        assertThat(test(grid()).size()).isEqualTo(1);
        press("撤销");
        assertThat(groups.of(ben).getFirst().id()).isEqualTo(group);
        assertThat(test(grid()).size()).isEqualTo(2);
    }

    @Test
    void an_assistant_reads_the_roster_and_the_moves_but_moves_nobody() {
        var second = seconds.beside(group);
        moves.move(clara, group, second, List.of(ben), "分开坐");
        opens(cast.assistant(clara, cohort.community(), cohort.id()), "");

        assertThat(find(Button.class).withText("换群").all()).isEmpty();
        assertThat(find(Button.class).withText("撤销").all()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("1人：学员一群→学员二群", "分开坐");
    }

    @Test
    void the_places_of_a_member_stand_below_each_other() {
        moves.move(clara, group, seconds.beside(group), List.of(ben), "分开坐");
        cast.signsIn(clara);
        navigate("groups/" + group + "/roster/2", Component.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("武汉-设计师-小Ben");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("学员二群", "现在", "将其换到学员二群：分开坐");

        cast.signsIn(ada);
        navigate("groups/" + group + "/roster/2", Component.class);
        assertThat(find(H1.class).single().getText()).contains("没有找到");
    }

    private void chooses(int row) {
        var box = (Checkbox) test(grid()).getCellComponent(row, 0);
        box.setValue(true);
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private void opens(PersonId reader, String query) {
        cast.signsIn(reader);
        UI.getCurrent().navigate("groups/" + group + "/roster", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class).single();
    }
}
