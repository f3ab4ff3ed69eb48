package lyceum.mail;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// How letters leave this installation: by SMTP where a host is named; not at all, but readable for the operator, on
/// the
/// embedded database while no real money is taken; else they wait in the outbox until somebody names a host.
@Component
class Post {
    enum Way {
        SENT,
        KEPT,
        WAITING
    }

    private final Way way;
    private final @Nullable JavaMailSender sender;

    Post(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.datasource.url}") String database,
            @Value("${lyceum.stripe.secret-key:}") String stripeKey) {
        this.sender = sender.getIfAvailable();
        this.way = way(this.sender != null, database.startsWith("jdbc:h2:"), stripeKey.contains("_live_"));
        if (way == Way.WAITING)
            LoggerFactory.getLogger(Post.class)
                    .warn(
                            "No letter leaves: SPRING_MAIL_HOST names no SMTP server. Nobody can confirm an account until it"
                                    + " does; letters wait in the outbox and leave then.");
    }

    static Way way(boolean smtp, boolean embedded, boolean liveMoney) {
        if (smtp) return Way.SENT;
        return embedded && !liveMoney ? Way.KEPT : Way.WAITING;
    }

    Way way() {
        return way;
    }

    JavaMailSender sender() {
        if (sender == null) throw new IllegalStateException("No SMTP server is named");
        return sender;
    }
}
