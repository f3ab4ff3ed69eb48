package lyceum.journeys;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.community.Communities;
import lyceum.course.Offers;
import lyceum.files.Files;
import lyceum.language.Say;
import lyceum.shared.Money;
import lyceum.showcase.Audience;
import lyceum.showcase.Showcases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A work from its nomination to a page that strangers see, and away again.
@BrowserTest
class ShowcaseWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

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
    Communities communities;

    @Autowired
    Files files;

    @Autowired
    Say say;

    @Test
    void staff_nominate_the_author_consents_a_stranger_reads_and_it_is_taken_away() throws IOException {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);
        var ben = cast.ben();
        var ada = cast.ada();
        arrivals.settleIn(cohort, ben);
        arrivals.settleIn(cohort, ada);
        var photo = files.take(
                ben, Submissions.place(submissions.begin(ben, brief)), "umbrella.png", new ByteArrayInputStream(png()));
        submissions.handIn(ben, brief, 0, "## 怎么收伞\n\n伞面朝下挂起来，伞骨才不生锈。\n\n" + photo.markdown() + "\n\n1. 抖三下\n2. 倒着挂");
        var other = submissions.handIn(
                ada, brief, 0, "## How to read a bus timetable\n\nLook for **your stop**, not for the hour.");
        showcases.nominate(clara, other.id(), "");
        showcases.consent(ada, showcases.mine(ada).getFirst().id(), Audience.MEMBERS);

        try (var desk = browser.signedIn(clara, Look.DESKTOP)) {
            var staff = new Walker(desk, say, Look.DESKTOP.language());
            desk.open("/work/" + brief + "/showcase");
            desk.settled();
            desk.isAccessible();
            desk.shot("showcase-1-nominate");
            staff.presses("showcase.nominate");
            staff.writes("showcase.nominate.words", "没做过的人看完就会。");
            desk.shot("showcase-2-asked");
            desk.page()
                    .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button], vaadin-button[theme~=primary]")
                    .last()
                    .click();
            staff.reads(staff.words("showcase.state.NOMINATED")).waitFor();
        }
        try (var phone = browser.signedIn(ben, Look.PHONE)) {
            var author = new Walker(phone, say, Look.PHONE.language());
            phone.open("/home");
            phone.settled();
            phone.shot("showcase-3-home");
            author.presses("showcase.home.act");
            author.reads(author.words("showcase.asked")).waitFor();
            phone.isAccessible();
            phone.fits();
            phone.shot("showcase-4-consent");
            author.presses("showcase.consent.PUBLIC");
            author.reads(author.words("showcase.shared-at")).waitFor();
            phone.fits();
            phone.shot("showcase-5-public");
        }
        var id = showcases.mine(ben).getFirst().id();
        var works = "/c/" + communities.get(cohort.community()).address() + "/works";
        for (var look : Look.all().toList()) {
            try (var member = browser.signedIn(ada, look)) {
                member.isFine("/gallery/" + cohort.community(), "showcase-gallery");
                member.isFine("/showcase/" + id, "showcase-work");
            }
            try (var eve = browser.visitor(look)) {
                eve.isFine(works, "showcase-public-gallery");
                eve.isFine(works + "/" + id, "showcase-public-work");
            }
        }
    }

    private static byte[] png() throws IOException {
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, 800, 600);
        pen.setColor(Color.DARK_GRAY);
        pen.fillArc(200, 150, 400, 300, 180, 180);
        pen.fillRect(395, 150, 10, 300);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
