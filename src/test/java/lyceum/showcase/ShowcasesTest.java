package lyceum.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.files.Files;
import lyceum.membership.Members;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.showcase.Showcased.State;
import lyceum.trace.Traces;
import lyceum.trace.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class ShowcasesTest {
    @Autowired
    Showcases showcases;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Communities communities;

    @Autowired
    Members members;

    @Autowired
    Files files;

    @Autowired
    Traces traces;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    TransactionTemplate act;

    @Autowired
    WebApplicationContext web;

    MockMvc browser;
    CohortTerms cohort;
    PersonId clara;
    PersonId dong;
    PersonId ada;
    PersonId ben;
    OrderId ticket;
    AssignmentId brief;
    Submission work;
    String picture = "";

    @BeforeEach
    void ben_has_handed_in_a_work_with_a_picture() throws IOException {
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.admit(cohort, ada);
        ticket = arrivals.admit(cohort, ben);
        brief = assignments.write(dong, cohort.id(), Briefs.plan());
        assignments.publish(dong, brief);
        var place = Submissions.place(submissions.begin(ben, brief));
        var photo = files.take(ben, place, "photo.png", new ByteArrayInputStream(png()));
        picture = photo.address().name();
        work = submissions.handIn(ben, brief, 0, "## 怎么收伞\n\n倒着挂。" + photo.markdown());
    }

    @Test
    void nobody_sees_a_work_before_its_author_consents() throws Exception {
        var id = nominated();

        assertThat(showcases.get(ben, id).state()).isEqualTo(State.NOMINATED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> showcases.get(ada, id));
        assertThat(showcases.gallery(ada, cohort.community())).isEmpty();
        assertThat(status(page(id))).isEqualTo(404);
        assertThat(showcases.eligible(cohort.community(), List.of(ada, ben))).isEmpty();

        showcases.decline(ben, id);
        assertThatExceptionOfType(NominationIsOver.class).isThrownBy(() -> showcases.consent(ben, id, Audience.PUBLIC));
    }

    @Test
    void before_members_only_strangers_find_nothing() throws Exception {
        var id = nominated();
        showcases.consent(ben, id, Audience.MEMBERS);

        assertThat(showcases.gallery(ada, cohort.community()))
                .extracting(Showcased::id)
                .containsExactly(id);
        assertThat(showcases.get(ada, id).author()).isEqualTo(ben);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> showcases.get(cast.eve(), id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> showcases.gallery(cast.eve(), cohort.community()));
        assertThat(status(page(id))).isEqualTo(404);
        assertThat(status(page(id) + "/files/" + picture + "/small")).isEqualTo(404);
        assertThat(showcases.eligible(cohort.community(), List.of(ada, ben))).containsExactly(ben);
    }

    @Test
    void a_public_page_shows_the_work_with_its_picture_and_is_gone_the_moment_it_is_taken_away() throws Exception {
        var id = nominated();
        showcases.consent(ben, id, Audience.PUBLIC);

        assertThat(body(page(id)))
                .contains("倒着挂", "Ben", page(id) + "/files/" + picture + "/small")
                .doesNotContain("\"/files/");
        assertThat(body(gallery())).contains(page(id), "/files/" + picture + "/small");
        assertThat(status(page(id) + "/files/" + picture + "/small")).isEqualTo(200);
        assertThat(status(page(id) + "/files/" + "a".repeat(26))).isEqualTo(404);

        showcases.withdraw(ben, id);

        assertThat(status(page(id))).isEqualTo(404);
        assertThat(status(page(id) + "/files/" + picture + "/small")).isEqualTo(404);
        assertThat(body(gallery())).doesNotContain(page(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> showcases.get(ada, id));
        assertThat(showcases.eligible(cohort.community(), List.of(ben)))
                .as("keeping it to oneself costs nothing")
                .containsExactly(ben);
    }

    @Test
    void what_staff_take_away_makes_nobody_eligible() {
        var id = nominated();
        showcases.consent(ben, id, Audience.PUBLIC);

        showcases.withdraw(dong, id);

        assertThat(showcases.get(ben, id).state()).isEqualTo(State.WITHDRAWN);
        assertThat(showcases.eligible(cohort.community(), List.of(ben))).isEmpty();
        showcases.nominate(dong, work.id(), "再看一次");
        assertThat(showcases.get(ben, id).state()).isEqualTo(State.NOMINATED);
    }

    @Test
    void only_staff_of_that_cohort_nominate_and_nobody_their_own() {
        var other = offers.cohort(cohort.community(), cohort.seats(), Money.of("CNY", 0));
        var elsewhere = cast.assistant(clara, cohort.community(), other.id());
        var owner = cast.coOwner(clara, cohort.community());
        arrivals.admit(cohort, owner);
        var own = submissions.handIn(owner, brief, 0, "我自己的");
        var id = nominated();

        for (var stranger : new PersonId[] {ada, ben, elsewhere, cast.eve()}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> showcases.nominate(stranger, work.id(), ""));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> showcases.of(stranger, brief));
        }
        for (var stranger : new PersonId[] {ada, elsewhere, cast.eve()})
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> showcases.withdraw(stranger, id));
        for (var stranger : new PersonId[] {ada, dong, clara})
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> showcases.consent(stranger, id, Audience.PUBLIC));
        assertThatExceptionOfType(OwnWorkIsNotNominated.class)
                .isThrownBy(() -> showcases.nominate(owner, own.id(), ""));
        assertThatExceptionOfType(NominatedAlready.class).isThrownBy(() -> showcases.nominate(clara, work.id(), ""));
    }

    @Test
    void whose_ticket_was_given_back_is_shown_to_nobody() {
        var id = nominated();
        showcases.consent(ben, id, Audience.PUBLIC);
        act.executeWithoutResult(_ -> members.suspend(ticket));
        assertThat(showcases.gallery(ada, cohort.community())).isEmpty();
        assertThat(showcases.publicGallery(cohort.community())).isEmpty();
        assertThat(showcases.eligible(cohort.community(), List.of(ben))).isEmpty();

        act.executeWithoutResult(_ -> members.restore(ticket));
        assertThat(showcases.publicGallery(cohort.community())).hasSize(1);
    }

    @Test
    void whoever_leaves_for_good_takes_the_showing_along() {
        var id = nominated();
        showcases.consent(ben, id, Audience.PUBLIC);

        traces.erase(new Whose(ben, List.of(), List.of()));

        assertThat(showcases.publicGallery(cohort.community())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> showcases.get(dong, id));
    }

    private ShowcaseId nominated() {
        showcases.nominate(dong, work.id(), "一看就懂");
        return showcases.of(dong, brief).getFirst().id();
    }

    private String gallery() {
        return "/c/" + communities.get(cohort.community()).address() + "/works";
    }

    private String page(ShowcaseId id) {
        return gallery() + "/" + id;
    }

    private int status(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse().getStatus();
    }

    private String body(String path) throws Exception {
        return browser.perform(get(path))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
