package org.banjie.assistance.monitoring.lists.format;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.kinds.own.KnownLists;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of list that can be imported. */
@Component
public class ListKinds implements KnownLists {

    private final List<ListKind> kinds;

    ListKinds() throws IOException {
        try (var file = new ClassPathResource("monitoring/lists.yaml").getInputStream()) {
            kinds = new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<List<ListKind>>() {});
        }
    }

    public List<ListKind> all() {
        return kinds;
    }

    @Override
    public Map<String, Words> names() {
        var names = new LinkedHashMap<String, Words>();
        kinds.forEach(kind -> names.put(kind.code(), kind.name()));
        return names;
    }

    /** @throws Refusal NOT_FOUND when no such list is compared */
    public ListKind get(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-list", "monitoring.list.unknown", code));
    }
}
