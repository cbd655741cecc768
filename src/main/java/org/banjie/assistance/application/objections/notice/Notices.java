package org.banjie.assistance.application.objections.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The notices that may be objected to, by kind. */
@Component
public class Notices {

    private final Map<String, Noticed> byKind;

    Notices(List<Noticed> all) {
        byKind = all.stream().collect(Collectors.toMap(Noticed::kind, one -> one));
    }

    /** Empty for a kind of which nothing is put up. */
    public Optional<Noticed> of(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
