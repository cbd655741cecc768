package org.banjie.studio.checks.guide;

import java.util.function.Consumer;
import org.banjie.kinds.Kind;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** Every limit, and every value the law sets, says what it rests on. */
@Component
class LimitBasis implements Check {

    /** How a piece of the studio begins the basis that only people can name. */
    private static final String OPEN = "待补";

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() != null) guide(draft.guide(), say);
    }

    private static void guide(Kind guide, Consumer<Remark> say) {
        var limit = guide.limit();
        if (limit != null) {
            if (blank(limit.basis())) say.accept(Remark.guideError("limit-basis", "limit.basis"));
            if (limit.days() < 1 || limit.unit() == null) say.accept(Remark.guideError("limit-length"));
        }
        if (guide.legalBasis() == null || guide.legalBasis().isEmpty()) {
            say.accept(Remark.guideError("limit-basis", "legalBasis"));
        }
        guide.settings().forEach((name, values) -> values.stream()
                .filter(value -> blank(value.basis()) || value.from() == null)
                .forEach(value -> say.accept(Remark.guideError("limit-basis", "settings." + name))));
        guide.settings().forEach((name, values) -> values.stream()
                .filter(value -> value.basis() != null && value.basis().startsWith(OPEN))
                .forEach(value -> say.accept(Remark.guideWarning("basis-open", "settings." + name))));
        guide.materials().stream()
                .filter(paper -> blank(paper.basis()))
                .forEach(paper -> say.accept(Remark.guideWarning("limit-basis", "materials." + paper.code())));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
