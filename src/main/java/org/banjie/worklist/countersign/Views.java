package org.banjie.worklist.countersign;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.banjie.flow.models.Models;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.words.Colleagues;
import org.springframework.stereotype.Component;

/** Puts a round into words. */
@Component
class Views {

    private final Models models;
    private final Colleagues colleagues;

    Views(Models models, Colleagues colleagues) {
        this.models = models;
        this.colleagues = colleagues;
    }

    /**
     * @param mode how many must agree, as {@code countersign.mode.<mode>}
     * @param state as {@code countersign.state.<state>}
     * @param by name of who asked first
     */
    record RoundView(
            String taskId,
            String step,
            Mode mode,
            Tally.State state,
            String by,
            Instant since,
            List<SignerView> signers) {

        /** Those who can be released. */
        public List<SignerView> asked() {
            return signers.stream()
                    .filter(one -> !one.state().equals("RELEASED"))
                    .toList();
        }
    }

    /** @param state as {@code countersign.signer.<state>}. @param at when they said it; null until they have */
    record SignerView(String uid, String name, String state, Instant at) {}

    RoundView of(Round round, WorkItem item, Locale locale) {
        var names = colleagues.names(locale);
        var signers = round.signers().stream()
                .map(one -> new SignerView(one.uid(), names.of(one.uid()), one.state(), one.signedAt()))
                .toList();
        return new RoundView(
                round.taskId(),
                models.step(item.version(), item.step()).name(locale),
                round.mode(),
                round.tally().state(),
                names.of(round.openedBy()),
                round.openedAt(),
                signers);
    }
}
