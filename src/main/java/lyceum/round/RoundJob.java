package lyceum.round;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class RoundJob implements Job {
    private final RoundCourse course;

    RoundJob(RoundCourse course) {
        this.course = course;
    }

    @Override
    public void execute(JobExecutionContext due) {
        course.sweep();
    }
}
