package lyceum.demo;

import java.time.Duration;
import java.util.function.BiPredicate;
import lyceum.channel.Questions;
import lyceum.channel.SayingId;
import lyceum.group.Groups;
import lyceum.sanction.Appeals;
import lyceum.sanction.Report;
import lyceum.sanction.Reports;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Order is kept in the demo: a report waits, a mute runs, an appeal waits for somebody else. What is there already is
/// left alone.
@Component
class LamplightOrder {
    private static final int THIRD_CLAUSE = 2;
    private static final int FIFTH_CLAUSE = 4;

    private final Lamplight lamplight;
    private final Groups groups;
    private final Questions questions;
    private final Reports reports;
    private final Sanctions sanctions;
    private final Appeals appeals;
    private final Cast cast;

    LamplightOrder(
            Lamplight lamplight,
            Groups groups,
            Questions questions,
            Reports reports,
            Sanctions sanctions,
            Appeals appeals,
            Cast cast) {
        this.lamplight = lamplight;
        this.groups = groups;
        this.questions = questions;
        this.reports = reports;
        this.sanctions = sanctions;
        this.appeals = appeals;
        this.cast = cast;
    }

    void fill(Cast.Company people) {
        var su = people.get(Cast.Part.SU);
        var ada = people.get(Cast.Part.ADA);
        var cohort = lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING);
        var here = groups.of(ada).stream()
                .filter(group -> cohort.equals(group.cohort()))
                .findFirst();
        if (here.isEmpty()) return;
        var community = here.get().community();
        if (!sanctions.in(su, community, true, 0).isEmpty()) return;
        var group = here.get().id();
        BiPredicate<PersonId, GroupId> isHere = (person, where) ->
                groups.of(person).stream().anyMatch(one -> one.id().equals(where));
        var soliciting = cast.learner(6);
        var unkind = cast.learner(9);
        if (!isHere.test(soliciting, group) || !isHere.test(unkind, group)) return;
        waits(group, soliciting, ada, cast.learner(7));
        muted(group, unkind, su, ada);
    }

    private void waits(GroupId group, PersonId soliciting, PersonId ada, PersonId another) {
        var said = SayingId.of(questions.ask(soliciting, group, "有没有人要往期作业的模板？", "我整理了一整套，要的加我微信，九块九打包发。"));
        reports.report(ada, said, Report.Reason.ADVERTISING, "群规第五条说不私下招揽。");
        if (groups.of(another).stream().anyMatch(one -> one.id().equals(group)))
            reports.report(another, said, Report.Reason.COPIED, "里面有别人的作业。");
    }

    private void muted(GroupId group, PersonId unkind, PersonId su, PersonId ada) {
        var said = SayingId.of(questions.ask(unkind, group, "上周那篇优秀作品是谁选的，这也叫好？", "写成那样的人，就别占着位置了。"));
        reports.report(ada, said, Report.Reason.ABUSE, "");
        reports.hide(su, said, "针对人，不是评论作品。");
        var mute = sanctions.mute(
                su, new Ruling(group, unkind, THIRD_CLAUSE, "上周提醒过一次，这次又说到写作品的人身上。", said), false, Duration.ofDays(7));
        appeals.appeal(unkind, mute, "我说的是那篇作品，没有指名道姓。话说重了，我愿意改，但禁言七天太长。");
        var other = cast.learner(10);
        if (groups.of(other).stream().anyMatch(one -> one.id().equals(group)))
            sanctions.mute(
                    su, new Ruling(group, other, FIFTH_CLAUSE, "连着三天在追问里贴同一个报名链接。", null), true, Duration.ofDays(3));
    }
}
