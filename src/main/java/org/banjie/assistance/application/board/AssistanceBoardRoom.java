package org.banjie.assistance.application.board;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach of what hangs. */
@Configuration(proxyBeanMethods = false)
class AssistanceBoardRoom {

    @Bean
    static SealedColumn noticesOnBoard() {
        return SealedColumn.of("assistance_board", "shown", (row, n) -> Board.context(row.getString("case_no")));
    }
}
