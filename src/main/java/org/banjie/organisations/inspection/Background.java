package org.banjie.organisations.inspection;

import java.util.List;
import javax.sql.DataSource;
import org.banjie.background.Worker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does the long work of yearly inspections. {@code banjie.inspection.background=false} leaves it to whoever asks. */
@Component
public class Background extends Worker {

    /** "inspect" on a telephone: any number that nothing else locks. */
    private static final long LOCK = 4677328;

    Background(List<Work> works, DataSource database, @Value("${banjie.inspection.background:true}") boolean alone) {
        super("inspection", LOCK, works, database, alone);
    }

    @Scheduled(
            fixedDelayString = "${banjie.inspection.every:PT30S}",
            initialDelayString = "${banjie.inspection.every:PT30S}")
    void lookAround() {
        look();
    }
}
