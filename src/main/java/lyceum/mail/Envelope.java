package lyceum.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.language.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Writes a letter as plain text and as a simple page in the house's look.
@Component
class Envelope {
    /// @param button true where the paragraph is nothing but an address
    record Paragraph(String text, boolean button) {
        public String getText() {
            return text;
        }

        public boolean isButton() {
            return button;
        }
    }

    static {
        // Else every part of every letter looks through all jars for it.
        System.setProperty(
                StreamProvider.class.getName(),
                StreamProvider.provider().getClass().getName());
    }

    private final ITemplateEngine templates;
    private final Say say;
    private final PortalAddress portal;
    private final String from;

    Envelope(ITemplateEngine templates, Say say, PortalAddress portal, @Value("${lyceum.mail.from:}") String from) {
        this.templates = templates;
        this.say = say;
        this.portal = portal;
        this.from = from;
    }

    MimeMessage message(
            JavaMailSender sender,
            long id,
            String recipient,
            String language,
            String subject,
            String body,
            @Nullable String unsubscribe) {
        var reader = Languages.of(language);
        try {
            var message = new Identified(sender.createMimeMessage(), id, host());
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from.isEmpty() ? "Lyceum <no-reply@" + host() + ">" : from);
            helper.setTo(recipient);
            helper.setSubject(Subject.of(subject));
            helper.setText(plain(reader, body, unsubscribe), html(reader, subject, body, unsubscribe));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", language);
            if (unsubscribe != null) {
                message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            return message;
        } catch (MessagingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private String plain(Locale reader, String body, @Nullable String unsubscribe) {
        return unsubscribe == null
                ? body
                : body + "\n\n--\n" + say.text(reader, "mail.unsubscribe") + "\n" + unsubscribe;
    }

    String html(Locale reader, String subject, String body, @Nullable String unsubscribe) {
        var words = new Context(reader);
        words.setVariable("subject", subject);
        words.setVariable("paragraphs", paragraphs(body));
        words.setVariable("language", reader.toLanguageTag());
        words.setVariable("open", say.text(reader, "mail.open"));
        words.setVariable("unsubscribe", unsubscribe);
        words.setVariable("leave", say.text(reader, "mail.unsubscribe"));
        words.setVariable("why", say.text(reader, "mail.why", portal.of("/")));
        return templates.process("mail/letter", words);
    }

    static List<Paragraph> paragraphs(String body) {
        return Arrays.stream(body.split("\n{2,}"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Paragraph(text, text.matches("https?://\\S+")))
                .toList();
    }

    private String host() {
        var host = URI.create(portal.of("/")).getHost();
        return host == null ? "localhost" : host;
    }

    /// Keeps its own id: whoever gets a letter twice after a crash sees one.
    private static final class Identified extends MimeMessage {
        private final String messageId;

        Identified(MimeMessage blank, long id, String host) {
            super(blank.getSession());
            messageId = "<letter." + id + "@" + host + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
