package lyceum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lyceum.Statements.Heard;
import lyceum.access.Invitations;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.board.BoardCards;
import lyceum.board.ProjectBoards;
import lyceum.book.Book;
import lyceum.book.Books;
import lyceum.community.Communities;
import lyceum.community.CommunityChanged;
import lyceum.community.Foundings;
import lyceum.core.Table;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.friday.Evenings;
import lyceum.friday.Fridays;
import lyceum.friday.Shares;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.lesson.Lessons;
import lyceum.lesson.Syllabus;
import lyceum.live.LiveQuestions;
import lyceum.live.Lives;
import lyceum.project.Projects;
import lyceum.project.Workshop;
import lyceum.relay.RelayPlan;
import lyceum.relay.Relays;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import lyceum.shell.CardSlot;
import lyceum.shell.NavigationSlot;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// No list asks the database more often because it is longer, and none reads more than it shows.
@HouseTest
class ListsTest extends SpringBrowserlessTest {
    private static final int FEW = 2;
    private static final int MANY = 10;
    /// What may be remembered from before, or forgotten meanwhile; less than one question for each thing more.
    private static final int BY_CHANCE = 4;

    private static final int CROWD = 10_000;
    private static final int SHOWN = 300;
    private static final Money FREE = Money.of("CNY", 0);

    @Autowired
    WebApplicationContext web;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Foundings foundings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Communities communities;

    @Autowired
    Groups groups;

    @Autowired
    Lessons lessons;

    @Autowired
    Table tables;

    @Autowired
    Evenings evenings;

    @Autowired
    Fridays fridays;

    @Autowired
    Shares shares;

    @Autowired
    Lives lives;

    @Autowired
    LiveQuestions questions;

    @Autowired
    Relays relays;

    @Autowired
    Books books;

    @Autowired
    FakeClock clock;

    @Autowired
    Workshop workshop;

    @Autowired
    Projects projects;

    @Autowired
    ProjectBoards boards;

    @Autowired
    BoardCards cards;

    @Autowired
    Roles roles;

    @Autowired
    Invitations invitations;

    @Autowired
    List<NavigationSlot> navigation;

    @Autowired
    List<CardSlot> foot;

    @Autowired
    ApplicationEventPublisher news;

    @Autowired
    JdbcClient sql;

    MockMvc browser;

    @BeforeEach
    void a_browser() {
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    }

    @Test
    void orders_and_the_waitlist_of_a_cohort() {
        asksNoMoreForMany(buyers -> {
            var cohort = sold(buyers);
            var clara = cast.owner(cohort.community());
            return () -> {
                opens(clara, "studio/" + cohort.community() + "/sales/" + cohort.id());
                admissions.waitlist(cohort.id(), clara, 0, 50);
            };
        });
    }

    @Test
    void members_of_a_group() {
        asksNoMoreForMany(members -> {
            var cohort = sold(members);
            var clara = cast.owner(cohort.community());
            var group = groups.in(cohort.community()).getFirst().id();
            return () -> opens(clara, "groups/" + group + "/members");
        });
    }

    @Test
    void the_lessons_of_a_cohort_and_where_its_dates_move_in_the_next_term() {
        asksNoMoreForMany(many -> {
            var cohort = offers.cohort(3, FREE);
            var clara = cast.owner(cohort.community());
            var ben = cast.ben();
            arrivals.admit(cohort, ben);
            for (int i = 0; i < many; i++) {
                lessons.publish(
                        clara,
                        lessons.write(
                                clara, cohort.id(), Syllabus.plan(1, "课", Syllabus.OPENS.plusDays(7), i % 2 == 0)));
            }
            isForgotten(cohort.community());
            var list = "cohorts/" + cohort.id() + "/lessons";
            var read = "lessons/" + lessons.in(clara, cohort.id()).getLast().id();
            return () -> {
                opens(ben, list);
                opens(clara, list);
                opens(clara, read);
                opens(clara, "studio/" + cohort.community() + "/cohorts/" + cohort.id() + "/next");
            };
        });
    }

    @Test
    void the_fridays_of_a_community_with_many_dates_and_topics() {
        asksNoMoreForMany(many -> {
            var set = evenings.set();
            fridays.free(set.clara(), set.community(), many).forEach(slot -> evenings.booked(set, slot.day()));
            for (int i = 0; i < many; i++) shares.propose(set.ada(), set.community(), "选题", "");
            isForgotten(set.community());
            return () -> {
                opens(set.ada(), "fridays/" + set.community());
                opens(set.clara(), "fridays/" + set.community());
                opens(set.ada(), "home");
            };
        });
    }

    @Test
    void an_evening_in_which_much_is_said_and_asked_and_many_are_there() {
        asksNoMoreForMany(many -> {
            clock.is(FakeClock.BEGINNING);
            var set = evenings.set();
            var id = evenings.booked(set, Evenings.FIRST.plusWeeks(1));
            var start = shares.get(set.clara(), id).share().start();
            evenings.sweepsAt(start.minus(Duration.ofHours(72)));
            evenings.sweepsAt(start);
            for (int i = 0; i < many; i++) {
                var member = cast.person("Member");
                arrivals.settleIn(set.table().cohort(), member);
                lives.enter(member, id);
                questions.ask(member, id, "问题");
                lives.say(set.ada(), id, "一句");
            }
            isForgotten(set.community());
            var path = "fridays/" + set.community() + "/" + id + "/live";
            return () -> {
                opens(set.lin(), path);
                opens(set.clara(), path);
            };
        });
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void home_the_orders_and_the_navigation_of_somebody_with_many_tickets() {
        asksNoMoreForMany(tickets -> {
            var ben = cast.ben();
            var cohorts = IntStream.range(0, tickets)
                    .mapToObj(i -> offers.cohort(3, FREE))
                    .toList();
            cohorts.forEach(cohort -> arrivals.admit(cohort, ben));
            Awaitility.await().until(() -> groups.of(ben).size() == tickets);
            cohorts.forEach(cohort -> isForgotten(cohort.community()));
            return () -> {
                opens(ben, "home");
                opens(ben, "orders");
                navigation.forEach(slot -> slot.entries(ben, Languages.CHINESE));
                foot.forEach(slot -> slot.lines(ben, Languages.CHINESE));
            };
        });
    }

    @Test
    void the_board_and_the_own_place_at_a_round_table() {
        asksNoMoreForMany(seats -> {
            var table = tables.set();
            var people = IntStream.range(0, seats)
                    .mapToObj(i -> tables.sits(table, "Core"))
                    .toList();
            isForgotten(table.cohort().community());
            var path = "groups/" + table.core();
            return () -> {
                opens(people.getFirst(), path + "/standing");
                opens(people.getFirst(), path + "/board");
                opens(table.clara(), path + "/policy");
            };
        });
    }

    @Test
    void the_relays_of_a_group_and_who_has_joined_one() {
        asksNoMoreForMany(many -> {
            var table = tables.set();
            var clara = table.clara();
            var relay = relays.start(clara, table.core(), new RelayPlan("接龙", "", null, null));
            for (int i = 0; i < many; i++) {
                relays.start(clara, table.core(), new RelayPlan("又一个", "", null, null));
                relays.join(tables.sits(table, "Core"), relay, "来");
            }
            isForgotten(table.cohort().community());
            var path = "groups/" + table.core() + "/relays";
            return () -> {
                opens(clara, path);
                opens(clara, path + "/" + relay);
            };
        });
    }

    @Test
    void the_pages_of_a_book_and_who_writes_them() {
        asksNoMoreForMany(many -> {
            var set = workshop.set();
            books.lay(set.ada(), set.project(), Book.Unit.PAGE, 2 * many);
            for (int i = 1; i <= many; i++) books.claim(workshop.member(set), set.project(), i, i, null);
            isForgotten(set.table().cohort().community());
            var path = "projects/" + set.project() + "/book";
            var one = books.claims(set.ada(), set.project()).getFirst().id();
            return () -> {
                opens(set.ada(), path);
                opens(set.ada(), path + "/" + one);
            };
        });
    }

    @Test
    void the_projects_of_a_table_and_the_board_and_people_of_one() {
        asksNoMoreForMany(many -> {
            var set = workshop.set();
            var column = boards.columns(set.ada(), set.project()).getFirst().id();
            for (int i = 0; i < many; i++) {
                projects.start(set.ada(), set.table().core(), Workshop.plan());
                cards.write(set.ada(), set.project(), column, "卡片");
                workshop.member(set);
            }
            isForgotten(set.table().cohort().community());
            return () -> {
                opens(set.ada(), "groups/" + set.table().core() + "/projects");
                opens(set.ada(), "projects/" + set.project());
                opens(set.ada(), "projects/" + set.project() + "/board");
                navigation.forEach(slot -> slot.entries(set.ben(), Languages.CHINESE));
            };
        });
    }

    @Test
    void home_and_the_navigation_of_somebody_who_works_in_many_communities() {
        asksNoMoreForMany(places -> {
            var clara = cast.clara();
            for (int i = 0; i < places; i++) {
                var cohort = offers.cohort(3, FREE);
                roles.foundedBy(clara, cohort.community());
                isForgotten(cohort.community());
            }
            return () -> {
                opens(clara, "home");
                navigation.forEach(slot -> slot.entries(clara, Languages.CHINESE));
            };
        });
    }

    @Test
    void the_studio_of_a_community_with_many_courses_cohorts_and_groups() {
        asksNoMoreForMany(things -> {
            var community = foundings.community();
            var clara = cast.owner(community);
            for (int i = 0; i < things; i++)
                arrivals.admit(offers.cohort(community, Seats.of(3), FREE), cast.person("Buyer"));
            Awaitility.await().until(() -> groups.in(community).size() == things);
            isForgotten(community);
            return () -> opens(clara, "studio/" + community);
        });
    }

    @Test
    void the_staff_of_a_community_and_who_is_invited() {
        asksNoMoreForMany(people -> {
            var cohort = offers.cohort(3, FREE);
            var clara = cast.owner(cohort.community());
            for (int i = 0; i < people; i++) {
                roles.appoint(clara, cast.person("Staff"), Role.ASSISTANT, cohort.community(), List.of(cohort.id()));
                invitations.invite(
                        clara, cohort.community(), cast.address("Invited"), Role.TEACHER, Set.of(cohort.id()));
            }
            return () -> opens(clara, "studio/" + cohort.community() + "/staff");
        });
    }

    @Test
    void the_public_pages_of_a_community_with_many_courses() {
        asksNoMoreForMany(courses -> {
            var community = foundings.community();
            var last = IntStream.range(0, courses)
                    .mapToObj(i -> offers.cohort(community, Seats.of(3), FREE))
                    .toList()
                    .getLast();
            var path = "/c/" + communities.get(community).address();
            isForgotten(community);
            return () -> {
                reads(path);
                reads(path + "/courses");
                reads(path + "/courses/" + last.slug());
            };
        });
    }

    @Test
    void the_page_of_a_course_with_many_cohorts() {
        asksNoMoreForMany(cohorts -> {
            var community = foundings.community();
            var course = offers.course(community);
            var slug = IntStream.range(0, cohorts)
                    .mapToObj(i -> offers.cohort(course, Offers.plan(Seats.of(3), Offers.tier("regular", FREE))))
                    .toList()
                    .getLast()
                    .slug();
            var path = "/c/" + communities.get(community).address() + "/courses/" + slug;
            return () -> reads(path);
        });
    }

    @Test
    void all_communities_of_the_installation() {
        asksNoMoreForMany(more -> {
            var ids = new ArrayList<CommunityId>();
            for (int i = 0; i < more; i++) ids.add(foundings.community());
            communities.published(200).forEach(known -> isForgotten(known.id()));
            ids.forEach(this::isForgotten);
            return () -> communities.published(200);
        });
    }

    /// The cohort really has that many orders and places, so whoever reads them all would be heard.
    @Test
    void of_ten_thousand_no_screen_reads_more_than_it_shows() {
        var cohort = sold(1);
        var clara = cast.owner(cohort.community());
        var group = groups.in(cohort.community()).getFirst().id();
        crowd(cohort, group.value());
        var ada = cast.ada();
        arrivals.admit(cohort, ada);

        for (var path : List.of(
                "studio/" + cohort.community() + "/sales/" + cohort.id(),
                "groups/" + group,
                "groups/" + group + "/members",
                "studio/" + cohort.community(),
                "home")) {
            var heard = Statements.during(() -> opens(clara, path));
            assertThat(heard.rows()).as(path + ": " + heard).isLessThan(SHOWN);
        }
        var address = "/c/" + communities.get(cohort.community()).address();
        var heard = Statements.during(() -> reads(address + "/courses/" + cohort.slug()));
        assertThat(heard.rows()).as(heard.toString()).isLessThan(SHOWN);
        heard = Statements.during(() -> opens(ada, "home"));
        assertThat(heard.rows()).as(heard.toString()).isLessThan(SHOWN);
        assertThat(admissions.orders(cohort.id(), clara, lyceum.admission.OrderFilter.ALL, 0, CROWD))
                .hasSizeLessThanOrEqualTo(200);
        assertThat(groups.members(group, clara, 0, CROWD)).hasSizeLessThanOrEqualTo(1_000);
    }

    private void asksNoMoreForMany(IntFunction<Runnable> fixture) {
        var few = fixture.apply(FEW);
        var many = fixture.apply(MANY);
        few.run(); // so that what is read once in the life of a house is read

        Heard short_ = Statements.during(fixture.apply(FEW));
        Heard long_ = Statements.during(many);

        assertThat(short_.count()).isPositive();
        assertThat(long_.count())
                .as("Few: " + short_ + "\n\nMany: " + long_)
                .isLessThanOrEqualTo(short_.count() + BY_CHANCE);
    }

    private CohortTerms sold(int buyers) {
        var cohort = offers.cohort(20_000, FREE);
        for (int i = 0; i < buyers; i++) arrivals.admit(cohort, cast.person("Buyer"));
        Awaitility.await()
                .until(() -> groups.in(cohort.community()).stream()
                                .mapToInt(group -> group.members())
                                .sum()
                        == buyers);
        return cohort;
    }

    private void crowd(CohortTerms cohort, long group) {
        var thousands = "(select a.d + 10 * b.d + 100 * c.d + 1000 * e.d as i from D a, D b, D c, D e) n"
                .replace(
                        "D",
                        "(select 0 as d" + " union all select %d".repeat(9).formatted(1, 2, 3, 4, 5, 6, 7, 8, 9) + ")");
        // Smaller than any id that is given. Written as a number: a database takes a bare parameter for a small one.
        long base = 5_000_000_000L;
        sql.sql("""
                        insert into group_place (home, person, learner_group, member_number, taken_at)
                        select :home, %d + n.i, :group, 1000 + n.i, '2027-01-01 00:00:00' from """.formatted(base) + " " + thousands)
                .param("home", cohort.id().value())
                .param("group", group)
                .update();
        sql.sql("update learner_group set size = 20000, members = members + 10000 where id = ?")
                .param(group)
                .update();
        sql.sql("""
                        insert into ticket_order (id, community, cohort, buyer, live_buyer, state, tier, currency, minor,
                            refund_days, refund_before_day, first_day, zone, offered, seated, wait_if_late, attempt,
                            made_at, changed_at, steps)
                        select %1$d + n.i, :community, :cohort, %1$d + n.i, %1$d + n.i, 'ADMITTED', 1, 'CNY', 0,
                            14, 7, '2027-01-08', 'Asia/Shanghai', false, true, false, 1,
                            '2027-01-01 00:00:00', '2027-01-01 00:00:00', 0 from """.formatted(base) + " " + thousands)
                .param("community", cohort.community().value())
                .param("cohort", cohort.id().value())
                .update();
        sql.sql("update cohort_sale set admitted = admitted + 10000 where cohort = ?")
                .param(cohort.id().value())
                .update();
    }

    /// As a browser would: the first rows of each grid are asked for, too.
    private void opens(PersonId reader, String path) {
        cast.signsIn(reader);
        navigate(path, Component.class);
        find(Grid.class).all().forEach(grid -> grid.getDataCommunicator().setViewportRange(0, 50));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }

    private void reads(String path) {
        try {
            var answer = browser.perform(get(path).header("Accept-Language", "zh-CN"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
        } catch (Exception unread) {
            throw new AssertionError(unread);
        }
    }

    private void isForgotten(CommunityId community) {
        news.publishEvent(
                new CommunityChanged(community, communities.get(community).address()));
    }
}
