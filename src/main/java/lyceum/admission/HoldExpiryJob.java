package lyceum.admission;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class HoldExpiryJob implements Job {
    private final Sweeps sweeps;
    private final ComplimentaryTickets gifts;

    HoldExpiryJob(Sweeps sweeps, ComplimentaryTickets gifts) {
        this.sweeps = sweeps;
        this.gifts = gifts;
    }

    @Override
    public void execute(JobExecutionContext due) {
        sweeps.expireHolds();
        gifts.lapse();
    }
}
