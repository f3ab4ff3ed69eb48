package lyceum.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.admission.Arrivals;
import lyceum.channel.GroupFiles;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Ben sends files into a group, and what was refused is looked at.
abstract class SendingTest {
    static final byte[] NOTES = "讲义".getBytes(UTF_8);

    @Autowired
    WebApplicationContext web;

    @Autowired
    Files files;

    @Autowired
    FileRows rows;

    @Autowired
    List<FileHost> hosts;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    MessageSource words;

    @Value("${lyceum.files}")
    Path folder;

    MockMvc browser;
    PersonId ben;
    FilePlace place;

    @BeforeEach
    void ben_may_write_in_a_group() {
        clock.is(FakeClock.BEGINNING);
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        place = GroupFiles.of(groups.of(ben).getFirst().id());
    }

    @AfterEach
    void back() {
        clock.is(FakeClock.BEGINNING);
    }

    void assertRefused(Class<? extends Refusal> why, ThrowingCallable act) {
        var refusal = Objects.requireNonNull(catchThrowableOfType(why, act), "not refused");
        var chinese = sentence(refusal, Languages.CHINESE);
        var english = sentence(refusal, Languages.ENGLISH);
        assertThat(chinese).containsPattern("\\p{IsHan}").endsWith("。").doesNotContain("{");
        assertThat(english).doesNotContainPattern("\\p{IsHan}").endsWith(".").doesNotContain("{");
    }

    private String sentence(Refusal refusal, Locale reader) {
        return words.getMessage(refusal.key(), refusal.arguments().toArray(), reader);
    }

    StoredFile sent(String name, byte[] bytes) {
        return files.take(ben, place, name, stream(bytes));
    }

    static Set<Path> onDisk(Path folder) throws IOException {
        if (!java.nio.file.Files.isDirectory(folder)) return Set.of();
        try (var all = java.nio.file.Files.walk(folder)) {
            return all.filter(path -> !java.nio.file.Files.isDirectory(path)).collect(Collectors.toSet());
        }
    }

    static String name(StoredFile file) {
        return file.address().name();
    }

    static InputStream stream(byte... bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
