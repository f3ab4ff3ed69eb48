package lyceum.community;

import java.time.Instant;
import lyceum.shared.Bilingual;

/// One version of the group rules (群规), in Markdown.
/// @param material whether members are asked to accept again
public record GroupRules(int version, Bilingual text, boolean material, Instant writtenAt) {}
