package org.banjie.assistance.monitoring;

import java.util.List;
import javax.sql.DataSource;
import org.banjie.background.Worker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does the long work of monitoring. {@code banjie.monitoring.background=false} leaves it to whoever asks. */
@Component
public class Background extends Worker {

    /** "monit" on a telephone: any number that nothing else locks. */
    private static final long LOCK = 66648;

    Background(List<Work> works, DataSource database, @Value("${banjie.monitoring.background:true}") boolean alone) {
        super("monitoring", LOCK, works, database, alone);
    }

    @Scheduled(
            fixedDelayString = "${banjie.monitoring.every:PT30S}",
            initialDelayString = "${banjie.monitoring.every:PT30S}")
    void lookAround() {
        look();
    }
}
