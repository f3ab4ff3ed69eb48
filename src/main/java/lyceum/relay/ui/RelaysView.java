package lyceum.relay.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.relay.Relay;
import lyceum.relay.RelayPlan;
import lyceum.relay.Relays;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.EmptyState;
import lyceum.shell.Localized;
import lyceum.shell.Parts;

/// The relays of a group, the newest on top; whoever may starts one here.
@Route("groups/:group/relays")
@PermitAll
class RelaysView extends RelayPage {
    RelaysView(RelayFrame frame) {
        super(frame);
    }

    @Override
    void show(BeforeEnterEvent event) {
        boolean starts = frame.relays().mayStart(reader());
        var list = Parts.classed(new UnorderedList(), "rows", "relays");
        var more = new Div();
        var first = frame.relays().page(me(), reader().group().id(), Long.MAX_VALUE);
        if (first.isEmpty())
            add(new EmptyState(
                    getTranslation("relay.empty"),
                    getTranslation(starts ? "relay.empty.starter" : "relay.empty.sentence")));
        else add(list, more);
        older(list, more, first);
        if (starts) section(getTranslation("relay.new"), form());
    }

    private void older(UnorderedList list, Div more, List<Relay> page) {
        page.forEach(relay -> list.add(row(relay)));
        more.removeAll();
        if (page.size() < Relays.A_PAGE) return;
        long last = page.getLast().id().value();
        more.add(Parts.quiet(
                getTranslation("relay.older"),
                () -> older(
                        list, more, frame.relays().page(me(), reader().group().id(), last))));
    }

    private ListItem row(Relay relay) {
        var title = new Anchor(path() + "/" + relay.id(), relay.title());
        title.addClassName("title");
        var meta = Parts.classed(new Div(), "meta");
        meta.add(
                new Span(called(relay.name())),
                new Span(frame.say()
                        .moment(language(), relay.startedAt(), reader().group().zone())));
        return new ListItem(
                new Div(title, meta),
                RelayWords.state(this, relay, frame.clock().instant()));
    }

    private DraftedForm form() {
        var group = reader().group();
        var form = new DraftedForm(frame.drafts(), me(), group.zone(), "relay/" + group.id());
        var title = form.text("title", new TextField(getTranslation("relay.title")));
        var asked = new TextArea(getTranslation("relay.asked"));
        asked.setMinRows(3);
        asked.setMaxRows(12);
        asked.setHelperText(getTranslation("relay.asked.what"));
        form.text("asked", asked);
        var cap = form.field("cap", new IntegerField(getTranslation("relay.cap")), Object::toString, Integer::valueOf);
        cap.setHelperText(getTranslation("relay.cap.what"));
        var closes = form.field(
                "closes",
                Localized.picker(new DateTimePicker(getTranslation("relay.closes"))),
                LocalDateTime::toString,
                LocalDateTime::parse);
        closes.setHelperText(getTranslation("relay.closes.what"));
        form.acts(Parts.primary(getTranslation("relay.start"), () -> {
            try {
                var plan = new RelayPlan(title.getValue(), asked.getValue(), cap.getValue(), closes.getValue());
                var id = frame.relays().start(me(), group.id(), plan);
                form.drop();
                getUI().ifPresent(ui -> ui.navigate(path() + "/" + id));
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
            }
        }));
        form.restore(() -> {
            title.clear();
            asked.clear();
            cap.clear();
            closes.clear();
        });
        return form;
    }
}
