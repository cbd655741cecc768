package org.banjie.intake.drafts;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.materials.Materials;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes drafts that nobody has touched for long, with their files, each in its transaction. */
@Component
@Planned(name = "intake.expire-drafts", cron = "0 30 3 * * *")
class DraftExpiry implements Work {

    private final Drafts drafts;
    private final Materials materials;
    private final DraftSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftExpiry(
            Drafts drafts, Materials materials, DraftSettings settings, TransactionTemplate transaction, Clock clock) {
        this.drafts = drafts;
        this.materials = materials;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        return Boolean.TRUE.equals(transaction.execute(status -> one()));
    }

    private boolean one() {
        var before = LocalDate.now(clock).minus(settings.kept()).atStartOfDay(clock.getZone());
        var old = drafts.untouchedSince(before.toInstant());
        old.ifPresent(draft -> {
            materials.history(draft.id().toString()).forEach(file -> materials.remove(file.id()));
            drafts.discard(draft.owner(), draft.id());
        });
        return old.isPresent();
    }
}
