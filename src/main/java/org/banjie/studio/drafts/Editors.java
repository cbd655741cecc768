package org.banjie.studio.drafts;

import java.time.Clock;
import java.time.Duration;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Who is editing a draft; somebody who has gone holds nobody up for longer than a few minutes. */
@Component
class Editors {

    private static final Duration HELD = Duration.ofMinutes(5);

    private final Drafts drafts;
    private final StaffDirectory staff;
    private final Clock clock;

    Editors(Drafts drafts, StaffDirectory staff, Clock clock) {
        this.drafts = drafts;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Refusal CONFLICT naming who is editing, unless it is taken over */
    void take(Draft draft, Actor by, boolean over) {
        var editor = draft.editor(clock.instant());
        if (editor != null && !editor.equals(by.uid()) && !over) {
            throw new Refusal(RefusalKind.CONFLICT, "draft-locked", "studio.draft.locked", name(editor));
        }
        drafts.hold(draft.id(), by.uid(), clock.instant().plus(HELD));
    }

    void free(Draft draft) {
        drafts.hold(draft.id(), null, null);
    }

    private String name(String uid) {
        return staff.find(uid).map(Actor::name).orElse(uid);
    }
}
