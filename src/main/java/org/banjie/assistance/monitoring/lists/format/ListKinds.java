package org.banjie.assistance.monitoring.lists.format;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of list that can be imported. */
@Component
public class ListKinds {

    private final List<ListKind> kinds;

    ListKinds() throws IOException {
        try (var file = new ClassPathResource("monitoring/lists.yaml").getInputStream()) {
            kinds = new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<List<ListKind>>() {});
        }
    }

    public List<ListKind> all() {
        return kinds;
    }

    /** @throws Refusal NOT_FOUND when no such list is compared */
    public ListKind get(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-list", "monitoring.list.unknown", code));
    }
}
