package lyceum.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lyceum.language.Languages;

/// Vaadin's components say some words of their own; here they learn them in the reader's language.
///
/// `Localized.picker(new DatePicker(label))`, likewise for a date with its time and for a password.
public final class Localized {
    private Localized() {}

    public static DatePicker picker(DatePicker picker) {
        picker.setI18n(words(
                picker.getTranslation("shell.picker.today"),
                picker.getTranslation("shell.picker.cancel"),
                locale(picker.getLocale())));
        return picker;
    }

    public static DateTimePicker picker(DateTimePicker picker) {
        var locale = locale(picker.getLocale());
        picker.setLocale(locale);
        picker.setDatePickerI18n(words(
                picker.getTranslation("shell.picker.today"), picker.getTranslation("shell.picker.cancel"), locale));
        picker.setDateAriaLabel(picker.getTranslation("shell.picker.date"));
        picker.setTimeAriaLabel(picker.getTranslation("shell.picker.time"));
        return picker;
    }

    public static PasswordField password(PasswordField field) {
        field.getElement().setPropertyMap("i18n", Map.of("reveal", field.getTranslation("shell.password.reveal")));
        return field;
    }

    private static DatePickerI18n words(String today, String cancel, Locale locale) {
        // Vaadin's weeks begin their list with Sunday.
        var days = IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(
                                Languages.isChinese(locale) ? TextStyle.NARROW : TextStyle.SHORT, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d")
                .setToday(today)
                .setCancel(cancel);
    }

    /// A day is written 2027-01-08 in both languages; English uses Britain's order and its 24 hours.
    private static Locale locale(Locale reader) {
        return Languages.isChinese(reader) ? Locale.CHINA : Locale.UK;
    }
}
