package lyceum.course;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface AllCohorts extends JpaRepository<Cohort, Long> {
    boolean existsByCommunityIdAndRoundsZhNot(long communityId, String nothing);

    @EntityGraph(attributePaths = "tiers")
    List<Cohort> findByCourseIdOrderByFirstDayAscIdAsc(long courseId);

    @EntityGraph(attributePaths = "tiers")
    List<Cohort> findByCommunityIdOrderByFirstDayAscIdAsc(long communityId);

    @EntityGraph(attributePaths = "tiers")
    List<Cohort> findByCommunityIdInOrderByFirstDayAscIdAsc(Collection<Long> communityIds);

    @EntityGraph(attributePaths = "tiers")
    List<Cohort> findByIdIn(Collection<Long> ids);
}
