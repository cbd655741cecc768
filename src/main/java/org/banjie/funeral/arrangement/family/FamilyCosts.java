package org.banjie.funeral.arrangement.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.funeral.arrangement.quote.Quote;
import org.banjie.funeral.arrangement.quote.QuoteLine;
import org.banjie.funeral.arrangement.quote.Quotes;
import org.banjie.funeral.arrangement.relief.Subsidies;
import org.banjie.funeral.arrangement.relief.Subsidy;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** What it costs so far, and that nothing is charged beside the list. */
@Component
class FamilyCosts {

    private final Quotes quotes;
    private final Subsidies subsidies;

    FamilyCosts(Quotes quotes, Subsidies subsidies) {
        this.quotes = quotes;
        this.subsidies = subsidies;
    }

    FamilySection of(String caseNo) {
        var quote = quotes.of(caseNo);
        return of(quote, quote.map(quotes::lines).orElse(List.of()), subsidies.of(caseNo));
    }

    static FamilySection of(Optional<Quote> quote, List<QuoteLine> services, Optional<Subsidy> subsidy) {
        var lines = new ArrayList<FamilyLine>();
        services.forEach(service -> lines.add(line(service)));
        lines.add(quote.map(FamilyCosts::sum).orElse(FamilyLine.of("cost.none")));
        subsidy.filter(one -> one.family() != null && one.family().signum() > 0)
                .ifPresent(one -> lines.add(FamilyLine.of("cost.subsidy", Yuan.said(one.family()))));
        lines.add(FamilyLine.to("/funeral/prices", "cost.list"));
        lines.add(FamilyLine.of("cost.only"));
        return new FamilySection("cost", lines);
    }

    private static FamilyLine line(QuoteLine service) {
        return FamilyLine.of(
                "cost.line",
                service.names(),
                Yuan.said(service.price()),
                service.quantity(),
                Yuan.said(service.amount()));
    }

    private static FamilyLine sum(Quote quote) {
        if (quote.relief() == null) {
            return FamilyLine.of("cost.relief-open", Yuan.said(quote.total()));
        }
        return FamilyLine.of(
                quote.relief().signum() > 0 ? "cost.relief" : "cost.sum",
                Yuan.said(quote.total()),
                Yuan.said(quote.relief()),
                Yuan.said(quote.payable()));
    }
}
