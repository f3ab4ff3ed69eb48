package lyceum.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.admission.AdmissionEnded;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Name cards: what one is called in a community. Everybody keeps their own.
@Service
public class NameCards {
    private static final int AT_ONCE = 1_000;

    private final Entries entries;
    private final Formats formats;
    private final Lookalikes lookalikes;
    private final Members members;
    private final Accounts accounts;

    NameCards(Entries entries, Formats formats, Lookalikes lookalikes, Members members, Accounts accounts) {
        this.entries = entries;
        this.formats = formats;
        this.lookalikes = lookalikes;
        this.members = members;
        this.accounts = accounts;
    }

    public CardFormat format(CommunityId community) {
        return formats.of(community);
    }

    /// For whoever has a number there; everybody else: [NotFound].
    @Transactional
    public OwnEntry own(PersonId self, CommunityId community) {
        return entries.lock(community, self).own();
    }

    /// What it said before is kept for staff; a wish of theirs for another one is fulfilled by it.
    @Transactional
    public void write(PersonId self, CommunityId community, NameCard card) {
        var before = entries.lock(community, self);
        var format = formats.of(community);
        var clean = card.checked(format);
        lookalikes.demandHonest(community, self, clean);
        boolean same = clean.equals(before.card());
        if (before.carded() && !same) entries.keepPast(before);
        entries.write(List.of(carrying(before, clean, before.carded() && !same)), format);
    }

    private static Entry carrying(Entry before, NameCard card, boolean changed) {
        return new Entry(
                before.community(),
                before.person(),
                before.number(),
                true,
                true,
                before.edits() + (changed ? 1 : 0),
                card,
                before.profile(),
                before.privacy(),
                before.introduced(),
                changed ? null : before.mending());
    }

    /// Skills and introduction; with them the first steps are done.
    @Transactional
    public void introduce(PersonId self, CommunityId community, Profile profile) {
        var before = entries.lock(community, self);
        change(before, profile.checked(), before.privacy(), true);
    }

    /// Puts the introduction off; it can be written at any time.
    @Transactional
    public void introduceLater(PersonId self, CommunityId community) {
        var before = entries.lock(community, self);
        change(before, before.profile(), before.privacy(), true);
    }

    @Transactional
    public void show(PersonId self, CommunityId community, Privacy privacy) {
        var before = entries.lock(community, self);
        change(before, before.profile(), privacy, before.introduced());
    }

    /// All of it at once.
    @Transactional
    public void keep(PersonId self, CommunityId community, NameCard card, Profile profile, Privacy privacy) {
        write(self, community, card);
        introduce(self, community, profile);
        show(self, community, privacy);
    }

    private void change(Entry before, Profile profile, Privacy privacy, boolean introduced) {
        var changed = new Entry(
                before.community(),
                before.person(),
                before.number(),
                before.listed(),
                before.carded(),
                before.edits(),
                before.card(),
                profile,
                privacy,
                introduced,
                before.mending());
        entries.write(List.of(changed), formats.of(before.community()));
    }

    /// Many at once, as at a move: cards without asking anybody. Whoever has one keeps it.
    @Transactional
    public void carryAll(CommunityId community, Map<PersonId, NameCard> cards) {
        entries.follow(community);
        var format = formats.of(community);
        var people = List.copyOf(cards.keySet());
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            var some = entries.of(community, people.subList(from, Math.min(people.size(), from + AT_ONCE)));
            entries.write(
                    some.values().stream()
                            .filter(entry -> !entry.carded())
                            .map(entry -> carrying(
                                    entry,
                                    cards.getOrDefault(entry.person(), NameCard.BLANK)
                                            .checked(format),
                                    false))
                            .toList(),
                    format);
        }
    }

    /// What these people are called in that community: by the card, else by the account; whoever is erased is missing.
    /// Three queries, however many they are.
    public Map<PersonId, String> names(CommunityId community, Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        var names = new HashMap<PersonId, String>();
        accounts.people(people).forEach((id, person) -> names.put(id, person.name()));
        var format = formats.of(community);
        entries.of(community, names.keySet()).forEach((id, entry) -> {
            if (entry.carded()) names.put(id, format.write(entry.privacy().left(entry.card(), Shown.MEMBERS)));
        });
        return names;
    }

    @ApplicationModuleListener
    void on(AdmissionEnded end) {
        boolean isIn =
                members
                        .enrollments(end.community(), List.of(end.person()))
                        .getOrDefault(end.person(), List.of())
                        .stream()
                        .anyMatch(one -> one.state() != Enrollment.State.ENDED);
        if (!isIn) entries.isListed(end.community(), end.person(), false);
    }
}
