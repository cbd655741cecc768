package org.banjie.assistance.application.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.banjie.assistance.application.means.ApplicationForm.Alone;
import org.banjie.assistance.application.means.Circumstances;
import org.banjie.assistance.application.means.Means;
import org.springframework.stereotype.Component;

/** What the tables would say of people who have not applied, by what they say of themselves. */
@Component
public class Outlook {

    private final Assessor assessor;

    Outlook(Assessor assessor) {
        this.assessor = assessor;
    }

    public Seen of(Means means, Circumstances family, LocalDate on) {
        return assessor.assess(means, family, BigDecimal.ZERO, on).seen();
    }

    /**
     * Whether the one person named could apply alone.
     *
     * @param family the household without regard to that person
     * @param withPerson the same with them in the row that {@code alone} names
     */
    public boolean alone(Means means, Circumstances family, Circumstances withPerson, Alone alone, LocalDate on) {
        var whole = assessor.assess(means, family, BigDecimal.ZERO, on);
        return !assessor.assessAlone(whole, means, withPerson, alone, alone.income(), on)
                .entitled()
                .isEmpty();
    }

    /**
     * @param fits categories a person may choose among, in the order of the law
     * @param standard 低保 standard of the day, yuan a month and person
     * @param assetsMost what each may have in money, for 低保
     * @param marginalAssetsMost and for the marginal household
     * @param propertyWithin whether cars and houses are within the limits
     */
    public record Seen(
            List<Fit> fits,
            BigDecimal standard,
            String standardBasis,
            BigDecimal incomePerPerson,
            BigDecimal assetsPerPerson,
            BigDecimal assetsMost,
            BigDecimal marginalAssetsMost,
            boolean propertyWithin,
            String propertyBasis,
            BigDecimal afterCosts) {}

    /**
     * @param category as in {@link Entitlement}
     * @param monthly whether something is paid every month
     */
    public record Fit(String category, String basis, boolean monthly) {}
}
