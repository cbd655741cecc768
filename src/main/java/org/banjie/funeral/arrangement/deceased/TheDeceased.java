package org.banjie.funeral.arrangement.deceased;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.assistance.households.deaths.Deaths;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people whose funerals these are. As soon as a number and a day are known the register of households is told, once:
 * what somebody of that number receives is looked at within three months; and what it knows decides on relief.
 */
@Service
@Transactional
public class TheDeceased {

    /** What excuses from most comes first. */
    private static final List<Category> BY_RELIEF = List.of(Category.EXTREME, Category.MLA, Category.MARGINAL);

    private static final String SOURCE = "殡仪馆登记";

    private final DeceasedRows rows;
    private final Deaths deaths;
    private final Grants grants;
    private final Cases cases;
    private final Journal journal;

    TheDeceased(DeceasedRows rows, Deaths deaths, Grants grants, Cases cases, Journal journal) {
        this.rows = rows;
        this.deaths = deaths;
        this.grants = grants;
        this.cases = cases;
        this.journal = journal;
    }

    public void open(String caseNo, Answered said) {
        rows.open(caseNo);
        learn(caseNo, said);
    }

    /** The home learns of a death that the village knew of before. */
    public void notified(String caseNo) {
        rows.notified(caseNo);
    }

    /** The body is with the home. */
    public void arrived(String caseNo) {
        rows.collected(caseNo);
    }

    /** Whom nobody buries here nobody collects. */
    @EventListener
    void over(StatusChanged change) {
        if (change.status().isClosed()) rows.collected(change.caseNo());
    }

    public void learn(String caseNo, Answered said) {
        rows.learn(caseNo, said);
    }

    /** Learns it, and tells the register of households as soon as enough is known. */
    public void hear(String caseNo, Answered said) {
        learn(caseNo, said);
        tell(cases.get(caseNo));
    }

    private void tell(Case found) {
        var known = get(found.caseNo());
        if (known.told() || known.diedOn() == null) return;
        rows.idNo(found.caseNo()).ifPresent(idNo -> {
            // asked before it is told: afterwards the person has left the household
            rows.told(found.caseNo(), grantKind(idNo));
            var reviews = deaths.happened(idNo, known.diedOn(), SOURCE, "system");
            journal.record(new Act(
                    found.caseNo(), "system", found.street(), "death-told", Map.of("reviews", "" + reviews.size())));
        });
    }

    public Deceased get(String caseNo) {
        return find(caseNo).orElseThrow(() -> new IllegalStateException("No deceased of " + caseNo));
    }

    public Optional<Deceased> find(String caseNo) {
        return rows.find(caseNo);
    }

    /** The identity number, for who may see the whole case; empty while it is not known. */
    public Optional<String> idNo(String caseNo) {
        return rows.idNo(caseNo);
    }

    /** Where the body is to be collected, for who may see the whole case; empty while nobody has said. */
    public Optional<String> pickUp(String caseNo) {
        return rows.pickUp(caseNo);
    }

    public boolean hasFuneral(String idNo) {
        return rows.any(idNo);
    }

    private String grantKind(String idNo) {
        return grants.liveOf(idNo).stream()
                .map(BenefitGrant::category)
                .filter(BY_RELIEF::contains)
                .min(Comparator.comparing(BY_RELIEF::indexOf))
                .map(Enum::name)
                .orElse("NONE");
    }
}
