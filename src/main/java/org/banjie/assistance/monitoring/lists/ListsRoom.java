package org.banjie.assistance.monitoring.lists;

import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach in the lists. */
@Configuration(proxyBeanMethods = false)
class ListsRoom {

    @Bean
    static SealedColumn monitoringFileNames() {
        return SealedColumn.of("monitoring_import", "file_name", (row, n) -> ImportRow.context(row.getLong("id")));
    }

    @Bean
    static SealedColumn monitoringTabs() {
        return SealedColumn.of("monitoring_import", "tab", (row, n) -> ImportRow.tabContext(row.getLong("id")));
    }

    @Bean
    static SealedColumn monitoringUnreadTabs() {
        return SealedColumn.of(
                "monitoring_import", "unread_tabs", (row, n) -> ImportRow.unreadContext(row.getLong("id")));
    }

    @Bean
    static SealedColumn monitoringChunks() {
        return SealedColumn.large(
                "monitoring_chunk",
                "sealed",
                (row, n) -> ListContent.context(row.getLong("import"), row.getInt("number")));
    }

    @Bean
    static SealedColumn monitoringRows() {
        return SealedColumn.of(
                "monitoring_row", "sealed", (row, n) -> ListRows.context(row.getLong("import"), row.getLong("line")));
    }

    @Bean
    static SealedColumn monitoringHits() {
        return SealedColumn.of(
                "monitoring_hit", "sealed", (row, n) -> ListRows.context(row.getLong("import"), row.getLong("line")));
    }
}
