package lyceum.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;

/// What somebody tells of themselves beyond the card.
/// @param introduction in Markdown
public record Profile(List<String> skills, String introduction) {
    public static final Profile BLANK = new Profile(List.of(), "");
    public static final int MOST_SKILLS = 10;
    public static final int LONGEST_SKILL = 20;
    public static final TextLimit INTRODUCTION =
            TextLimit.optional("introduction", 3_000).inLines();

    public Profile {
        skills = List.copyOf(skills);
    }

    Profile checked() {
        var clean = new LinkedHashSet<String>();
        if (skills.size() > 10 * MOST_SKILLS) throw new TooManySkills(MOST_SKILLS);
        for (var skill : skills) {
            var one = CardText.check("skills", LONGEST_SKILL, false, skill);
            if (!one.isEmpty()) clean.add(one);
        }
        if (clean.size() > MOST_SKILLS) throw new TooManySkills(MOST_SKILLS);
        return new Profile(new ArrayList<>(clean), INTRODUCTION.check(introduction));
    }

    public static final class TooManySkills extends Refusal {
        TooManySkills(int most) {
            super(most);
        }

        @Override
        public String field() {
            return "skills";
        }
    }
}
