package lyceum.personal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import lyceum.access.Person;
import lyceum.language.Say;
import lyceum.shared.Money;
import lyceum.trace.Line;
import lyceum.trace.Traces;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// The page of the archive that one reads: in its person's language, their zone, and without a single script.
@Component
class ArchivePage {
    private static final Set<String> NAMED = Set.of("community", "cohort", "learning_group");
    private static final String STYLE = """
            body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}\
            h1,h2{font-weight:600;line-height:1.3}h2{margin-top:2.5rem;border-bottom:2px solid #222}\
            dl{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.2rem 1rem;margin:1rem 0;padding-bottom:1rem;\
            border-bottom:1px solid #ddd}dt{color:#666}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}""";

    private final Traces traces;
    private final Say say;
    private final Clock clock;

    ArchivePage(Traces traces, Say say, Clock clock) {
        this.traces = traces;
        this.say = say;
        this.clock = clock;
    }

    String head(Person person) {
        var title = escaped(say.text(person.language(), "personal.archive.title", person.name()));
        var note = say.text(
                person.language(), "personal.archive.note", clock.instant().atZone(person.zone()));
        return "<!doctype html><html lang=\"" + person.language().toLanguageTag()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                + "<title>" + title + "</title><style>" + STYLE + "</style></head><body><main><h1>" + title
                + "</h1>\n<p>" + escaped(note) + "</p>\n";
    }

    String title(Person person, String table) {
        return "<h2>" + escaped(say.text(person.language(), "personal.table." + table)) + "</h2>\n";
    }

    String row(Person person, Line line) {
        var row = new StringBuilder("<dl>");
        line.values().forEach((label, value) -> {
            if (label.equals("currency")) return;
            row.append("<dt>")
                    .append(escaped(say.text(person.language(), "personal.label." + label)))
                    .append("</dt><dd>")
                    .append(escaped(written(person, line, label, value)))
                    .append("</dd>");
        });
        return row.append("</dl>\n").toString();
    }

    String foot() {
        return "</main></body></html>\n";
    }

    private String written(Person person, Line line, String label, Object value) {
        var reader = person.language();
        return switch (value) {
            case Instant at -> say.moment(reader, at, person.zone());
            case LocalDate day -> say.date(reader, day);
            case Boolean yes -> say.text(reader, yes ? "personal.yes" : "personal.no");
            case Long minor
            when label.equals("minor") && line.values().get("currency") instanceof String currency ->
                say.money(reader, Money.of(currency, minor));
            case Long id
            when NAMED.contains(label) ->
                id == 0
                        ? say.text(reader, "personal.everywhere")
                        : traces.called(label, id, reader).orElse(id.toString());
            case Long number -> number.toString();
            default -> coded(person, value.toString());
        };
    }

    /// States and kinds by their words; what somebody typed as it is.
    private String coded(Person person, String text) {
        if (!text.matches("[A-Z][A-Z_]{1,30}")) return text;
        try {
            return say.text(person.language(), "personal.value." + text);
        } catch (NoSuchMessageException typed) {
            return text;
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
