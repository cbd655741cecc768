package org.banjie.assistance.households.deaths;

import java.time.LocalDate;
import org.banjie.grants.Category;

/**
 * Somebody in a live grant has died. In the transaction in which it became known; it stops nothing.
 *
 * @param village the grant belongs to
 * @param name as last declared; empty where the household is not on file
 */
public record RecipientDied(Category category, String village, String name, String idNo, LocalDate diedOn) {

    @Override
    public String toString() {
        return "RecipientDied[" + category + "]";
    }
}
