package lyceum.succession;

import java.math.BigDecimal;
import java.util.List;
import lyceum.standing.Lot;

/// What anybody needs to check an order: the committed digest, the seed, and each nominee's token, score and draw. It
/// names nobody; a nominee knows the own token.
final class OrderFile {
    private OrderFile() {}

    static String of(Succession of, Lot lot, List<Line> lines) {
        var text = new StringBuilder("""
                lyceum succession order 1
                succession %s
                group %s
                window %s %s
                policy %d
                commitment %s
                seed %s
                nominees %d
                """.formatted(
                        of.id(),
                        of.group(),
                        of.window().first(),
                        of.window().last(),
                        of.policyVersion(),
                        lot.commitment(),
                        lot.seed(),
                        lines.size()));
        for (var line : lines)
            text.append("%d %s %s %s\n".formatted(line.place(), points(line.score()), line.token(), line.draw()));
        return text.append("""
                # check the seed:  printf %s SEED | xxd -r -p | sha256sum
                # check a draw:    printf %s TOKEN | openssl dgst -sha256 -mac HMAC -macopt hexkey:SEED
                # the order:       the higher score first, then the smaller draw
                """).toString();
    }

    private static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
