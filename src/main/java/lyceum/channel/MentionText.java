package lyceum.channel;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lyceum.shared.MemberNumber;

/// How somebody is called upon in a text: `@小白#12` is whoever has number 12, `@群主#owner` whoever is an owner. What
/// stands behind the `#` decides, since a number is given once and a name may change; the name is for people's eyes.
public final class MentionText {
    public static final Pattern TOKEN =
            Pattern.compile("@([^\\s@#]{0,60})#(\\d{1,9}|owner|teacher|assistant|secretary)(?![\\p{L}\\d])");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?(```|\\z)|`[^`\\n]*`");

    private MentionText() {}

    /// In the order in which they come; what stands in code calls nobody.
    public static Set<String> in(String text) {
        if (text.indexOf('@') < 0) return Set.of();
        var all = new LinkedHashSet<String>();
        var found = TOKEN.matcher(CODE.matcher(text).replaceAll(" "));
        while (found.find()) all.add(plain(found.group(2)));
        return all;
    }

    /// What stands for somebody, to be put into a text.
    public static String of(String name, String who) {
        return "@" + name.replaceAll("[\\s@#]+", "") + "#" + who;
    }

    /// For lines of plain words: the names without what stands behind them.
    public static String spoken(String text) {
        return TOKEN.matcher(text).replaceAll("@$1");
    }

    /// The same number has one spelling.
    public static String plain(String who) {
        return number(who).map(number -> String.valueOf(number.value())).orElse(who);
    }

    static Optional<MemberNumber> number(String who) {
        if (!Character.isDigit(who.charAt(0))) return Optional.empty();
        long number = Long.parseLong(who);
        return number < 1 ? Optional.empty() : Optional.of(new MemberNumber(number));
    }

    static Optional<GroupRole> role(String who) {
        return Arrays.stream(GroupRole.values())
                .filter(role -> role != GroupRole.MEMBER && word(role).equals(who))
                .findFirst();
    }

    static String word(GroupRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
