package lyceum.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyceum.board.CardFilter;
import lyceum.board.ProjectBoards;
import lyceum.project.Access;
import lyceum.project.ProjectMember;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What stands in a board's address: whose cards (`me`, `none` or a member number), a label, words of the title, by
/// when (`late`, `week`), and how many of each column.
record BoardQuery(String owner, String label, String text, String due, int shown) {
    static final String ME = "me";
    static final String NONE = "none";
    static final BoardQuery ALL = new BoardQuery("", "", "", "", ProjectBoards.SHOWN);
    private static final int LONGEST = 60;

    static BoardQuery of(QueryParameters asked) {
        return new BoardQuery(
                one(asked, "owner"),
                one(asked, "label"),
                one(asked, "q"),
                one(asked, "due"),
                asked.getSingleParameter("shown")
                        .filter(text -> text.matches("[0-9]{1,4}"))
                        .map(Integer::parseInt)
                        .map(many -> Math.max(many, ProjectBoards.SHOWN))
                        .orElse(ProjectBoards.SHOWN));
    }

    private static String one(QueryParameters asked, String name) {
        return asked.getSingleParameter(name)
                .map(String::strip)
                .filter(text -> text.length() <= LONGEST)
                .orElse("");
    }

    BoardQuery more() {
        return new BoardQuery(owner, label, text, due, shown + ProjectBoards.SHOWN);
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        Map.of("owner", owner, "label", label, "q", text, "due", due).forEach((name, value) -> {
            if (!value.isEmpty()) all.put(name, List.of(value));
        });
        if (shown > ProjectBoards.SHOWN) all.put("shown", List.of(String.valueOf(shown)));
        return new QueryParameters(all);
    }

    String asText() {
        var text = parameters().getQueryString();
        return text.isEmpty() ? "" : "?" + text;
    }

    CardFilter filter(BoardFrame frame, Access access) {
        return new CardFilter(
                person(frame, access),
                owner.equals(NONE),
                label,
                text,
                switch (due) {
                    case "late" -> CardFilter.Due.LATE;
                    case "week" -> CardFilter.Due.WEEK;
                    default -> null;
                });
    }

    private @Nullable PersonId person(BoardFrame frame, Access access) {
        if (owner.equals(ME)) return access.person();
        if (owner.isEmpty() || owner.equals(NONE)) return null;
        return frame.people().in(access).stream()
                .filter(one -> one.number() != null
                        && owner.equals(String.valueOf(one.number().value())))
                .map(ProjectMember::person)
                .findFirst()
                .orElse(null);
    }
}
