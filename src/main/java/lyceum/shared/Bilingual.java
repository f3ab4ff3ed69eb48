package lyceum.shared;

import java.util.Locale;

/// What a creator wrote, in Chinese, in English or in both; a reader whose language is missing gets the other.
public record Bilingual(String zh, String en) {
    public static final Bilingual NONE = new Bilingual("", "");

    public Bilingual {
        zh = zh.strip();
        en = en.strip();
    }

    public static Bilingual of(String one) {
        return new Bilingual(one, "");
    }

    public String in(Locale reader) {
        boolean chinese = reader.getLanguage().equals("zh");
        var wanted = chinese ? zh : en;
        return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
    }

    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    @Override
    public String toString() {
        return zh.isEmpty() ? en : zh;
    }
}
