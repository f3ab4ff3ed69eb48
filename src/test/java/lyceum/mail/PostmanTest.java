package lyceum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.language.Languages;
import lyceum.shared.Email;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class PostmanTest {
    @Autowired
    Letters letters;

    @Autowired
    Postman postman;

    @Autowired
    JdbcClient db;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    TransactionTemplate transaction;

    private final GreenMail sink = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @BeforeEach
    void a_mail_server() {
        sink.start();
        sender.setHost("127.0.0.1");
        sender.setPort(sink.getSmtp().getPort());
    }

    @AfterEach
    void closes() {
        sink.stop();
    }

    @Test
    void a_letter_leaves_once_in_both_forms() throws Exception {
        var eve = written("Eve");

        postman.carry(sender);
        postman.carry(sender);

        var letter = only(eve);
        assertThat(letter.getSubject()).isEqualTo("Please confirm your e-mail");
        assertThat(letter.getContentType()).startsWith("multipart");
        var parts = text((MimeMultipart) letter.getContent());
        assertThat(parts).contains("Hello Eve", "href=\"https://portal.example/x\"");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_name_cannot_write_headers_nor_markup() throws Exception {
        var eve = cast.address("Eve");
        letters.send(new Letter(
                "test:" + eve,
                eve,
                Languages.ENGLISH,
                "link",
                List.of("<b>Eve</b>\r\nBcc: all@example.com", "https://portal.example/x", 20)));
        db.sql("update letter set state = 'WAITING', subject = ? where recipient = ?")
                .params("Hello\r\nBcc: all@example.com", eve.value())
                .update();

        postman.carry(sender);

        var letter = only(eve);
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getSubject()).isEqualTo("Hello Bcc: all@example.com");
        assertThat(text((MimeMultipart) letter.getContent())).contains("&lt;b&gt;Eve");
    }

    @Test
    void a_letter_that_one_can_do_without_says_where_one_press_ends_it() throws Exception {
        var eve = cast.address("Eve");
        var end = "https://portal.example/unsubscribe/x";
        letters.sendAll(List.of(new Letter(
                "test:" + eve, eve, Languages.ENGLISH, "sign-up", List.of("Eve", "https://portal.example/x"), end)));
        letters.sendAll(List.of(letter("test:" + eve, eve)));
        db.sql("update letter set state = 'WAITING' where recipient = ?")
                .param(eve.value())
                .update();

        postman.carry(sender);

        var letter = only(eve);
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<" + end + ">");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(text((MimeMultipart) letter.getContent())).contains("No more letters of this kind");
    }

    @Test
    void while_the_server_is_down_letters_wait_longer_and_longer() {
        var eve = written("Eve");
        sink.stop();

        postman.carry(sender);
        assertThat(state(eve)).isEqualTo("WAITING 1");
        postman.carry(sender);
        assertThat(state(eve)).isEqualTo("WAITING 1");
        clock.passes(Duration.ofSeconds(31));
        postman.carry(sender);
        assertThat(state(eve)).isEqualTo("WAITING 2");

        sink.start();
        sender.setPort(sink.getSmtp().getPort());
        clock.passes(Duration.ofMinutes(2));
        postman.carry(sender);
        assertThat(state(eve)).isEqualTo("SENT 3");
    }

    @Test
    void what_a_dead_process_had_claimed_leaves_after_all() {
        var eve = written("Eve");
        db.sql("update letter set state = 'SENDING', attempts = 1 where recipient = ?")
                .param(eve.value())
                .update();

        postman.carry(sender);

        assertThat(state(eve)).isEqualTo("SENT 2");
    }

    @Test
    void the_same_key_is_written_once() {
        var eve = cast.address("Eve");
        for (int i = 0; i < 3; i++) letters.send(letter("test:" + eve, eve));

        assertThat(db.sql("select count(*) from letter where recipient = ?")
                        .param(eve.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_act_that_fails_writes_no_letter() {
        var eve = cast.address("Eve");

        transaction.executeWithoutResult(act -> {
            letters.send(letter("test:" + eve, eve));
            act.setRollbackOnly();
        });

        assertThat(db.sql("select count(*) from letter where recipient = ?")
                        .param(eve.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void letters_are_kept_only_where_nobody_is_real() {
        assertThat(Post.way(false, true, false)).isEqualTo(Post.Way.KEPT);
        assertThat(Post.way(true, true, false)).isEqualTo(Post.Way.SENT);
        assertThat(Post.way(false, true, true)).isEqualTo(Post.Way.WAITING);
        assertThat(Post.way(false, false, false)).isEqualTo(Post.Way.WAITING);
    }

    private Email written(String name) {
        var email = cast.address(name);
        letters.send(letter("test:" + email, email));
        db.sql("update letter set state = 'WAITING' where recipient = ?")
                .param(email.value())
                .update();
        return email;
    }

    private static Letter letter(String key, Email to) {
        return new Letter(key, to, Languages.ENGLISH, "sign-up", List.of("Eve", "https://portal.example/x"));
    }

    private String state(Email recipient) {
        return db.sql("select state, attempts from letter where recipient = ?")
                .param(recipient.value())
                .query((row, n) -> row.getString("state") + " " + row.getInt("attempts"))
                .single();
    }

    private MimeMessage only(Email recipient) {
        var found = Arrays.stream(sink.getReceivedMessages())
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().equals(recipient.value());
                    } catch (jakarta.mail.MessagingException odd) {
                        throw new AssertionError(odd);
                    }
                })
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String text(MimeMultipart parts) throws Exception {
        var all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            var content = parts.getBodyPart(i).getContent();
            all.append(content instanceof MimeMultipart inner ? text(inner) : content.toString());
        }
        return all.toString();
    }
}
