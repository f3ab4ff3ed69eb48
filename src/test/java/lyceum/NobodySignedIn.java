package lyceum;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Each test begins and ends with nobody before the screen: [Cast#signsIn] signs in the thread, which the next test
/// shares. And who is signed in is asked of this test's own house: another one that was opened in this JVM meanwhile
/// has put its own holder into the static place.
class NobodySignedIn implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        TestSecurityContextHolder.clearContext();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        TestSecurityContextHolder.clearContext();
    }
}
