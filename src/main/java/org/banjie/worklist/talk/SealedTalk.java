package org.banjie.worklist.talk;

import java.util.UUID;
import org.banjie.vault.SealedColumn;
import org.banjie.worklist.list.Follows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys has to reach among what colleagues say to each other. */
@Configuration(proxyBeanMethods = false)
class SealedTalk {

    @Bean
    static SealedColumn workNotes() {
        return SealedColumn.of("work_note", "text_sealed", (row, n) -> Notes.context(row.getObject("id", UUID.class)));
    }

    @Bean
    static SealedColumn copyNotes() {
        return SealedColumn.of(
                "work_follow",
                "copy_note_sealed",
                (row, n) -> Follows.context(row.getString("uid"), row.getString("case_no")));
    }
}
