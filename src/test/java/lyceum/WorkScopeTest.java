package lyceum;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lyceum.TwoCohorts.Things;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.community.Communities;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What is not somebody's to see looks as if it had never been: every screen of cohort 2 and every request for it
/// answers a learner and an assistant of cohort 1, whoever gave a ticket back and a stranger in the same words as about
/// an id that was never given. So do Ben's own works before another learner of his cohort. A new screen or request of
/// these rooms fails here until it is listed. What is done upon them is tried in [WorkDeedsTest].
@HouseTest
class WorkScopeTest extends ViewTest {
    private static final Set<String> ROOMS = Set.of("assignment", "review", "lesson", "gradebook", "showcase", "files");

    @Autowired
    TwoCohorts cohorts;

    @Autowired
    Communities communities;

    @Autowired
    Assignments assignments;

    @Autowired
    WebApplicationContext web;

    private record Screen(String path, boolean bens) {}

    TwoCohorts.Set set;

    @Override
    protected PersonId reader() {
        set = cohorts.set();
        return set.clara();
    }

    private static Map<String, Screen> screens(Things of) {
        var all = new LinkedHashMap<String, Screen>();
        for (var leaf : List.of("", "/edit", "/extensions", "/readers", "/release", "/desk", "/showcase"))
            all.put("work/:assignment" + leaf, new Screen("work/" + of.brief() + leaf, false));
        for (var leaf : List.of("/work", "/work/new", "/lessons", "/lessons/new", "/gradebook", "/grades"))
            all.put("cohorts/:cohort" + leaf, new Screen("cohorts/" + of.cohort() + leaf, false));
        all.put(
                "cohorts/:cohort/gradebook/:number",
                new Screen(
                        "cohorts/" + of.cohort() + "/gradebook/" + of.number().value(), true));
        for (var leaf : List.of("", "/edit"))
            all.put("lessons/:lesson" + leaf, new Screen("lessons/" + of.lesson() + leaf, false));
        for (var about : List.of("handed-in", "compared", "feedback"))
            all.put(about + "/:submission", new Screen(about + "/" + of.version(), true));
        all.put("review-invitations/:invitation", new Screen("review-invitations/" + of.invitation(), true));
        all.put("showcase/:showcase", new Screen("showcase/" + of.shown(), true));
        return all;
    }

    @Test
    void every_screen_of_cohort_two_looks_as_if_it_were_not_there() {
        var real = screens(set.things());
        var unreal = screens(Things.NEVER_GIVEN);
        assertThat(routes())
                .as("each screen of these rooms is tried; the gallery is every member's")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(real.keySet().stream(), Stream.of("gallery/:community"))
                                .toList());
        set.outsiders()
                .forEach((who, person) -> real.forEach((route, screen) ->
                        isNotThere(person, screen.path(), unreal.get(route).path(), who)));
        real.forEach((route, screen) -> {
            if (screen.bens())
                isNotThere(set.carl(), screen.path(), unreal.get(route).path(), "another learner");
        });
        for (var who : List.of(TwoCohorts.GONE, TwoCohorts.STRANGER))
            isNotThere(
                    set.outsiders().get(who),
                    "gallery/" + set.things().community(),
                    "gallery/" + TwoCohorts.NEVER,
                    who);
    }

    @Test
    void no_work_of_cohort_two_is_read_at_the_desk_of_cohort_one() {
        var dong = Objects.requireNonNull(set.outsiders().get(TwoCohorts.ASSISTANT));
        var own = assignments.write(dong, set.one().id(), Briefs.plan());
        assignments.publish(dong, own);
        cast.signsIn(dong);

        UI.getCurrent().navigate("work/" + own + "/desk", QueryParameters.of("read", TwoCohorts.NEVER));
        var said = words();
        UI.getCurrent()
                .navigate(
                        "work/" + own + "/desk",
                        QueryParameters.of("read", set.things().version().toString()));

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
        var address = communities.get(set.two().community()).address();
        var tried = requests(set.things(), address);
        assertThat(patterns())
                .as("each request of these rooms is tried; the gallery and free lessons are everybody's")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                tried.keySet().stream(),
                                Stream.of("/c/{address}/works", "/c/{address}/courses/{slug}/lessons/{lesson}"))
                        .toList());
        var who = new LinkedHashMap<>(set.outsiders());
        who.put("another learner", set.carl());
        for (var person : who.entrySet()) {
            for (var path : tried.values()) isNotAnswered(person.getKey(), person.getValue(), path);
            if (!"another learner".equals(person.getKey()))
                isNotAnswered(
                        person.getKey(),
                        person.getValue(),
                        "/files/" + set.things().video());
        }
        assertThat(status(set.dan(), "/files/" + set.things().picture()))
                .as("it is there for its staff")
                .isEqualTo(200);
        assertThat(status(set.ben(), "/files/" + set.things().video())).isEqualTo(200);
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
}
