package lyceum.shell;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import lyceum.language.Languages;
import lyceum.shared.Bilingual;

/// Two fields for one text, in Chinese and in English; the reader's own language first. Made by
/// [DraftedForm#bilingual].
public final class BilingualField {
    private static final int TYPING_PAUSES_MILLIS = 700;

    private final TextFieldBase<?, String> zh;
    private final TextFieldBase<?, String> en;
    private final boolean chineseFirst;

    BilingualField(String label, String helper, boolean lines, DraftedForm form) {
        zh = field(lines);
        en = field(lines);
        chineseFirst = Languages.isChinese(form.reader());
        zh.setLabel(form.getTranslation("shell.form.chinese", label));
        en.setLabel(form.getTranslation("shell.form.english", label));
        zh.getElement().setAttribute("lang", "zh-CN");
        en.getElement().setAttribute("lang", "en");
        if (!helper.isEmpty()) first().setHelperText(helper);
    }

    public Bilingual value() {
        return new Bilingual(zh.getValue(), en.getValue());
    }

    public void set(Bilingual text) {
        zh.setValue(text.zh());
        en.setValue(text.en());
    }

    /// Tells whenever the writer changed one of the two.
    public void listen(Consumer<Bilingual> listener) {
        fields().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) listener.accept(value());
        }));
    }

    /// One of the two, where they are of several lines: for [Attachments].
    public TextArea area(boolean chinese) {
        return (TextArea) (chinese ? zh : en);
    }

    /// The fields in the order in which they are read.
    List<TextFieldBase<?, String>> fields() {
        return chineseFirst ? List.of(zh, en) : List.of(en, zh);
    }

    TextFieldBase<?, String> first() {
        return fields().getFirst();
    }

    TextFieldBase<?, String> zh() {
        return zh;
    }

    TextFieldBase<?, String> en() {
        return en;
    }

    void speak(boolean chinese, boolean english) {
        zh.setVisible(chinese);
        en.setVisible(english);
    }

    private static TextFieldBase<?, String> field(boolean lines) {
        if (lines) {
            var area = new TextArea();
            area.setMinRows(3);
            area.setMaxRows(16);
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(TYPING_PAUSES_MILLIS);
            return area;
        }
        var field = new TextField();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSES_MILLIS);
        return field;
    }
}
