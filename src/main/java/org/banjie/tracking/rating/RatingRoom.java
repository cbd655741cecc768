package org.banjie.tracking.rating;

import org.banjie.access.Circle;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What ratings bring to the house: who calls back, and what a change of keys has to reach. */
@Configuration(proxyBeanMethods = false)
class RatingRoom {

    @Bean
    static Circle ratingCalling() {
        return CallDesk.CALLING;
    }

    @Bean
    static SealedColumn ratingWords() {
        return column("words");
    }

    @Bean
    static SealedColumn ratingSaid() {
        return column("said");
    }

    private static SealedColumn column(String column) {
        return SealedColumn.of("rating", column, (row, n) -> Ratings.context(column, row.getString("case_no")));
    }
}
