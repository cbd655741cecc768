package org.banjie.assistance.application.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.banjie.assistance.application.reckoning.CalculationLine;

/**
 * What the tables propose for a household on a day; a person decides.
 *
 * @param category as in {@link Entitlement}, or NONE
 * @param incomePerPerson yuan a month and person
 * @param standard 低保 standard in force that day, yuan a month and person
 * @param amount yuan for the household
 * @param monthly the amount is paid every month; else once, or not at all
 * @param basis the articles the tables rest on
 * @param calculation how the amount came about
 */
public record Proposal(
        LocalDate proposedOn,
        String category,
        int members,
        BigDecimal incomePerPerson,
        BigDecimal assetsPerPerson,
        BigDecimal standard,
        BigDecimal amount,
        boolean monthly,
        String basis,
        List<CalculationLine> calculation) {}
