package org.banjie.worklist.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banjie.worklist.items.WorkItem;

/**
 * The steps somebody has chosen.
 *
 * @param ids in the order they were chosen, none twice
 * @param known those of them that the chooser may know of
 */
record Chosen(List<String> ids, List<WorkItem> known) {

    /** More than these are not done in one go. */
    static final int MOST = 100;

    /** As many as a page of the list shows: what would come of more is not worked out in one request. */
    static final int LOOKED_AT = 25;

    /** Those that are looked at first. */
    List<WorkItem> first() {
        return known.subList(0, Math.min(LOOKED_AT, known.size()));
    }

    /** Ids of those that come after; a look of their own is taken at them. */
    List<String> rest() {
        return known.stream().skip(LOOKED_AT).map(WorkItem::taskId).toList();
    }

    /** One step of one version of a model: only these are decided together. */
    record Kind(String version, String step) {

        static Kind of(WorkItem item) {
            return new Kind(item.version(), item.step());
        }
    }

    /** By the step of the model they are at, in the order they were chosen. */
    Map<Kind, List<WorkItem>> byStep() {
        return known.stream().collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
    }

    boolean isMixed() {
        return byStep().size() > 1;
    }

    /** The step they all are at; empty where the chooser may know of none of them. */
    Optional<Kind> step() {
        return known.stream().findFirst().map(Kind::of);
    }

    /** Case after case in the order of their numbers, so that two who do the same at once do not wait for each other. */
    List<String> inOrder() {
        var order = new ArrayList<>(known.stream()
                .sorted(Comparator.comparing(WorkItem::caseNo).thenComparing(WorkItem::taskId))
                .map(WorkItem::taskId)
                .toList());
        ids.stream().filter(id -> !order.contains(id)).forEach(order::add);
        return order;
    }
}
