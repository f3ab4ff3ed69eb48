package lyceum.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lyceum.board.BoardCards;
import lyceum.board.CardField;
import lyceum.board.CardId;
import lyceum.board.CardTalk;
import lyceum.board.Change;
import lyceum.board.ProjectBoards;
import lyceum.core.CoreGroups;
import lyceum.project.Access;
import lyceum.project.Part;
import lyceum.project.Project;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectLine;
import lyceum.project.ProjectMember;
import lyceum.project.ProjectPeople;
import lyceum.project.Projects;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// The board of the book: some cards are done, some in the making, one is late, one belongs to the learner who helps.
@Component
class LamplightBoard {
    private static final List<String> CARDS = List.of(
            "定目录 · Settle the contents",
            "写前言 · Write the preface",
            "画封面 · Draw the cover",
            "选一款正文字体 · Choose a typeface",
            "问三家印厂报价 · Ask three printers",
            "统一标点 · Make the punctuation even",
            "请每人写一段作者简介 · Ask everybody for a few lines about themselves",
            "校对前二十页 · Proofread the first twenty pages",
            "校对后二十页 · Proofread the last twenty pages",
            "写封底的一句话 · Write one sentence for the back");

    private final Lamplight lamplight;
    private final CoreGroups cores;
    private final Projects projects;
    private final ProjectAccess access;
    private final ProjectPeople people;
    private final ProjectBoards boards;
    private final BoardCards cards;
    private final CardTalk talk;
    private final Clock clock;

    LamplightBoard(
            Lamplight lamplight,
            CoreGroups cores,
            Projects projects,
            ProjectAccess access,
            ProjectPeople people,
            ProjectBoards boards,
            BoardCards cards,
            CardTalk talk,
            Clock clock) {
        this.lamplight = lamplight;
        this.cores = cores;
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.boards = boards;
        this.cards = cards;
        this.talk = talk;
        this.clock = clock;
    }

    void fill(Cast.Company company) {
        var clara = company.get(Cast.Part.CLARA);
        cores.of(clara).stream()
                .flatMap(core -> projects.at(clara, core.id(), true).stream())
                .map(ProjectLine::project)
                .filter(one -> one.kind() == Project.Kind.BOOK && one.owner() != null)
                .findFirst()
                .ifPresent(book -> fill(access.of(clara, book.id())));
    }

    private void fill(Access seen) {
        var book = seen.project();
        var owner = book.owner();
        var columns = boards.columns(seen.person(), book.id());
        if (owner == null || cards.any(book.id())) return;
        var all = people.in(seen);
        var members = all.stream()
                .filter(one -> one.part() != Part.HELPER)
                .map(ProjectMember::person)
                .toList();
        var written = new ArrayList<CardId>();
        for (int i = 0; i < CARDS.size(); i++)
            written.add(cards.write(
                    members.get(i % members.size()),
                    book.id(),
                    columns.get(i == 0 ? 2 : i < 4 ? 1 : 0).id(),
                    CARDS.get(i)));
        for (int i = 0; i < 7; i++) change(owner, written.get(i), CardField.OWNER, id(members.get(i % members.size())));
        all.stream()
                .filter(one -> one.part() == Part.HELPER)
                .findFirst()
                .ifPresent(helper -> change(owner, written.get(7), CardField.OWNER, id(helper.person())));
        var today = LocalDate.ofInstant(clock.instant(), Cast.ZONE);
        change(owner, written.get(1), CardField.DUE, today.plusDays(5).toString());
        change(owner, written.get(2), CardField.DUE, today.minusDays(2).toString());
        change(owner, written.get(4), CardField.DUE, today.plusDays(12).toString());
        change(owner, written.get(2), CardField.LABELS, "图 · picture");
        change(owner, written.get(7), CardField.LABELS, "校对 · proof");
        change(owner, written.get(8), CardField.LABELS, "校对 · proof");
        change(
                owner,
                written.get(1),
                CardField.BODY,
                "不超过一页：为什么是一页讲清一件事。\n\nOne page at most: why one thing on a page.");
        for (var check : List.of("起草 · draft", "给两个人看 · show it to two", "定稿 · settle"))
            talk.check(owner, written.get(1), check);
        var first = cards.get(owner, written.get(1)).checks().getFirst();
        talk.tick(owner, written.get(1), first.id(), true);
        talk.comment(members.getLast(), written.get(2), "一盏灯，一页纸，别的都不要。 · One lamp, one page, nothing else.");
    }

    private void change(PersonId by, CardId card, CardField field, String wanted) {
        var now = cards.get(by, card).card();
        cards.edit(by, card, List.of(new Change(field, BoardCards.text(now, field), wanted)));
    }

    private static String id(PersonId person) {
        return String.valueOf(person.value());
    }
}
