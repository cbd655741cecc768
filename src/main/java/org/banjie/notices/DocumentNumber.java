package org.banjie.notices;

import java.time.LocalDate;
import org.banjie.notices.catalogue.Organ;
import org.banjie.notices.catalogue.Paper;

/**
 * A document number as GB/T 9704 writes it: 沪松泗镇救〔2026〕17号, without zeros in front.
 *
 * @param series organ and matter; null for a paper without a number, as is the serial
 */
record DocumentNumber(String series, int year, Integer serial) {

    /** Draws the next one, where the paper has numbers. */
    static DocumentNumber next(DocumentNumbers numbers, Organ organ, Paper paper, LocalDate today) {
        if (paper.series() == null) return new DocumentNumber(null, today.getYear(), null);
        var letters = paper.issuer() == null ? organ.letters() : "";
        var series = letters + paper.series();
        return new DocumentNumber(series, today.getYear(), numbers.next(series, today.getYear()));
    }

    /** As printed; null without one. */
    String text() {
        return series == null ? null : series + "〔" + year + "〕" + serial + "号";
    }
}
