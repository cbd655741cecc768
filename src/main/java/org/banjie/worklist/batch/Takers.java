package org.banjie.worklist.batch;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.words.Colleagues;
import org.springframework.stereotype.Component;

/** Who could take several steps over. */
@Component
class Takers {

    private final Colleagues colleagues;

    Takers(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** Those who could take every one of them; by name. */
    List<Actor> ofAll(List<WorkItem> items) {
        if (items.isEmpty()) return List.of();
        var all = items.stream().map(colleagues::whoCouldTake).toList();
        return all.get(0).stream()
                .filter(one -> all.stream().allMatch(people -> has(people, one.uid())))
                .toList();
    }

    private static boolean has(List<Actor> people, String uid) {
        return people.stream().anyMatch(one -> one.uid().equals(uid));
    }
}
