package lyceum.community;

import java.util.List;
import lyceum.language.Say;
import lyceum.shell.Frame;
import org.springframework.stereotype.Component;

/// Puts a community's name, seal, navigation and notices round a plain page, so that all its pages agree.
@Component
public class CommunityFrame {
    private final Say say;
    private final List<PublicLeaf> leaves;

    CommunityFrame(Say say, List<PublicLeaf> leaves) {
        this.say = say;
        this.leaves = leaves;
    }

    public Frame round(Frame frame, Community community) {
        var reader = frame.reader();
        var home = path(community);
        frame.in(community.name().in(reader), home, community.seal())
                .link(say.text(reader, "shell.nav.charter"), home)
                .link(say.text(reader, "shell.nav.courses"), home + "/courses")
                .small(say.text(reader, "shell.footer.privacy"), home + "/privacy")
                .small(say.text(reader, "shell.footer.terms"), home + "/terms")
                .small(say.text(reader, "shell.footer.contact"), home + "/contact");
        leaves.forEach(room -> room.of(community, reader).ifPresent(leaf -> frame.link(leaf.label(), leaf.path())));
        return community.published() ? frame : frame.notIndexed();
    }

    public static String path(Community community) {
        return "/c/" + community.address();
    }
}
