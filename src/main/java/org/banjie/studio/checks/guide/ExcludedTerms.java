package org.banjie.studio.checks.guide;

import java.util.function.Consumer;
import org.banjie.kinds.Excluded;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** What the guide says excludes what is applied for names a kind, what follows, the words for it and what it rests on. */
@Component
class ExcludedTerms implements Check {

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        draft.guide().excludes().stream()
                .filter(term -> !isWhole(term))
                .forEach(term -> say.accept(Remark.guideError("excludes-incomplete", String.valueOf(term.kind()))));
    }

    private static boolean isWhole(Excluded term) {
        return isSaid(term.kind())
                && term.then() != null
                && term.says() != null
                && isSaid(term.says().zh())
                && isSaid(term.says().en())
                && isSaid(term.basis());
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
