package lyceum.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.ChangedMeanwhile;
import lyceum.community.Communities;
import lyceum.community.CommunityFrame;
import lyceum.course.Cancellations;
import lyceum.course.CohortTerms.State;
import lyceum.course.CourseInStudio.CohortInStudio;
import lyceum.course.Courses;
import lyceum.course.StudioShelf;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Toast;

/// A cohort in the studio: put on sale, changed while people are buying, closed, cancelled.
@Route("studio/:community/cohorts/:cohort")
@PermitAll
@StyleSheet("rooms/course.css")
class CohortView extends StudioPage {
    private final transient Courses courses;
    private final transient StudioShelf shelf;
    private final transient Cancellations cancellations;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient Drafts drafts;
    private final transient Say say;
    private final transient Clock clock;

    /// The state that the fields were filled from.
    private long seen;

    CohortView(
            Courses courses,
            StudioShelf shelf,
            Cancellations cancellations,
            Communities communities,
            Accounts accounts,
            Drafts drafts,
            Say say,
            Clock clock,
            SignedIn signedIn) {
        super(signedIn);
        this.courses = courses;
        this.shelf = shelf;
        this.cancellations = cancellations;
        this.communities = communities;
        this.accounts = accounts;
        this.drafts = drafts;
        this.say = say;
        this.clock = clock;
    }

    @Override
    void open(PersonId reader, CommunityId community, BeforeEnterEvent event) {
        var cohort = shelf.cohort(reader, CohortId.parse(parameter(event, "cohort")));
        if (!cohort.terms().community().equals(community)) throw new NotFound();
        show(reader, cohort);
    }

    private void show(PersonId owner, CohortInStudio cohort) {
        clear();
        var terms = cohort.terms();
        seen = cohort.version();
        var head = head(
                terms.courseTitle().in(getLocale())
                        + Languages.dot(getLocale())
                        + getTranslation("course.state." + CohortRows.stateKey(cohort, clock.instant())),
                terms.name().in(getLocale()));
        act(owner, cohort, head::act);
        cohort.cancellation().ifPresent(asked -> add(waits(owner, cohort)));
        add(links(cohort));
        if (terms.state() == State.CANCELLED) {
            add(soft(getTranslation("course.cohort.cancelled")));
            return;
        }
        section(getTranslation("course.cohort.edit"), form(owner, cohort));
        section(getTranslation("course.cohort.end"), ends(owner, cohort));
    }

    private void act(PersonId owner, CohortInStudio cohort, java.util.function.Consumer<Component> head) {
        if (cohort.cancellation().isPresent()) return;
        var state = cohort.terms().state();
        if (state == State.DRAFT || state == State.CLOSED)
            head.accept(Parts.primary(
                    getTranslation(state == State.DRAFT ? "course.cohort.offer" : "course.cohort.reopen"),
                    () -> offer(owner, cohort)));
    }

    private Div links(CohortInStudio cohort) {
        var terms = cohort.terms();
        var community = communities.get(terms.community());
        boolean onPage = community.published()
                && courses.course(terms.course()).published()
                && (terms.state() == State.PUBLISHED || terms.state() == State.CLOSED);
        var page = Parts.link(
                getTranslation(onPage ? "course.edit.open" : "course.edit.preview"),
                CommunityFrame.path(community) + "/courses/" + terms.slug() + (onPage ? "" : "?preview"));
        page.setRouterIgnore(true);
        page.setTarget("_blank");
        var studio = "studio/" + terms.community();
        return Parts.row(
                page,
                Parts.link(getTranslation("course.cohort.sale"), studio + "/sales/" + terms.id()),
                Parts.link(getTranslation("course.clone"), studio + "/cohorts/" + terms.id() + "/next"),
                Parts.link(getTranslation("course.cohort.course"), studio + "/courses/" + terms.course()));
    }

    private CohortForm form(PersonId owner, CohortInStudio cohort) {
        var terms = cohort.terms();
        var form = new CohortForm(drafts, owner, accounts.person(owner).zone(), terms.zone(), "cohort/" + terms.id());
        form.fill(terms.plan());
        if (cohort.sale().ordered()) form.fixCurrency();
        if (cohort.sale().ordered() || terms.state() != State.DRAFT && !terms.holdsRounds()) form.fixRounds();
        form.remember("seen", () -> Long.toString(seen), text -> seen = Long.parseLong(text));
        if (terms.state() == State.PUBLISHED) form.add(soft(getTranslation("course.cohort.live")));
        var save = getTranslation("course.edit.save");
        Runnable saving = () -> save(owner, terms.id(), form);
        form.acts(terms.state() == State.PUBLISHED ? Parts.primary(save, saving) : Parts.button(save, saving));
        form.restore(() -> show(owner, shelf.cohort(owner, terms.id())));
        return form;
    }

    private void save(PersonId owner, CohortId id, CohortForm form) {
        if (!form.isSound()) return;
        try {
            courses.change(owner, id, seen, form.plan());
        } catch (ChangedMeanwhile other) {
            form.show(List.of(other));
            form.notes()
                    .add(Parts.row(
                            Parts.button(getTranslation("course.edit.theirs"), () -> {
                                form.drop();
                                show(owner, shelf.cohort(owner, id));
                            }),
                            Parts.button(getTranslation("course.edit.mine"), () -> {
                                seen = shelf.cohort(owner, id).version();
                                save(owner, id, form);
                            })));
            return;
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        Toast.done(getTranslation("course.edit.saved"));
        show(owner, shelf.cohort(owner, id));
    }

    private void offer(PersonId owner, CohortInStudio cohort) {
        var id = cohort.terms().id();
        courses.offer(owner, id);
        Toast.done(getTranslation("course.cohort.offered"));
        show(owner, shelf.cohort(owner, id));
    }

    private Component ends(PersonId owner, CohortInStudio cohort) {
        var id = cohort.terms().id();
        var acts = new ArrayList<Component>();
        if (cohort.terms().state() == State.PUBLISHED)
            acts.add(Parts.button(getTranslation("course.cohort.close"), () -> close(owner, id)));
        if (cohort.terms().state() == State.DRAFT)
            acts.add(Parts.button(getTranslation("course.cohort.discard"), () -> discard(owner, cohort)));
        else if (cohort.cancellation().isEmpty()) {
            var cancel = Parts.button(
                    getTranslation("course.cohort.cancel"),
                    () -> new CancelDialog(cancellations, owner, cohort, outcome -> {
                                Toast.done(outcome);
                                show(owner, shelf.cohort(owner, id));
                            })
                            .open());
            cancel.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.ERROR);
            acts.add(cancel);
        }
        return Parts.stack(
                soft(getTranslation(
                        "course.cohort.end." + cohort.terms().state().name().toLowerCase(Locale.ROOT))),
                Parts.row(acts.toArray(Component[]::new)));
    }

    private void close(PersonId owner, CohortId id) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("course.cohort.close"));
        sure.setText(getTranslation("course.cohort.close.sure"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("course.cohort.keep"));
        sure.setConfirmText(getTranslation("course.cohort.close"));
        sure.addConfirmListener(confirmed -> {
            courses.close(owner, id);
            Toast.done(getTranslation("course.cohort.closed"));
            show(owner, shelf.cohort(owner, id));
        });
        sure.open();
    }

    private void discard(PersonId owner, CohortInStudio cohort) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("course.cohort.discard"));
        sure.setText(getTranslation("course.cohort.discard.sure", cohort.terms().name()));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("course.cohort.keep"));
        sure.setConfirmText(getTranslation("course.cohort.discard"));
        sure.setConfirmButtonTheme("error");
        sure.addConfirmListener(confirmed -> {
            courses.discard(owner, cohort.terms().id());
            drafts.drop(owner, "cohort/" + cohort.terms().id());
            Toast.done(getTranslation("course.cohort.discarded"));
            go("studio/" + cohort.terms().community() + "/courses/"
                    + cohort.terms().course());
        });
        sure.open();
    }

    /// The cancellation that one owner asked for, and what another can do about it.
    private Component waits(PersonId owner, CohortInStudio cohort) {
        var asked = cohort.cancellation().orElseThrow();
        var id = cohort.terms().id();
        var known = accounts.people(java.util.List.of(asked.by())).get(asked.by());
        var who = known == null ? getTranslation("access.gone") : known.name();
        var when = say.moment(getLocale(), asked.at(), accounts.person(owner).zone());
        boolean own = asked.by().equals(owner);
        var acts = new ArrayList<Component>();
        if (!own) acts.add(Parts.primary(getTranslation("course.cancel.confirm"), () -> confirm(owner, id)));
        else
            acts.add(Parts.link(
                    getTranslation("course.cancel.appoint"),
                    "studio/" + cohort.terms().community() + "/staff"));
        acts.add(Parts.button(getTranslation("course.cancel.withdraw"), () -> {
            cancellations.withdraw(owner, id);
            show(owner, shelf.cohort(owner, id));
        }));
        return new RefusalNote(
                getTranslation("course.cancel.waits"),
                getTranslation(own ? "course.cancel.waits.own" : "course.cancel.waits.other", who, when, asked.why()),
                Parts.row(acts.toArray(Component[]::new)));
    }

    private void confirm(PersonId owner, CohortId id) {
        cancellations.confirm(owner, id);
        Toast.done(getTranslation("course.cancel.done"));
        show(owner, shelf.cohort(owner, id));
    }
}
