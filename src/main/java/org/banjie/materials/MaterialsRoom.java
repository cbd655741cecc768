package org.banjie.materials;

import java.util.UUID;
import org.banjie.materials.content.SealedContent;
import org.banjie.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the papers bring to the house: what a change of keys has to reach. */
@Configuration(proxyBeanMethods = false)
class MaterialsRoom {

    @Bean
    static SealedColumn materialNames() {
        return SealedColumn.of(
                "material", "name_sealed", (row, n) -> MaterialRows.nameOf(row.getObject("id", UUID.class)));
    }

    @Bean
    static SealedColumn materialPieces() {
        return SealedColumn.large(
                "material_chunk",
                "sealed",
                (row, n) -> SealedContent.context(row.getObject("material", UUID.class), row.getInt("number")));
    }
}
