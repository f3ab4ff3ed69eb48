package lyceum.friday;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class FridayJob implements Job {
    private final Chain chain;

    FridayJob(Chain chain) {
        this.chain = chain;
    }

    @Override
    public void execute(JobExecutionContext due) {
        chain.sweep();
    }
}
