package lyceum.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.Offers;
import lyceum.notification.Welcomes;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class WelcomeTest extends SpringBrowserlessTest {
    @Autowired
    WebApplicationContext web;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Welcomes welcomes;

    @Autowired
    JdbcClient jdbc;

    MockMvc browser;
    PersonId ben;
    OrderId order;

    @BeforeEach
    void ben_is_admitted() {
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        ben = cast.ben();
        order = arrivals.settleIn(offers.cohort(3, Money.of("CNY", 0)), ben);
    }

    @Test
    void the_ceremony_waits_once_and_can_be_seen_for_ever() {
        cast.signsIn(ben);
        assertThat(welcomes.unseen(ben)).containsExactly(order);
        navigate("home", Component.class);
        assertThat(text()).contains("你的编号是YY-000001", "领票根");

        navigate("welcome/" + order, Component.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("这是你的编号");
        assertThat(text()).contains("去学员一群");
        assertThat(welcomes.unseen(ben)).isEmpty();

        navigate("welcome/" + order, Component.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("这是你的编号");
    }

    @Test
    void whoever_is_quicker_than_the_placement_sees_the_group_without_opening_the_page_anew() {
        moves(ben.value(), -1);
        cast.signsIn(ben);
        navigate("welcome/" + order, Component.class);
        assertThat(text()).contains("正在安排").doesNotContain("去学员一群");

        moves(-1, ben.value());

        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            VaadinSession.getCurrent().getService().runPendingAccessTasks(VaadinSession.getCurrent());
            assertThat(text()).contains("去学员一群").doesNotContain("正在安排");
        });
    }

    private void moves(long from, long to) {
        jdbc.sql("update group_place set person = ? where person = ?")
                .params(to, from)
                .update();
    }

    @Test
    void nobody_else_sees_it_not_even_an_owner() {
        for (var other : new PersonId[] {cast.eve(), cast.owner(cast.community())}) {
            cast.signsIn(other);
            navigate("welcome/" + order, Component.class);
            assertThat(find(H1.class).single().getText()).contains("没有找到");
        }
    }

    @Test
    void the_picture_is_its_own_persons_only() throws Exception {
        var own = picture(ben, "landscape");
        var tall = picture(ben, "portrait");
        var foreign = picture(cast.eve(), "landscape");
        SecurityContextHolder.clearContext();
        var stranger = browser.perform(get("/welcome/" + order + "/landscape.png"))
                .andReturn()
                .getResponse();

        var seen = ImageIO.read(new ByteArrayInputStream(own.getContentAsByteArray()));
        assertThat(seen.getWidth()).isEqualTo(1200);
        assertThat(ImageIO.read(new ByteArrayInputStream(tall.getContentAsByteArray()))
                        .getHeight())
                .isEqualTo(960);
        assertThat(own.getHeader("Content-Disposition")).contains("attachment", "YY-000001.png");
        assertThat(own.getHeader("Cache-Control")).contains("private");
        assertThat(foreign.getStatus()).isEqualTo(404);
        assertThat(stranger.getStatus()).isNotEqualTo(200);
    }

    private MockHttpServletResponse picture(PersonId reader, String shape) throws Exception {
        cast.signsIn(reader);
        return browser.perform(get("/welcome/" + order + "/" + shape + ".png")
                        .with(securityContext(SecurityContextHolder.getContext())))
                .andReturn()
                .getResponse();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
