package lyceum.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRows extends JpaRepository<Account, Long> {
    Optional<Account> findByEmailKey(String emailKey);

    List<Account> findByNameStartingWithAndIdIn(String beginning, Collection<Long> ids);
}
