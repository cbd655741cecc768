package org.banjie.organisations.credit.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.banjie.organisations.credit.OrganisationCases;
import org.banjie.organisations.credit.audit.conflicts.Conflicts;
import org.banjie.organisations.register.Roll;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Makes a case of an organisation that was drawn, and gives it to the inspectors drawn for it. */
@Component
class AuditOpening {

    private final Conflicts conflicts;
    private final AuditDraws draws;
    private final Inspectors inspectors;
    private final InspectorNames names;
    private final OrganisationCases cases;
    private final Sentences sentences;
    private final Clock clock;

    AuditOpening(
            Conflicts conflicts,
            AuditDraws draws,
            Inspectors inspectors,
            InspectorNames names,
            OrganisationCases cases,
            Sentences sentences,
            Clock clock) {
        this.conflicts = conflicts;
        this.draws = draws;
        this.inspectors = inspectors;
        this.names = names;
        this.cases = cases;
        this.sentences = sentences;
        this.clock = clock;
    }

    void open(AuditDraw draw, Roll.Entry drawn, Collection<String> pool) {
        var away = conflicts.with(drawn.uscc(), pool);
        var eligible = new TreeSet<>(pool);
        eligible.removeAll(away);
        var two = InspectorLots.inspectors(draw.drawn().seed(), drawn.uscc(), eligible, draw.inspectors());
        var answers = JsonNodeFactory.instance
                .objectNode()
                .put("year", draw.year())
                .put("draw", sentences.onPaper("credit.audit.draw", String.valueOf(draw.year()), draw.round()))
                .put("inspectors", names.of(two));
        var caseNo =
                cases.open(AuditDraw.KIND, null, drawn, answers, draw.drawn().by());
        draws.addDrawn(draw.id(), drawn.uscc(), away, caseNo);
        inspectors.appoint(caseNo, two, LocalDate.now(clock));
    }
}
