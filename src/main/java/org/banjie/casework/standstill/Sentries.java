package org.banjie.casework.standstill;

import java.util.List;
import org.banjie.cases.search.OpenCases;
import org.springframework.stereotype.Component;

/** Asks every sentry. */
@Component
public class Sentries {

    private final List<Sentry> all;
    private final OpenCases open;

    Sentries(List<Sentry> all, OpenCases open) {
        this.all = all;
        this.open = open;
    }

    /** What is found is looked at a second time: a case that was just being worked on has moved on meanwhile. */
    public List<Standstill> look(List<String> caseNos) {
        var first = ask(caseNos);
        if (first.isEmpty()) return first;
        var again =
                ask(open.among(first.stream().map(Standstill::caseNo).distinct().toList()));
        return again.stream().filter(first::contains).toList();
    }

    private List<Standstill> ask(List<String> caseNos) {
        return caseNos.isEmpty()
                ? List.of()
                : all.stream()
                        .flatMap(one -> one.look(caseNos).stream())
                        .distinct()
                        .toList();
    }
}
