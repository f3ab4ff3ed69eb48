package lyceum.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HandInViewsTest extends ViewTest {
    private static final String TEXT = "写在这里（支持Markdown）";
    private static final String LINKS = "站外链接";
    private static final String FILM = "https://example.org/films/7";

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    PersonId clara;
    PersonId ben;
    AssignmentId brief;

    @Override
    protected PersonId reader() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
        brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);
        return ben;
    }

    @Test
    void a_link_is_handed_in_as_a_card_that_opens_in_a_tab_of_its_own() {
        navigate("work/" + brief, WorkView.class);
        test(labelled(TextArea.class, TEXT)).setValue("倒着挂。");
        test(labelled(TextArea.class, LINKS)).setValue(FILM + " 三分钟的示范");
        press("交上去");

        card();
        var version = submissions.own(ben, brief).getFirst();
        cast.signsIn(clara);
        navigate("handed-in/" + version.id(), HandedInView.class);
        card();
        UI.getCurrent()
                .navigate(
                        "work/" + brief + "/desk",
                        QueryParameters.of("read", version.id().toString()));
        card();
        cast.signsIn(ben);
        navigate("work/" + brief, WorkView.class);
        press("再交一版");
        assertThat(labelled(TextArea.class, LINKS).getValue())
                .as("the next version begins with them")
                .isEqualTo(FILM + " 三分钟的示范");
    }

    @Test
    void whoever_has_handed_in_reads_the_receipt_and_begins_a_newer_version_when_they_like() {
        navigate("work/" + brief, WorkView.class);
        assertThat(find(Button.class).withText("再交一版").all()).isEmpty();
        test(labelled(TextArea.class, TEXT)).setValue("倒着挂。");
        press("交上去");

        var first = submissions.own(ben, brief).getFirst();
        assertThat(words()).contains("第1版收到了", first.sha256());
        assertThat(find(TextArea.class).all()).isEmpty();
        press("再交一版");
        assertThat(labelled(TextArea.class, TEXT).getValue()).isEqualTo("倒着挂。");
        test(labelled(TextArea.class, TEXT)).setValue("先抖三下，再倒着挂。");

        navigate("work/" + brief, WorkView.class);
        assertThat(labelled(TextArea.class, TEXT).getValue())
                .as("what was begun stands open")
                .isEqualTo("先抖三下，再倒着挂。");
        press("交上去");
        assertThat(submissions.own(ben, brief)).hasSize(2);
        assertThat(words()).contains("第2版收到了", first.sha256());
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void what_is_no_address_is_told_beside_the_links_and_everything_typed_stays() {
        navigate("work/" + brief, WorkView.class);
        test(labelled(TextArea.class, TEXT)).setValue("倒着挂。");
        test(labelled(TextArea.class, LINKS)).setValue("javascript:alert(1) 看这里");
        press("交上去");

        assertThat(labelled(TextArea.class, LINKS).getErrorMessage()).contains("前面要先写网址");
        assertThat(submissions.own(ben, brief)).isEmpty();
        navigate("work/" + brief, WorkView.class);
        assertThat(labelled(TextArea.class, TEXT).getValue()).isEqualTo("倒着挂。");
        assertThat(labelled(TextArea.class, LINKS).getValue()).isEqualTo("javascript:alert(1) 看这里");
    }

    private void card() {
        var card = find(Anchor.class)
                .withCondition(link -> FILM.equals(link.getHref()))
                .single();
        assertThat(card.getTarget()).contains("_blank");
        assertThat(card.getElement().getAttribute("rel")).contains("noopener");
        assertThat(words()).contains("三分钟的示范", "example.org，在新标签页打开");
    }
}
