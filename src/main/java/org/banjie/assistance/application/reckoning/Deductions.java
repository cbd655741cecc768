package org.banjie.assistance.application.reckoning;

import java.math.BigDecimal;

/**
 * What of a household's income is not counted, yuan a month.
 *
 * @param work what it costs to go to work (必要的就业成本, 民发〔2021〕57号第十三条)
 * @param care what disability and grave illness cost (因残疾、患重病增加的刚性支出, the same article)
 * @param disregarded income from work that does not count (条例第二十七条)
 */
public record Deductions(BigDecimal work, BigDecimal care, BigDecimal disregarded) {

    /** What is left to be held against the standard. */
    public BigDecimal leave(BigDecimal income) {
        return withoutCare(income).subtract(care).max(BigDecimal.ZERO);
    }

    /** Before costs that are reckoned by themselves, where a table takes the medical costs off. */
    public BigDecimal withoutCare(BigDecimal income) {
        return income.subtract(work).subtract(disregarded).max(BigDecimal.ZERO);
    }
}
