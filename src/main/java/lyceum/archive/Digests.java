package lyceum.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.archive.Digest.Kind;
import lyceum.friday.Fridays;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.friday.Sight;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.mail.PortalAddress;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// Writes a share ready to be pasted into another place: its notice while it is to come, its summary once there is one.
@Service
public class Digests {
    private final Shares shares;
    private final Fridays fridays;
    private final Accounts accounts;
    private final PortalAddress portal;
    private final Markdown markdown;
    private final Say say;

    Digests(Shares shares, Fridays fridays, Accounts accounts, PortalAddress portal, Markdown markdown, Say say) {
        this.shares = shares;
        this.fridays = fridays;
        this.accounts = accounts;
        this.portal = portal;
        this.markdown = markdown;
        this.say = say;
    }

    /// For owners, secretaries and those who speak; for others there is none.
    public List<Digest> of(PersonId reader, ShareId id, Locale language) {
        var seen = shares.get(reader, id);
        var share = seen.share();
        if (seen.sight() != Sight.ALL || !(share.isCrew(reader) || fridays.keeps(reader, share.community())))
            throw new NotFound();
        var all = new ArrayList<Digest>();
        if (share.state().isAhead()) all.add(written(reader, share, language, Kind.NOTICE, share.outline()));
        if (!share.summary().isEmpty()) all.add(written(reader, share, language, Kind.SUMMARY, share.summary()));
        return all;
    }

    private Digest written(PersonId reader, Share share, Locale language, Kind kind, String text) {
        var start = share.start();
        if (start == null) throw new NotFound();
        var zone =
                fridays.series(reader, share.community()).orElseThrow().plan().zone();
        var speaker = share.presenter();
        var known = speaker == null ? null : accounts.people(List.of(speaker)).get(speaker);
        var name = known == null ? say.text(language, "group.members.gone") : known.name();
        var url = portal.of("/fridays/" + share.community() + "/" + share.id());
        var key = "archive.digest." + kind;
        return new Digest(
                kind,
                tidy(say.text(
                        language,
                        key + ".plain",
                        share.title(),
                        start.atZone(zone),
                        zone.getId(),
                        name,
                        markdown.plain(text),
                        url)),
                tidy(say.text(
                        language,
                        key + ".markdown",
                        share.title(),
                        start.atZone(zone),
                        zone.getId(),
                        name,
                        text,
                        url)));
    }

    /// Where a part is empty no gap stands.
    private static String tidy(String text) {
        return text.replaceAll("\n{3,}", "\n\n").strip();
    }
}
