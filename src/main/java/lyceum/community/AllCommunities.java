package lyceum.community;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AllCommunities extends JpaRepository<FoundedCommunity, Long> {
    Optional<FoundedCommunity> findByAddress(String address);

    boolean existsByAddress(String address);
}
