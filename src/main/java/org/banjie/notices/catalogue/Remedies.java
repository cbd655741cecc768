package org.banjie.notices.catalogue;

import java.time.LocalDate;

/**
 * How a decision is objected to.
 *
 * @param reconsiderationDays calendar days from knowing of it (行政复议)
 * @param reconsiderationTo the government that reconsiders acts of its streets and bureaus
 * @param reconsiderationBasis the articles
 * @param reconsiderationDesk where it takes applications; null where that is not said
 * @param litigationMonths months from knowing of it (行政诉讼)
 * @param litigationTo the court
 * @param litigationBasis the article
 * @param reconsiderationToEn the government, for readers of English; null where it is not said
 * @param litigationToEn likewise
 */
public record Remedies(
        int reconsiderationDays,
        String reconsiderationTo,
        String reconsiderationBasis,
        Desk reconsiderationDesk,
        int litigationMonths,
        String litigationTo,
        String litigationBasis,
        String reconsiderationToEn,
        String litigationToEn,
        LocalDate from,
        LocalDate until)
        implements Effective {

    /**
     * Where and how one applies.
     *
     * @param how in person, by post or by word of mouth, and what it costs
     * @param basis the articles that say how
     */
    public record Desk(String address, String addressEn, String phone, String how, String howEn, String basis) {}
}
