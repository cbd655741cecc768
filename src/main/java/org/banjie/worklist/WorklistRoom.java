package org.banjie.worklist;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Circle;
import org.banjie.site.MenuEntry;
import org.banjie.site.input.ReadBeside;
import org.banjie.worklist.asking.Asked;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the way to the lists, and who may take steps over. */
@Configuration(proxyBeanMethods = false)
class WorklistRoom {

    /** The way back; see the package {@code back}. */
    @Bean
    static ReadBeside wayBack() {
        return new ReadBeside("/worklist/", Set.of("from"));
    }

    /** The bar above a list sends its filters along with what is sought; the search looks everywhere. */
    @Bean
    static ReadBeside filtersSentToFinding() {
        var names = Arrays.stream(Asked.class.getRecordComponents()).map(RecordComponent::getName);
        return new ReadBeside("/worklist/find", names.collect(Collectors.toSet()));
    }

    @Bean
    static MenuEntry worklistEntry() {
        return MenuEntry.first("site.nav.worklist", "/worklist", Set.of(), 0);
    }

    @Bean
    static MenuEntry deputiesEntry() {
        return MenuEntry.own("absence.nav", "/deputies", 85);
    }

    @Bean
    static Circle takeOverRight() {
        return Leaders.LEADING;
    }

    @Bean
    static Circle takeOverFuneralsRight() {
        return Leaders.LEADING_FUNERALS;
    }
}
