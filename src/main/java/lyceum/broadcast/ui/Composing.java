package lyceum.broadcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lyceum.broadcast.Broadcast;
import lyceum.broadcast.BroadcastId;
import lyceum.broadcast.Reach;
import lyceum.channel.Announcements;
import lyceum.shared.CommunityId;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// The form of a broadcast that is not out yet, with what can be done with it.
class Composing extends Div {
    private final transient BroadcastFrame frame;
    private final transient CommunityId community;
    private final transient @Nullable Broadcast written;
    private final transient Reach reach;

    /// @param written a draft or a planned one; null for a new one
    Composing(BroadcastFrame frame, CommunityId community, @Nullable Broadcast written) {
        this.frame = frame;
        this.community = community;
        this.written = written;
        addClassName("broadcast-part");
        reach = frame.broadcasts().reach(frame.me(), community);
        if (reach.halls().isEmpty())
            add(new EmptyState(getTranslation("broadcast.no-groups"), getTranslation("broadcast.no-groups.sentence")));
        else add(form());
    }

    private BroadcastForm form() {
        var home = frame.accounts().person(frame.me()).zone();
        var form = new BroadcastForm(
                frame, community, home, "broadcast/" + (written == null ? "new/" + community : written.id()), reach);
        if (written != null) form.fill(written.plan(), plannedFor(written));
        var acts = new ArrayList<Component>();
        acts.add(Parts.primary(getTranslation("broadcast.go-on"), () -> ask(form)));
        acts.add(Parts.quiet(getTranslation("broadcast.preview"), form::togglePreview));
        acts.add(Parts.quiet(getTranslation("broadcast.keep"), () -> act(form, "broadcast.kept", this::keep)));
        if (written != null) acts.add(Parts.quiet(getTranslation("broadcast.throw-away"), () -> askToThrowAway(form)));
        form.acts(acts.toArray(Component[]::new));
        form.restore(() -> {
            if (written == null) form.forget();
            else form.fill(written.plan(), plannedFor(written));
        });
        return form;
    }

    private @Nullable LocalDateTime plannedFor(Broadcast one) {
        var at = one.sendAt();
        return at == null
                ? null
                : LocalDateTime.ofInstant(at, frame.communities().get(community).zone());
    }

    /// What goes to thousands is said once more before it goes.
    private void ask(BroadcastForm form) {
        var faults = new ArrayList<Refusal>();
        TextLimit.gather(faults::add, () -> Announcements.TEXT.check(form.plan().text()));
        if (!form.show(faults)) return;
        var some = form.reached();
        if (form.isForLater() || some.isEmpty()) {
            act(form, form.isForLater() ? "broadcast.planned.done" : "broadcast.sent.done", this::go);
            return;
        }
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("broadcast.sure", some.size()));
        sure.setText(getTranslation("broadcast.sure.what", Reach.members(some)));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("broadcast.sure.not"));
        sure.setConfirmText(getTranslation("broadcast.send"));
        sure.addConfirmListener(yes -> act(form, "broadcast.sent.done", this::go));
        sure.open();
    }

    private BroadcastId keep(BroadcastForm form) {
        var me = frame.me();
        if (written == null) return frame.broadcasts().write(me, community, form.plan());
        frame.broadcasts().change(me, written.id(), form.plan());
        return written.id();
    }

    private BroadcastId go(BroadcastForm form) {
        var me = frame.me();
        var draft = written == null ? null : written.id();
        return form.isForLater()
                ? frame.broadcasts().schedule(me, community, draft, form.plan(), form.sendAt())
                : frame.broadcasts().send(me, community, draft, form.plan());
    }

    private interface Deed {
        BroadcastId with(BroadcastForm form);
    }

    private void act(BroadcastForm form, String done, Deed deed) {
        BroadcastId id;
        try {
            id = deed.with(form);
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        Toast.done(getTranslation(done));
        leave(BroadcastFrame.path(community) + "/" + id);
    }

    private void askToThrowAway(BroadcastForm form) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("broadcast.throw-away"));
        sure.setText(getTranslation("broadcast.throw-away.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("broadcast.sure.not"));
        sure.setConfirmText(getTranslation("broadcast.throw-away"));
        sure.addConfirmListener(yes -> throwAway(form));
        sure.open();
    }

    private void throwAway(BroadcastForm form) {
        if (written == null) return;
        try {
            frame.broadcasts().throwAway(frame.me(), written.id());
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        leave(BroadcastFrame.path(community));
    }

    private void leave(String path) {
        getUI().ifPresent(ui -> {
            if (ui.getInternals().getActiveViewLocation().getPath().equals(path)) ui.refreshCurrentRoute(false);
            else ui.navigate(path);
        });
    }
}
