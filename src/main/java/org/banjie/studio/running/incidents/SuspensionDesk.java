package org.banjie.studio.running.incidents;

import java.util.Map;
import org.banjie.flow.Suspensions;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No new cases of a kind for now, and taking them again. Cases that run are not touched, their timers least of all. */
@Service
@Transactional
public class SuspensionDesk {

    private final RunningAdministrators administrators;
    private final Suspensions suspensions;
    private final Kinds kinds;

    SuspensionDesk(RunningAdministrators administrators, Suspensions suspensions, Kinds kinds) {
        this.administrators = administrators;
        this.suspensions = suspensions;
        this.kinds = kinds;
    }

    /** @param reason what applicants and clerks are told */
    public void suspend(String kind, String reason) {
        var by = administrators.acting();
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalKind.INVALID, "reason-missing", "studio-running.reason.missing");
        }
        var model = kinds.get(kind).model();
        suspensions.suspend(model, reason.strip(), by.uid());
        administrators.record("studio/" + model, by, "kind-suspended", Map.of("kind", kind));
    }

    public void resume(String kind) {
        var by = administrators.acting();
        var model = kinds.get(kind).model();
        suspensions.resume(model);
        administrators.record("studio/" + model, by, "kind-resumed", Map.of("kind", kind));
    }
}
