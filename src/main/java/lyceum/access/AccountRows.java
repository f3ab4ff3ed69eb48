package lyceum.access;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRows extends JpaRepository<Account, Long> {
    Optional<Account> findByEmailKey(String emailKey);
}
