package lyceum.core.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.core.CoreSeats;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.showcase.Audience;
import lyceum.showcase.Showcases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SeatsViewTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Showcases showcases;

    @Autowired
    CoreGroups cores;

    @Autowired
    CoreSeats seats;

    CohortTerms cohort;
    PersonId clara;

    @Override
    protected PersonId reader() {
        cohort = offers.cohort(10, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        return clara;
    }

    @Test
    void an_owner_founds_a_core_group_and_offers_a_seat_that_the_member_takes() {
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada);
        open(clara, "studio/" + cohort.community() + "/core");
        find(TextField.class).all().forEach(field -> test(field).setValue("灯下圆桌"));
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(69);
        press("创建");
        var core = cores.of(clara).getFirst();
        assertThat(core.name().zh()).isEqualTo("灯下圆桌");

        open(clara, "groups/" + core.id() + "/seats");
        test(labelled(TextField.class, "编号或称呼")).setValue("Ada");
        press("找成员");
        press("请入席");
        assertThat(words()).contains("1席等待答复", "收回");

        open(ada, "core-seats/" + seats.offersTo(ada).getFirst().id());
        assertThat(find(H1.class).single().getText()).isEqualTo("灯下圆桌的一席");
        press("入席");
        open(ada, "groups/" + core.id() + "/seats");
        assertThat(words()).contains("YY-000001", "Ada", "离席").doesNotContain("邀请入席");
    }

    @Test
    void whose_work_is_on_show_is_suggested_until_they_sit() {
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada);
        var brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);
        showcases.nominate(clara, submissions.handIn(ada, brief, 0, "倒着挂。").id(), "");
        var core = founded();
        open(clara, "groups/" + core + "/seats");
        assertThat(words()).doesNotContain("有作品展示");
        showcases.consent(ada, showcases.mine(ada).getFirst().id(), Audience.MEMBERS);

        open(clara, "groups/" + core + "/seats");
        assertThat(words()).contains("作品展示过、还没有入席的成员", "Ada", "有作品展示");
        press("请入席");

        assertThat(words()).contains("1席等待答复").doesNotContain("作品展示过、还没有入席的成员");
        assertThat(seats.offersTo(ada)).hasSize(1);
    }

    @Test
    void the_table_is_not_there_for_whoever_does_not_sit_at_it() {
        var core = founded();
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada);

        for (var stranger : new PersonId[] {ada, cast.eve(), cast.teacher(clara, cohort.community(), cohort.id())})
            for (var leaf : new String[] {"", "/seats", "/talk", "/powers", "/members"}) {
                open(stranger, "groups/" + core + leaf);
                assertThat(find(H1.class).single().getText()).as(leaf).contains("没有找到");
            }
    }

    @Test
    void somebody_elses_offer_is_not_there() {
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada);
        var offer = seats.offer(clara, founded(), ada, false);

        open(cast.ben(), "core-seats/" + offer);
        assertThat(find(H1.class).single().getText()).contains("没有找到");
        seats.withdraw(clara, offer);
        open(ada, "core-seats/" + offer);
        assertThat(find(H1.class).single().getText()).isEqualTo("这份邀请已经结束");
    }

    @Test
    void a_seat_that_waits_for_an_answer_is_the_next_act_at_home() {
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada);
        seats.offer(clara, founded(), ada, false);

        open(ada, "home");

        assertThat(words()).contains("圆桌上有你的一席");
    }

    private GroupId founded() {
        cores.found(clara, cohort.community(), new CorePlan(new Bilingual("灯下圆桌", ""), 69));
        return cores.of(clara).stream().map(CoreGroup::id).findFirst().orElseThrow();
    }

    private void open(PersonId reader, String path) {
        cast.signsIn(reader);
        navigate(path, Component.class);
    }
}
