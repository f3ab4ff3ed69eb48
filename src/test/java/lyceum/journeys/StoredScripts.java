package lyceum.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;

/// The table of what must not run, and how it is put into fields.
final class StoredScripts {
    private static final Path TABLE = Path.of("src/test/resources/stored-scripts.txt");
    private static final String BETWEEN = "\n\n";

    /// Where what was tried was taken, and where it was refused with a sentence; both are right.
    private int taken;

    static List<String> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.startsWith("# What") && !line.startsWith("# is shown"))
                    .map(line -> line.replace('⏎', '\n'))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// Many in one text, as long as it may be.
    static List<String> bundled(int longest) {
        var bundles = new ArrayList<String>();
        var bundle = new StringBuilder();
        for (var one : all()) {
            if (one.length() > longest || hides(one)) continue;
            if (bundle.length() + one.length() + BETWEEN.length() > longest) {
                bundles.add(bundle.toString());
                bundle.setLength(0);
            }
            bundle.append(one).append(BETWEEN);
        }
        bundles.add(bundle.toString());
        return bundles;
    }

    /// Refused by every field, and with it whatever stands beside it: such are tried alone.
    private static boolean hides(String one) {
        try {
            TextLimit.optional("text", one.length() + 2).inLines().check("x" + one + "x");
            return false;
        } catch (TextLimit.TextHidesSomething refused) {
            return true;
        }
    }

    static List<String> lines(int longest) {
        return all().stream()
                .filter(one -> !one.contains("\n") && one.length() <= longest)
                .toList();
    }

    void into(List<String> some, Consumer<String> field) {
        for (var one : some)
            try {
                field.accept(one);
                taken++;
            } catch (Refusal told) {
                // With a sentence: nothing of it is kept.
            }
    }

    int taken() {
        return taken;
    }
}
