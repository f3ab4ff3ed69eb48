package lyceum.directory.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import lyceum.community.GroupRules;
import lyceum.community.RulesVersion;
import lyceum.language.Languages;
import lyceum.membership.Consent;
import lyceum.membership.Consents;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// The group rules in force, what each version changed, and which of them one has accepted.
@Route("directory/:community/rules")
@PermitAll
@StyleSheet("rooms/directory.css")
class RulesView extends Page implements BeforeEnterObserver {
    private final transient DirectoryFrame frame;
    private final transient Consents consents;
    private final transient RulesWords words;

    RulesView(DirectoryFrame frame, Consents consents, RulesWords words) {
        this.frame = frame;
        this.consents = consents;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = frame.community(event);
        if (!frame.directory().isOpenTo(frame.who().person(), community)) throw new NotFound();
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .orElse("");
        var versions = frame.communities().rulesVersions(community);
        int now = versions.getFirst().version();
        int shown = asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : now;
        show(community, frame.communities().rules(community, shown), versions);
    }

    private void show(CommunityId community, GroupRules rules, List<RulesVersion> versions) {
        clear();
        head(frame.name(community, language()), getTranslation("directory.rules.title"));
        int now = versions.getFirst().version();
        var zone = frame.communities().get(community).zone();
        var text = rules.text().in(language());
        section(
                getTranslation("directory.begin.rules.version", rules.version()),
                getTranslation(
                        rules.version() == now ? "directory.rules.in-force" : "directory.rules.earlier",
                        moment(rules, zone)),
                text.isEmpty()
                        ? new EmptyState(
                                getTranslation("directory.rules.empty"),
                                getTranslation("directory.rules.empty.sentence"))
                        : words.prose(text));
        if (rules.version() > 1)
            section(
                    getTranslation("directory.begin.RULES.what-changed", rules.version() - 1, rules.version()),
                    words.changes(community, rules.version() - 1, rules.version(), language()));
        section(
                getTranslation("directory.rules.versions"),
                getTranslation("directory.rules.versions.note"),
                list(community, rules.version(), versions, zone));
    }

    private Rows list(CommunityId community, int shown, List<RulesVersion> versions, ZoneId zone) {
        var accepted = consents.of(frame.who().person(), community);
        var rows = new Rows();
        for (var one : versions) {
            var link = new Anchor(
                    DirectoryFrame.path(community) + "/rules?version=" + one.version(),
                    getTranslation("directory.begin.rules.version", one.version()));
            if (one.version() == shown) link.getElement().setAttribute("aria-current", "page");
            var written =
                    Parts.classed(new Span(frame.say().moment(language(), one.writtenAt(), zone)), "small", "soft");
            var tags = Parts.row();
            if (one.material() && one.version() > 1)
                tags.add(Parts.classed(new Span(getTranslation("directory.rules.material")), "tag"));
            accepted.stream()
                    .filter(consent -> consent.version() == one.version())
                    .findFirst()
                    .ifPresent(consent -> tags.add(accepted(consent, zone)));
            rows.row(new Div(link, written), tags);
        }
        return rows;
    }

    private Span accepted(Consent consent, ZoneId zone) {
        return Parts.classed(
                new Span(
                        getTranslation("directory.rules.accepted", frame.say().moment(language(), consent.at(), zone))),
                "tag",
                "ok");
    }

    private String moment(GroupRules rules, ZoneId zone) {
        return frame.say().moment(language(), rules.writtenAt(), zone);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
