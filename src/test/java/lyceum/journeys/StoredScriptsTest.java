package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lyceum.Browser;
import lyceum.Browser.Guest;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.access.Accounts;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.channel.GroupFiles;
import lyceum.channel.Questions;
import lyceum.channel.SayingId;
import lyceum.channel.Talk;
import lyceum.community.Communities;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.directory.NameCard;
import lyceum.directory.NameCards;
import lyceum.directory.Profile;
import lyceum.files.Files;
import lyceum.group.Groups;
import lyceum.language.Markdown;
import lyceum.notice.Notices;
import lyceum.sanction.Appeals;
import lyceum.sanction.Report;
import lyceum.sanction.Reports;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever members write to make another's browser run something: the owner opens every screen that shows it, and
/// reads words.
@BrowserTest
class StoredScriptsTest {
    private static final String TRAP = "window.alert = window.confirm = window.prompt = () => { window.ran = true; };";
    private static final int A_MINUTE = 15;

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Table table;

    @Autowired
    CoreSeats seats;

    @Autowired
    Groups groups;

    @Autowired
    Accounts accounts;

    @Autowired
    Announcements announcements;

    @Autowired
    Questions questions;

    @Autowired
    Talk talk;

    @Autowired
    Notices notices;

    @Autowired
    NameCards cards;

    @Autowired
    Reports reports;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Appeals appeals;

    @Autowired
    Communities communities;

    @Autowired
    Files files;

    @Autowired
    Markdown markdown;

    private final StoredScripts scripts = new StoredScripts();
    private Table.Set set;
    private PersonId clara;
    private PersonId ben;
    private GroupId hall;

    @BeforeEach
    void ben_sits_at_claras_table() {
        set = table.set();
        clara = set.clara();
        ben = table.sits(set, "Ben");
        hall = groups.of(ben).getFirst().id();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void the_table_is_long_and_says_nothing_twice() {
        assertThat(StoredScripts.all()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    }

    /// Without the house's Content-Security-Policy, so that nothing but the cleaning stands in the way.
    @Test
    void what_markdown_makes_of_each_runs_in_no_browser_even_without_a_policy() {
        try (var owner = browser.visitor(Look.DESKTOP)) {
            var page = owner.page();
            page.addInitScript(TRAP);
            page.setContent("<html><body></body></html>");
            for (var one : StoredScripts.all()) {
                page.evaluate("html => { document.body.innerHTML = html; }", markdown.html(one));
                page.evaluate(
                        "() => document.querySelectorAll('*').forEach(one => {"
                                + " one.dispatchEvent(new MouseEvent('mouseover')); one.dispatchEvent(new FocusEvent('focus')); })");
                assertThat(
                                page.evaluate(
                                        "() => window.ran === true"
                                                + " || [...document.querySelectorAll('body *')].some(one => one.getAttributeNames()"
                                                + ".some(name => name.startsWith('on') || name === 'style'))"
                                                + " || [...document.querySelectorAll('a[href]')].some(one =>"
                                                + " one.getAttribute('href') && !/^(https?:|mailto:|[/.?#]|[^:]*$)/.test(one.getAttribute('href')))"))
                        .as(one + " became " + markdown.html(one))
                        .isEqualTo(false);
            }
        }
    }

    @Test
    void the_owner_opens_every_screen_that_shows_them_and_nothing_runs() {
        var texts = StoredScripts.bundled(900);
        var lines = StoredScripts.lines(120);
        var question = questions.ask(ben, hall, "<img src=x onerror=alert(1)>", texts.getFirst());
        scripts.into(texts, text -> {
            questions.answer(ben, question, text);
            clock.passes(Duration.ofSeconds(60 / A_MINUTE));
        });
        var thread = talk.open(ben, set.core(), "<svg onload=alert(1)>", texts.getLast());
        scripts.into(StoredScripts.all(), text -> {
            talk.reply(ben, thread, text);
            clock.passes(Duration.ofSeconds(60 / A_MINUTE));
        });
        scripts.into(lines, title -> {
            talk.open(ben, set.core(), title, title);
            clock.passes(Duration.ofSeconds(60 / A_MINUTE));
        });
        scripts.into(texts, text -> {
            announcements.post(clara, hall, text);
            clock.passes(Duration.ofSeconds(60 / A_MINUTE));
        });
        scripts.into(lines.subList(0, 15), title -> notices.post(clara, hall, title, title, null));
        scripts.into(List.of(String.join("\n\n", texts)), text -> notices.post(clara, hall, "x", text, null));
        names(lines);
        scripts.into(
                StoredScripts.bundled(2_900),
                text -> cards.introduce(ben, set.cohort().community(), new Profile(List.of(), text)));
        var said = SayingId.of(question);
        var reporter = table.sits(set, "Ada");
        scripts.into(
                StoredScripts.bundled(450).subList(0, 1),
                text -> reports.report(reporter, said, Report.Reason.OTHER, text));
        files();
        var muted = new Ruling(hall, ben, 0, StoredScripts.bundled(900).getFirst(), null);
        var sanction = sanctions.mute(clara, muted, false, Duration.ofDays(3));
        scripts.into(StoredScripts.bundled(1_900).subList(0, 1), text -> appeals.appeal(ben, sanction, text));
        var community = set.cohort().community();
        communities.rewriteRules(clara, community, Bilingual.of(String.join("\n\n", texts)), true);

        var paths = new ArrayList<>(List.of(
                "/groups/" + hall,
                "/groups/" + hall + "/questions",
                "/groups/" + hall + "/questions/" + question,
                "/groups/" + hall + "/notices",
                "/groups/" + hall + "/members",
                "/groups/" + hall + "/search?q=alert",
                "/groups/" + hall + "/order/" + said,
                "/groups/" + set.core() + "/talk",
                "/groups/" + set.core() + "/talk/" + thread,
                "/groups/" + set.core() + "/seats",
                "/directory/" + community,
                "/directory/" + community + "/1",
                "/studio/" + community + "/order",
                "/studio/" + community + "/cards",
                "/studio/" + community + "/sales/" + set.cohort().id(),
                "/studio/" + community + "/edit",
                "/sanctions/" + sanction,
                "/inbox",
                "/home"));
        notices.page(clara, hall, null).forEach(one -> paths.add("/groups/" + hall + "/notices/" + one.id()));
        assertThat(scripts.taken()).as("so many were kept as they were written").isGreaterThan(300);
        try (var owner = browser.signedIn(clara, Look.DESKTOP)) {
            owner.page().addInitScript(TRAP);
            paths.forEach(path -> reads(owner, path));
        }
        try (var owner = browser.signedIn(clara, Look.PHONE)) {
            owner.page().addInitScript(TRAP);
            paths.subList(0, 9).forEach(path -> reads(owner, path));
        }
    }

    private void reads(Guest owner, String path) {
        var page = owner.open(path);
        stirs(page);
        assertThat(page.evaluate("() => window.ran === true")).as(path).isEqualTo(false);
        assertThat(
                        page.evaluate(
                                "() => getComputedStyle(document.body).display !== 'none'"
                                        + " && document.querySelectorAll('main h1').length === 1"
                                        + " && document.querySelectorAll('main iframe, main object, main embed, body base').length === 0"))
                .as("the page stands as it should: " + path)
                .isEqualTo(true);
        owner.fits();
    }

    /// Moves over everything, as a mouse and the keyboard do.
    private static void stirs(Page page) {
        page.evaluate("() => document.querySelectorAll('main *').forEach(one => {"
                + " one.dispatchEvent(new MouseEvent('mouseover', {bubbles: false}));"
                + " one.dispatchEvent(new PointerEvent('pointerenter', {bubbles: false})); })");
    }

    private void names(List<String> lines) {
        int number = 0;
        for (var line : lines.subList(0, 40)) {
            if (line.codePointCount(0, line.length()) > 60) continue;
            var learner = cast.person("Learner " + number++);
            scripts.into(List.of(line), name -> {
                cast.signsIn(learner);
                accounts.rename(learner, name);
            });
            if (number <= 6) arrivals.letIn(set.cohort(), learner);
            scripts.into(
                    List.of(line), name -> cards.write(ben, set.cohort().community(), new NameCard(name, name, name)));
        }
    }

    private void files() {
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>";
        for (var name :
                List.of("a.svg", "\"><svg onload=alert(1)>.svg", "a.html", "](javascript:alert(1)).txt", "a.gif"))
            scripts.into(List.of(name), of -> {
                var body = (of.endsWith("gif") ? "GIF89a/*" : "") + drawing;
                var file = files.take(
                        ben,
                        GroupFiles.of(set.core()),
                        of,
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
                talk.open(ben, set.core(), "file", file.markdown());
            });
    }
}
