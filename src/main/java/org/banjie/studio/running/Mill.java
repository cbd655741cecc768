package org.banjie.studio.running;

import java.util.List;
import javax.sql.DataSource;
import org.banjie.background.Worker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves running cases. {@code banjie.studio.background=false} leaves it to whoever asks. */
@Component
public class Mill extends Worker {

    /** "studio" on a telephone: any number that nothing else locks. */
    private static final long LOCK = 788346;

    Mill(List<Work> works, DataSource database, @Value("${banjie.studio.background:true}") boolean alone) {
        super("studio-running", LOCK, works, database, alone);
    }

    @Scheduled(fixedDelayString = "${banjie.studio.every:PT30S}", initialDelayString = "${banjie.studio.every:PT30S}")
    void lookAround() {
        look();
    }
}
