package lyceum.files.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.channel.GroupFiles;
import lyceum.course.Offers;
import lyceum.files.Files;
import lyceum.files.Snapshots;
import lyceum.files.StoredFile;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class FilePagesTest {
    @Autowired
    WebApplicationContext web;

    @Autowired
    Files files;

    @Autowired
    Announcements announcements;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    MockMvc browser;
    PersonId clara;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void ben_is_in_a_group_of_claras() {
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
    }

    @Test
    void a_picture_is_shown_and_is_asked_for_anew_each_time() throws Exception {
        var photo = posted("photo.jpg", Snapshots.drawn("jpg", 40, 30));

        var answer = asks(ben, photo.address().smallPath());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(asks(ben, photo.address().toString()).getContentAsByteArray())
                .isEqualTo(asks(ben, photo.address().path()).getContentAsByteArray());
    }

    @Test
    void whatever_else_it_is_nothing_of_it_runs_here() throws Exception {
        var page = posted("猫.html", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes());

        var answer = asks(ben, page.address().path());

        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("%E7%8C%AB.html");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy")).contains("default-src 'none'; sandbox");
    }

    @Test
    void a_stranger_finds_nothing_and_whoever_is_signed_out_is_asked_in() throws Exception {
        var photo = posted("photo.jpg", Snapshots.drawn("jpg", 40, 30));

        assertThat(asks(cast.eve(), photo.address().path()).getStatus()).isEqualTo(404);
        assertThat(asks(ben, "/files/" + "a".repeat(26)).getStatus()).isEqualTo(404);
        assertThat(asks(ben, "/files/../../etc/passwd").getStatus()).isBetween(400, 404);
        TestSecurityContextHolder.clearContext();
        var out = browser.perform(get(photo.address().path())).andReturn().getResponse();
        assertThat(out.getStatus()).isNotEqualTo(200);
        assertThat(out.getContentAsByteArray()).isEmpty();
    }

    private StoredFile posted(String name, byte[] bytes) {
        var file = files.take(clara, GroupFiles.of(group), name, new ByteArrayInputStream(bytes));
        announcements.post(clara, group, file.markdown());
        return file;
    }

    private MockHttpServletResponse asks(PersonId reader, String path) throws Exception {
        cast.signsIn(reader);
        return browser.perform(get(path).with(securityContext(SecurityContextHolder.getContext())))
                .andReturn()
                .getResponse();
    }
}
