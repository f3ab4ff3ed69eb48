package lyceum.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lyceum.access.Accounts;
import lyceum.access.Operators;
import lyceum.admission.Moves;
import lyceum.community.Communities;
import lyceum.community.Community;
import lyceum.community.CommunityPlan;
import lyceum.course.CohortPlan;
import lyceum.course.CoursePlan;
import lyceum.course.Courses;
import lyceum.directory.NameCard;
import lyceum.directory.NameCards;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.membership.Consents;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.Email;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// What a bench needs before its portal starts, made through the rooms' doors: a community with a course, its cohorts,
/// and people with a password.
public final class Stage {
    public static final String ADDRESS = "bench";
    /// Who founded the community, and runs the installation too.
    public static final String OWNER = "owner@bench.example";
    public static final String COURSE = "a-course";
    public static final String PASSWORD = "lanterns over a quiet river";
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ApplicationContext house;
    private final PersonId owner;
    private final CommunityId community;
    private final CourseId course;

    public Stage(ApplicationContext house) {
        this(house, 2_000);
    }

    /// @param groupSize places in each learner group
    public Stage(ApplicationContext house, int groupSize) {
        this.house = house;
        this.owner = person(OWNER, PASSWORD);
        var founded = house.getBean(TransactionTemplate.class).execute(act -> found(groupSize));
        this.community = founded.community();
        this.course = founded.id();
    }

    private record Founded(CommunityId community, CourseId id) {}

    public CommunityId community() {
        return community;
    }

    public PersonId owner() {
        return owner;
    }

    public CohortId cohort(int number, int seats, int price) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var cohort = house.getBean(Courses.class)
                .plan(
                        owner,
                        course,
                        new CohortPlan(
                                Bilingual.of("第 " + number + " 期"),
                                today.plusDays(30),
                                today.plusDays(120),
                                null,
                                false,
                                seats,
                                today.minusDays(3).atStartOfDay(),
                                today.plusDays(20).atStartOfDay(),
                                "CNY",
                                List.of(new CohortPlan.Tier(
                                        null, Bilingual.of("常规"), BigDecimal.valueOf(price), null, null)),
                                false));
        house.getBean(Courses.class).offer(owner, cohort);
        return cohort;
    }

    /// People 0 to n − 1, each with the same password, hashed for each as everywhere.
    public List<PersonId> people(int n) {
        try (var hashing = Executors.newFixedThreadPool(Figures.cores())) {
            var asked = new ArrayList<Future<PersonId>>();
            for (int i = 0; i < n; i++) {
                var email = email(i);
                asked.add(hashing.submit(() -> person(email, PASSWORD)));
            }
            var people = new ArrayList<PersonId>();
            for (var one : asked) people.add(one.get());
            return people;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// People first to last − 1 who never sign in themselves.
    public List<PersonId> silent(int first, int last) {
        return IntStream.range(first, last)
                .mapToObj(i -> person(email(i), null))
                .toList();
    }

    /// Admits them all, in one transaction; each has a place in a group afterwards.
    public void admit(CohortId cohort, List<PersonId> people) {
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(act -> house.getBean(Groups.class)
                        .placeAll(house.getBean(Moves.class).in(cohort, people)));
    }

    /// The first steps of somebody who was admitted: the rules are accepted, the card is carried.
    public void settle(PersonId person) {
        house.getBean(Consents.class)
                .accept(
                        person,
                        community,
                        house.getBean(Communities.class).profile(community).rulesVersion());
        var cards = house.getBean(NameCards.class);
        cards.write(person, community, new NameCard("武汉", "设计师", "学员" + person.value() % 1_000_000));
        cards.introduceLater(person, community);
    }

    public static String email(int person) {
        return "person" + person + "@bench.example";
    }

    private PersonId person(String email, @Nullable String password) {
        return house.getBean(Accounts.class)
                .welcome(new Email(email), "Person " + email.replaceAll("\\D", ""), Languages.CHINESE, ZONE, password);
    }

    private Founded found(int groupSize) {
        var operators = house.getBean(Operators.class);
        operators.appoint(owner);
        operators.grantFounding(owner, new Email(OWNER));
        var communities = house.getBean(Communities.class);
        var text = Bilingual.of("为测量而设的社群。");
        var founded = communities.found(
                owner,
                new CommunityPlan(
                        ADDRESS,
                        new Bilingual("测量社", "The Bench"),
                        text,
                        text,
                        text,
                        text,
                        text,
                        ZONE.getId(),
                        "BN-",
                        6,
                        "测量之印",
                        Community.GroupsBy.COHORT,
                        groupSize),
                text);
        communities.publish(owner, founded);
        var none = new Bilingual("", "");
        var courses = house.getBean(Courses.class);
        var made = courses.create(
                owner, founded, new CoursePlan(COURSE, Bilingual.of("一门课"), text, text, text, none, List.of(), 14, 7));
        courses.publish(owner, made);
        return new Founded(founded, made);
    }
}
