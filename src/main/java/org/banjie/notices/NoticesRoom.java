package org.banjie.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.banjie.notices.messages.Channel;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.wishes.WishRows;
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
    static SealedColumn documentFacts() {
        return SealedColumn.of("document", "facts", (row, n) -> Press.facts(id(row)));
    }

    @Bean
    static SealedColumn messagePhones() {
        return SealedColumn.of("message", "phone", (row, n) -> Messages.addressOf(id(row), Channel.SMS));
    }

    @Bean
    static SealedColumn messageAddresses() {
        return SealedColumn.of("message", "mail", (row, n) -> Messages.addressOf(id(row), Channel.MAIL));
    }

    @Bean
    static SealedColumn provedAddresses() {
        return SealedColumn.of(
                "message_wishes", "address", (row, n) -> WishRows.context(row.getString("person"), "address"));
    }

    @Bean
    static SealedColumn askedAddresses() {
        return SealedColumn.of(
                "message_wishes", "asked", (row, n) -> WishRows.context(row.getString("person"), "asked"));
    }

    @Bean
    static SealedColumn messageBodies() {
        return SealedColumn.of("message", "body", (row, n) -> Messages.bodyOf(id(row)));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
