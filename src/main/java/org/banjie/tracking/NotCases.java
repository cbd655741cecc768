package org.banjie.tracking;

import java.util.List;
import java.util.Optional;
import org.banjie.kinds.own.OtherNumbers;
import org.springframework.stereotype.Component;

/** Numbers that people type where cases are looked up and that belong to something else. */
@Component
class NotCases {

    private final List<OtherNumbers> others;

    NotCases(List<OtherNumbers> others) {
        this.others = others;
    }

    /** The page that takes it. */
    Optional<String> pageOf(String typed) {
        return others.stream().flatMap(one -> one.pageOf(typed).stream()).findFirst();
    }
}
