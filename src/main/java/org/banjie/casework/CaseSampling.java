package org.banjie.casework;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.Cases;
import org.banjie.flow.BpmnBean;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.kinds.Settings;
import org.banjie.lots.Drawing;

/**
 * Draws by lot whether a case is looked into once more: {@code ${sampling.draw(caseNo, 'sampleShare')}}, whose answer a
 * choice asks for ({@code ${drawn == 'DRAWN'}}). Anybody can draw it again from what the journal has
 * (ADR a-draw-anyone-can-check).
 */
@BpmnBean("sampling")
public class CaseSampling {

    private static final String ACT = "case-drawn";
    private static final String DRAWN = "DRAWN";
    private static final String PASSED = "PASSED";
    private static final int ACTS = 100;

    private final Cases cases;
    private final Settings settings;
    private final Drawing drawing;
    private final Journal journal;

    CaseSampling(Cases cases, Settings settings, Drawing drawing, Journal journal) {
        this.cases = cases;
        this.settings = settings;
        this.drawing = drawing;
        this.journal = journal;
    }

    /**
     * A case that comes to the same draw again has the lot it had: nobody sends it round until it is not drawn.
     *
     * @param setting of the guide: the share in percent, with its basis
     * @return DRAWN or PASSED
     */
    public String draw(String caseNo, String setting) {
        return before(caseNo, setting).orElseGet(() -> first(caseNo, setting));
    }

    private String first(String caseNo, String setting) {
        var found = cases.lock(caseNo);
        var lot = drawing.one(caseNo, new BigDecimal(settings.value(found.kind(), setting)));
        var result = lot.isDrawn() ? DRAWN : PASSED;
        var told = new HashMap<>(lot.told());
        told.put("sampleSetting", setting);
        told.put("sampleResult", result);
        journal.record(new Act(caseNo, "system", found.street(), ACT, told));
        return result;
    }

    private Optional<String> before(String caseNo, String setting) {
        var entries = journal.of(caseNo, 0, ACTS);
        while (!entries.isEmpty()) {
            var lot = entries.stream()
                    .filter(entry -> entry.verb().equals(ACT))
                    .filter(entry -> setting.equals(entry.detail().get("sampleSetting")))
                    .findFirst();
            if (lot.isPresent()) return lot.map(entry -> entry.detail().get("sampleResult"));
            entries = journal.of(caseNo, last(entries), ACTS);
        }
        return Optional.empty();
    }

    private static long last(List<JournalEntry> entries) {
        return entries.get(entries.size() - 1).seq();
    }
}
