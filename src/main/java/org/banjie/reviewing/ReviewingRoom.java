package org.banjie.reviewing;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: what it seals. */
@Configuration(proxyBeanMethods = false)
class ReviewingRoom {

    @Bean
    static SealedColumn reviewOccasions() {
        return SealedColumn.of("review_occasion", "detail", (row, n) -> GrantReviewRows.seal(row.getLong("id")));
    }
}
