package lyceum.archive.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lyceum.friday.ShareId;
import lyceum.language.Languages;
import lyceum.shared.NotFound;
import lyceum.shell.Copied;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;

/// A share ready to be pasted elsewhere, for whoever keeps the Fridays or speaks.
@Route("archive/:community/:share/digest")
@PermitAll
@StyleSheet("rooms/friday.css")
class DigestView extends Page implements BeforeEnterObserver {
    private final transient ArchiveFrame frame;

    DigestView(ArchiveFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = ArchiveFrame.community(event);
        var id = ShareId.parse(event.getRouteParameters().get("share").orElse(""));
        var share = frame.shares().get(frame.me(), id).share();
        if (!share.community().equals(community)) throw new NotFound();
        var all = frame.digests().of(frame.me(), id, Languages.nearest(getLocale()));
        clear();
        head(share.title(), getTranslation("archive.digest"));
        add(Parts.back(getTranslation("archive.digest.back"), "fridays/" + community + "/" + id));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("archive.digest.none"), getTranslation("archive.digest.none.sentence")));
            return;
        }
        add(Parts.classed(new Paragraph(getTranslation("archive.digest.what")), "soft"));
        for (var one : all)
            section(
                    getTranslation("archive.digest." + one.kind()),
                    new Copied(getTranslation("archive.digest.plain"), one.plain(), true),
                    new Copied(getTranslation("archive.digest.markdown"), one.markdown(), true));
    }
}
