package lyceum.friday;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lyceum.friday.Share.State;
import lyceum.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ShareBook extends JpaRepository<PlannedShare, Long> {
    /// Held until the end of the transaction, so that people and the clock stand in line.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from PlannedShare s where s.id = :id")
    Optional<PlannedShare> lock(long id);

    default PlannedShare locked(ShareId id) {
        return lock(id.value()).orElseThrow(NotFound::new);
    }

    default PlannedShare known(ShareId id) {
        return findById(id.value()).orElseThrow(NotFound::new);
    }

    List<PlannedShare> findByCommunityAndStartsAtBetweenOrderByStartsAt(
            long community, Instant from, Instant until, Limit most);

    List<PlannedShare> findByCommunityInAndStateInAndStartsAtBetweenOrderByStartsAt(
            Collection<Long> communities, Collection<State> states, Instant from, Instant until, Limit most);

    List<PlannedShare> findByCommunityAndStateInAndStartsAtBeforeOrderByStartsAtDesc(
            long community, Collection<State> states, Instant before, Limit most);

    List<PlannedShare> findByCommunityAndStateOrderById(long community, State state, Limit most);

    List<PlannedShare> findByProposerAndCommunityAndStateOrderById(long proposer, long community, State state);

    /// What these people speak at, or step in for, between two moments.
    @Query("""
            select s from PlannedShare s
            where (s.speaker in :people or s.backup in :people)
                and s.state in :states and s.startsAt between :from and :until
            order by s.startsAt""")
    List<PlannedShare> crewing(Collection<Long> people, Collection<State> states, Instant from, Instant until);

    /// What that person speaks at, steps in for, or sums up.
    @Query("""
            select s from PlannedShare s
            where (s.speaker = :person or s.backup = :person or s.summaryBy = :person)
                and s.state in :states and s.startsAt between :from and :until
            order by s.startsAt""")
    List<PlannedShare> owing(long person, Collection<State> states, Instant from, Instant until);

    /// Those about which something may be due before long, the one that begins first on top.
    @Query("select s.id from PlannedShare s where s.state in :states and s.startsAt <= :until order by s.startsAt")
    List<Long> onTheWay(Collection<State> states, Instant until, Limit most);

    /// To whom shares of a community were told, each audience once.
    @Query("select distinct s.toldTo from PlannedShare s where s.community = :community and s.toldTo is not null")
    List<String> toldTo(long community);

    List<PlannedShare> findByCommunityAndStateNotAndStartsAtBetweenOrderByStartsAt(
            long community, State other, Instant from, Instant until, Limit most);
}
