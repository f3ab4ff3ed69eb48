package lyceum.admission;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class LateMoneyJob implements Job {
    private final Sweeps sweeps;
    private final GivingBack givingBack;

    LateMoneyJob(Sweeps sweeps, GivingBack givingBack) {
        this.sweeps = sweeps;
        this.givingBack = givingBack;
    }

    @Override
    public void execute(JobExecutionContext due) {
        sweeps.giveBackLateMoney();
        givingBack.remind();
    }
}
