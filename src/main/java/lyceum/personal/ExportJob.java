package lyceum.personal;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class ExportJob implements Job {
    private final Exports exports;

    ExportJob(Exports exports) {
        this.exports = exports;
    }

    @Override
    public void execute(JobExecutionContext due) {
        exports.sweep();
    }
}
