package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.board.BoardCards;
import lyceum.board.CardId;
import lyceum.board.ProjectBoards;
import lyceum.language.Languages;
import lyceum.project.Workshop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two people on one board at once: by dragging, by keys and by the menu, seen by the other within a second.
@BrowserTest
class BoardWalkTest {
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(1);

    @Autowired
    Browser browser;

    @Autowired
    Workshop workshop;

    @Autowired
    ProjectBoards boards;

    @Autowired
    BoardCards cards;

    private Workshop.Set set;
    private CardId first;

    private String board() {
        set = workshop.set();
        var todo = boards.columns(set.ada(), set.project()).getFirst().id();
        first = cards.write(set.ada(), set.project(), todo, "写前言");
        cards.write(set.ada(), set.project(), todo, "画封面");
        cards.write(set.lin(), set.project(), todo, "找印厂");
        return "/projects/" + set.project() + "/board";
    }

    @Test
    void two_people_move_cards_by_keys_by_hand_and_by_the_menu() {
        var path = board();
        try (var one = browser.signedIn(set.ada(), Look.DESKTOP);
                var other = browser.signedIn(set.lin(), Look.DESKTOP.in(Languages.ENGLISH))) {
            var ada = one.open(path);
            var lin = other.open(path);
            one.settled();
            other.settled();
            card(ada, 0, "写前言").waitFor();
            card(lin, 0, "写前言").waitFor();

            card(ada, 0, "写前言").focus();
            ada.keyboard().press("Shift+ArrowRight");
            card(ada, 1, "写前言").waitFor();
            card(lin, 1, "写前言").waitFor(new Locator.WaitForOptions().setTimeout(SEEN_WITHIN.toMillis()));
            assertThat(ada.evaluate("document.activeElement.textContent")).isEqualTo("写前言");
            ada.keyboard().press("ArrowLeft");
            assertThat(ada.evaluate("document.activeElement.textContent")).isEqualTo("画封面");

            lin.locator("lyceum-cards")
                    .nth(0)
                    .locator("li")
                    .filter(new Locator.FilterOptions().setHasText("找印厂"))
                    .dragTo(lin.locator("lyceum-cards").nth(2));
            card(ada, 2, "找印厂").waitFor(new Locator.WaitForOptions().setTimeout(SEEN_WITHIN.toMillis()));

            card(ada, 0, "画封面").focus();
            ada.keyboard().press("m");
            ada.locator("vaadin-dialog vaadin-select, vaadin-dialog-overlay vaadin-select")
                    .first()
                    .waitFor();
            ada.keyboard().press("Escape");
        }
    }

    @Test
    void a_board_a_card_and_a_project_are_fine_to_look_at() {
        var path = board();
        for (var look : Look.all().toList())
            try (var desk = browser.signedIn(set.ada(), look)) {
                desk.isFine(path, "board");
                desk.isFine(path + "/" + first, "board-card");
                desk.isFine(path + "/columns", "board-columns");
                desk.isFine("/projects/" + set.project(), "project");
                desk.isFine("/groups/" + set.table().core() + "/projects", "projects");
            }
    }

    private static Locator card(Page page, int column, String title) {
        return page.locator("lyceum-cards")
                .nth(column)
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(title));
    }
}
