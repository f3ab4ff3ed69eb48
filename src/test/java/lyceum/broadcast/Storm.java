package lyceum.broadcast;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lyceum.channel.Announced;
import lyceum.shared.GroupId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Lets announcements fail in chosen groups, inside the transaction that would bring them there.
@Component
public class Storm {
    /// As if the process ended, with everything written and nothing committed: nobody catches it.
    public static final class Killed extends Error {
        Killed() {
            super("killed", null, false, false);
        }
    }

    private final Set<GroupId> over = ConcurrentHashMap.newKeySet();
    private final Set<GroupId> deadly = ConcurrentHashMap.newKeySet();

    public void over(GroupId group) {
        over.add(group);
    }

    void killsIn(GroupId group) {
        deadly.add(group);
    }

    public void passes() {
        over.clear();
        deadly.clear();
    }

    @EventListener
    void on(Announced news) {
        if (deadly.contains(news.group()))
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    throw new Killed();
                }
            });
        if (over.contains(news.group())) throw new IllegalStateException("A storm over " + news.group());
    }
}
