package lyceum.project;

import lyceum.shared.TextLimit;

/// What a project is to be.
/// @param goal Markdown: what is there when it is done
public record ProjectPlan(Project.Kind kind, String title, String goal) {
    public static final TextLimit TITLE = TextLimit.needed("title", 120);
    public static final TextLimit GOAL = TextLimit.needed("goal", 2_000).inLines();

    ProjectPlan checked() {
        return new ProjectPlan(kind, TITLE.check(title), GOAL.check(goal));
    }
}
