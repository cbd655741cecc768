package org.banjie.worklist.batch;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.refusal.Refusal;
import org.banjie.site.look.Dates;
import org.banjie.words.Sentences;
import org.banjie.worklist.Late;
import org.banjie.worklist.step.Latecomers;
import org.banjie.worklist.words.RowView;
import org.springframework.stereotype.Component;

/** Who was faster with a row, when, and what they did. */
@Component
class Faster {

    private final Latecomers latecomers;
    private final Dates dates;
    private final Sentences sentences;

    Faster(Latecomers latecomers, Dates dates, Sentences sentences) {
        this.latecomers = latecomers;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** @param row the step as it stands with them. @param words the same in a sentence */
    record Known(RowView row, String words) {}

    /** Empty where nobody was, and for those who must not know. */
    Optional<Known> of(Actor actor, Refusal refusal, Locale locale) {
        if (!(refusal instanceof Late late)) return Optional.empty();
        return latecomers
                .ended(actor, late.taskId(), locale)
                .map(row -> new Known(row, ended(row, locale)))
                .or(() -> latecomers
                        .inHand(actor, late.taskId(), locale)
                        .map(row -> new Known(row, sentences.in(locale, "worklist.late.taken-by", row.hand()))));
    }

    private String ended(RowView row, Locale locale) {
        var at = dates.moment(row.doneAt());
        return sentences.in(locale, "worklist.late.by", row.caseNo(), row.step(), row.holder(), at, row.outcome());
    }
}
