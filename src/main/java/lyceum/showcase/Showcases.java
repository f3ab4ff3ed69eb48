package lyceum.showcase;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.audit.Audit;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.files.Files;
import lyceum.files.OpenedFile;
import lyceum.language.Markdown;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.FileAddress;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Good works: staff of the cohort nominate, the author says before whom, and either takes it away at once. A work
/// whose author gave the ticket back, or whose payment is disputed, is shown to nobody meanwhile.
@Service
public class Showcases {
    public static final TextLimit WORDS = TextLimit.optional("words", 500).inLines();
    public static final int MOST_IN_A_GALLERY = 300;
    private static final int OPENING = 120;
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\(([^)\\s]+)");

    private final ShowcaseRows rows;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Courses courses;
    private final Communities communities;
    private final Members members;
    private final Roles roles;
    private final Files files;
    private final Markdown markdown;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Showcases(
            ShowcaseRows rows,
            Assignments assignments,
            Submissions submissions,
            Courses courses,
            Communities communities,
            Members members,
            Roles roles,
            Files files,
            Markdown markdown,
            Audit audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.assignments = assignments;
        this.submissions = submissions;
        this.courses = courses;
        this.communities = communities;
        this.members = members;
        this.roles = roles;
        this.files = files;
        this.markdown = markdown;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// For staff of the cohort; nobody sees it before its author consents.
    /// @param words to the author, why
    @Transactional
    public void nominate(PersonId by, SubmissionId version, String words) {
        var work = submissions.get(by, version);
        var of = assignments.get(by, work.assignment());
        if (!assignments.isStaff(by, of)) throw new NotFound();
        if (work.author().equals(by)) throw new OwnWorkIsNotNominated();
        var one = new Showcased(
                new ShowcaseId(ids.next()),
                of.community(),
                courses.terms(of.cohort()).course(),
                of.cohort(),
                of.id(),
                work.work(),
                version,
                work.author(),
                of.title(),
                markdown.line(work.text(), OPENING),
                picture(work.text()),
                WORDS.check(words),
                Showcased.State.NOMINATED,
                null,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        if (!rows.nominate(one)) throw new NominatedAlready();
        audit.record(by, "showcase.nominated", version, words);
        events.publishEvent(new WorkNominated(one.id(), one.assignment(), one.author()));
    }

    private static String picture(String text) {
        return PICTURE.matcher(text)
                .results()
                .map(found -> FileAddress.parse(found.group(1)))
                .flatMap(Optional::stream)
                .map(FileAddress::name)
                .findFirst()
                .orElse("");
    }

    /// Its author says before whom; it can be said anew as long as it is nominated or shown.
    @Transactional
    public void consent(PersonId author, ShowcaseId id, Audience audience) {
        var one = own(author, id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!rows.consent(id, audience, now)) throw new NominationIsOver();
        audit.record(author, "showcase.consented", id, audience.name());
        events.publishEvent(new WorkShowcased(id, one.community(), one.cohort(), author, audience, now));
    }

    @Transactional
    public void decline(PersonId author, ShowcaseId id) {
        own(author, id);
        if (!rows.decline(id)) throw new NominationIsOver();
        events.publishEvent(new NominationDeclined(id, author));
    }

    /// By its author or by staff of its cohort, for everybody and at once. Asking twice changes nothing.
    @Transactional
    public void withdraw(PersonId by, ShowcaseId id) {
        var one = rows.find(id).orElseThrow(NotFound::new);
        boolean own = one.author().equals(by);
        if (!own && !isStaff(by, one)) throw new NotFound();
        if (!rows.withdraw(id, !own)) return;
        audit.record(by, "showcase.withdrawn", id, "");
        events.publishEvent(new ShowcaseWithdrawn(id, one.community(), one.author(), !own));
    }

    /// For its author and staff in any state; for members while it is shown.
    public Showcased get(PersonId reader, ShowcaseId id) {
        var one = rows.find(id).orElseThrow(NotFound::new);
        if (one.author().equals(reader) || isStaff(reader, one)) return one;
        if (one.state() != Showcased.State.CONSENTED
                || !isOpenTo(reader, one.community())
                || standing(List.of(one)).isEmpty()) throw new NotFound();
        return one;
    }

    /// For strangers.
    public Showcased publicly(String address, ShowcaseId id) {
        return rows.find(id)
                .filter(Showcased::isPublic)
                .filter(one -> communities
                        .profileAt(address)
                        .filter(profile -> profile.community().published()
                                && profile.community().id().equals(one.community()))
                        .isPresent())
                .filter(one -> !standing(List.of(one)).isEmpty())
                .orElseThrow(NotFound::new);
    }

    /// The version that was nominated. Ask [#get] or [#publicly] first: whoever has it may read this.
    public Submission text(Showcased of) {
        return submissions.toShow(of.submission()).orElseThrow(NotFound::new);
    }

    /// As [#text].
    public OpenedFile file(Showcased of, String name, boolean small) {
        if (!FileAddress.namesIn(text(of).text()).contains(name)) throw new NotFound();
        return files.toShow(Submissions.place(of.work()), name, small);
    }

    /// What is shown before members, the newest first.
    public List<Showcased> gallery(PersonId reader, CommunityId community) {
        if (!isOpenTo(reader, community)) throw new NotFound();
        return standing(rows.shown(community, MOST_IN_A_GALLERY));
    }

    /// What is shown before everybody, the newest first; whoever asks knows that the community is published.
    public List<Showcased> publicGallery(CommunityId community) {
        return standing(rows.shown(community, MOST_IN_A_GALLERY)).stream()
                .filter(Showcased::isPublic)
                .toList();
    }

    public boolean isAnyPublic(CommunityId community) {
        return rows.isAnyPublic(community);
    }

    /// The author's own, in any state.
    public List<Showcased> mine(PersonId author) {
        return rows.of(author);
    }

    /// What was nominated of an assignment; for staff of its cohort.
    public List<Showcased> of(PersonId by, AssignmentId id) {
        if (!assignments.isStaff(by, assignments.get(by, id))) throw new NotFound();
        return rows.of(id);
    }

    public boolean isStaff(PersonId person, Showcased of) {
        return roles.may(person, Act.REVIEW_WORK, of.community(), of.cohort());
    }

    /// Whether the gallery of that community is there for that person.
    public boolean isOpenTo(PersonId reader, CommunityId community) {
        return !roles.of(reader, community).isEmpty()
                || members.of(reader, community)
                        .filter(own -> own.state() == Membership.State.LIVE)
                        .isPresent();
    }

    /// Those of these people whose showcased work makes them eligible for core. An author who took it away stays so;
    /// not so where staff did, or where the ticket was given back.
    public Set<PersonId> eligible(CommunityId community, Collection<PersonId> people) {
        var made = rows.everShown(community, people);
        var counted =
                counted(community, made.stream().map(ShowcaseRows.Made::author).toList());
        return made.stream()
                .filter(one -> counted.getOrDefault(one.author(), Set.of()).contains(one.cohort()))
                .map(ShowcaseRows.Made::author)
                .collect(Collectors.toSet());
    }

    /// All whom a showcased work makes eligible for core, as [#eligible(CommunityId, Collection)]; the latest shown
    /// first,
    /// so many at most.
    public List<PersonId> eligible(CommunityId community, int most) {
        var latest = rows.everShown(community, 4 * most);
        var fit = eligible(community, latest);
        return latest.stream().filter(fit::contains).limit(most).toList();
    }

    /// What members see now of these people's, the newest first; for rooms that have asked who may know. Two questions,
    /// however many.
    public Map<PersonId, List<Showcased>> shown(CommunityId community, Collection<PersonId> people) {
        return standing(rows.shown(community, people)).stream().collect(Collectors.groupingBy(Showcased::author));
    }

    /// One question, however many.
    private List<Showcased> standing(List<Showcased> some) {
        if (some.isEmpty()) return some;
        var counted = counted(
                some.getFirst().community(),
                some.stream().map(Showcased::author).distinct().toList());
        return some.stream()
                .filter(one -> counted.getOrDefault(one.author(), Set.of()).contains(one.cohort()))
                .toList();
    }

    private Map<PersonId, Set<CohortId>> counted(CommunityId community, Collection<PersonId> authors) {
        return members.enrollments(community, new HashSet<>(authors)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(one -> one.state() == Enrollment.State.LIVE)
                                .map(Enrollment::cohort)
                                .collect(Collectors.toSet())));
    }

    private Showcased own(PersonId author, ShowcaseId id) {
        return rows.find(id).filter(one -> one.author().equals(author)).orElseThrow(NotFound::new);
    }
}
