package lyceum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class AtRestTest extends ViewTest {
    @Autowired
    AtRest rest;

    @Autowired
    FakeClock clock;

    @Override
    protected PersonId reader() {
        return cast.ben();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void the_last_answer_is_kept_while_it_may_be_asked_for_again_and_then_let_go() {
        var screen = UI.getCurrent().getInternals();
        screen.setLastRequestResponse("for(;;);[a long answer]");
        rest.requestEnd(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), VaadinSession.getCurrent());

        rest.sweep();
        assertThat(screen.getLastRequestResponse()).isEqualTo("for(;;);[a long answer]");
        clock.passes(AtRest.ANSWER_KEPT.plusSeconds(1));
        rest.sweep();

        assertThat(screen.getLastRequestResponse())
                .as("whoever asks for it now loads the page anew")
                .isEqualTo(AtRest.OPEN_AGAIN)
                .contains("appError");
    }
}
