package lyceum.payment;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// No keys of a real till are configured, so money is practice.
class NoKeys implements Condition {
    static final String KEY = "lyceum.stripe.secret-key";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata about) {
        return !StringUtils.hasText(context.getEnvironment().getProperty(KEY));
    }

    /// They are.
    static final class Keys extends NoKeys {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata about) {
            return !super.matches(context, about);
        }
    }
}
