package lyceum.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.channel.Announcements;
import lyceum.channel.MentionText;
import lyceum.channel.PostId;
import lyceum.channel.QuestionId;
import lyceum.channel.Questions;
import lyceum.channel.SayingId;
import lyceum.channel.Sayings;
import lyceum.community.Communities;
import lyceum.core.CoreSeatId;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.group.Places;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.nomination.NominationId;
import lyceum.notice.Notice;
import lyceum.notice.NoticeId;
import lyceum.notice.Notices;
import lyceum.rotation.RotationWords;
import lyceum.round.EliminationRounds;
import lyceum.round.Round;
import lyceum.round.RoundId;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.showcase.ShowcaseId;
import org.springframework.stereotype.Component;

/// Puts what was told into words: a few questions for a whole page. What has gone meanwhile is left out.
@Component
class InWords {
    private static final int MOST_LETTERS = 90;
    private static final int MOST_IN_LETTERS = 600;

    private final Announcements announcements;
    private final Questions questions;
    private final Sayings sayings;
    private final Notices notices;
    private final Assignments assignments;
    private final Shares shares;
    private final EliminationRounds rounds;
    private final RotationWords words;
    private final Places places;
    private final Communities communities;
    private final Markdown markdown;
    private final Say say;

    InWords(
            Announcements announcements,
            Questions questions,
            Sayings sayings,
            Notices notices,
            Assignments assignments,
            Shares shares,
            EliminationRounds rounds,
            RotationWords words,
            Places places,
            Communities communities,
            Markdown markdown,
            Say say) {
        this.announcements = announcements;
        this.questions = questions;
        this.sayings = sayings;
        this.notices = notices;
        this.assignments = assignments;
        this.shares = shares;
        this.rounds = rounds;
        this.words = words;
        this.places = places;
        this.communities = communities;
        this.markdown = markdown;
        this.say = say;
    }

    /// What is fetched once for many lines.
    record Texts(
            Map<PostId, String> posts,
            Map<QuestionId, String> questions,
            Map<NoticeId, Notice> notices,
            Map<SayingId, Sayings.Brief> sayings,
            Map<AssignmentId, Bilingual> briefs,
            Map<ShareId, Share> shared,
            Map<RoundId, Round> rounds) {}

    Texts texts(Collection<Told> of) {
        var posts = new HashSet<PostId>();
        var asked = new HashSet<QuestionId>();
        var read = new HashSet<NoticeId>();
        var said = new HashSet<SayingId>();
        var briefs = new HashSet<AssignmentId>();
        var shared = new HashSet<ShareId>();
        var held = new HashSet<RoundId>();
        for (var one : of)
            switch (one.kind()) {
                case ANNOUNCEMENT -> posts.add(new PostId(one.place()));
                case MENTIONED -> said.add(new SayingId(one.thing()));
                case NOTICE, REMINDER -> read.add(new NoticeId(one.place()));
                case ANSWER, ACCEPTED, ESCALATED -> asked.add(new QuestionId(one.place()));
                case WORK_OPEN, WORK_DUE, WORK_READ, WORK_RETURNED, WORK_NOMINATED, REVIEWS_WAIT ->
                    briefs.add(new AssignmentId(one.place()));
                case SHARE_SOON, SHARE_CONFIRM, SHARE_SUMMARY, SHARE_OFF, SHARE_TROUBLE ->
                    shared.add(new ShareId(one.place()));
                case ROUND_ANNOUNCED,
                        ROUND_ANEW,
                        ROUND_AT_RISK,
                        ROUND_RESULT,
                        ROUND_APPEAL,
                        ROUND_FELL,
                        ROUND_ANSWERED,
                        ROUND_LEAVES,
                        ROUND_STAYS,
                        ROUND_LEFT,
                        ROUND_BACK,
                        ROUND_CANCELLED,
                        ROUND_WAITS -> held.add(new RoundId(one.place()));
                case CORE_NOMINATED,
                        CORE_SEAT,
                        SUCCESSION_OVER,
                        PLACED,
                        MOVED,
                        SEAT_OFFERED,
                        MONEY_RETURNED,
                        REFUND_REFUSED -> {}
            }
        return new Texts(
                announcements.texts(posts),
                questions.titles(asked),
                notices.of(read).stream().collect(Collectors.toMap(Notice::id, one -> one)),
                sayings.briefs(said),
                assignments.titles(briefs),
                shares.of(shared),
                rounds.known(held));
    }

    List<Line> lines(List<Told> told, Locale reader) {
        var texts = texts(told);
        var names = names(told, reader);
        return told.stream()
                .flatMap(one -> title(one, texts, names, reader).stream()
                        .map(title -> new Line(
                                one.id(),
                                one.kind(),
                                title,
                                text(one, title, texts),
                                names.getOrDefault(one.group(), ""),
                                path(one, texts),
                                one.at(),
                                one.fresh())))
                .toList();
    }

    private Optional<String> title(Told one, Texts texts, Map<GroupId, String> names, Locale reader) {
        return switch (one.kind()) {
            case ANNOUNCEMENT ->
                Optional.ofNullable(texts.posts().get(new PostId(one.place())))
                        .map(text -> markdown.line(text, MOST_LETTERS));
            case MENTIONED ->
                Optional.ofNullable(texts.sayings().get(new SayingId(one.thing())))
                        .map(said -> say.text(
                                reader,
                                "inbox.line.MENTIONED",
                                markdown.line(MentionText.spoken(said.text()), MOST_LETTERS)));
            case NOTICE, REMINDER ->
                Optional.ofNullable(texts.notices().get(new NoticeId(one.place())))
                        .map(notice -> say.text(reader, "inbox.line." + one.kind(), notice.title()));
            case ANSWER, ACCEPTED, ESCALATED ->
                Optional.ofNullable(texts.questions().get(new QuestionId(one.place())))
                        .map(title -> say.text(reader, "inbox.line." + one.kind(), title));
            case WORK_OPEN, WORK_DUE, WORK_READ, WORK_RETURNED, WORK_NOMINATED, REVIEWS_WAIT ->
                Optional.ofNullable(texts.briefs().get(new AssignmentId(one.place())))
                        .map(title -> say.text(reader, "inbox.line." + one.kind(), title.in(reader)));
            case SHARE_SOON, SHARE_CONFIRM, SHARE_SUMMARY, SHARE_OFF, SHARE_TROUBLE ->
                Optional.ofNullable(texts.shared().get(new ShareId(one.place())))
                        .map(share -> say.text(reader, "inbox.line." + one.kind(), share.title()));
            case ROUND_ANNOUNCED,
                    ROUND_ANEW,
                    ROUND_AT_RISK,
                    ROUND_RESULT,
                    ROUND_APPEAL,
                    ROUND_FELL,
                    ROUND_ANSWERED,
                    ROUND_LEAVES,
                    ROUND_STAYS,
                    ROUND_LEFT,
                    ROUND_BACK,
                    ROUND_CANCELLED,
                    ROUND_WAITS ->
                Optional.ofNullable(texts.rounds().get(new RoundId(one.place())))
                        .map(round -> say.text(
                                reader,
                                words.key(round.heldIn(), "inbox.line." + one.kind()),
                                places.group(round.group()).name(say, reader),
                                round.ordinal()));
            case PLACED, MOVED ->
                Optional.of(say.text(reader, "inbox.line." + one.kind(), names.getOrDefault(one.group(), "")));
            case SEAT_OFFERED, MONEY_RETURNED, REFUND_REFUSED, CORE_NOMINATED, CORE_SEAT, SUCCESSION_OVER ->
                Optional.of(say.text(reader, "inbox.line." + one.kind()));
        };
    }

    private String text(Told one, String title, Texts texts) {
        var notice = one.kind().isNotice() ? texts.notices().get(new NoticeId(one.place())) : null;
        if (notice != null) return markdown.line(notice.text(), MOST_IN_LETTERS);
        var said = one.kind() == Kind.MENTIONED ? texts.sayings().get(new SayingId(one.thing())) : null;
        if (said != null) return markdown.line(MentionText.spoken(said.text()), MOST_IN_LETTERS);
        if (one.kind() != Kind.ANNOUNCEMENT) return title;
        return markdown.line(texts.posts().getOrDefault(new PostId(one.place()), ""), MOST_IN_LETTERS);
    }

    /// Without a leading slash.
    private static String path(Told one, Texts texts) {
        return switch (one.kind()) {
            case MENTIONED -> {
                var said = texts.sayings().get(new SayingId(one.thing()));
                yield said == null ? "inbox" : said.path();
            }
            case ANNOUNCEMENT, PLACED, MOVED -> "groups/" + one.group();
            case NOTICE, REMINDER -> "groups/" + one.group() + "/notices/" + new NoticeId(one.place());
            case ANSWER, ACCEPTED, ESCALATED -> "groups/" + one.group() + "/questions/" + new QuestionId(one.place());
            case WORK_OPEN, WORK_DUE, WORK_READ, WORK_RETURNED -> "work/" + new AssignmentId(one.place());
            case WORK_NOMINATED -> "showcase/" + new ShowcaseId(one.thing());
            case REVIEWS_WAIT -> "work/" + new AssignmentId(one.place()) + "/desk";
            case SHARE_SOON, SHARE_CONFIRM, SHARE_SUMMARY, SHARE_OFF, SHARE_TROUBLE -> {
                var share = texts.shared().get(new ShareId(one.place()));
                yield share == null ? "inbox" : "fridays/" + share.community() + "/" + share.id();
            }
            case ROUND_ANNOUNCED,
                    ROUND_ANEW,
                    ROUND_AT_RISK,
                    ROUND_RESULT,
                    ROUND_APPEAL,
                    ROUND_FELL,
                    ROUND_ANSWERED,
                    ROUND_LEAVES,
                    ROUND_STAYS,
                    ROUND_LEFT,
                    ROUND_BACK,
                    ROUND_CANCELLED,
                    ROUND_WAITS -> "rounds/" + new RoundId(one.place());
            case CORE_NOMINATED -> "nominations/" + new NominationId(one.place());
            case CORE_SEAT -> "core-seats/" + new CoreSeatId(one.place());
            case SUCCESSION_OVER -> "groups/" + new GroupId(one.place()) + "/succession";
            case SEAT_OFFERED, MONEY_RETURNED, REFUND_REFUSED -> "order/" + new OrderId(one.place());
        };
    }

    /// 灯下书院·学员一群
    private Map<GroupId, String> names(List<Told> told, Locale reader) {
        var groups = new HashSet<GroupId>();
        for (var one : told) if (one.group() != null) groups.add(one.group());
        return names(groups, reader);
    }

    Map<GroupId, String> names(Set<GroupId> groups, Locale reader) {
        var names = new HashMap<GroupId, String>();
        for (var id : groups)
            try {
                var group = places.group(id);
                names.put(
                        id,
                        communities.get(group.community()).name().in(reader)
                                + Languages.dot(reader)
                                + group.name(say, reader));
            } catch (NotFound gone) {
                // Told of a group that is no more: the line has no name for it.
            }
        return names;
    }
}
