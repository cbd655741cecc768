package org.banjie.referrals.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.notices.blank.BlankForms;
import org.banjie.referrals.ReferralWords;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** The paper of a settlement: its visits by number of the case, day, hours and price, and nothing else of the families. */
@Component
class SettlementPaper {

    private final BlankForms forms;
    private final ReferralWords words;
    private final Sentences sentences;

    SettlementPaper(BlankForms forms, ReferralWords words, Sentences sentences) {
        this.forms = forms;
        this.words = words;
        this.sentences = sentences;
    }

    record Printed(String fileName, byte[] pdf) {}

    record Row(String caseNo, String on, String counted, String price, String amount) {}

    /** Printed anew whenever somebody asks. */
    Printed of(SettlementViews.Whole whole) {
        var one = whole.of();
        var title = sentences.onPaper("referrals.settlement.paper");
        var pdf = forms.print(
                "service-settlement",
                title,
                one.street(),
                Map.of(
                        "number", one.number(),
                        "provider", one.provider(),
                        "providerCode", one.providerCode(),
                        "matter", words.kind(one.kind(), Locale.CHINA),
                        "month", one.month().toString().substring(0, 7),
                        "rows", rows(whole),
                        "counted", one.counted().stripTrailingZeros().toPlainString(),
                        "amount", Yuan.said(one.amount())));
        return new Printed(title + "-" + one.number() + ".pdf", pdf);
    }

    private static List<Row> rows(SettlementViews.Whole whole) {
        return whole.lines().stream()
                .map(line -> new Row(
                        line.caseNo(),
                        line.visit().servedOn().toString(),
                        line.visit().counted().stripTrailingZeros().toPlainString(),
                        Yuan.said(line.visit().price()),
                        Yuan.said(line.visit().amount())))
                .toList();
    }
}
