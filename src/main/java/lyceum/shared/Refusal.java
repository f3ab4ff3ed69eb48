package lyceum.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A broken rule, told in a sentence: the words room finds it under `refusal.` and the name of the class, in both
/// languages.
/// Arguments may be numbers, texts, [Money], [java.time.Instant], [java.time.LocalDate] or [Bilingual]; they are
/// written as the reader's locale does.
public abstract class Refusal extends RuntimeException {
    private final transient List<Object> arguments;

    protected Refusal(Object... arguments) {
        super(null, null, false, false);
        this.arguments = List.of(arguments);
    }

    public String key() {
        return "refusal." + getClass().getSimpleName();
    }

    public List<Object> arguments() {
        return arguments;
    }

    /// The name of the field beside which the sentence belongs, or null where it concerns the whole act.
    public @Nullable String field() {
        return null;
    }

    /// Where the reader can mend it, as a path of the application without a leading slash; null where there is no such
    /// page.
    public @Nullable String way() {
        return null;
    }

    @Override
    public String getMessage() {
        return key() + arguments;
    }
}
