package lyceum.relay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.channel.GroupAct;
import lyceum.relay.Relay;
import lyceum.relay.RelayEntry;
import lyceum.relay.RelayId;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;

/// One relay: what is asked, the own place, and everybody's. What others do appears by itself; what one types stays.
@Route("groups/:group/relays/:relay")
@PermitAll
class RelayView extends RelayPage {
    private static final int A_PAGE = 100;

    private final Div about = Parts.classed(new Div(), "row", "small", "soft");
    private final Div places = Parts.classed(new Div(), "section");
    private boolean followed;

    RelayView(RelayFrame frame) {
        super(frame);
    }

    @Override
    void show(BeforeEnterEvent event) {
        var id = RelayId.parse(event.getRouteParameters().get("relay").orElse(""));
        var relay = frame.relays().get(me(), id);
        if (!relay.group().equals(reader().group().id())) throw new NotFound();
        add(Parts.back(getTranslation("relay.back"), path()), new H2(relay.title()), about);
        if (!relay.asked().isEmpty())
            add(Parts.classed(Prose.ofHtml(frame.markdown().html(relay.asked())), "relay-asked"));
        add(own(relay), places, acts(relay));
        tell(relay);
        if (followed) return;
        followed = true;
        frame.watch()
                .over(places, LOOK_EVERY, relay.changes(), () -> frame.relays().changes(id), seen -> follow(id));
    }

    /// Only what others may have changed is drawn anew.
    private void follow(RelayId id) {
        try {
            tell(frame.relays().get(me(), id));
        } catch (NotFound gone) {
            again();
        }
    }

    private void tell(Relay relay) {
        var zone = reader().group().zone();
        about.removeAll();
        about.add(
                RelayWords.state(this, relay, frame.clock().instant()),
                new Span(getTranslation("relay.by", called(relay.name()))));
        var closes = relay.closes();
        if (closes != null && relay.closedAt() == null)
            about.add(new Span(getTranslation("relay.until", frame.say().moment(language(), closes, zone))));
        var list = Parts.classed(new UnorderedList(), "rows", "places");
        var more = new Div();
        places.removeAll();
        places.add(new H2(getTranslation("relay.places")), list, more);
        further(relay, list, more, 0);
        if (list.getComponentCount() == 0)
            places.add(Parts.classed(new Paragraph(getTranslation("relay.nobody")), "soft"));
    }

    private void further(Relay relay, UnorderedList list, Div more, int after) {
        var page = frame.relays().entries(me(), relay.id(), after, A_PAGE);
        page.forEach(entry -> list.add(line(relay, entry)));
        more.removeAll();
        if (page.size() < A_PAGE) return;
        more.add(Parts.quiet(
                getTranslation("relay.further"),
                () -> further(relay, list, more, page.getLast().number())));
    }

    private ListItem line(Relay relay, RelayEntry entry) {
        var number = Parts.classed(new Span(Integer.toString(entry.number())), "num", "place-number");
        var words = Parts.classed(new Div(), "place-words");
        if (!entry.stands()) words.add(Parts.classed(new Span(getTranslation("relay.void")), "small", "faint"));
        else {
            words.add(Parts.classed(new Span(called(entry.name())), "strong"));
            if (!entry.said().isEmpty()) words.add(new Span(entry.said()));
            if (entry.edited() != null)
                words.add(Parts.classed(new Span(getTranslation("relay.edited")), "xs", "faint"));
        }
        var item = new ListItem(Parts.classed(new Div(number, words), "place"));
        if (entry.stands() && entry.person().equals(me()))
            item.add(Parts.classed(new Span(getTranslation("relay.yours")), "tag", "ok"));
        else if (entry.stands() && reader().may(GroupAct.KEEP_ORDER)) {
            var strike = Parts.quiet(
                    getTranslation("relay.strike"),
                    () -> ask("relay.strike", () -> frame.relays().strike(me(), relay.id(), entry.number())));
            strike.setAriaLabel(getTranslation("relay.strike.of", entry.number()));
            item.add(strike);
        }
        return item;
    }

    private Component own(Relay relay) {
        var here = Parts.classed(new Div(), "section");
        if (!frame.relays().mayJoin(reader()) || !relay.isOpen(frame.clock().instant())) return here;
        var mine = frame.relays().mine(me(), relay.id());
        if (mine.isEmpty() && relay.isFull()) {
            here.add(Parts.classed(new Paragraph(getTranslation("relay.full.sentence")), "soft"));
            return here;
        }
        var form = new DraftedForm(frame.drafts(), me(), reader().group().zone(), "relay-place/" + relay.id());
        var said = new TextField(getTranslation(mine.isEmpty() ? "relay.said" : "relay.said.yours"));
        said.setHelperText(getTranslation("relay.said.what"));
        mine.ifPresent(place -> said.setValue(place.said()));
        form.text("said", said);
        var act = Parts.primary(
                getTranslation(mine.isEmpty() ? "relay.join" : "relay.edit"),
                () -> keep(relay, form, said, mine.isEmpty()));
        if (mine.isEmpty()) form.acts(act);
        else
            form.acts(
                    act,
                    Parts.quiet(
                            getTranslation("relay.leave"),
                            () -> ask("relay.leave", () -> frame.relays().leave(me(), relay.id()))));
        form.restore(() -> said.setValue(mine.map(RelayEntry::said).orElse("")));
        here.add(
                new H2(mine.map(place -> getTranslation("relay.mine", place.number()))
                        .orElseGet(() -> getTranslation("relay.join"))),
                form);
        return here;
    }

    private void keep(Relay relay, DraftedForm form, TextField said, boolean joins) {
        try {
            if (joins) {
                int number = frame.relays().join(me(), relay.id(), said.getValue());
                Toast.done(getTranslation("relay.joined", number));
            } else {
                frame.relays().edit(me(), relay.id(), said.getValue());
                Toast.done(getTranslation("relay.edited.done"));
            }
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        again();
    }

    private Component acts(Relay relay) {
        var acts = Parts.classed(Parts.row(), "section");
        if (reader().isStaff() || relay.starter().equals(me())) acts.add(export(relay));
        if (!frame.relays().mayEnd(reader(), relay)) return acts;
        if (relay.isOpen(frame.clock().instant()))
            acts.add(Parts.button(
                    getTranslation("relay.close"),
                    () -> ask("relay.close", () -> frame.relays().close(me(), relay.id()))));
        acts.add(Parts.quiet(
                getTranslation("relay.withdraw"),
                () -> ask("relay.withdraw", () -> frame.relays().withdraw(me(), relay.id()))));
        return acts;
    }

    private Anchor export(Relay relay) {
        var by = me();
        var language = language();
        DownloadHandler handler = download -> {
            download.setFileName("lyceum-relay-" + relay.id() + ".csv");
            download.setContentType("text/csv;charset=UTF-8");
            try (var to = download.getOutputStream()) {
                frame.export().write(by, relay.id(), language, to);
            }
        };
        var link = new Anchor(handler, getTranslation("relay.export"));
        link.setId("export");
        link.addClassName("button");
        return link;
    }

    private void ask(String what, Runnable act) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation(what));
        sure.setText(getTranslation(what + ".what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("relay.not"));
        sure.setConfirmText(getTranslation(what));
        sure.addConfirmListener(yes -> {
            try {
                act.run();
            } catch (Refusal refusal) {
                Toast.refused(refusal);
            }
            if (what.equals("relay.withdraw")) getUI().ifPresent(ui -> ui.navigate(path()));
            else again();
        });
        sure.open();
    }
}
