package lyceum.course.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.community.CommunityProfile;
import lyceum.course.CohortTerms.State;
import lyceum.course.CourseInStudio;
import lyceum.language.Say;
import org.springframework.stereotype.Component;

/// The owner's next act in a community, until its first ticket can be bought; and whatever waits for a second person.
@Component
class NextInStudio {
    /// @param path without a leading slash
    record Step(String title, String sentence, String act, String path) {}

    private final Say say;

    NextInStudio(Say say) {
        this.say = say;
    }

    Optional<Step> of(CommunityProfile profile, List<CourseInStudio> courses, Locale reader) {
        var studio = "studio/" + profile.community().id();
        var cohorts =
                courses.stream().flatMap(course -> course.cohorts().stream()).toList();
        var waiting = cohorts.stream()
                .filter(cohort -> cohort.cancellation().isPresent())
                .findFirst();
        if (waiting.isPresent())
            return Optional.of(step(
                    "cancelling", studio + "/cohorts/" + waiting.get().terms().id(), reader));
        if (courses.isEmpty()) return Optional.of(step("course", studio + "/courses/new", reader));
        var first = courses.getFirst().course();
        if (courses.stream().noneMatch(course -> course.course().published()))
            return Optional.of(step("publish-course", studio + "/courses/" + first.id(), reader));
        if (cohorts.isEmpty())
            return Optional.of(step("cohort", studio + "/courses/" + first.id() + "/cohort", reader));
        if (!profile.community().published()) return Optional.of(step("publish", studio + "/edit", reader));
        return cohorts.stream().allMatch(cohort -> cohort.terms().state() == State.DRAFT)
                ? Optional.of(step(
                        "offer",
                        studio + "/cohorts/" + cohorts.getFirst().terms().id(),
                        reader))
                : Optional.empty();
    }

    private Step step(String key, String path, Locale reader) {
        var at = "course.next." + key;
        return new Step(say.text(reader, at), say.text(reader, at + ".why"), say.text(reader, at + ".act"), path);
    }
}
