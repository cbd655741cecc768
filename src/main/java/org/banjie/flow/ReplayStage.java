package org.banjie.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.flow.Replay.Decided;
import org.springframework.stereotype.Component;

/** Which tables answer instead of the live ones, and what they answered, as long as a replay lasts on its thread. */
@Component
class ReplayStage {

    private final ThreadLocal<Run> current = new ThreadLocal<>();

    private record Run(Map<String, String> tables, List<Decided> decided) {}

    /** @param tables ids of definitions by key. @return what was decided on the way, in order */
    List<Decided> during(Map<String, String> tables, Runnable deed) {
        var around = current.get();
        var run = new Run(tables, new ArrayList<>());
        current.set(run);
        try {
            deed.run();
            return run.decided();
        } finally {
            if (around == null) current.remove();
            else current.set(around);
        }
    }

    /** The id of the table that answers in place of the live one; empty when the live one does. */
    Optional<String> tableOf(String key) {
        return Optional.ofNullable(current.get()).map(run -> run.tables().get(key));
    }

    void note(String table, List<Map<String, Object>> rows) {
        var run = current.get();
        if (run != null) run.decided().add(new Decided(table, rows));
    }
}
