package lyceum.community;

import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.MoneyKind;
import org.springframework.stereotype.Service;

@Service
public class Communities {
    /// Refuses with [lyceum.shared.NotFound].
    public Community get(CommunityId id) {
        throw new UnsupportedOperationException();
    }

    /// Only what is published; for public pages.
    public Optional<Community> publishedAt(String address) {
        throw new UnsupportedOperationException();
    }

    /// The first order of a community fixes what it is paid in; later ones must be of the same kind, else
    /// [MoneyIsOfAnotherKind]. Called inside the order's transaction.
    public void paidIn(CommunityId community, MoneyKind kind) {
        throw new UnsupportedOperationException();
    }

    /// The first admission fixes whether groups belong to cohorts or to the community. Called inside the admission's
    /// transaction; cheap when already fixed.
    public void firstAdmission(CommunityId community) {
        throw new UnsupportedOperationException();
    }
}
