package lyceum.language;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says things in the reader's language: words by key, and money, dates and numbers as that language writes them.
/// The words stand in `words/<room>.properties` (Chinese) and `words/<room>_en.properties`, as MessageFormat
/// patterns.
@Component
public class Say {
    private final MessageSource words;

    Say(MessageSource words) {
        this.words = words;
    }

    /// Arguments that are [Money], [ZonedDateTime], [Instant] (in UTC: give it a zone), [LocalDate], [Bilingual] or
    /// numbers are written for the reader.
    public String text(Locale reader, String key, Object... arguments) {
        var written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) written[i] = written(reader, arguments[i]);
        return words.getMessage(key, written, reader);
    }

    public boolean knows(Locale reader, String key) {
        return words.getMessage(key, null, null, reader) != null;
    }

    public String refusal(Locale reader, Refusal refusal) {
        return text(reader, refusal.key(), refusal.arguments().toArray());
    }

    public String money(Locale reader, Money money) {
        var format = NumberFormat.getCurrencyInstance(region(reader));
        format.setCurrency(money.currency());
        int digits = money.currency().getDefaultFractionDigits();
        boolean whole = money.major().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.major());
    }

    public String date(Locale reader, LocalDate date) {
        return DateTimeFormatter.ofPattern(Languages.isChinese(reader) ? "yyyy年M月d日" : "d MMM yyyy", reader)
                .format(date);
    }

    /// A day near today, by its name: 11 月 25 日，星期三.
    public String day(Locale reader, LocalDate date) {
        return DateTimeFormatter.ofPattern(Languages.isChinese(reader) ? "M月d日，EEEE" : "EEEE, d MMMM", reader)
                .format(date);
    }

    public String moment(Locale reader, Instant moment, ZoneId zone) {
        var local = LocalDateTime.ofInstant(moment, zone);
        return DateTimeFormatter.ofPattern(
                        Languages.isChinese(reader) ? "yyyy年M月d日 HH:mm" : "d MMM yyyy, HH:mm", reader)
                .format(local);
    }

    public String number(Locale reader, long number) {
        return NumberFormat.getIntegerInstance(region(reader)).format(number);
    }

    private Object written(Locale reader, Object argument) {
        return switch (argument) {
            case Money money -> money(reader, money);
            case LocalDate date -> date(reader, date);
            case ZonedDateTime moment -> moment(reader, moment.toInstant(), moment.getZone());
            case Instant moment -> moment(reader, moment, ZoneId.of("UTC"));
            case Bilingual both -> both.in(reader);
            case Integer number -> number(reader, number);
            case Long number -> number(reader, number);
            default -> argument;
        };
    }

    private static Locale region(Locale reader) {
        return Languages.isChinese(reader) ? Locale.CHINA : Locale.US;
    }
}
