package org.banjie.worklist.failing;

import java.util.List;
import org.banjie.casework.standstill.Sentry;
import org.banjie.casework.standstill.Standstill;
import org.banjie.flow.migration.Elements;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;

/** Open steps that could not be ended when somebody tried. */
@Component
class FailedEndingSentry implements Sentry {

    private final FailedEndings failed;
    private final WorkItems items;
    private final Elements elements;

    FailedEndingSentry(FailedEndings failed, WorkItems items, Elements elements) {
        this.failed = failed;
        this.items = items;
        this.elements = elements;
    }

    @Override
    public List<Standstill> look(List<String> caseNos) {
        var tasks = failed.tasksAmong(caseNos);
        if (tasks.isEmpty()) return List.of();
        return items.ofCases(caseNos).stream()
                .filter(item -> tasks.contains(item.taskId()))
                .map(item -> new Standstill(
                        item.caseNo(), Standstill.Why.ENDING_FAILED, elements.name(item.version(), item.step())))
                .toList();
    }
}
