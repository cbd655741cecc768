package org.banjie.funeral.arrangement.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.banjie.flow.BpmnBean;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.relief.Relief;
import org.banjie.funeral.arrangement.relief.Reliefs;
import org.banjie.funeral.arrangement.relief.Subsidies;
import org.banjie.funeral.arrangement.relief.SubsidyGrants;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralActs;
import org.banjie.funeral.arrangement.rules.FuneralForms;
import org.banjie.funeral.arrangement.unclaimed.UnclaimedBodies;
import org.banjie.funeral.prices.PriceItem;
import org.banjie.funeral.prices.PriceList;

/** The verbs of the funeral model about money: {@code ${funeralBill.quote(caseNo)}}. */
@BpmnBean("funeralBill")
public class BillSteps {

    private static final String BASIC = "GOVERNMENT";

    private final PriceList list;
    private final Quotes quotes;
    private final Reliefs reliefs;
    private final Subsidies subsidies;
    private final SubsidyGrants subsidyGrants;
    private final TheDeceased deceased;
    private final Arrangers arrangers;
    private final UnclaimedBodies unclaimed;
    private final FuneralForms forms;
    private final FuneralActs acts;

    BillSteps(
            PriceList list,
            Quotes quotes,
            Reliefs reliefs,
            Subsidies subsidies,
            SubsidyGrants subsidyGrants,
            TheDeceased deceased,
            Arrangers arrangers,
            UnclaimedBodies unclaimed,
            FuneralForms forms,
            FuneralActs acts) {
        this.list = list;
        this.quotes = quotes;
        this.reliefs = reliefs;
        this.subsidies = subsidies;
        this.subsidyGrants = subsidyGrants;
        this.deceased = deceased;
        this.arrangers = arrangers;
        this.unclaimed = unclaimed;
        this.forms = forms;
        this.acts = acts;
    }

    /** Prices what was agreed by today's list, and takes the relief off the basic services. */
    public void quote(String caseNo) {
        var said = forms.said(caseNo, "quote");
        deceased.hear(caseNo, said);
        arrangers.record(caseNo, said);
        // who came after the decision, while there is still time, arranges and signs like anybody
        if (said.has("relation")) unclaimed.claim(caseNo);
        var lines = lines(said);
        var relief = reliefs.of(
                unclaimed.isNobodys(caseNo) ? "UNCLAIMED" : deceased.get(caseNo).grantKind());
        var quote = quotes.next(caseNo, sum(lines), amount(relief, lines), relief.basis());
        quotes.add(quote, lines);
        acts.record(caseNo, "quoted", Map.of("total", quote.total().toPlainString()));
    }

    public void confirm(String caseNo) {
        quotes.confirm(caseNo);
    }

    public void subsidise(String caseNo) {
        var way = forms.said(caseNo, "ashes").text("way");
        subsidies.put(caseNo, reliefs.subsidy(way, deceased.get(caseNo).registered()));
    }

    public void settled(String caseNo) {
        subsidyGrants.grant(caseNo);
        subsidies.paid(caseNo);
        acts.record(caseNo, "settled", Map.of());
    }

    private List<QuoteLine> lines(Answered said) {
        var listed = list.byCode();
        return said.rows("items").stream()
                .map(row -> line(listed.get(row.text("item")), row.count("quantity")))
                .toList();
    }

    private static QuoteLine line(PriceItem item, int quantity) {
        return new QuoteLine(
                item.code(), item.nameZh(), item.nameEn(), item.unitZh(), item.pricing(), quantity, item.amount());
    }

    private static BigDecimal amount(Relief relief, List<QuoteLine> lines) {
        if (relief.percent() == null) return null;
        var basic =
                sum(lines.stream().filter(line -> line.pricing().equals(BASIC)).toList());
        return basic.multiply(relief.percent()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<QuoteLine> lines) {
        return lines.stream().map(QuoteLine::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
