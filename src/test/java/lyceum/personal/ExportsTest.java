package lyceum.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.admission.Arrivals;
import lyceum.channel.GroupFiles;
import lyceum.channel.Questions;
import lyceum.course.Offers;
import lyceum.files.Files;
import lyceum.group.Groups;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ExportsTest {
    @Autowired
    Exports exports;

    @Autowired
    lyceum.access.Accounts accounts;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Groups groups;

    @Autowired
    Questions questions;

    @Autowired
    Files files;

    @Autowired
    Cast cast;

    @Autowired
    Mailbox mailbox;

    @Autowired
    FakeClock clock;

    @BeforeEach
    @AfterEach
    void back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void one_takes_along_what_concerns_oneself_and_nothing_of_others() throws IOException {
        var cohort = offers.cohort(20, Money.of("CNY", 100));
        var ben = cast.ben();
        var ada = cast.ada();
        arrivals.settleIn(cohort, ben);
        arrivals.settleIn(cohort, ada);
        accounts.rename(ben, "<b>Ben</b> 🎉");
        var group = groups.of(ben).getFirst().id();
        var file = files.take(
                ben,
                GroupFiles.of(group),
                "../../笔记.txt",
                new ByteArrayInputStream("我的笔记".getBytes(StandardCharsets.UTF_8)));
        questions.ask(ben, group, "<script>alert(1)</script>", file.markdown());
        questions.ask(ada, group, "艾达的问题", "艾达的话");

        cast.signsIn(ben);
        exports.ask(ben);
        exports.ask(ben);
        exports.sweep();

        var archive = unzipped(exports.open(ben));
        assertThat(archive.get("index.html"))
                .contains("的数据", "已入学", "¥1<", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>", "<b>Ben", "艾达");
        assertThat(archive.get("data/questions.json"))
                .contains("<script>alert(1)")
                .doesNotContain("艾达");
        assertThat(archive.get("files/1-笔记.txt")).isEqualTo("我的笔记");
        assertThat(mailbox.of(cast.address(ben)))
                .filteredOn(letter -> letter.subject().equals("你的数据准备好了"))
                .hasSize(1);
    }

    @Test
    void an_archive_is_its_persons_alone_and_goes_after_three_days() {
        var ben = cast.ben();
        var eve = cast.eve();
        cast.signsIn(ben);
        exports.ask(ben);
        exports.sweep();
        var bytes = exports.open(ben);

        cast.signsIn(eve);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> exports.open(eve));
        clock.passes(Exports.KEPT);
        cast.signsIn(ben);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> exports.open(ben));
        exports.sweep();

        assertThat(bytes).doesNotExist();
        assertThat(exports.of(ben)).isEmpty();
    }

    private static Map<String, String> unzipped(java.nio.file.Path file) throws IOException {
        var entries = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries()))
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return entries;
    }
}
