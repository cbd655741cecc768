package org.banjie.kinds.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the tables propose for a household on a day; a person decides.
 *
 * @param category MLA (低保), MARGINAL (低保边缘) or NONE
 * @param incomePerPerson yuan a month and person
 * @param standard 低保 standard in force that day, yuan a month and person
 * @param amount yuan a month for the household
 * @param basis the articles the tables rest on
 */
record Proposal(
        LocalDate proposedOn,
        String category,
        int members,
        BigDecimal incomePerPerson,
        BigDecimal assetsPerPerson,
        BigDecimal standard,
        BigDecimal amount,
        String basis) {}
