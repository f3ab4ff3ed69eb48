package lyceum.standing;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class RunningWindowsJob implements Job {
    private final RunningWindows windows;

    RunningWindowsJob(RunningWindows windows) {
        this.windows = windows;
    }

    @Override
    public void execute(JobExecutionContext due) {
        windows.sweep();
    }
}
