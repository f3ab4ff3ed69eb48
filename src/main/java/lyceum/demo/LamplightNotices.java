package lyceum.demo;

import java.time.Clock;
import java.time.LocalDate;
import lyceum.group.Groups;
import lyceum.notice.Notices;
import org.springframework.stereotype.Component;

/// A notice of the running cohort, half read. What is there already is left alone.
@Component
class LamplightNotices {
    private static final int READERS = 18;

    private final Lamplight lamplight;
    private final Groups groups;
    private final Notices notices;
    private final Cast cast;
    private final Clock clock;

    LamplightNotices(Lamplight lamplight, Groups groups, Notices notices, Cast cast, Clock clock) {
        this.lamplight = lamplight;
        this.groups = groups;
        this.notices = notices;
        this.cast = cast;
        this.clock = clock;
    }

    void fill(Cast.Company people) {
        var cohort = lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING);
        var su = people.get(Cast.Part.SU);
        var mine = groups.of(people.get(Cast.Part.ADA)).stream()
                .filter(group -> cohort.equals(group.cohort()))
                .findFirst();
        if (mine.isEmpty() || !notices.page(su, mine.get().id(), null).isEmpty()) return;
        var group = mine.get().id();
        var lastDay = LocalDate.ofInstant(clock.instant(), Cast.ZONE).plusDays(6);
        var notice = notices.post(su, group, "作品署名的办法改了，请都看一下 · How works are signed", """
                从下周起，交上来的作品**默认署群名片上的名字**。想用别的名字，交的时候改。

                以前交的不变。有疑问到“提问”里问。

                ---

                From next week a work is signed **with the name on your card**, unless you change it when handing in.""", lastDay);
        for (int i = 0; i < READERS; i++) {
            var reader = cast.learner(i);
            if (groups.of(reader).stream().anyMatch(one -> one.id().equals(group))) notices.confirm(reader, notice);
        }
    }
}
