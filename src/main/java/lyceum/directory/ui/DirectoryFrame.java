package lyceum.directory.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.directory.CardDesk;
import lyceum.directory.Directory;
import lyceum.directory.FirstSteps;
import lyceum.directory.NameCards;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shell.Drafts;
import org.springframework.stereotype.Component;

/// What every page of this room needs.
@Component
record DirectoryFrame(
        Directory directory,
        NameCards cards,
        CardDesk desk,
        FirstSteps steps,
        Communities communities,
        Accounts accounts,
        Roles roles,
        SignedIn who,
        Drafts drafts,
        Markdown markdown,
        Say say) {
    CommunityId community(BeforeEnterEvent event) {
        return CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
    }

    MemberNumber number(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("number").orElse("");
        if (!text.matches("[1-9][0-9]{0,11}")) throw new NotFound();
        return new MemberNumber(Long.parseLong(text));
    }

    String name(CommunityId community, Locale language) {
        return communities.get(community).name().in(language);
    }

    String written(CommunityId community, MemberNumber number) {
        return communities.get(community).numbers().write(number);
    }

    static String path(CommunityId community) {
        return "directory/" + community;
    }

    static String path(CommunityId community, MemberNumber number) {
        return path(community) + "/" + number.value();
    }
}
