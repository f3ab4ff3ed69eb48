package lyceum.slide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.friday.Evenings;
import lyceum.friday.ShareId;
import lyceum.shared.PersonId;
import lyceum.slide.Pdfs;
import lyceum.slide.Slides;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SlidesViewTest extends ViewTest {
    @Autowired
    Evenings evenings;

    @Autowired
    Slides slides;

    @Autowired
    FakeClock clock;

    Evenings.Set set;
    ShareId share;

    @Override
    protected PersonId reader() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
        share = evenings.booked(set, Evenings.FIRST.plusWeeks(1));
        return set.ada();
    }

    @Test
    void whoever_speaks_puts_slides_and_takes_them_away() {
        navigate(path(), SlidesView.class);
        assertThat(words()).contains("还没有幻灯片", "选择PDF");

        slides.put(set.ada(), share, "talk.pdf", Pdfs.saying("One page"));
        navigate(path(), SlidesView.class);

        assertThat(words()).contains("talk.pdf，1页", "换一份PDF");
        assertThat(find(Image.class).single().getAlt().orElseThrow()).isEqualTo("第1页，共1页：One page");
        press("撤下幻灯片");
        assertThat(words()).contains("还没有幻灯片");
    }

    @Test
    void for_everybody_else_there_is_no_such_page() {
        cast.signsIn(cast.eve());

        navigate(path(), Component.class);

        assertThat(find(H1.class).single().getText()).contains("没有找到");
    }

    private String path() {
        return "fridays/" + set.community() + "/" + share + "/slides";
    }
}
