package lyceum.mail;

import java.util.List;
import java.util.Locale;
import lyceum.shared.Email;
import org.jspecify.annotations.Nullable;

/// A letter in words: `letter.<name>.subject` and `letter.<name>.text` of the writing room, with the same arguments
/// for
/// both.
/// The text is Markdown-free paragraphs; a line that is nothing but an address becomes the letter's button.
/// @param key unique for ever: the same key is sent once, however often it is asked for
/// @param unsubscribe where one press ends such letters (RFC 8058); null for letters that nobody can do without
public record Letter(
        String key,
        Email to,
        Locale language,
        String name,
        List<Object> arguments,
        @Nullable String unsubscribe) {
    public Letter(String key, Email to, Locale language, String name, List<Object> arguments) {
        this(key, to, language, name, arguments, null);
    }
}
