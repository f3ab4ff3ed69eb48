package lyceum.gradebook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.assignment.Assignment;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submissions;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.review.Grades;
import lyceum.shared.CohortId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// The learners of a cohort times its assignments, for staff of that very cohort; and each learner's own line.
@Service
public class Gradebook {
    public static final int MOST_A_PAGE = 200;

    private final Grades grades;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Members members;
    private final Accounts accounts;
    private final Courses courses;
    private final Communities communities;
    private final Roles roles;
    private final Clock clock;

    Gradebook(
            Grades grades,
            Assignments assignments,
            Submissions submissions,
            Members members,
            Accounts accounts,
            Courses courses,
            Communities communities,
            Roles roles,
            Clock clock) {
        this.grades = grades;
        this.assignments = assignments;
        this.submissions = submissions;
        this.members = members;
        this.accounts = accounts;
        this.courses = courses;
        this.communities = communities;
        this.roles = roles;
        this.clock = clock;
    }

    /// The columns: what was published, by its due times.
    public List<Assignment> columns(PersonId by, CohortId cohort) {
        demandStaff(by, cohort);
        return assignments.in(by, cohort).stream().filter(Assignment::published).toList();
    }

    /// Whom that search finds; a page of them is read with [#page].
    public Roster seek(PersonId by, CohortId cohort, Search search) {
        var terms = demandStaff(by, cohort);
        var found = members.in(cohort);
        if (!search.words().isEmpty()) found = called(found, search.words(), prefix(terms));
        if (search.show() != Search.Show.ALL) found = having(by, cohort, found, search.show());
        return new Roster(cohort, found);
    }

    /// A few questions, however many learners and assignments there are.
    public List<Line> page(PersonId by, Roster roster, int offset, int limit) {
        demandStaff(by, roster.cohort());
        return lines(by, roster.cohort(), roster.page(offset, Math.clamp(limit, 0, MOST_A_PAGE)));
    }

    /// One learner, by the number.
    public Line line(PersonId by, CohortId cohort, MemberNumber number) {
        var terms = demandStaff(by, cohort);
        var person = members.withNumber(terms.community(), number).orElseThrow(NotFound::new);
        return one(by, cohort, person);
    }

    /// The reader's own line; for whoever has no ticket of that cohort there is none.
    public Line own(PersonId learner, CohortId cohort) {
        return one(learner, cohort, learner);
    }

    private Line one(PersonId reader, CohortId cohort, PersonId learner) {
        var community = courses.terms(cohort).community();
        if (members.enrollments(learner).stream()
                .noneMatch(one -> one.cohort().equals(cohort) && one.state() != Enrollment.State.ENDED))
            throw new NotFound();
        var numbers = new LinkedHashMap<PersonId, MemberNumber>();
        numbers.putAll(members.numbers(community, List.of(learner)));
        return lines(reader, cohort, numbers).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Line> lines(PersonId reader, CohortId cohort, SequencedMap<PersonId, MemberNumber> some) {
        if (some.isEmpty()) return List.of();
        var people = accounts.people(some.keySet());
        var lines = new ArrayList<Line>();
        grades.of(reader, cohort, some.keySet()).forEach((person, marks) -> {
            var account = people.get(person);
            var number = some.get(person);
            if (number != null) lines.add(new Line(person, number, account == null ? null : account.name(), marks));
        });
        return lines;
    }

    private SequencedMap<PersonId, MemberNumber> called(
            SequencedMap<PersonId, MemberNumber> all, String words, String prefix) {
        var sought = folded(words);
        var digits = sought.startsWith(prefix) ? sought.substring(prefix.length()) : sought;
        long number = digits.matches("[0-9]{1,12}") ? Long.parseLong(digits) : -1;
        var people = accounts.people(all.keySet());
        var found = new LinkedHashMap<PersonId, MemberNumber>();
        all.forEach((person, own) -> {
            var account = people.get(person);
            if (own.value() == number
                    || account != null && folded(account.name()).contains(sought)) found.put(person, own);
        });
        return found;
    }

    private SequencedMap<PersonId, MemberNumber> having(
            PersonId by, CohortId cohort, SequencedMap<PersonId, MemberNumber> all, Search.Show show) {
        var wanted = switch (show) {
            case ALL -> all.keySet();
            case MISSING -> missing(by, cohort, all.keySet());
            case LATE -> submissions.late(by, columns(by, cohort));
            case WAITING -> grades.waiting(by, cohort);
        };
        var found = new LinkedHashMap<>(all);
        found.keySet().retainAll(wanted);
        return found;
    }

    /// Whoever has fewer works than are due; whoever was given more time is looked at one by one.
    private Set<PersonId> missing(PersonId by, CohortId cohort, Set<PersonId> all) {
        var now = clock.instant();
        var due = columns(by, cohort).stream()
                .filter(one -> one.required() && !one.due().isAfter(now))
                .toList();
        var done = submissions.howMany(by, due);
        var missing = new HashSet<PersonId>();
        for (var person : all) if (done.getOrDefault(person, 0) < due.size()) missing.add(person);
        var extended = new HashSet<PersonId>();
        assignments.extended(missing, due).values().forEach(some -> extended.addAll(some.keySet()));
        grades.of(by, cohort, extended).forEach((person, marks) -> {
            if (marks.stream().noneMatch(mark -> mark.isMissing(now))) missing.remove(person);
        });
        return missing;
    }

    CohortTerms demandStaff(PersonId by, CohortId cohort) {
        var terms = courses.terms(cohort);
        roles.demand(by, Act.REVIEW_WORK, terms.community(), cohort);
        return terms;
    }

    private String prefix(CohortTerms terms) {
        return folded(communities.get(terms.community()).numbers().prefix());
    }

    private static String folded(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
