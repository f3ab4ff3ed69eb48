package lyceum.files;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class FileSweepJob implements Job {
    private final Files files;

    FileSweepJob(Files files) {
        this.files = files;
    }

    @Override
    public void execute(JobExecutionContext due) {
        files.sweep();
    }
}
