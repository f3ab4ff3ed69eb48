package lyceum.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.calendar.Feeds;
import lyceum.friday.Evenings;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CalendarViewTest extends ViewTest {
    @Autowired
    Evenings evenings;

    @Autowired
    Feeds feeds;

    @Autowired
    FakeClock clock;

    PersonId ada;

    @Override
    protected PersonId reader() {
        clock.is(FakeClock.BEGINNING);
        ada = evenings.set().ada();
        return ada;
    }

    @Test
    void an_address_is_told_once_changed_and_ended() {
        navigate("calendar", CalendarView.class);
        assertThat(words()).contains("全部社群", "还没有地址。");

        test(find(Button.class).withText("做一个地址").all().getFirst()).click();

        assertThat(words()).contains("/feeds/", "这个地址只显示这一次", "还没有日历来读过");
        assertThat(feeds.addresses(ada)).hasSize(1);
        navigate("calendar", CalendarView.class);
        assertThat(words()).doesNotContain("/feeds/").contains("还没有日历来读过");
        press("换一个地址");
        assertThat(words()).contains("/feeds/");
        press("停用");
        assertThat(words()).doesNotContain("/feeds/");
        assertThat(feeds.addresses(ada)).isEmpty();
    }
}
