package lyceum.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.directory.CardDesk;
import lyceum.directory.CardFormat;
import lyceum.directory.CardPart;
import lyceum.directory.NameCard;
import lyceum.membership.Consents;
import lyceum.membership.Members;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// Name cards before staff: which are to be mended, and how the community writes them.
@Route("studio/:community/cards")
@PermitAll
@StyleSheet("rooms/directory.css")
class CardsView extends Page implements BeforeEnterObserver {
    private static final List<List<CardPart>> ORDERS = List.of(
            List.of(CardPart.REGION, CardPart.JOB, CardPart.NICK),
            List.of(CardPart.NICK, CardPart.JOB, CardPart.REGION),
            List.of(CardPart.REGION, CardPart.NICK),
            List.of(CardPart.JOB, CardPart.NICK),
            List.of(CardPart.NICK));

    private final transient DirectoryFrame frame;
    private final transient Members members;
    private final transient Consents consents;

    CardsView(DirectoryFrame frame, Members members, Consents consents) {
        this.frame = frame;
        this.members = members;
        this.consents = consents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(frame.community(event));
    }

    private void show(CommunityId community) {
        var reader = frame.who().person();
        int count = frame.desk().countToMend(reader, community);
        clear();
        head(frame.name(community, getLocale()), getTranslation("directory.cards"));
        int version = frame.communities().profile(community).rulesVersion();
        add(Parts.classed(
                new Paragraph(getTranslation(
                        "directory.cards.consents",
                        consents.count(community, version),
                        members.numbersGiven(community),
                        version)),
                "soft"));
        section(
                getTranslation("directory.cards.to-mend"),
                getTranslation("directory.cards.count", count),
                count == 0
                        ? new EmptyState(
                                getTranslation("directory.cards.none"), getTranslation("directory.cards.none.sentence"))
                        : list(reader, community));
        if (frame.roles().may(reader, Act.EDIT_COMMUNITY, community))
            section(getTranslation("directory.format"), format(reader, community));
    }

    private Div list(PersonId reader, CommunityId community) {
        var rows = new Rows();
        var column = new Div(rows);
        more(reader, community, rows, column, 0);
        return column;
    }

    private void more(PersonId reader, CommunityId community, Rows rows, Div column, int offset) {
        var page = frame.desk().toMend(reader, community, offset, CardDesk.A_PAGE);
        page.forEach(one -> rows.row(line(community, one), state(one)));
        if (page.size() < CardDesk.A_PAGE) return;
        var more = Parts.row();
        more.add(Parts.quiet(getTranslation("directory.cards.more"), () -> {
            column.remove(more);
            more(reader, community, rows, column, offset + CardDesk.A_PAGE);
        }));
        column.add(more);
    }

    private Component line(CommunityId community, CardDesk.Unfinished one) {
        var name = one.name() == null ? getTranslation("directory.gone") : one.name();
        var line = Parts.row(
                Parts.link(name, DirectoryFrame.path(community, one.number())),
                Parts.classed(new Span(frame.written(community, one.number())), "num", "small", "faint"));
        var mending = one.mending();
        if (mending != null) line.add(Parts.classed(new Span(mending.reason()), "small", "soft"));
        return line;
    }

    private Component state(CardDesk.Unfinished one) {
        return Parts.classed(
                new Span(getTranslation(one.mending() != null ? "directory.cards.asked" : "directory.unfinished")),
                "tag");
    }

    private Div format(PersonId reader, CommunityId community) {
        var now = frame.cards().format(community);
        var orders = new ArrayList<>(ORDERS);
        if (!orders.contains(now.parts())) orders.add(now.parts());
        var parts = new RadioButtonGroup<List<CardPart>>(getTranslation("directory.format.parts"));
        parts.setItems(orders);
        parts.setItemLabelGenerator(order -> order.stream()
                .map(part -> getTranslation("directory.part." + part))
                .collect(Collectors.joining(getTranslation("directory.format.between"))));
        parts.setValue(now.parts());
        var glue = new Select<String>();
        glue.setLabel(getTranslation("directory.format.glue"));
        glue.setItems(CardFormat.GLUES);
        glue.setItemLabelGenerator(one -> one.isBlank() ? getTranslation("directory.format.blank") : one);
        glue.setValue(now.glue());
        var preview = Parts.classed(new Span(), "card-preview");
        var example = new NameCard(
                getTranslation("directory.example.region"),
                getTranslation("directory.example.job"),
                getTranslation("directory.example.nick"));
        Runnable draw = () -> preview.setText(new CardFormat(parts.getValue(), glue.getValue()).write(example));
        parts.addValueChangeListener(_ -> draw.run());
        glue.addValueChangeListener(_ -> draw.run());
        draw.run();
        var save = Parts.button(getTranslation("directory.format.save"), () -> {
            frame.desk().reformat(reader, community, new CardFormat(parts.getValue(), glue.getValue()));
            Toast.done(getTranslation("directory.format.saved"));
            show(community);
        });
        return Parts.classed(
                new Div(
                        parts,
                        glue,
                        Parts.classed(
                                new Div(new Span(getTranslation("directory.card.preview")), preview), "card-line"),
                        Parts.classed(new Paragraph(getTranslation("directory.format.note")), "small", "soft"),
                        Parts.row(save)),
                "form");
    }
}
