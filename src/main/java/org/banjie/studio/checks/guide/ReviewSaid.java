package org.banjie.studio.checks.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.ReviewTerm;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Fields;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** What the guide has looked at again says in which kind of case, and each number of it is in force. */
@Component
class ReviewSaid implements Check {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final Kinds kinds;
    private final Clock clock;

    ReviewSaid(Kinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var guide = draft.guide();
        if (guide == null || guide.grants() == null || guide.grants().review() == null) return;
        var term = guide.grants().review();
        if (!guide.grants().monthly()) say.accept(Remark.guideError("review-once"));
        if (term.kind() == null || kinds.find(term.kind()).isEmpty()) {
            say.accept(Remark.guideError("review-kind", "grants.review.kind", String.valueOf(term.kind())));
        }
        var known = Fields.keys(draft);
        term.asks().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> say.accept(Remark.guideError("guide-field", "grants.review.asks", field)));
        ReviewTerm.SETTINGS.stream()
                .filter(name -> guide.setting(name, LocalDate.now(clock))
                        .filter(value -> NUMBER.matcher(value).matches())
                        .isEmpty())
                .forEach(name -> say.accept(Remark.guideError("review-setting", "settings." + name, name)));
    }
}
