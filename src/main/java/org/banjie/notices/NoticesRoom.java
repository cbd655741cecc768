package org.banjie.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.banjie.notices.messages.Messages;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What documents and messages bring to the house: what a change of keys has to reach. */
@Configuration(proxyBeanMethods = false)
class NoticesRoom {

    @Bean
    static SealedColumn issuedDocuments() {
        return SealedColumn.large("document", "sealed", (row, n) -> Documents.context(id(row)));
    }

    @Bean
    static SealedColumn messagePhones() {
        return SealedColumn.of("message", "phone", (row, n) -> Messages.phoneOf(id(row)));
    }

    @Bean
    static SealedColumn messageBodies() {
        return SealedColumn.of("message", "body", (row, n) -> Messages.bodyOf(id(row)));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
