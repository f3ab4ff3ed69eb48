package lyceum.payment;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class RefundJob implements Job {
    private final Refunds refunds;

    RefundJob(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public void execute(JobExecutionContext due) {
        refunds.giveBack();
    }
}
