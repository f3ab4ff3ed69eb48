package lyceum.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.project.Part;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectLine;
import lyceum.project.ProjectPeople;
import lyceum.project.Projects;
import lyceum.project.Workshop;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From the idea to who comes along, as each sees it.
@HouseTest
class ProjectViewsTest extends ViewTest {
    @Autowired
    Workshop workshop;

    @Autowired
    Projects projects;

    @Autowired
    ProjectPeople people;

    @Autowired
    ProjectAccess access;

    Workshop.Set set;

    @Override
    protected PersonId reader() {
        set = workshop.set();
        return set.mo();
    }

    @Test
    void a_core_member_finds_the_projects_and_starts_one() {
        opens(set.mo(), "groups/" + set.table().core() + "/projects");
        assertThat(words()).contains("灯下一百页", "牵头人Ada", "3人");

        UI.getCurrent().navigate("groups/" + set.table().core() + "/projects/new");
        press("发起");
        assertThat(labelled(TextField.class, "标题").isInvalid()).isTrue();
        labelled(TextField.class, "标题").setValue("夜读会");
        labelled(TextArea.class, "目标").setValue("每月一晚，读一本旧书。");
        press("发起");

        assertThat(words()).contains("夜读会", "牵头人");
        assertThat(projects.at(set.mo(), set.table().core(), true))
                .extracting(ProjectLine::mine)
                .containsExactly(true, false);
    }

    @Test
    void somebody_asks_and_the_owner_lets_them_in() {
        opens(set.mo(), path());
        labelled(TextArea.class, "给牵头人的话").setValue("我来校对。");
        press("申请加入");
        assertThat(words()).contains("等牵头人答复");

        opens(set.ada(), path());
        assertThat(words()).contains("想加入的人", "我来校对。");
        press("同意");

        assertThat(access.of(set.mo(), set.project()).part()).isEqualTo(Part.MEMBER);
    }

    @Test
    void a_learner_is_invited_by_number_and_answers_at_home() {
        var learner = workshop.learner(set.table());
        opens(set.ada(), path());
        labelled(TextField.class, "成员编号")
                .setValue(String.valueOf(workshop.number(set, learner).value()));
        press("邀请");
        assertThat(words()).contains("已邀请，等待答复");

        cast.signsIn(learner);
        UI.getCurrent().navigate("home");
        assertThat(words()).contains("有人邀请你加入项目", "灯下一百页");
        UI.getCurrent().navigate(path());
        press("加入");

        assertThat(access.of(learner, set.project()).part()).isEqualTo(Part.HELPER);
        assertThat(words()).contains("帮手").doesNotContain("想加入的人");
    }

    @Test
    void an_owner_of_the_community_reads_and_changes_nothing() {
        opens(set.clara(), path());

        assertThat(words()).contains("灯下一百页", "Lin").doesNotContain("申请加入", "修改标题", "结束项目");
    }

    @Test
    void whoever_leads_it_closes_it_and_opens_it_again() {
        opens(set.ada(), path());
        press("结束项目");
        assertThat(words()).contains("已经结束");
        press("重新打开");

        assertThat(access.known(set.project()).isOpen()).isTrue();
    }

    @Test
    void for_a_learner_who_was_not_invited_there_is_none() {
        opens(workshop.learner(set.table()), path());

        assertThat(words()).doesNotContain("灯下一百页");
    }

    private String path() {
        return "projects/" + set.project();
    }

    private void opens(PersonId reader, String path) {
        cast.signsIn(reader);
        UI.getCurrent().navigate(path);
    }
}
