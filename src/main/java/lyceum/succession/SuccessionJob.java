package lyceum.succession;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class SuccessionJob implements Job {
    private final SuccessionChain chain;

    SuccessionJob(SuccessionChain chain) {
        this.chain = chain;
    }

    @Override
    public void execute(JobExecutionContext due) {
        chain.sweep();
    }
}
