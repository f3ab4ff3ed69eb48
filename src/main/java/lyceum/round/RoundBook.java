package lyceum.round;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lyceum.round.Round.State;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RoundBook extends JpaRepository<EliminationRound, Long> {
    /// Held until the end of the transaction, so that people and the clock stand in line.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from EliminationRound r where r.id = :id")
    Optional<EliminationRound> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from EliminationRound r where r.openFor = :group")
    Optional<EliminationRound> lockOpen(long group);

    Optional<EliminationRound> findByOpenFor(long group);

    List<EliminationRound> findByCoreGroupOrderByOrdinalDesc(long group, Limit most);

    List<EliminationRound> findByOpenForIn(Collection<Long> groups);

    @Query("select r.id from EliminationRound r where r.state in :states order by r.id")
    List<Long> onTheWay(Collection<State> states, Limit most);

    @Query("select coalesce(max(r.ordinal), 0) from EliminationRound r where r.coreGroup = :group")
    int last(long group);

    default EliminationRound locked(RoundId id) {
        return lock(id.value()).orElseThrow(NotFound::new);
    }

    default Round known(RoundId id) {
        return findById(id.value()).map(EliminationRound::round).orElseThrow(NotFound::new);
    }

    default List<Round> of(GroupId group, int most) {
        return findByCoreGroupOrderByOrdinalDesc(group.value(), Limit.of(most)).stream()
                .map(EliminationRound::round)
                .toList();
    }
}
