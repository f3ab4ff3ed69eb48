package lyceum.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/// What a bench prints: its figures, beside each what is accepted and what is aimed at, and a verdict that is the
/// exit code.
public final class Figures {
    private boolean accepted = true;
    private boolean aimed = true;

    public Figures(String name, long seed) {
        line("%s · seed %d · %d processors · Java %s", name, seed, cores(), System.getProperty("java.version"));
    }

    /// A line of its own: a figure that nothing is promised of.
    public void line(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }

    /// A figure with what is accepted and what is aimed at, as words and as questions.
    public void check(String figure, String acceptance, boolean accepts, String aim, boolean reaches) {
        accepted &= accepts;
        aimed &= reaches;
        line(
                "  %-60s %s   acceptance: %s   aim: %s%s",
                figure, accepts ? "✓" : "✗", acceptance, aim, reaches ? "" : " (missed)");
    }

    public void check(String figure, String acceptance, BooleanSupplier accepts) {
        var held = accepts.getAsBoolean();
        check(figure, acceptance, held, "the same", held);
    }

    public boolean areAccepted() {
        return accepted;
    }

    /// Prints the verdict and ends the process with it: 0 only where every figure is accepted.
    public void exit() {
        line(
                "%s",
                accepted
                        ? "ACCEPTED" + (aimed ? ", every aim reached" : ", an aim was missed")
                        : "NOT ACCEPTED: a figure above is beyond what is promised");
        System.out.flush();
        System.exit(accepted ? 0 : 1);
    }

    /// The value that so many of a hundred do not exceed.
    public static long percentile(long[] values, double of100) {
        if (values.length == 0) return 0;
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.clamp(Math.ceil(sorted.length * of100 / 100) - 1, 0, sorted.length - 1.0)];
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }
}
