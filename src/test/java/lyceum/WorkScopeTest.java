package lyceum;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteData;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.MoreTime;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.assignment.WorkId;
import lyceum.community.Communities;
import lyceum.core.Table;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.files.Files;
import lyceum.gradebook.Gradebook;
import lyceum.gradebook.GradebookExport;
import lyceum.gradebook.Search;
import lyceum.language.Languages;
import lyceum.lesson.LessonId;
import lyceum.lesson.Lessons;
import lyceum.lesson.Syllabus;
import lyceum.lesson.Videos;
import lyceum.membership.Members;
import lyceum.review.Phrases;
import lyceum.review.ReviewDraft;
import lyceum.review.ReviewId;
import lyceum.review.ReviewInvitations;
import lyceum.review.Reviews;
import lyceum.shared.CohortId;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import lyceum.showcase.Audience;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.Showcases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What is not somebody's to see looks as if it had never been: every screen, every request and every act upon cohort 2
/// answers a learner and an assistant of cohort 1, whoever gave a ticket back and a stranger in the same words as about
/// an id that was never given. So do Ben's own works before another learner of his cohort. A new screen or request of
/// these rooms fails here until it is listed.
@HouseTest
class WorkScopeTest extends ViewTest {
    private static final Set<String> ROOMS = Set.of("assignment", "review", "lesson", "gradebook", "showcase", "files");
    private static final String NEVER = "0000000000001";

    @Autowired
    Table tables;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Members members;

    @Autowired
    Communities communities;

    @Autowired
    Assignments assignments;

    @Autowired
    MoreTime moreTime;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Phrases phrases;

    @Autowired
    ReviewInvitations invitations;

    @Autowired
    Lessons lessons;

    @Autowired
    Gradebook gradebook;

    @Autowired
    GradebookExport exports;

    @Autowired
    Showcases showcases;

    @Autowired
    Files files;

    @Autowired
    WebApplicationContext web;

    /// What there is in cohort 2, or ids that were never given.
    private record Things(
            String community,
            CohortId cohort,
            AssignmentId brief,
            WorkId work,
            SubmissionId version,
            ReviewId review,
            LessonId lesson,
            String lessonSlug,
            ShowcaseId shown,
            String invitation,
            MemberNumber number,
            String picture,
            String video) {}

    private record Screen(Things of, String path, boolean bens) {}

    CohortTerms one;
    CohortTerms two;
    PersonId clara;
    PersonId dan;
    PersonId ben;
    PersonId carl;
    Map<String, PersonId> outsiders = new LinkedHashMap<>();
    Things there;
    Things never;

    @Override
    protected PersonId reader() {
        var set = tables.set();
        two = set.cohort();
        clara = set.clara();
        dan = cast.assistant(clara, two.community(), two.id());
        ben = cast.ben();
        arrivals.settleIn(two, ben);
        carl = cast.person("Carl");
        arrivals.settleIn(two, carl);
        outsiders();
        there = thingsOfCohortTwo(tables.sits(set, "Mona"));
        never = new Things(
                NEVER,
                new CohortId(1),
                new AssignmentId(1),
                new WorkId(1),
                new SubmissionId(1),
                new ReviewId(1),
                new LessonId(1),
                NEVER,
                new ShowcaseId(1),
                NEVER,
                new MemberNumber(999_999),
                "a".repeat(26),
                "b".repeat(26));
        return clara;
    }

    private void outsiders() {
        one = offers.cohort(two.community(), Seats.of(9), Money.of("CNY", 0));
        var ada = cast.ada();
        arrivals.settleIn(one, ada);
        var gone = cast.person("Gone");
        admissions.askRefund(arrivals.settleIn(two, gone), gone, "");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> assignments.in(ada, one.id()).isEmpty() && isGone(gone));
        outsiders.put("a learner of cohort 1", ada);
        outsiders.put("an assistant of cohort 1", cast.assistant(clara, two.community(), one.id()));
        outsiders.put("whoever gave the ticket back", gone);
        outsiders.put("a stranger", cast.eve());
    }

    private boolean isGone(PersonId person) {
        return members.of(person, two.community())
                .filter(own -> own.state() == lyceum.membership.Membership.State.LIVE)
                .isEmpty();
    }

    private Things thingsOfCohortTwo(PersonId mona) {
        var lesson = lessons.write(clara, two.id(), Syllabus.plan(1));
        lessons.film(clara, lesson, "lesson.mp4", Videos.mp4(1_000));
        lessons.publish(clara, lesson);
        var brief = assignments.write(dan, two.id(), Briefs.plan());
        assignments.publish(dan, brief);
        var work = submissions.begin(ben, brief);
        var picture = files.take(
                ben,
                Submissions.place(work),
                "note.pdf",
                new ByteArrayInputStream("%PDF-1.4 倒着挂".getBytes(StandardCharsets.UTF_8)));
        submissions.handIn(ben, brief, 0, "伞面朝下挂起来。");
        var second = submissions.handIn(ben, brief, 1, "先抖三下。\n\n" + picture.markdown());
        var review = reviews.claim(dan, second.id());
        int seen = reviews.save(dan, review.id(), 0, new ReviewDraft(Map.of(0, 10, 1, 5), "好", List.of(), ""));
        reviews.release(dan, review.id(), seen);
        showcases.nominate(dan, second.id(), "");
        return new Things(
                two.community().toString(),
                two.id(),
                brief,
                work,
                second.id(),
                review.id(),
                lesson,
                lesson.toString(),
                showcases.mine(ben).getFirst().id(),
                invitations.invite(dan, brief, mona).toString(),
                Objects.requireNonNull(
                        members.of(ben, two.community()).orElseThrow().number()),
                picture.address().name(),
                Objects.requireNonNull(lessons.get(clara, lesson).video()));
    }

    private static Map<String, Screen> screens(Things of) {
        var all = new LinkedHashMap<String, Screen>();
        for (var leaf : List.of("", "/edit", "/extensions", "/readers", "/release", "/desk", "/showcase"))
            all.put("work/:assignment" + leaf, new Screen(of, "work/" + of.brief() + leaf, false));
        for (var leaf : List.of("/work", "/work/new", "/lessons", "/lessons/new", "/gradebook", "/grades"))
            all.put("cohorts/:cohort" + leaf, new Screen(of, "cohorts/" + of.cohort() + leaf, false));
        all.put(
                "cohorts/:cohort/gradebook/:number",
                new Screen(
                        of,
                        "cohorts/" + of.cohort() + "/gradebook/" + of.number().value(),
                        true));
        for (var leaf : List.of("", "/edit"))
            all.put("lessons/:lesson" + leaf, new Screen(of, "lessons/" + of.lesson() + leaf, false));
        for (var about : List.of("handed-in", "compared", "feedback"))
            all.put(about + "/:submission", new Screen(of, about + "/" + of.version(), true));
        all.put("review-invitations/:invitation", new Screen(of, "review-invitations/" + of.invitation(), true));
        all.put("showcase/:showcase", new Screen(of, "showcase/" + of.shown(), true));
        return all;
    }

    @Test
    void every_screen_of_cohort_two_looks_as_if_it_were_not_there() {
        var real = screens(there);
        var unreal = screens(never);
        assertThat(routes())
                .as("each screen of these rooms is tried; the gallery is every member's")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(real.keySet().stream(), Stream.of("gallery/:community"))
                                .toList());
        outsiders.forEach((who, person) -> real.forEach((route, screen) ->
                isNotThere(person, screen.path(), unreal.get(route).path(), who)));
        real.forEach((route, screen) -> {
            if (screen.bens()) isNotThere(carl, screen.path(), unreal.get(route).path(), "another learner");
        });
        for (var who : List.of("whoever gave the ticket back", "a stranger"))
            isNotThere(outsiders.get(who), "gallery/" + there.community(), "gallery/" + NEVER, who);
    }

    @Test
    void no_work_of_cohort_two_is_read_at_the_desk_of_cohort_one() {
        var dong = Objects.requireNonNull(outsiders.get("an assistant of cohort 1"));
        var own = assignments.write(dong, one.id(), Briefs.plan());
        assignments.publish(dong, own);
        cast.signsIn(dong);

        UI.getCurrent().navigate("work/" + own + "/desk", QueryParameters.of("read", NEVER));
        var said = words();
        UI.getCurrent()
                .navigate(
                        "work/" + own + "/desk",
                        QueryParameters.of("read", there.version().toString()));

        assertThat(words()).contains("批改台").isEqualTo(said);
    }

    private void isNotThere(PersonId reader, String path, String unreal, String who) {
        var said = reads(reader, path);
        assertThat(said).as("%s at %s", who, path).contains("没有找到这一页").isEqualTo(reads(reader, unreal));
    }

    private String reads(PersonId reader, String path) {
        cast.signsIn(reader);
        navigate(path, Component.class);
        return words();
    }

    private static Set<String> routes() {
        return UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes().stream()
                .filter(route -> ROOMS.contains(room(route.getNavigationTarget())))
                .map(RouteData::getTemplate)
                .collect(toSet());
    }

    private static String room(Class<?> of) {
        return of.getPackageName().replaceFirst("^lyceum\\.", "").replaceFirst("\\..*", "");
    }

    private static Map<String, String> requests(Things of, String address) {
        var all = new LinkedHashMap<String, String>();
        var name = "{name:[a-z2-7]{26}}";
        for (var size : List.of("", "/small")) {
            all.put("/files/" + name + size, "/files/" + of.picture() + size);
            all.put("/c/{address}/files/" + name + size, "/c/" + address + "/files/" + of.picture() + size);
            all.put(
                    "/showcase-files/{id:[0-9a-z]{13}}/" + name + size,
                    "/showcase-files/" + of.shown() + "/" + of.picture() + size);
            all.put(
                    "/c/{address}/works/{id:[0-9a-z]{13}}/files/" + name + size,
                    "/c/" + address + "/works/" + of.shown() + "/files/" + of.picture() + size);
        }
        all.put("/files/{name:[a-z2-7]{26}}-{width:\\d{1,5}}x{height:\\d{1,5}}", "/files/" + of.picture() + "-8x8");
        all.put("/c/{address}/works/{id:[0-9a-z]{13}}", "/c/" + address + "/works/" + of.shown());
        return all;
    }

    @Test
    void every_request_for_something_of_cohort_two_is_answered_with_nothing() throws Exception {
        var address = communities.get(two.community()).address();
        var tried = requests(there, address);
        assertThat(patterns())
                .as("each request of these rooms is tried; the gallery and free lessons are everybody's")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                tried.keySet().stream(),
                                Stream.of("/c/{address}/works", "/c/{address}/courses/{slug}/lessons/{lesson}"))
                        .toList());
        var who = new LinkedHashMap<>(outsiders);
        who.put("another learner", carl);
        for (var person : who.entrySet()) {
            for (var path : tried.values()) isNotAnswered(person.getKey(), person.getValue(), path);
            if (!"another learner".equals(person.getKey()))
                isNotAnswered(person.getKey(), person.getValue(), "/files/" + there.video());
        }
        assertThat(status(dan, "/files/" + there.picture()))
                .as("it is there for its staff")
                .isEqualTo(200);
        assertThat(status(ben, "/files/" + there.video())).isEqualTo(200);
    }

    private void isNotAnswered(String who, PersonId reader, String path) throws Exception {
        assertThat(status(reader, path)).as("%s at %s", who, path).isEqualTo(404);
    }

    private int status(PersonId reader, String path) throws Exception {
        cast.signsIn(reader);
        return MockMvcBuilders.webAppContextSetup(web)
                .apply(springSecurity())
                .build()
                .perform(get(path).with(securityContext(SecurityContextHolder.getContext())))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Set<String> patterns() {
        return web
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(one -> ROOMS.contains(room(one.getValue().getBeanType())))
                .flatMap(one -> one.getKey().getPatternValues().stream())
                .collect(toSet());
    }

    @FunctionalInterface
    private interface Act {
        Object by(PersonId person, Things of) throws Exception;
    }

    /// @param bens whether another learner of the cohort is refused too
    private record Deed(String name, boolean bens, Act act) {}

    private List<Deed> deeds() {
        var everything = new Search("", Search.Show.ALL);
        return List.of(
                new Deed("read a brief", false, (by, of) -> assignments.get(by, of.brief())),
                new Deed("read the briefs", false, (by, of) -> assignments.in(by, of.cohort())),
                new Deed("write a brief", true, (by, of) -> assignments.write(by, of.cohort(), Briefs.plan())),
                new Deed("read who has more time", true, (by, of) -> moreTime.of(by, of.brief())),
                new Deed("seek a learner", true, (by, of) -> moreTime.learner(by, of.brief(), "Ben")),
                new Deed("begin", false, (by, of) -> submissions.begin(by, of.brief())),
                new Deed("hand in", false, (by, of) -> submissions.handIn(by, of.brief(), 0, "我的")),
                new Deed("read a version", true, (by, of) -> submissions.get(by, of.version())),
                new Deed("read all versions", true, (by, of) -> submissions.of(by, of.work())),
                new Deed("read the newest", true, (by, of) -> submissions.newest(by, of.brief(), 0, 9)),
                new Deed("read the queue", true, (by, of) -> reviews.queue(by, of.brief())),
                new Deed("claim", true, (by, of) -> reviews.claim(by, of.version())),
                new Deed("read a draft", true, (by, of) -> reviews.draft(by, of.version())),
                new Deed("read what was said", true, (by, of) -> reviews.released(by, of.version())),
                new Deed("give back", true, (by, of) -> nothing(() -> reviews.giveBack(by, of.review()))),
                new Deed("release", true, (by, of) -> nothing(() -> reviews.release(by, of.review(), 1))),
                new Deed("send back", true, (by, of) -> nothing(() -> reviews.sendBack(by, of.review(), 1))),
                new Deed("read the phrases", true, (by, of) -> phrases.of(by, of.brief())),
                new Deed("keep a phrase", true, (by, of) -> phrases.keep(by, of.brief(), "好", true)),
                new Deed("read who was invited", true, (by, of) -> invitations.of(by, of.brief())),
                new Deed("read a lesson", false, (by, of) -> lessons.get(by, of.lesson())),
                new Deed("read the lessons", false, (by, of) -> lessons.in(by, of.cohort())),
                new Deed("mark a lesson", false, (by, of) -> nothing(() -> lessons.done(by, of.lesson()))),
                new Deed("write a lesson", true, (by, of) -> lessons.write(by, of.cohort(), Syllabus.plan(2))),
                new Deed("withdraw a lesson", true, (by, of) -> nothing(() -> lessons.withdraw(by, of.lesson()))),
                new Deed("read the columns", true, (by, of) -> gradebook.columns(by, of.cohort())),
                new Deed("seek in the gradebook", true, (by, of) -> gradebook.seek(by, of.cohort(), everything)),
                new Deed("read a line", true, (by, of) -> gradebook.line(by, of.cohort(), of.number())),
                new Deed("read the own line", false, (by, of) -> gradebook.own(by, of.cohort())),
                new Deed(
                        "take the gradebook along",
                        true,
                        (by, of) -> nothing(() -> exports.write(
                                by,
                                of.cohort(),
                                everything,
                                GradebookExport.Format.CSV,
                                Languages.CHINESE,
                                OutputStream.nullOutputStream()))),
                new Deed("nominate", true, (by, of) -> nothing(() -> showcases.nominate(by, of.version(), ""))),
                new Deed("read a showcase", true, (by, of) -> showcases.get(by, of.shown())),
                new Deed(
                        "consent", true, (by, of) -> nothing(() -> showcases.consent(by, of.shown(), Audience.PUBLIC))),
                new Deed("decline", true, (by, of) -> nothing(() -> showcases.decline(by, of.shown()))),
                new Deed("take away", true, (by, of) -> nothing(() -> showcases.withdraw(by, of.shown()))),
                new Deed("read what was nominated", true, (by, of) -> showcases.of(by, of.brief())));
    }

    @Test
    void every_act_upon_cohort_two_is_answered_as_upon_what_never_was() {
        for (var deed : deeds()) {
            outsiders.forEach((who, person) -> assertThat(outcome(deed, person, there))
                    .as("%s: %s", who, deed.name())
                    .isEqualTo(outcome(deed, person, never)));
            if (deed.bens())
                assertThat(outcome(deed, carl, there))
                        .as("another learner: %s", deed.name())
                        .startsWith("refused");
        }
        assertThat(showcases.get(ben, there.shown()).state())
                .as("nobody has changed anything")
                .isEqualTo(lyceum.showcase.Showcased.State.NOMINATED);
        assertThat(lessons.in(ben, two.id())).hasSize(1);
        assertThat(assignments.in(clara, two.id())).hasSize(1);
    }

    private static String outcome(Deed deed, PersonId by, Things of) {
        try {
            return "answered " + deed.act().by(by, of);
        } catch (Exception refused) {
            return "refused " + refused;
        }
    }

    private static Object nothing(Runnable act) {
        act.run();
        return "done";
    }
}
