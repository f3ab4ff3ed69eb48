package lyceum.personal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lyceum.access.Departures;
import lyceum.access.Person;
import lyceum.trace.Enclosed;
import lyceum.trace.Line;
import lyceum.trace.Trace.Told;
import lyceum.trace.Traces;
import lyceum.trace.Whose;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is kept about a person: a page to read, the same as JSON for programs, and the own files. It is
/// written
/// line by line and never stands in memory as a whole.
@Component
class Archive {
    private final Traces traces;
    private final Departures departures;
    private final ArchivePage page;
    private final JsonMapper json;

    Archive(Traces traces, Departures departures, ArchivePage page, JsonMapper json) {
        this.traces = traces;
        this.departures = departures;
        this.page = page;
        this.json = json;
    }

    void write(Person person, OutputStream to) throws IOException {
        var whose = departures.whose(person.id());
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            readable(person, whose, writer(zip));
            zip.closeEntry();
            for (var told : tables().values()) {
                zip.putNextEntry(new ZipEntry("data/" + told.name() + ".json"));
                forPrograms(told, whose, writer(zip));
                zip.closeEntry();
            }
            int n = 0;
            for (var file : traces.enclosed(person.id()).toList()) enclose(zip, file, ++n);
        }
    }

    private Map<String, Told> tables() {
        var tables = new LinkedHashMap<String, Told>();
        for (var keeper : traces.keepers().reversed())
            for (var trace : keeper.traces()) {
                var told = trace.told();
                if (told != null) tables.put(told.name(), told);
            }
        return tables;
    }

    private void readable(Person person, Whose whose, Writer out) throws IOException {
        out.write(page.head(person));
        for (var told : tables().values()) {
            var begun = new boolean[1];
            traces.read(told, whose, line -> {
                if (!begun[0]) put(out, page.title(person, told.name()));
                begun[0] = true;
                put(out, page.row(person, line));
            });
        }
        out.write(page.foot());
        out.flush();
    }

    private void forPrograms(Told told, Whose whose, Writer out) throws IOException {
        out.write("[");
        var between = new String[] {"\n"};
        traces.read(told, whose, line -> {
            put(out, between[0] + json.writeValueAsString(plain(line)));
            between[0] = ",\n";
        });
        out.write("\n]\n");
        out.flush();
    }

    /// Moments and days as ISO 8601.
    private static Map<String, Object> plain(Line line) {
        var plain = new LinkedHashMap<String, Object>();
        line.values()
                .forEach((label, value) -> plain.put(
                        label, value instanceof Number || value instanceof Boolean ? value : value.toString()));
        return plain;
    }

    private static void enclose(ZipOutputStream zip, Enclosed file, int n) throws IOException {
        if (!Files.isRegularFile(file.bytes())) return;
        zip.putNextEntry(new ZipEntry("files/" + n + "-" + file.name().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_")));
        Files.copy(file.bytes(), zip);
        zip.closeEntry();
    }

    private static Writer writer(ZipOutputStream zip) {
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    private static void put(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
