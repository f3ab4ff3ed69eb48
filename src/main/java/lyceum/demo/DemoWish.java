package lyceum.demo;

import java.util.Locale;
import java.util.Set;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param demo `small`, `large`, `none`; empty: small, if this is the first start
@ConfigurationProperties("lyceum")
record DemoWish(@DefaultValue("") String demo) {
    private static final Set<String> KNOWN = Set.of("", "small", "large", "none");

    DemoWish {
        demo = demo.strip().toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(demo)) {
            LoggerFactory.getLogger(DemoWish.class)
                    .warn("There is no demo “{}”: it is small, large or none. None is taken.", demo);
            demo = "none";
        }
    }

    boolean isSmall(boolean firstStart) {
        return demo.equals("small") || demo.equals("large") || demo.isEmpty() && firstStart;
    }

    boolean isLarge() {
        return demo.equals("large");
    }
}
