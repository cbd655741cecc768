package org.banjie.studio.checks.guide;

import java.util.HashSet;
import java.util.function.Consumer;
import org.banjie.kinds.ComparedList;
import org.banjie.kinds.own.KnownLists;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** A list with which grants are compared is one there is, named once, with what a hit means and what comparing rests on. */
@Component
class ComparedLists implements Check {

    private final KnownLists known;

    ComparedLists(KnownLists known) {
        this.known = known;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        var seen = new HashSet<String>();
        for (var term : draft.guide().lists()) {
            if (!isKnown(term.list())) say.accept(error("list-unknown", term));
            else if (!seen.add(term.list())) say.accept(error("list-twice", term));
            if (!isWhole(term)) say.accept(error("list-incomplete", term));
        }
    }

    private boolean isKnown(String list) {
        return list != null && known.names().containsKey(list);
    }

    /** Its first argument leads to the row of the page that is mended. */
    private Remark error(String rule, ComparedList term) {
        var all = String.join(", ", known.names().keySet());
        return Remark.guideError(rule, "lists." + term.list(), String.valueOf(term.list()), all);
    }

    private static boolean isWhole(ComparedList term) {
        return term.says() != null
                && isSaid(term.says().zh())
                && isSaid(term.says().en())
                && isSaid(term.basis());
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
