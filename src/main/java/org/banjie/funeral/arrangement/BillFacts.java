package org.banjie.funeral.arrangement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.banjie.funeral.arrangement.quote.Quote;
import org.banjie.funeral.arrangement.quote.QuoteLine;
import org.banjie.funeral.arrangement.quote.Quotes;
import org.banjie.funeral.arrangement.relief.Subsidies;
import org.banjie.funeral.arrangement.relief.Subsidy;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** What the papers of a funeral say about money, in the words they are printed with. */
@Component
class BillFacts {

    private final Quotes quotes;
    private final Subsidies subsidies;
    private final Sentences sentences;

    BillFacts(Quotes quotes, Subsidies subsidies, Sentences sentences) {
        this.quotes = quotes;
        this.subsidies = subsidies;
        this.sentences = sentences;
    }

    Map<String, Object> of(String caseNo) {
        var facts = new HashMap<String, Object>();
        quotes.of(caseNo).ifPresent(quote -> facts.putAll(quote(quote)));
        subsidies.of(caseNo).ifPresent(subsidy -> facts.put("subsidy", text(subsidy)));
        return facts;
    }

    private Map<String, Object> quote(Quote quote) {
        var facts = new HashMap<String, Object>();
        facts.put("lines", quotes.lines(quote).stream().map(this::text).toList());
        facts.put("total", Yuan.said(quote.total()));
        facts.put("payable", Yuan.said(quote.payable()));
        facts.put("reliefText", relief(quote));
        return facts;
    }

    private String text(QuoteLine line) {
        return say(
                "line",
                line.nameZh(),
                say("pricing." + line.pricing()),
                yuan(line.price()),
                line.quantity(),
                line.unitZh(),
                yuan(line.amount()));
    }

    private String relief(Quote quote) {
        return quote.relief() == null
                ? say("relief-open", quote.basis())
                : say("relief", yuan(quote.relief()), quote.basis());
    }

    private String text(Subsidy subsidy) {
        return subsidy.family() == null
                ? say("subsidy-open", subsidy.basis())
                : say("subsidy", yuan(subsidy.family()), yuan(subsidy.transport()), subsidy.seats(), subsidy.basis());
    }

    private String say(String code, Object... facts) {
        return sentences.onPaper("funeral.paper." + code, facts);
    }

    private static String yuan(BigDecimal amount) {
        return Yuan.said(amount);
    }
}
