package lyceum.live.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.core.CoreGroups;
import lyceum.files.Files;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.group.GroupNames;
import lyceum.group.Groups;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.live.Attendances;
import lyceum.live.LiveQuestions;
import lyceum.live.LiveScreens;
import lyceum.live.Lives;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.slide.Slides;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the parts of the live page need.
@Component
record LiveFrame(
        Lives lives,
        LiveQuestions questions,
        Attendances attendances,
        LiveScreens screens,
        Slides slides,
        Communities communities,
        Groups groups,
        GroupNames groupNames,
        CoreGroups cores,
        Accounts accounts,
        Files files,
        Drafts drafts,
        SignedIn who,
        Markdown markdown,
        Say say) {
    PersonId me() {
        return who.person();
    }

    static CommunityId community(BeforeEnterEvent event) {
        return CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
    }

    static ShareId share(BeforeEnterEvent event) {
        return ShareId.parse(event.getRouteParameters().get("share").orElse(""));
    }

    static String path(Share share) {
        return "fridays/" + share.community() + "/" + share.id();
    }

    ZoneId zone(CommunityId community) {
        return communities.get(community).zone();
    }

    /// Of all groups of a community.
    Map<GroupId, String> groupNames(CommunityId community, Locale language) {
        var names = new HashMap<>(groupNames.apart(groups.in(community), language));
        cores.known(community)
                .forEach(table -> names.put(
                        table.id(),
                        table.name().isEmpty()
                                ? say.text(language, "group.name.core")
                                : table.name().in(language)));
        return names;
    }

    String name(@Nullable String name, Locale language) {
        return name == null ? say.text(language, "group.members.gone") : name;
    }

    DraftedForm form(String about) {
        return new DraftedForm(drafts, me(), accounts.person(me()).zone(), about);
    }
}
