package lyceum.broadcast.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.broadcast.Broadcast;
import lyceum.broadcast.Broadcasts;
import lyceum.broadcast.Reach;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.group.GroupNames;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.Watch;
import org.springframework.stereotype.Component;

/// What every page about broadcasts needs.
@Component
record BroadcastFrame(
        Broadcasts broadcasts,
        Communities communities,
        Courses courses,
        GroupNames names,
        Accounts accounts,
        Drafts drafts,
        Watch watch,
        SignedIn who,
        Markdown markdown,
        Say say,
        Clock clock) {
    private static final int MOST_LETTERS = 48;

    PersonId me() {
        return who.person();
    }

    static CommunityId community(BeforeEnterEvent event) {
        return CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
    }

    static String path(CommunityId community) {
        return "studio/" + community + "/broadcasts";
    }

    String community(CommunityId community, Locale language) {
        return communities.get(community).name().in(language);
    }

    String title(Broadcast broadcast) {
        return markdown.line(broadcast.plan().text(), MOST_LETTERS);
    }

    String moment(Instant at, CommunityId community, Locale language) {
        return say.moment(language, at, communities.get(community).zone());
    }

    /// Each by a name that tells it from the others.
    Map<GroupId, String> names(Reach reach, Locale language) {
        var all = new LinkedHashMap<GroupId, String>(names.apart(
                reach.halls().stream()
                        .map(Reach.Hall::learners)
                        .filter(Objects::nonNull)
                        .toList(),
                language));
        reach.halls()
                .forEach(hall -> all.putIfAbsent(hall.group().id(), hall.group().name(say, language)));
        return all;
    }

    /// To all 8 groups; to 2 groups of 九期; to 3 groups.
    String audience(Broadcast broadcast, Locale language) {
        var plan = broadcast.plan();
        return switch (plan.audience()) {
            case ALL -> say.text(language, "broadcast.to.all");
            case COHORTS ->
                say.text(
                        language,
                        "broadcast.to.cohorts",
                        courses.terms(plan.cohorts()).values().stream()
                                .map(terms -> terms.courseTitle().in(language)
                                        + " "
                                        + terms.name().in(language))
                                .sorted()
                                .reduce((one, other) -> say.text(language, "broadcast.and", one, other))
                                .orElse(""));
            case GROUPS ->
                say.text(language, "broadcast.to.groups", plan.groups().size());
        };
    }

    Span tag(Broadcast.State state, Locale language) {
        var tag = Parts.classed(new Span(say.text(language, "broadcast.state." + state)), "tag");
        switch (state) {
            case SENT -> tag.addClassName("ok");
            case PARTLY -> tag.addClassName("bad");
            case SCHEDULED, SENDING -> tag.addClassName("warn");
            case DRAFT, WITHDRAWN -> {}
        }
        return tag;
    }
}
