package lyceum.directory;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// The row stays with its number and says nothing any more; no list and no search finds it.
@Component
class DirectoryTraces implements Keeper {
    private static final String NOTHING = """
            listed = false, carded_at = null, region = '', job = '', nick = '', region_key = '', sort_key = 'z', folded = ' ',
            skills = '', introduction = '', introduced_at = null, shows_nick = 'PRIVATE', shows_region = 'PRIVATE',
            shows_job = 'PRIVATE', shows_skills = 'PRIVATE', shows_introduction = 'PRIVATE', mend_reason = null,
            mend_by = null, mend_at = null""";

    @Override
    public String room() {
        return "directory";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.blank("directory_entry", "person", NOTHING).told("cards", """
                        select community, member_number, carded_at, region, job, nick, skills, introduction, introduced_at,
                            shows_nick, shows_region, shows_job, shows_skills, shows_introduction, mend_reason
                        from directory_entry
                        where person = :person
                        order by community"""),
                Trace.stays("directory_entry", "mend_by", Stays.DUTY),
                Trace.gone("name_card_past", "person").told("earlier-cards", """
                        select community, until_at, region, job, nick
                        from name_card_past
                        where person = :person
                        order by community, edit"""));
    }
}
