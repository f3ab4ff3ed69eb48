package lyceum.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lyceum.shared.Refusal;

/// How a community writes name cards: which parts, in which order, and what stands between them, as in 武汉-设计师-小白.
public record CardFormat(List<CardPart> parts, String glue) {
    public static final List<String> GLUES = List.of("-", "·", "｜", "/", " ");
    public static final CardFormat USUAL = new CardFormat(List.of(CardPart.REGION, CardPart.JOB, CardPart.NICK), "-");

    public CardFormat {
        parts = List.copyOf(parts);
        if (!parts.contains(CardPart.NICK)
                || parts.stream().distinct().count() != parts.size()
                || !GLUES.contains(glue)) throw new CardFormatIsOdd();
    }

    public boolean asksFor(CardPart part) {
        return parts.contains(part);
    }

    /// Parts that are empty leave no gap.
    public String write(NameCard card) {
        return parts.stream().map(card::part).filter(part -> !part.isEmpty()).collect(Collectors.joining(glue));
    }

    String partsText() {
        return parts.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static CardFormat of(String parts, String glue) {
        return new CardFormat(
                Arrays.stream(parts.split(",")).map(CardPart::valueOf).toList(), glue);
    }

    public static final class CardFormatIsOdd extends Refusal {
        @Override
        public String field() {
            return "parts";
        }
    }
}
