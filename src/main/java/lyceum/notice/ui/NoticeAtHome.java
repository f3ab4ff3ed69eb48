package lyceum.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import lyceum.group.Places;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.notice.Notice;
import lyceum.notice.Notices;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// A notice that waits to be read, the oldest first.
@org.springframework.stereotype.Component
class NoticeAtHome implements HomeSlot {
    private static final int AFTER_MONEY = 34;

    private final Notices notices;
    private final Places places;
    private final Say say;

    NoticeAtHome(Notices notices, Places places, Say say) {
        this.notices = notices;
        this.places = places;
        this.say = say;
    }

    @Override
    public int order() {
        return AFTER_MONEY;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return notices.waiting(reader).stream().findFirst().map(notice -> card(notice, language));
    }

    private Component card(Notice notice, Locale language) {
        var group = places.group(notice.group());
        var closes = notice.closes();
        return new Div(
                Parts.classed(
                        new Paragraph(say.text(language, "notice.next.kicker", group.name(say, language))),
                        "small",
                        "mine"),
                new H2(notice.title()),
                Parts.classed(
                        new Paragraph(
                                closes == null
                                        ? say.text(language, "notice.next.sentence")
                                        : say.text(
                                                language,
                                                "notice.next.sentence.until",
                                                say.date(
                                                        language,
                                                        closes.minusSeconds(1)
                                                                .atZone(group.zone())
                                                                .toLocalDate()))),
                        "soft"),
                Parts.row(Parts.primaryLink(
                        say.text(language, "notice.next.act"),
                        "groups/" + notice.group() + "/notices/" + notice.id())));
    }
}
