package lyceum.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AllCourses extends JpaRepository<Course, Long> {
    Optional<Course> findByCommunityIdAndSlug(long communityId, String slug);

    List<Course> findByCommunityIdOrderByMadeAtAscIdAsc(long communityId);

    List<Course> findByCommunityIdInOrderByMadeAtAscIdAsc(Collection<Long> communityIds);

    List<Course> findByCommunityIdAndPublishedTrueOrderByMadeAtAscIdAsc(long communityId);
}
