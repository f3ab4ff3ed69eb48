package lyceum.notice.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lyceum.channel.GroupAct;
import lyceum.channel.GroupFiles;
import lyceum.notice.Notice;
import lyceum.notice.Notices;
import lyceum.shared.Refusal;
import lyceum.shell.Attachments;
import lyceum.shell.DraftedForm;
import lyceum.shell.EmptyState;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;

/// The notices of a group, the newest on top; staff write one here.
@Route("groups/:group/notices")
@PermitAll
class NoticesView extends NoticePage {
    private final transient Clock clock;

    NoticesView(Frame frame, Clock clock) {
        super(frame);
        this.clock = clock;
    }

    @Override
    void show(BeforeEnterEvent event) {
        boolean staff = reader().may(GroupAct.ANNOUNCE);
        var list = Parts.classed(new UnorderedList(), "rows", "notices");
        var more = new Div();
        var first = frame.notices().page(me(), reader().group().id(), null);
        add(list, more);
        if (first.isEmpty())
            add(new EmptyState(
                    getTranslation("notice.empty"),
                    getTranslation(staff ? "notice.empty.staff" : "notice.empty.sentence")));
        older(list, more, first);
        if (staff) section(getTranslation("notice.new"), form());
    }

    private void older(UnorderedList list, Div more, List<Notice> page) {
        page.forEach(notice -> list.add(row(notice)));
        more.removeAll();
        if (page.size() < Notices.A_PAGE) return;
        var last = page.getLast().id();
        more.add(Parts.quiet(
                getTranslation("notice.older"),
                () -> older(
                        list, more, frame.notices().page(me(), reader().group().id(), last))));
    }

    private ListItem row(Notice notice) {
        var title = new Anchor(path() + "/" + notice.id(), notice.title());
        title.addClassName("title");
        var meta = Parts.classed(new Div(), "meta");
        meta.add(
                new Span(notice.name() == null ? getTranslation("group.members.gone") : notice.name()),
                new Span(frame.say()
                        .moment(language(), notice.at(), reader().group().zone())));
        return new ListItem(new Div(title, meta), state(notice));
    }

    private Span state(Notice notice) {
        boolean open = notice.isOpen(clock.instant());
        if (reader().may(GroupAct.ANNOUNCE)) {
            var receipts = frame.notices().receipts(me(), notice.id());
            return Parts.classed(
                    new Span(getTranslation("notice.receipts", receipts.read(), receipts.all())), "small", "nowrap");
        }
        if (notice.read()) return Parts.classed(new Span(getTranslation("notice.read")), "tag", "ok");
        return open
                ? Parts.classed(new Span(getTranslation("notice.waits")), "tag", "warn")
                : Parts.classed(new Span(getTranslation("notice.closed")), "tag");
    }

    private DraftedForm form() {
        var group = reader().group();
        var form = new DraftedForm(frame.drafts(), me(), group.zone(), "notice/" + group.id());
        var title = form.text("title", new TextField(getTranslation("notice.title")));
        var text = new TextArea(getTranslation("notice.text"));
        text.setMinRows(4);
        text.setMaxRows(20);
        text.setHelperText(getTranslation("channel.markdown"));
        form.text("text", text);
        form.add(new Attachments(
                text,
                frame.files().largest(),
                (name, body) -> frame.files()
                        .take(me(), GroupFiles.of(group.id()), name, body)
                        .markdown()));
        var preview = Parts.classed(new Div(), "preview");
        preview.setVisible(false);
        var closes = form.field(
                "closes",
                Localized.picker(new DatePicker(getTranslation("notice.closes"))),
                LocalDate::toString,
                LocalDate::parse);
        closes.setHelperText(getTranslation("notice.closes.what"));
        form.acts(
                Parts.primary(getTranslation("notice.post"), () -> {
                    try {
                        frame.notices().post(me(), group.id(), title.getValue(), text.getValue(), closes.getValue());
                    } catch (Refusal refusal) {
                        form.show(List.of(refusal));
                        return;
                    }
                    form.drop();
                    Toast.done(getTranslation("notice.posted"));
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                }),
                Parts.quiet(getTranslation("channel.preview"), () -> {
                    preview.setVisible(!preview.isVisible());
                    preview.removeAll();
                    preview.add(Prose.ofHtml(frame.markdown().html(text.getValue())));
                }));
        form.add(preview);
        form.restore(() -> {
            title.clear();
            text.clear();
            closes.clear();
        });
        return form;
    }
}
