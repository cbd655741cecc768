package org.banjie.flow.incidents;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.runtime.ActivityInstance;

/** The innermost places of a case, out of the engine's tree. */
final class IncidentPlaces {

    private IncidentPlaces() {}

    static List<String> of(ActivityInstance tree) {
        var found = new ArrayList<String>();
        collect(tree, found);
        return found.stream().distinct().sorted().toList();
    }

    private static void collect(ActivityInstance at, List<String> found) {
        var leaf = at.getChildActivityInstances().length == 0 && at.getChildTransitionInstances().length == 0;
        if (leaf) found.add(at.getActivityId());
        for (var waiting : at.getChildTransitionInstances()) found.add(waiting.getActivityId());
        for (var child : at.getChildActivityInstances()) collect(child, found);
    }
}
