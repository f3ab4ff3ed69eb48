package lyceum.broadcast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.broadcast.Broadcast.State;
import lyceum.broadcast.BroadcastPlan;
import lyceum.broadcast.BroadcastPlan.Audience;
import lyceum.broadcast.Broadcasts;
import lyceum.broadcast.Halls;
import lyceum.broadcast.Storm;
import lyceum.channel.Announcements;
import lyceum.channel.Post;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class BroadcastViewsTest extends ViewTest {
    @Autowired
    Halls building;

    @Autowired
    Broadcasts broadcasts;

    @Autowired
    Announcements announcements;

    @Autowired
    Storm storm;

    Halls.Built halls;

    @Override
    protected PersonId reader() {
        halls = building.build(cast, 2);
        return halls.clara();
    }

    @AfterEach
    void the_sky_is_clear() {
        storm.passes();
    }

    @Test
    void an_owner_writes_one_chooses_a_group_and_sends_it_after_being_asked() {
        navigate(path(), BroadcastsView.class);
        assertThat(words()).contains("还没有群发");
        navigate(path() + "/new", ComposeView.class);
        assertThat(words()).contains("会发到2个群，共3个席位");

        test(labelled(TextArea.class, "要说的话（支持Markdown）")).setValue("**周六**停课");
        audience().setValue(Audience.GROUPS);
        assertThat(words()).contains("还没有选中任何群");
        groups().setValue(Set.of(halls.first()));
        assertThat(words()).contains("会发到1个群，共2个席位");
        press("预览");
        press("发出");
        test(find(ConfirmDialog.class).single()).confirm();

        var sent = broadcasts
                .page(halls.clara(), halls.community(), List.of(State.values()), null)
                .getFirst()
                .broadcast();
        building.carried(halls.clara(), sent.id());
        navigate(path() + "/" + sent.id(), BroadcastView.class);
        assertThat(words()).contains("周六停课", "送到1个群，等着0个，没送到0个", "选定的1个群", "Clara");
        assertThat(announcements.page(halls.ben(), halls.first(), null))
                .extracting(Post::text)
                .containsExactly("**周六**停课");
    }

    @Test
    void what_reaches_nobody_or_says_nothing_stays_in_the_form() {
        navigate(path() + "/new", ComposeView.class);
        press("发出");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        test(labelled(TextArea.class, "要说的话（支持Markdown）")).setValue("周六停课");
        audience().setValue(Audience.GROUPS);
        press("发出");

        assertThat(words()).contains("一个群也发不到");
        assertThat(broadcasts.counts(halls.clara(), halls.community())).isEmpty();
    }

    @Test
    void a_draft_is_kept_for_the_others_and_thrown_away_after_being_asked() {
        navigate(path() + "/new", ComposeView.class);
        test(labelled(TextArea.class, "要说的话（支持Markdown）")).setValue("写了一半");
        press("存为草稿");

        assertThat(words()).contains("还没有发出。群主和群秘都可以接着写。");
        UI.getCurrent().navigate(path(), QueryParameters.of("show", "drafts"));
        assertThat(words()).contains("写了一半", "草稿（1）");
        var draft = broadcasts
                .page(halls.clara(), halls.community(), List.of(State.DRAFT), null)
                .getFirst()
                .broadcast();
        navigate(path() + "/" + draft.id(), BroadcastView.class);
        press("丢掉");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(broadcasts.counts(halls.clara(), halls.community())).isEmpty();
    }

    @Test
    void a_group_that_failed_stands_on_top_with_why_and_only_it_is_tried_again() {
        storm.over(halls.last());
        var id = broadcasts.send(halls.clara(), halls.community(), null, BroadcastPlan.toAll("周六停课"));
        building.carried(halls.clara(), id);
        navigate(path() + "/" + id, BroadcastView.class);
        assertThat(words()).contains("送到1个群，等着0个，没送到1个", "出了意外，写的话没有丢。", "重发没送到的1个群");

        storm.passes();
        press("重发没送到的1个群");
        building.carried(halls.clara(), id);
        navigate(path() + "/" + id, BroadcastView.class);

        assertThat(words()).contains("送到2个群，等着0个，没送到0个").doesNotContain("重发没送到的");
    }

    @Test
    void whoever_may_not_sees_no_way_there() {
        cast.signsIn(cast.assistant(
                halls.clara(), halls.community(), halls.cohorts().getFirst().id()));
        UI.getCurrent().navigate("studio/" + halls.community());

        assertThat(words()).doesNotContain("群发");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Audience> audience() {
        return labelled(RadioButtonGroup.class, "发给谁");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<GroupId> groups() {
        return labelled(CheckboxGroup.class, "哪几个群");
    }

    private String path() {
        return "studio/" + halls.community() + "/broadcasts";
    }
}
