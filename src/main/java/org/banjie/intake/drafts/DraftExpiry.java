package org.banjie.intake.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.intake.authorising.Authorisations;
import org.banjie.materials.Materials;
import org.springframework.stereotype.Component;

/** Removes drafts that nobody has touched for long, with their files, each by itself. */
@Component
@Planned(name = "intake.expire-drafts", cron = "0 30 3 * * *")
class DraftExpiry implements ItemWork {

    private static final int ONCE = 100;

    private final ApplicationDrafts drafts;
    private final Materials materials;
    private final DraftSettings settings;
    private final Items items;
    private final Authorisations authorisations;
    private final Clock clock;

    DraftExpiry(
            ApplicationDrafts drafts,
            Materials materials,
            DraftSettings settings,
            Items items,
            Authorisations authorisations,
            Clock clock) {
        this.drafts = drafts;
        this.materials = materials;
        this.settings = settings;
        this.items = items;
        this.authorisations = authorisations;
        this.clock = clock;
    }

    @Override
    public boolean piece(Shift shift) {
        var old = drafts.untouchedSince(before(), ONCE);
        return items.each(this, old, UUID::toString, id -> again(id.toString())) > 0;
    }

    /** Unless somebody has touched it meanwhile. */
    @Override
    public void again(String id) {
        drafts.lockUntouched(UUID.fromString(id), before()).ifPresent(owner -> {
            materials.history(id).forEach(file -> materials.remove(file.id()));
            authorisations.discard(UUID.fromString(id));
            drafts.discard(owner, UUID.fromString(id));
        });
    }

    private Instant before() {
        return LocalDate.now(clock)
                .minus(settings.kept())
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
