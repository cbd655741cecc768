package org.banjie.funeral.arrangement.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banjie.funeral.arrangement.quote.Quote;
import org.banjie.funeral.arrangement.quote.Quotes;
import org.banjie.funeral.arrangement.relief.Subsidies;
import org.banjie.kinds.own.Guidance.Line;
import org.banjie.kinds.own.Guidance.Section;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What it costs so far, and that nothing is charged beside the list. */
@Component
class Costs {

    private final Quotes quotes;
    private final Subsidies subsidies;
    private final MessageSource texts;

    Costs(Quotes quotes, Subsidies subsidies, MessageSource texts) {
        this.quotes = quotes;
        this.subsidies = subsidies;
        this.texts = texts;
    }

    Section of(String caseNo, Locale locale) {
        var lines = new ArrayList<Line>();
        quotes.of(caseNo)
                .ifPresentOrElse(
                        quote -> lines.addAll(quoted(quote, locale)),
                        () -> lines.add(Line.of(say("cost.none", locale))));
        subsidies
                .of(caseNo)
                .filter(subsidy -> subsidy.family() != null && subsidy.family().signum() > 0)
                .ifPresent(subsidy -> lines.add(
                        Line.of(say("cost.subsidy", locale, subsidy.family().toPlainString()))));
        lines.add(new Line(say("cost.list", locale), "/funeral/prices"));
        lines.add(Line.of(say("cost.only", locale)));
        return new Section(say("cost", locale), lines);
    }

    /** Each service with its price, then the sum. */
    private List<Line> quoted(Quote quote, Locale locale) {
        var sum = Stream.of(Line.of(sum(quote, locale)));
        return Stream.concat(
                        quotes.lines(quote).stream()
                                .map(line -> Line.of(say(
                                        "cost.line",
                                        locale,
                                        line.name(locale),
                                        line.price().toPlainString(),
                                        line.quantity(),
                                        line.amount().toPlainString()))),
                        sum)
                .toList();
    }

    private String sum(Quote quote, Locale locale) {
        if (quote.relief() == null) {
            return say("cost.relief-open", locale, quote.total().toPlainString());
        }
        var code = quote.relief().signum() > 0 ? "cost.relief" : "cost.sum";
        return say(
                code,
                locale,
                quote.total().toPlainString(),
                quote.relief().toPlainString(),
                quote.payable().toPlainString());
    }

    private String say(String code, Locale locale, Object... facts) {
        return texts.getMessage("funeral.family." + code, facts, locale);
    }
}
