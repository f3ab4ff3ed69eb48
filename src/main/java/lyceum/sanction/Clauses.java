package lyceum.sanction;

import java.util.ArrayList;
import java.util.List;
import lyceum.community.Communities;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import org.springframework.stereotype.Component;

/// The clauses of a community's rules: each of its lines that is no heading.
@Component
class Clauses {
    private static final int LONGEST = 500;
    private static final int MOST = 100;

    record Clause(int version, Bilingual text) {}

    private final Communities communities;

    Clauses(Communities communities) {
        this.communities = communities;
    }

    /// Those in force, in their order.
    List<Bilingual> of(CommunityId community) {
        return read(communities.rules(community).text());
    }

    /// @param number counted from 0
    Clause clause(CommunityId community, int number) {
        var rules = communities.rules(community);
        var all = read(rules.text());
        if (number < 0 || number >= all.size()) throw new ChosenBadly.ClauseMissing();
        return new Clause(rules.version(), all.get(number));
    }

    static List<Bilingual> read(Bilingual rules) {
        var zh = lines(rules.zh());
        var en = lines(rules.en());
        var all = new ArrayList<Bilingual>();
        for (int i = 0; i < Math.min(MOST, Math.max(zh.size(), en.size())); i++)
            all.add(new Bilingual(at(zh, i), at(en, i)));
        return List.copyOf(all);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.replaceFirst("^[-*+>]\\s+", "").replace("**", ""))
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                .toList();
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }
}
