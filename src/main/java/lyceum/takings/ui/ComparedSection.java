package lyceum.takings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.language.Say;
import lyceum.payment.Comparison;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.takings.Takings;
import org.jspecify.annotations.Nullable;

/// Day by day, whether our books and the till's say the same.
@org.springframework.stereotype.Component
class ComparedSection {
    private final Takings takings;
    private final SignedIn who;
    private final Say say;

    ComparedSection(Takings takings, SignedIn who, Say say) {
        this.takings = takings;
        this.who = who;
        this.say = say;
    }

    Component of(CommunityId community, Locale reader) {
        var days = takings.compared(who.person(), community);
        if (days.isEmpty())
            return Parts.classed(new Paragraph(say.text(reader, "takings.compared.none")), "small", "soft");
        var rows = new Rows();
        for (var day : days)
            rows.row(new Div(new Span(say.date(reader, day.day())), differences(day, reader)), state(day, reader));
        return Parts.stack(
                Parts.classed(new Paragraph(say.text(reader, "takings.compared.what")), "small", "soft"), rows);
    }

    private Component state(Comparison day, Locale reader) {
        var tag = Parts.classed(
                new Span(
                        day.agrees()
                                ? say.text(reader, "takings.compared.agrees", day.here())
                                : say.text(
                                        reader,
                                        "takings.compared.differs",
                                        day.differences().size())),
                "tag");
        tag.addClassName(day.agrees() ? "ok" : "bad");
        return tag;
    }

    private Component differences(Comparison day, Locale reader) {
        var all = Parts.classed(new Div(), "xs", "soft");
        for (var one : day.differences())
            all.add(new Paragraph(say.text(
                    reader,
                    "takings.difference." + one.what(),
                    one.payment(),
                    minor(one.currency(), one.minorHere(), reader),
                    minor(one.currency(), one.minorAtTill(), reader))));
        return all;
    }

    private String minor(@Nullable String currency, @Nullable Long minor, Locale reader) {
        return currency == null || minor == null ? "" : say.money(reader, Money.of(currency, minor));
    }
}
