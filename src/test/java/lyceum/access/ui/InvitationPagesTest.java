package lyceum.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.access.Accounts;
import lyceum.access.Invitations;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.access.Staff;
import lyceum.course.Offers;
import lyceum.shared.CommunityId;
import lyceum.shared.Email;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/// Behind the link of an invitation, from the letter to the studio.
@HouseTest
class InvitationPagesTest {
    private static final String PASSWORD = "lantern gravel otter noon";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Offers offers;

    @Autowired
    Accounts accounts;

    @Autowired
    Roles roles;

    @Autowired
    Staff staff;

    @Autowired
    Invitations invitations;

    CommunityId community;
    PersonId clara;
    PersonId tang;
    Email address;
    String link;
    Visit visit;

    @BeforeEach
    void tang_is_invited_to_teach() {
        var cohort = offers.cohort(3, Money.of("CNY", 0));
        community = cohort.community();
        clara = cast.owner(community);
        tang = cast.person("Tang", PASSWORD);
        address = cast.address(tang);
        invitations.invite(clara, community, address, Role.TEACHER, Set.of(cohort.id()));
        link = mailbox.link(address);
        visit = new Visit(context, "127.10." + tang.value() % 250 + "." + (1 + tang.value() / 250 % 250));
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_stranger_reads_who_invites_to_what_and_is_led_through_the_door_and_back() throws Exception {
        var page = visit.open(link);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Clara invites you to work in", "One Page Academy", address.value())
                .contains("/sign-in?continue=%2Finvitation%2F")
                .doesNotContain("??");
        assertThat(visit.send(link).getHeader("Location")).startsWith("/sign-in?continue=%2Finvitation%2F");
        assertThat(roles.of(tang, community)).isEmpty();
    }

    @Test
    void whoever_is_invited_accepts_and_stands_in_the_studio() throws Exception {
        signsIn(address);

        visit.open(link);
        var accepted = visit.send(link);

        assertThat(accepted.getStatus()).isEqualTo(303);
        assertThat(accepted.getHeader("Location")).isEqualTo("/studio/" + community);
        assertThat(roles.of(tang, community)).containsExactly(Role.TEACHER);
        assertThat(visit.open(link).getStatus()).as("a link works once").isEqualTo(410);
    }

    @Test
    void somebody_else_is_told_for_whom_it_is() throws Exception {
        var eve = cast.person("Eve", PASSWORD);
        signsIn(cast.address(eve));

        visit.open(link);
        var refused = visit.send(link);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(address.value(), cast.address(eve).value());
        assertThat(roles.of(eve, community)).isEmpty();
    }

    @Test
    void what_is_withdrawn_too_old_or_never_was_is_gone() throws Exception {
        clock.passes(Duration.ofDays(15));
        assertThat(visit.open(link).getStatus()).isEqualTo(410);
        clock.is(FakeClock.BEGINNING);

        invitations.withdraw(
                clara, community, invitations.of(clara, community).getFirst().id());
        assertThat(visit.open(link).getStatus()).isEqualTo(410);
        assertThat(visit.open("/invitation/nobody-ever-wrote-this").getStatus()).isEqualTo(410);
    }

    @Test
    void an_invitation_of_somebody_who_is_no_owner_any_more_is_void() throws Exception {
        var chen = cast.coOwner(clara, community);
        staff.end(chen, community, clara, Role.OWNER);
        signsIn(address);

        visit.open(link);
        var answer = visit.send(link);

        assertThat(answer.getStatus()).isNotEqualTo(303);
        assertThat(roles.of(tang, community)).isEmpty();
    }

    private void signsIn(Email email) throws Exception {
        visit.open("/sign-in");
        assertThat(visit.send("/sign-in", "email", email.value(), "password", PASSWORD)
                        .getStatus())
                .isEqualTo(303);
    }
}
