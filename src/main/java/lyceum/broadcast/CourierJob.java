package lyceum.broadcast;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

@DisallowConcurrentExecution
class CourierJob implements Job {
    private final Courier courier;

    CourierJob(Courier courier) {
        this.courier = courier;
    }

    @Override
    public void execute(JobExecutionContext due) {
        courier.carry();
    }
}
