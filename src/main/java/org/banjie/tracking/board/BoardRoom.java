package org.banjie.tracking.board;

import org.banjie.access.PublicPaths;
import org.banjie.site.PublicEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the board brings to the house: it is open to everybody. */
@Configuration(proxyBeanMethods = false)
class BoardRoom {

    @Bean
    static PublicPaths boardPublic() {
        return PublicPaths.of("/publicity", "/publicity/streets/*", "/publicity/villages/*");
    }

    @Bean
    static PublicEntry boardEntry() {
        return new PublicEntry("tracking.board.title", "tracking.board.open", "/publicity", 35);
    }
}
