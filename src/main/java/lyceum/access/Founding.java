package lyceum.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param founding who may found a community: only whom the operator grants it, or everybody who is signed in
/// @param operatorEmail whoever runs the installation; gets a one-time link on the console at the first start
@ConfigurationProperties("lyceum")
record Founding(
        @DefaultValue("GRANTED") Openness founding,
        @DefaultValue("") String operatorEmail) {
    enum Openness {
        GRANTED,
        OPEN
    }
}
