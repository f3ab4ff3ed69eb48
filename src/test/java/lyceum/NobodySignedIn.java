package lyceum;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.test.context.TestSecurityContextHolder;

/// Each test begins and ends with nobody before the screen: [Cast#signsIn] signs in the thread, which the next test
/// shares.
class NobodySignedIn implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        TestSecurityContextHolder.clearContext();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        TestSecurityContextHolder.clearContext();
    }
}
