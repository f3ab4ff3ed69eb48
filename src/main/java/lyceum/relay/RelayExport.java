package lyceum.relay;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import lyceum.audit.Audit;
import lyceum.channel.Presences;
import lyceum.community.Communities;
import lyceum.language.PlainCell;
import lyceum.language.Say;
import lyceum.membership.Members;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// A relay as a file, page by page; each is on the trail before its first byte. For whoever started it, and for staff.
@Service
public class RelayExport {
    private static final String MARK = "\uFEFF";

    private final Relays relays;
    private final Presences presences;
    private final Communities communities;
    private final Members members;
    private final Audit audit;
    private final TransactionTemplate act;
    private final Say say;

    RelayExport(
            Relays relays,
            Presences presences,
            Communities communities,
            Members members,
            Audit audit,
            TransactionTemplate act,
            Say say) {
        this.relays = relays;
        this.presences = presences;
        this.communities = communities;
        this.members = members;
        this.audit = audit;
        this.act = act;
        this.say = say;
    }

    /// UTF-8 with its mark, by which spreadsheets know it.
    public void write(PersonId by, RelayId id, Locale reader, OutputStream to) {
        var relay = relays.get(by, id);
        var presence = presences.of(relay.group(), by);
        if (!presence.isStaff() && !relay.starter().equals(by)) throw new OnlyStarterTakesItAlong();
        act.executeWithoutResult(_ -> audit.record(by, "relay.exported", id, ""));
        var community = presence.group().community();
        var numbers = communities.get(community).numbers();
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(to, StandardCharsets.UTF_8).append(MARK))) {
            csv.writeRecord(
                    column(reader, "number"),
                    column(reader, "member"),
                    column(reader, "name"),
                    column(reader, "said"),
                    column(reader, "joined"));
            for (int after = 0; ; ) {
                var some = relays.entries(by, id, after, Relays.MOST_ENTRIES_A_PAGE);
                if (some.isEmpty()) return;
                var known = members.numbers(
                        community, some.stream().map(RelayEntry::person).collect(Collectors.toSet()));
                for (var one : some) {
                    var number = known.get(one.person());
                    var name = one.name();
                    csv.writeRecord(
                            Integer.toString(one.number()),
                            !one.stands() || number == null ? "" : PlainCell.of(numbers.write(number)),
                            !one.stands()
                                    ? say.text(reader, "relay.void")
                                    : name == null ? say.text(reader, "group.members.gone") : PlainCell.of(name),
                            PlainCell.of(one.said()),
                            one.joined()
                                    .truncatedTo(ChronoUnit.SECONDS)
                                    .atZone(presence.group().zone())
                                    .toOffsetDateTime()
                                    .toString());
                }
                after = some.getLast().number();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String column(Locale reader, String name) {
        return say.text(reader, "relay.csv." + name);
    }
}
