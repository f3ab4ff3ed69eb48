package lyceum.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.HouseTest;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.admission.AdmissionBooks;
import lyceum.admission.Admissions;
import lyceum.admission.OrderState;
import lyceum.admission.Sale;
import lyceum.channel.Announcements;
import lyceum.community.Communities;
import lyceum.core.CoreGroups;
import lyceum.course.Courses;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.notification.Welcomes;
import lyceum.shared.Bilingual;
import lyceum.shared.MemberNumber;
import lyceum.standing.Standings;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class DemoTest {
    @Autowired
    Cast cast;

    @Autowired
    Lamplight lamplight;

    @Autowired
    LamplightSales sales;

    @Autowired
    LamplightCards cards;

    @Autowired
    LamplightTalk talk;

    @Autowired
    Announcements announcements;

    @Autowired
    LamplightWork work;

    @Autowired
    LamplightTable table;

    @Autowired
    CoreGroups cores;

    @Autowired
    Standings standings;

    @Autowired
    GreatHall hall;

    @Autowired
    SignInSheet sheet;

    @Autowired
    Communities communities;

    @Autowired
    Courses courses;

    @Autowired
    Admissions admissions;

    @Autowired
    Groups groups;

    @Autowired
    Roles roles;

    @Autowired
    Members members;

    @Autowired
    AdmissionBooks books;

    @Autowired
    Welcomes welcomes;

    @Test
    void the_small_demo_has_sales_in_every_state_and_filling_it_again_adds_nothing() {
        fillSmall();

        var nearlySoldOut = sale(Syllabus.PLAINLY, Timetable.NEARLY_SOLD_OUT);
        assertThat(nearlySoldOut.free()).isBetween(1, 3);
        assertThat(nearlySoldOut.held()).isEqualTo(1);
        var soldOut = sale(Syllabus.SPEAKING, Timetable.SOLD_OUT);
        assertThat(soldOut.free()).isZero();
        assertThat(soldOut.waiting()).isEqualTo(5);
        var earlyBird = lamplight.cohort(Syllabus.CHARTS, Timetable.EARLY_BIRD);
        assertThat(admissions.priceNow(earlyBird).orElseThrow().name().in(Languages.ENGLISH))
                .isEqualTo("Early bird");
        assertThat(statesOfOrders()).contains(OrderState.HELD, OrderState.CHECKOUT_OPEN, OrderState.ADMITTED);
        assertThat(statesOfOrders()).containsAnyOf(OrderState.REFUNDING, OrderState.REFUNDED);
        assertThat(statesOfOrders()).contains(OrderState.CANCELLED);
        var people = cast.all();
        assertThat(welcomes.unseen(people.get(Cast.Part.ADA))).isEmpty();
        assertThat(welcomes.unseen(people.get(Cast.Part.BEN))).hasSize(1);

        fillSmall();

        assertThat(sale(Syllabus.PLAINLY, Timetable.NEARLY_SOLD_OUT)).isEqualTo(nearlySoldOut);
        assertThat(sale(Syllabus.SPEAKING, Timetable.SOLD_OUT)).isEqualTo(soldOut);
    }

    @Test
    void the_groups_talk_and_filling_them_again_adds_nothing() {
        fillSmall();
        var ada = cast.all().get(Cast.Part.ADA);

        talk.fill(cast.all());
        talk.fill(cast.all());

        assertThat(groups.of(ada)).hasSize(2);
        assertThat(groups.of(ada).stream()
                        .map(group -> announcements.page(ada, group.id(), null).size()))
                .containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void everybody_in_the_cast_has_their_part_and_a_password_that_only_the_owner_of_the_home_can_read()
            throws Exception {
        fillSmall();
        var people = cast.all();
        var community = communities
                .profileAt(Lamplight.ADDRESS)
                .orElseThrow()
                .community()
                .id();

        assertThat(roles.of(people.get(Cast.Part.CLARA), community)).contains(Role.OWNER);
        assertThat(roles.of(people.get(Cast.Part.TANG), community)).containsExactly(Role.TEACHER);
        assertThat(roles.of(people.get(Cast.Part.DONG), community)).containsExactly(Role.ASSISTANT);
        assertThat(roles.of(people.get(Cast.Part.SU), community)).containsExactly(Role.SECRETARY);
        assertThat(roles.of(people.get(Cast.Part.EVE), community)).isEmpty();
        assertThat(sheet.text().lines()).hasSize(Cast.Part.values().length).allMatch(line -> line.contains("@"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sheet.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_great_hall_seats_its_learners_in_groups_of_the_whole_community() {
        fillSmall();
        hall.fill(cast.all(), 12);
        hall.fill(cast.all(), 30);

        var community = communities
                .profileAt(GreatHall.ADDRESS)
                .orElseThrow()
                .community()
                .id();
        assertThat(groups.in(community)).singleElement().satisfies(group -> {
            assertThat(group.members()).isEqualTo(30);
            assertThat(group.size()).isEqualTo(GreatHall.GROUP);
        });
        assertThat(groups.of(cast.learner(1_000)))
                .singleElement()
                .satisfies(group -> assertThat(group.cohort()).isNull());
        var first = cast.learner(1_000);
        assertThat(members.of(first, community).orElseThrow())
                .satisfies(membership -> assertThat(membership.number()).isEqualTo(new MemberNumber(1)))
                .satisfies(membership -> assertThat(membership.state()).isEqualTo(Membership.State.LIVE));
        assertThat(members.of(cast.learner(1_029), community).orElseThrow().number())
                .isEqualTo(new MemberNumber(30));
        assertThat(members.numbersGiven(community)).isEqualTo(30);
        var order = admissions.order(admissions.ordersOf(first).getFirst().id(), first);
        assertThat(order.state()).isEqualTo(OrderState.ADMITTED);
        assertThat(order.history())
                .extracting(step -> step.state())
                .containsExactly(OrderState.HELD, OrderState.ADMITTED);
        assertThat(admissions.sale(order.cohort()).admitted()).isEqualTo(30);
        assertThat(admissions.sale(order.cohort()).usedByTier()).containsValue(30);
        assertThat(books.faults()).noneMatch(fault -> fault.contains(cohortOfTheHall()));

        // Whoever moved in may give the ticket back as anybody else.
        admissions.askRefund(order.id(), first, "");
        assertThat(admissions.order(order.id(), first).state().isLive()).isFalse();
        Awaitility.await().until(() -> groups.of(first).isEmpty());
        assertThat(books.faults()).noneMatch(fault -> fault.contains(cohortOfTheHall()));
    }

    @Test
    void the_round_table_has_points_on_both_sides_of_the_line_and_filling_it_again_adds_nothing() {
        fillSmall();
        var people = cast.all();
        Awaitility.await().until(() -> !groups.of(cast.learner(0)).isEmpty());
        work.fill(people);
        table.fill(people);
        table.fill(people);

        var clara = people.get(Cast.Part.CLARA);
        var core = cores.of(clara).stream()
                .filter(group -> group.name().equals(new Bilingual("灯下圆桌", "The round table")))
                .toList();
        assertThat(core).hasSize(1);
        var board = standings.board(clara, core.getFirst().id());
        assertThat(board.named()).isNotEmpty();
        assertThat(board.picture().below()).isPositive();
        assertThat(board.founders()).hasSize(1);
    }

    private String cohortOfTheHall() {
        return courses.page(GreatHall.ADDRESS, GreatHall.COURSE)
                .orElseThrow()
                .cohorts()
                .getFirst()
                .id()
                .toString();
    }

    private void fillSmall() {
        var people = cast.all();
        if (!lamplight.isFounded()) lamplight.found(people);
        sales.fill(people);
        cards.fill(people);
    }

    private Sale sale(String course, Bilingual cohort) {
        return admissions.sale(lamplight.cohort(course, cohort));
    }

    private Set<OrderState> statesOfOrders() {
        return java.util.stream.IntStream.range(100, 150)
                .mapToObj(cast::learner)
                .flatMap(person -> admissions.ordersOf(person).stream())
                .map(order -> order.state())
                .collect(Collectors.toSet());
    }
}
