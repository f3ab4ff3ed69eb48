package lyceum.payment;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class CheckoutJob implements Job {
    private final Checkouts checkouts;

    CheckoutJob(Checkouts checkouts) {
        this.checkouts = checkouts;
    }

    @Override
    public void execute(JobExecutionContext due) {
        checkouts.lookAtOverdue();
    }
}
