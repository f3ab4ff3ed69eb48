package lyceum.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.shared.Email;
import lyceum.shared.Refusal;

/// What may be a password, after NIST 800-63B-4: long rather than odd, not one that everybody tries first, not made of
/// what everybody can know about its person. No rules of composition.
final class PasswordRule {
    static final int SHORTEST = 15;
    static final int LONGEST = 256;
    /// What must remain once names, addresses and runs are taken out.
    private static final int OWN_LETTERS = 8;

    private static final List<String> RUNS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qazwsxedcrfvtgbyhnujmikolp",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik");
    private static final Set<String> KNOWN = known();

    private PasswordRule() {}

    /// @return the password as it is hashed: in NFC, so that any keyboard types the same
    static String checked(String wanted, String name, Email email) {
        if (wanted.length() > 10_000) throw new PasswordTooLong(LONGEST);
        var password = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        int letters = password.codePointCount(0, password.length());
        if (letters < SHORTEST) throw new PasswordTooShort(SHORTEST, letters);
        if (letters > LONGEST) throw new PasswordTooLong(LONGEST);
        var plain = plain(password);
        if (KNOWN.contains(plain) || isMostlyRuns(plain)) throw new PasswordKnown();
        if (isMostlyAbout(plain, name, email)) throw new PasswordAboutYou();
        return password;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}]+", "");
    }

    /// The same few letters again and again, or the keyboard from left to right.
    private static boolean isMostlyRuns(String plain) {
        if (plain.codePoints().distinct().count() < 5) return true;
        for (int unit = 1; unit <= plain.length() / 2; unit++)
            if (unit < OWN_LETTERS && repeats(plain, unit)) return true;
        for (var word : KNOWN)
            if (word.length() <= OWN_LETTERS + 4 && plain.equals(word.repeat(plain.length() / word.length())))
                return true;
        return withoutRuns(plain).length() < OWN_LETTERS - 2;
    }

    private static boolean repeats(String plain, int unit) {
        for (int i = unit; i < plain.length(); i++) if (plain.charAt(i) != plain.charAt(i - unit)) return false;
        return true;
    }

    private static String withoutRuns(String plain) {
        var rest = new StringBuilder();
        int i = 0;
        while (i < plain.length()) {
            int run = longestRunAt(plain, i);
            if (run < 4) rest.append(plain.charAt(i));
            i += run < 4 ? 1 : run;
        }
        return rest.toString();
    }

    private static int longestRunAt(String plain, int start) {
        int longest = 1;
        for (var run : RUNS)
            for (var way : List.of(run, new StringBuilder(run).reverse().toString())) {
                int end = start + 1;
                while (end <= plain.length() && way.contains(plain.substring(start, end))) end++;
                longest = Math.max(longest, end - 1 - start);
            }
        return longest;
    }

    private static boolean isMostlyAbout(String plain, String name, Email email) {
        var rest = plain;
        for (var about : List.of(
                plain(email.value()),
                plain(email.value().substring(0, email.value().indexOf('@'))),
                plain(email.value().substring(email.value().indexOf('@') + 1)),
                plain(name),
                "lyceum",
                "password")) if (about.length() >= 3) rest = rest.replace(about, "");
        for (var word : name.split("\\s+")) if (plain(word).length() >= 3) rest = rest.replace(plain(word), "");
        return rest.length() < plain.length() && rest.length() < OWN_LETTERS;
    }

    private static Set<String> known() {
        try (var list = PasswordRule.class.getResourceAsStream("/passwords/known.txt");
                var lines = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRule::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    abstract static class PasswordRefused extends Refusal {
        PasswordRefused(Object... arguments) {
            super(arguments);
        }

        @Override
        public String field() {
            return "password";
        }
    }

    static final class PasswordTooShort extends PasswordRefused {
        PasswordTooShort(int shortest, int letters) {
            super(shortest, letters);
        }
    }

    static final class PasswordTooLong extends PasswordRefused {
        PasswordTooLong(int longest) {
            super(longest);
        }
    }

    static final class PasswordKnown extends PasswordRefused {}

    static final class PasswordAboutYou extends PasswordRefused {}
}
