package lyceum.language;

import java.util.List;
import java.util.Locale;

/// The two languages of the house.
public final class Languages {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private Languages() {}

    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /// The house's language for whatever was asked: Chinese for any Chinese, English for everything else.
    public static Locale nearest(Locale asked) {
        return isChinese(asked) ? CHINESE : ENGLISH;
    }

    /// The dot between two things of one line, as that language sets it.
    public static String dot(Locale reader) {
        return isChinese(reader) ? "·" : " · ";
    }

    public static Locale of(String tag) {
        return nearest(Locale.forLanguageTag(tag));
    }
}
