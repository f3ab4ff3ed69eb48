package lyceum.notice.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import lyceum.channel.GroupAct;
import lyceum.notice.Notice;
import lyceum.notice.NoticeId;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// One notice: members say that they have read it, staff see who has not.
@Route("groups/:group/notices/:notice")
@PermitAll
class NoticeView extends NoticePage {
    private static final int A_PAGE = 50;

    private final transient Clock clock;

    NoticeView(Frame frame, Clock clock) {
        super(frame);
        this.clock = clock;
    }

    @Override
    void show(BeforeEnterEvent event) {
        var id = NoticeId.parse(event.getRouteParameters().get("notice").orElse(""));
        var notice = frame.notices().get(me(), id);
        if (!notice.group().equals(reader().group().id())) throw new NotFound();
        var back = Parts.classed(Parts.link(getTranslation("notice.back"), path()), "small", "soft");
        add(back, new H2(notice.title()), about(notice));
        add(Parts.classed(Prose.ofHtml(frame.markdown().html(notice.text())), "notice-text"));
        if (reader().isMember() && !notice.author().equals(me())) add(confirming(notice));
        if (reader().may(GroupAct.ANNOUNCE)) receipts(notice);
    }

    private Div about(Notice notice) {
        var zone = reader().group().zone();
        var line = Parts.classed(new Div(), "row", "small", "soft");
        line.add(
                new Span(notice.name() == null ? getTranslation("group.members.gone") : notice.name()),
                new Span(frame.say().moment(language(), notice.at(), zone)));
        var closes = notice.closes();
        if (closes != null)
            line.add(new Span(getTranslation(
                    notice.isOpen(clock.instant()) ? "notice.until" : "notice.closed-on",
                    closes.minusSeconds(1).atZone(zone).toLocalDate())));
        return line;
    }

    private Div confirming(Notice notice) {
        var here = Parts.classed(new Div(), "section");
        if (notice.read()) here.add(Parts.classed(new Span(getTranslation("notice.read.by-you")), "tag", "ok"));
        else if (!notice.isOpen(clock.instant()))
            here.add(Parts.classed(new Paragraph(getTranslation("notice.closed.sentence")), "small", "faint"));
        else
            here.add(Parts.row(Parts.primary(getTranslation("notice.confirm"), () -> {
                act(() -> frame.notices().confirm(me(), notice.id()), "notice.confirmed");
            })));
        return here;
    }

    private void receipts(Notice notice) {
        var receipts = frame.notices().receipts(me(), notice.id());
        var bar = Parts.classed(new Div(), "receipts");
        bar.getElement().setAttribute("role", "img");
        bar.getElement()
                .setAttribute("aria-label", getTranslation("notice.receipts.of", receipts.read(), receipts.all()));
        var fill = new Div();
        fill.addClassName("w" + (receipts.all() == 0 ? 0 : Math.round(20f * receipts.read() / receipts.all()) * 5));
        bar.add(fill);
        var words = new Paragraph(getTranslation("notice.receipts.of", receipts.read(), receipts.all()));
        var acts = Parts.row();
        boolean missing = receipts.read() < receipts.all();
        var reminded = notice.remindedAt();
        if (reminded != null)
            acts.add(Parts.classed(
                    new Span(getTranslation(
                            "notice.reminded",
                            frame.say()
                                    .moment(
                                            language(),
                                            reminded,
                                            reader().group().zone()))),
                    "small",
                    "soft"));
        else if (missing && notice.isOpen(clock.instant()))
            acts.add(Parts.button(
                    getTranslation("notice.remind", receipts.all() - receipts.read()),
                    () -> act(() -> frame.notices().remind(me(), notice.id()), "notice.reminded.done")));
        acts.add(Parts.quiet(getTranslation("notice.withdraw"), () -> ask(notice)));
        var list = new Rows();
        var more = new Div();
        var section = section(getTranslation("notice.who"), bar, words, acts, list, more);
        section.addClassName("who-has-read");
        if (missing) missing(notice, list, more, 0);
    }

    private void missing(Notice notice, Rows list, Div more, int offset) {
        var numbers = frame.communities().get(reader().group().community()).numbers();
        var page = frame.notices().missing(me(), notice.id(), offset, A_PAGE);
        page.forEach(one -> list.row(
                one.name().isEmpty() ? getTranslation("group.members.gone") : one.name(),
                Parts.classed(new Span(numbers.write(one.number())), "num", "small", "soft")));
        more.removeAll();
        if (page.size() == A_PAGE)
            more.add(Parts.quiet(
                    getTranslation("notice.missing.more"), () -> missing(notice, list, more, offset + A_PAGE)));
    }

    private void ask(Notice notice) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("notice.withdraw"));
        sure.setText(getTranslation("notice.withdraw.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("notice.withdraw.not"));
        sure.setConfirmText(getTranslation("notice.withdraw"));
        sure.addConfirmListener(yes -> {
            frame.notices().withdraw(me(), notice.id());
            getUI().ifPresent(ui -> ui.navigate(path()));
        });
        sure.open();
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Toast.done(getTranslation(done));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
